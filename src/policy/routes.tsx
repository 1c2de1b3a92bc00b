import type { Context } from 'hono';
import { Hono } from 'hono';
import type { Database } from '../db/database.ts';
import { inTransaction } from '../db/transaction.ts';
import { recordEvent } from '../engagement/event-store.ts';
import type { FieldClash } from '../engagement/merge-fields.ts';
import { asSettled, baseOf, sayBase } from '../engagement/merge-fields.ts';
import { changeMunicipality, municipalityOf } from '../engagement/municipality-store.ts';
import type { Policy } from '../engagement/policy.ts';
import type { Locale } from '../i18n/texts.ts';
import { inLanguage, paths } from '../paths.ts';
import type { Known, Staff } from '../people/guard.ts';
import { guard } from '../people/guard.ts';
import { may } from '../people/rights.ts';
import { one, readForm } from '../web/form.ts';
import type { KeptForms } from '../web/kept-forms.ts';
import { isSwitchingLanguage } from '../web/locale.ts';
import { cachePage } from '../web/page-cache.ts';
import { problem } from '../web/problem.tsx';
import type { EditPageProps } from './edit-page.tsx';
import { EditPage } from './edit-page.tsx';
import { partOfField } from './model.ts';
import { partText } from './part-text.ts';
import { PolicyPage } from './policy-page.tsx';
import { filledFromPolicy, mergePolicy, partsThatDiffer, readPolicy } from './rules.ts';

export type PolicyDeps = { readonly db: Database; readonly kept: KeptForms };
type C = Context<Staff>;

/** How the municipality does it: read by everyone, written by whoever answers for the council's word. */
export function policyRoutes(deps: PolicyDeps): Hono<Known> {
  const routes = new Hono<Known>();

  routes.get(paths.policy(), async (c) => {
    cachePage(c, ['site']);
    const { frame, person } = c.var;
    const { policy } = await municipalityOf(deps.db);
    return c.html(
      <PolicyPage
        frame={frame}
        policy={policy}
        isStaff={person !== undefined}
        mayWrite={person !== undefined && may(person.role, 'change-settings')}
      />,
    );
  });

  routes.route('/', editRoutes(deps));
  return routes;
}

/**
 * A planner may not write it: the policy is the yardstick of planners' own plans, and what the council has adopted is
 * changed by whoever keeps the settings.
 */
function editRoutes({ db, kept }: PolicyDeps): Hono<Staff> {
  const routes = new Hono<Staff>();
  const write = guard('change-settings');

  routes.get(paths.policyEdit(), write, async (c) => {
    const typed = await kept.take(c);
    if (typed) {
      const sent = { filled: typed, version: versionIn(one(typed, 'version')), base: one(typed, 'base') };
      return editPage(c, { ...sent, isKept: true });
    }
    const { policy, versions } = await municipalityOf(db);
    const isSaved = c.req.query('ok') !== undefined;
    const filled = filledFromPolicy(policy);
    return editPage(c, { filled, version: versions.policy, base: sayBase(filled), isSaved });
  });

  routes.post(paths.policyEdit(), write, async (c) => {
    const form = await readForm(c);
    if (!form.ok) return problem(c, form.problem);
    const filled = form.values;
    const version = versionIn(one(filled, 'version'));
    const sent = { filled, version, base: one(filled, 'base') };
    if (isSwitchingLanguage(filled)) return editPage(c, sent);
    for (;;) {
      const { policy: before, versions } = await municipalityOf(db);
      const base = baseOf(filled, versions.policy, filledFromPolicy(before));
      const reading = readPolicy(asSettled(filled, base));
      if (!reading.ok) return editPage(c, { ...sent, problems: reading.problems }, 422);
      // Sent twice, it is saved once.
      if (partsThatDiffer(before, reading.policy).length === 0) return back(c);
      const { merged, clashes } = mergePolicy(base, reading.policy, before);
      const shown = { filled: merged, version: versions.policy, base: sayBase(filledFromPolicy(before)) };
      if (clashes.length > 0) {
        const clash = clashLines(c.var.locale, clashes, before, reading.policy);
        return editPage(c, { ...shown, clash }, 409);
      }
      const both = readPolicy(merged);
      if (!both.ok) return editPage(c, { ...shown, problems: both.problems }, 422);
      // Somebody saved in the same moment: the form is laid on what they saved.
      if (await save(c, before, both.policy, versions.policy)) return back(c);
    }
  });

  function save(c: C, before: Policy, after: Policy, version: number): Promise<boolean> {
    const { person, now } = c.var;
    return inTransaction(db, async (tx) => {
      const by = { version, name: person.name, now };
      const saved = await changeMunicipality(tx, { part: 'policy', value: after }, by);
      if (saved) {
        await recordEvent(tx, {
          at: now,
          actor: person.id,
          actorName: person.name,
          subjectKind: 'municipality',
          subjectId: 'policy',
          what: 'policy-changed',
          details: { parts: partsThatDiffer(before, after), before, after },
        });
      }
      return saved;
    });
  }

  function editPage(
    c: C,
    view: Pick<EditPageProps, 'filled' | 'version' | 'base'> & Partial<EditPageProps>,
    status: 200 | 409 | 422 = 200,
  ) {
    return c.html(
      <EditPage frame={c.var.frame} problems={[]} isKept={false} isSaved={false} {...view} />,
      status,
    );
  }

  const back = (c: C) => c.redirect(`${inLanguage(c.var.locale, paths.policyEdit())}?ok`, 303);

  return routes;
}

/** Both values of each part in which two people wrote differently, with the fields of it that differ. */
function clashLines(
  locale: Locale,
  clashes: readonly FieldClash[],
  theirs: Policy,
  mine: Policy,
): EditPageProps['clash'] {
  return [...Map.groupBy(clashes, ({ name }) => partOfField(name))].flatMap(([part, fields]) =>
    part === undefined
      ? []
      : [
          {
            part,
            fields: fields.map(({ name }) => name),
            now: partText(locale, part, theirs),
            typed: partText(locale, part, mine),
          },
        ],
  );
}

const versionIn = (text: string): number => (/^\d{1,9}$/.test(text) ? Number(text) : 0);
