import type { Context } from 'hono';
import { Hono } from 'hono';
import type { Database } from '../../db/database.ts';
import { inTransaction } from '../../db/transaction.ts';
import type { Plan } from '../../engagement/plan.ts';
import { planAt } from '../../engagement/plan-store.ts';
import type { Locale } from '../../i18n/texts.ts';
import { inLanguage, paths } from '../../paths.ts';
import type { Staff } from '../../people/guard.ts';
import { guard } from '../../people/guard.ts';
import type { FormValues } from '../../web/form.ts';
import { one, readForm } from '../../web/form.ts';
import type { KeptForms } from '../../web/kept-forms.ts';
import { isSwitchingLanguage } from '../../web/locale.ts';
import { problem } from '../../web/problem.tsx';
import { lengthAt, lengthQuery } from './lengths.ts';
import type { SentenceChange, SentenceClash, TypedSentence } from './merging.ts';
import { mergePart } from './merging.ts';
import type { MemoLength } from './model.ts';
import type { Part } from './part.ts';
import { decided, partOf, readPart, readPressed, tooLong, withTyped } from './part.ts';
import { PartPage } from './part-page.tsx';
import type { MemoDeps } from './routes.tsx';
import { back, note, readMemo, stepNamesOf } from './routes.tsx';
import { sentencesOf } from './standing.ts';
import { dropSentence, keepSentence, keptSentencesOf } from './store.ts';

export type MemoPartDeps = MemoDeps & { readonly kept: KeptForms };
type C = Context<Staff>;

/** The part of the memo that an address names, with the language and the length it is edited in. */
type Place = {
  readonly plan: Plan;
  readonly key: string;
  readonly language: Locale;
  readonly length: MemoLength;
  readonly part: Part;
  readonly stepNames: ReadonlyMap<string, string>;
  readonly said: ReadonlyMap<string, string>;
};

