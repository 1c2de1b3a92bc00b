import type { Context } from 'hono';
import { Hono } from 'hono';
import type { Database } from '../../db/database.ts';
import { inTransaction } from '../../db/transaction.ts';
import { decisionsOf } from '../../engagement/decision-store.ts';
import { recordEvent } from '../../engagement/event-store.ts';
import type { Chance } from '../../engagement/ids.ts';
import { newId, readId } from '../../engagement/ids.ts';
import { municipalityOf } from '../../engagement/municipality-store.ts';
import type { PlanId } from '../../engagement/plan.ts';
import { changePlan, goneOnWith, planAt, plansHolding, versionOf } from '../../engagement/plan-store.ts';
import { storedTasks } from '../../engagement/task-store.ts';
import { answeredCount } from '../../engagement/twelve-questions.ts';
import { inLanguage, paths } from '../../paths.ts';
import type { Staff } from '../../people/guard.ts';
import { guard } from '../../people/guard.ts';
import { may } from '../../people/rights.ts';
import type { FormValues } from '../../web/form.ts';
import { cleanText, one, readUpload } from '../../web/form.ts';
import type { KeptForms } from '../../web/kept-forms.ts';
import { isSwitchingLanguage } from '../../web/locale.ts';
import { problem } from '../../web/problem.tsx';
import { archiveRoutes } from './archive-routes.tsx';
import { bringPlan } from './bring-routes.ts';
import { copyRoutes } from './copy-routes.tsx';
import { fileText } from './file-bytes.ts';
import type { ImportPageProps } from './import-page.tsx';
import { ImportPage } from './import-page.tsx';
import { cleaned, writeJson } from './json.ts';
import { planJsonSchema } from './json-schema.ts';
import type { FileReading, PlanFile } from './model.ts';
import { fileAtMost } from './model.ts';
import { MovePage } from './move-page.tsx';
import type { CarriedDecision, KeptSentence } from './plan-file.ts';
import { contentOf, differencesTo, isGuideRule, planFile, unknownsIn } from './plan-file.ts';
import { readPlanText } from './read-file.ts';
import { SeePage } from './see-page.tsx';
import { exchangeTexts } from './texts.ts';

/** The memo's sentences lie in a room of their own; the wing hands over how they are read and kept. */
export type MemoSentences = {
  readonly of: (db: Database, plan: PlanId) => Promise<readonly KeptSentence[]>;
  readonly keep: (
    tx: Database,
    sentence: KeptSentence & { readonly plan: PlanId; readonly by: string; readonly version: number },
  ) => Promise<boolean>;
};

export type ExchangeDeps = {
  readonly memoSentences: MemoSentences;
  readonly db: Database;
  readonly url: string;
  readonly zone: string;
  readonly chance: Chance;
  readonly kept: KeptForms;
};
type C = Context<Staff>;

/** A file, the same text pasted beside it, and what a form adds around them. */
const uploadAtMost = 2 * fileAtMost + 64 * 1024;

/** A plan goes out as a file and comes in from one, is copied, and is put away. */
export function exchangeRoutes({ db, url, zone, chance, kept, memoSentences }: ExchangeDeps): Hono<Staff> {
  const routes = new Hono<Staff>();
  routes.route('/', copyRoutes({ db, zone, chance, kept }));
  routes.route('/', archiveRoutes({ db, zone, kept }));
  const read = guard('read-plans');
  const write = guard('write-plans');
  const begin = guard('write-house');
  const schemaId = url + paths.planSchema();

  routes.get(paths.planSchema(), (c) =>
    c.body(writeJson(planJsonSchema(schemaId)), 200, {
      'content-type': 'application/schema+json; charset=utf-8',
      'cache-control': 'public, max-age=3600',
    }),
  );

  routes.get(paths.planMove(':number'), read, async (c) => {
    const plan = await planAt(db, c.req.param('number'));
    if (!plan) return problem(c, { kind: 'not-found' });
    const mayWrite = may(c.var.person.role, 'write-plans');
    return c.html(
      <MovePage
        frame={c.var.frame}
        plan={plan}
        isPutAway={plan.archivedAt !== null}
        mayWrite={mayWrite}
        mayBegin={may(c.var.houseRole, 'write-house')}
      />,
    );
  });

  routes.get(paths.planExport(':number'), read, async (c) => {
    const plan = await planAt(db, c.req.param('number'));
    if (!plan) return problem(c, { kind: 'not-found' });
    const file = planFile(
      {
        plan,
        house: await municipalityOf(db),
        municipalityName: c.var.frame.municipality,
        goneOn: await goneOnWith(db, plan.id),
        tasks: await storedTasks(db, plan.id),
        sentences: await memoSentences.of(db, plan.id),
        decisions: await decisionsToCarry(db, plan.id),
      },
      { schema: schemaId, withNames: c.req.query('navne') === 'ja' },
    );
    return c.body(writeJson(file), 200, {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${exchangeTexts[c.var.locale].fileName}-${plan.number}.json"`,
      'cache-control': 'no-store',
    });
  });

  routes.get(paths.planImport(), begin, async (c) => {
    const typed = await kept.take(c);
    return importPage(c, {
      text: typed ? one(typed, 'text') || one(typed, 'held') : '',
      isKept: typed !== undefined,
    });
  });

  routes.post(paths.planImport(), begin, async (c) => {
    const form = await readUpload(c, { limit: uploadAtMost });
    if (!form.ok && form.problem.kind === 'too-large') return tooLarge(c, 'file', '');
    if (!form.ok) return problem(c, form.problem);
    const { values, file } = form;
    const text = one(values, 'text');
    const held = one(values, 'held');
    if (isSwitchingLanguage(values) && held === '') return importPage(c, { text });
    const field = file ? 'file' : 'text';
    if ((file?.length ?? 0) > fileAtMost || text.length > fileAtMost) return tooLarge(c, field, text);
    const reading = file ? readBytes(file) : readText(held || text);
    if (!reading.ok)
      return importPage(c, { text: text || held, wrong: { field, problem: reading.problem } }, 422);
    if (one(values, 'do') === 'bring' && !isSwitchingLanguage(values)) return bring(c, reading.file, values);
    return seePage(c, reading.file, values);
  });

  const tooLarge = (c: C, field: 'file' | 'text', text: string) =>
    importPage(c, { text, wrong: { field, problem: { kind: 'too-large', limit: fileAtMost } } }, 413);

  function importPage(c: C, view: Omit<ImportPageProps, 'frame'>, status: 200 | 413 | 422 = 200) {
    c.header('Cache-Control', 'no-store');
    return c.html(<ImportPage frame={c.var.frame} {...view} />, status);
  }

  async function seePage(c: C, file: PlanFile, values: FormValues) {
    const house = await municipalityOf(db);
    const { plan, origin, tasks, goneOn } = file;
    const content = contentOf(plan);
    c.header('Cache-Control', 'no-store');
    return c.html(
      <SeePage
        frame={c.var.frame}
        title={plan.title}
        question={plan.question}
        municipality={origin.municipality}
        counts={{
          answered: answeredCount(plan.answers),
          steps: content.chosen?.length,
          versions: 1 + plan.variants.others.length,
          tasks: tasks.length,
          goneOn: goneOn.length,
          sentences: file.memo.length,
          decisions: file.decisions?.length ?? 0,
        }}
        differs={differencesTo(file, house)}
        unknowns={unknownsIn(file, isGuideRule)}
        alike={await plansHolding(db, content)}
        hidden={{ held: JSON.stringify(file), key: keyOf(c, values) }}
      />,
    );
  }

  const keyOf = (c: C, values: FormValues): PlanId =>
    readId<'plan'>(one(values, 'key')) ?? newId<'plan'>(c.var.now, chance);

  /** All of the plan, or none of it. */
  async function bring(c: C, file: PlanFile, values: FormValues) {
    const { now, person, locale } = c.var;
    const id = keyOf(c, values);
    const number = await inTransaction(db, (tx) =>
      bringPlan(tx, file, {
        ...{ id, now, by: person },
        newDecisionId: () => newId<'decision'>(now, chance),
        keepSentence: (sentence) => memoSentences.keep(tx, sentence),
      }),
    );
    return c.redirect(inLanguage(locale, paths.planProposal(number)), 303);
  }

  routes.post(paths.planOrigin(':number'), write, async (c) => {
    const { now, person, locale } = c.var;
    for (;;) {
      const plan = await planAt(db, c.req.param('number'));
      if (!plan) return problem(c, { kind: 'not-found' });
      const from = plan.origin?.municipality;
      const isDone =
        from === undefined ||
        (await inTransaction(db, async (tx) => {
          const saved = await changePlan(tx, plan, { origin: null }, now);
          if (saved) {
            await recordEvent(tx, {
              ...{
                at: now,
                actor: person.id,
                actorName: person.name,
                subjectKind: 'plan',
                subjectId: plan.id,
              },
              ...{ what: 'own-year-taken', details: { from } },
            });
          }
          return saved;
        }));
      // Whoever was quicker has changed the plan's own content, not where it came from: try on top of that.
      if (isDone) return c.redirect(inLanguage(locale, paths.planProposal(plan.number)), 303);
    }
  });

  return routes;
}

/** Each decision with the plan as it was adopted. */
async function decisionsToCarry(db: Database, plan: PlanId): Promise<readonly CarriedDecision[]> {
  const carried: CarriedDecision[] = [];
  for (const decision of await decisionsOf(db, plan)) {
    const { adopted } = decision;
    const save = adopted === undefined ? undefined : await versionOf(db, plan, adopted);
    carried.push({ ...decision, adopted: save?.content });
  }
  return carried;
}

const cleanTexts = (value: unknown): unknown => cleaned(value, cleanText);

const readText = (text: string): FileReading => readPlanText(text, cleanTexts);

function readBytes(bytes: Uint8Array): FileReading {
  const text = fileText(bytes);
  return text.ok ? readText(text.text) : text;
}