export function memoPartRoutes(deps: MemoPartDeps): Hono<Staff> {
  const { db, zone, kept } = deps;
  const routes = new Hono<Staff>();
  const write = guard('write-plans');

  routes.get(paths.planMemoPart(':number', ':section'), write, async (c) => {
    const plan = await planAt(db, c.req.param('number'));
    const typed = plan && (await kept.take(c));
    const length = lengthAt(typed ? one(typed, 'laengde') : c.req.query('laengde'));
    const place = plan && (await placeAt(c, plan, length, typed && languageIn(typed)));
    if (!place) return problem(c, { kind: 'not-found' });
    const part = typed ? withTyped(place.part, readPart(typed)) : place.part;
    return partPage(
      c,
      { ...place, part },
      { isKept: typed !== undefined, isSaved: c.req.query('ok') === 'saved' },
    );
  });

  routes.post(paths.planMemoPart(':number', ':section'), write, async (c) => {
    const plan = await planAt(db, c.req.param('number'));
    if (!plan) return problem(c, { kind: 'not-found' });
    const form = await readForm(c);
    if (!form.ok) return problem(c, form.problem);
    const length = lengthAt(one(form.values, 'laengde'));
    const typed = readPart(form.values);
    const place = await placeAt(c, plan, length, languageIn(form.values), typed);
    if (!place) return problem(c, { kind: 'not-found' });
    const shown = { ...place, part: withTyped(place.part, typed) };
    if (isSwitchingLanguage(form.values)) {
      // What was typed belongs to one language; without it the other language's own sentences are shown.
      return typed.every(isUntouched) ? toPart(c, place, {}) : partPage(c, shown, {});
    }
    const tooMuch = tooLong(typed);
    if (tooMuch.length > 0)
      return partPage(c, shown, { tooLong: new Set(tooMuch.map(({ key }) => key)) }, 422);
    const pressed = readPressed(one(form.values, 'do'));
    const single = pressed && typed.find(({ key }) => key === pressed.key);
    return pressed && single
      ? saveOne(c, place, typed, decided(single, pressed.action))
      : saveAll(c, place, typed);
  });

  async function saveAll(c: C, place: Place, typed: readonly TypedSentence[]) {
    const clashes = await save(c, place, typed);
    const { plan, length, key, language } = place;
    if (clashes.length === 0 && language === c.var.locale)
      return back(c, plan, length, { ok: 'saved', afsnit: key });
    if (clashes.length === 0) return toPart(c, place, { ok: 'saved' });
    return clashPage(c, place, typed, clashes);
  }

  async function saveOne(c: C, place: Place, typed: readonly TypedSentence[], single: TypedSentence) {
    const clashes = await save(c, place, [single]);
    const rest = typed.filter(({ key }) => key !== single.key);
    if (clashes.length > 0) return clashPage(c, place, rest, clashes);
    if (rest.every(isUntouched)) return toPart(c, place, { ok: 'saved' }, single.key);
    const now = await placeAt(c, place.plan, place.length, place.language, rest);
    return now
      ? partPage(c, { ...now, part: withTyped(now.part, rest) }, { isUnsaved: true })
      : problem(c, { kind: 'not-found' });
  }

  async function clashPage(
    c: C,
    place: Place,
    typed: readonly TypedSentence[],
    clashes: readonly SentenceClash[],
  ) {
    const all = [
      ...typed,
      ...clashes.map(({ key, mine, theirs, version }) => ({
        key,
        text: mine,
        was: theirs,
        seen: '',
        version,
      })),
    ];
    const now = await placeAt(c, place.plan, place.length, place.language, all);
    return now
      ? partPage(c, { ...now, part: withTyped(now.part, typed, clashes) }, {}, 409)
      : problem(c, { kind: 'not-found' });
  }

  /** Saves what only this person changed, and gives back what somebody else did meanwhile. */
  async function save(
    c: C,
    { plan, language, said }: Place,
    typed: readonly TypedSentence[],
  ): Promise<readonly SentenceClash[]> {
    const raced = await inTransaction(db, async (tx) => {
      const merge = mergePart(typed, { kept: await keptIn(tx, plan, language), said });
      const late: string[] = [];
      const accepted: string[] = [];
      for (const change of merge.changes) {
        if (!(await writeDown(tx, c, { plan, language }, change))) late.push(change.key);
        else if (change.kind === 'keep' && change.state === 'accepted' && !change.before)
          accepted.push(change.key);
        else {
          const before = change.before?.text ?? said.get(change.key) ?? '';
          const after = change.kind === 'keep' ? change.text : '';
          await note(tx, c, plan, 'memo-edited', { key: change.key, language, before, after });
        }
      }
      if (accepted.length > 0) await note(tx, c, plan, 'memo-accepted', { language, keys: accepted });
      return new Set([...late, ...merge.clashes.map(({ key }) => key)]);
    });
    if (raced.size === 0) return [];
    const now = { kept: await keptIn(db, plan, language), said };
    return mergePart(
      typed.filter(({ key }) => raced.has(key)),
      now,
    ).clashes;
  }

  function writeDown(
    tx: Database,
    c: C,
    { plan, language }: Pick<Place, 'plan' | 'language'>,
    change: SentenceChange,
  ): Promise<boolean> {
    const at = { plan: plan.id, key: change.key, language, version: change.before?.version ?? 0 };
    if (change.kind === 'drop') return dropSentence(tx, at);
    const { state, text, suggested } = change;
    return keepSentence(tx, { ...at, state, text, suggested, by: c.var.person.name, at: c.var.now });
  }

  const keptIn = async (tx: Database, plan: Plan, language: Locale) =>
    new Map(
      (await keptSentencesOf(tx, plan.id))
        .filter((sentence) => sentence.language === language)
        .map((sentence) => [sentence.key, sentence]),
    );

  const languageIn = (values: FormValues): Locale | undefined =>
    (['da', 'en'] as const).find((language) => language === one(values, 'language'));

  const isUntouched = ({ text, was }: TypedSentence): boolean => text === was;

  /** The part as it stands: in the length one came from, or else in the longest. A part that went while it was edited is still a place. */
  async function placeAt(
    c: C,
    plan: Plan,
    length: MemoLength,
    language: Locale = c.var.locale,
    typed: readonly TypedSentence[] = [],
  ): Promise<Place | undefined> {
    const key = c.req.param('section') ?? '';
    const read = await readMemo(deps, plan, { locale: language, now: c.var.now });
    const at = [length, 'full' as const].find((each) =>
      read.in(each).sections.some((one) => one.key === key),
    );
    const found = at && read.in(at).sections.find((one) => one.key === key);
    if (!found && typed.length === 0) return undefined;
    const section = found ?? { key, heading: key, isAppendix: false, blocks: [] };
    const ours = new Map(read.kept.filter((one) => one.language === language).map((one) => [one.key, one]));
    return {
      ...{ plan, key, language, length: at ?? length },
      part: partOf(section, ours),
      stepNames: stepNamesOf(read.assessment, c.var.locale),
      said: new Map(
        read.lengths.flatMap((one) => one.sections.flatMap(sentencesOf)).map((one) => [one.key, one.text]),
      ),
    };
  }

  type Shown = {
    readonly isKept?: boolean;
    readonly isUnsaved?: boolean;
    readonly isSaved?: boolean;
    readonly tooLong?: ReadonlySet<string>;
  };

  function partPage(c: C, place: Place, shown: Shown, status: 200 | 409 | 422 = 200) {
    const { plan, part, language, length, stepNames } = place;
    const { frame, locale, person } = c.var;
    return c.html(
      <PartPage
        frame={frame}
        me={person.name}
        {...{ locale, zone, stepNames, part, language, length }}
        number={plan.number}
        title={plan.title}
        isKept={shown.isKept ?? false}
        isUnsaved={shown.isUnsaved ?? false}
        isSaved={shown.isSaved ?? false}
        tooLong={shown.tooLong ?? new Set()}
      />,
      status,
    );
  }

  function toPart(
    c: C,
    { plan, key, length }: Place,
    query: Readonly<Record<string, string>>,
    sentence?: string,
  ) {
    const search = new URLSearchParams({ ...lengthQuery(length), ...query });
    const at = inLanguage(c.var.locale, paths.planMemoPart(plan.number, key));
    const place = sentence === undefined ? '' : `#f-${sentence}`;
    return c.redirect(`${at}${search.size > 0 ? `?${search}` : ''}${place}`, 303);
  }

  return routes;
}
