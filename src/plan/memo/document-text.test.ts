import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lix } from '../../../tests/support/lix.ts';
import { aPlan } from '../../../tests/support/plan.ts';
import { unknownMunicipality } from '../../engagement/municipality.ts';
import type { Answers, GoneOn, Plan } from '../../engagement/plan.ts';
import { people, purposes } from '../../engagement/plan.ts';
import { assessPlan, assessSteps } from '../../engagement/plan-assessment.ts';
import type { Policy } from '../../engagement/policy.ts';
import { demoCases } from '../questions/demo-cases.ts';
import { composeMemo } from './document-text.ts';
import { ofTheAdministration } from './finding-text.ts';
import type { Memo, MemoBlock, MemoDocument, MemoLength, MemoSentence, MemoSource } from './model.ts';
import { memoLengths } from './model.ts';
import { memoOf } from './rules.ts';

const today = '2026-11-23';
const languages = ['da', 'en'] as const;
const harbourReason: GoneOn = {
  rule: 'R103',
  name: 'Pia',
  reason: 'Mødet er aftalt med udvalget.',
  at: new Date('2026-11-20T12:00:00Z'),
};

const cases = demoCases.map((one) => {
  const day = one.decision(today);
  return {
    key: one.key,
    plan: aPlan({
      title: one.title,
      question: one.question,
      answers: { ...one.answers, decisionDay: day },
      chosen: one.chosen?.(day) ?? null,
      disagreements: one.disagreements ?? {},
      suggested: one.key === 'playground' ? ['purpose', 'room'] : [],
    }),
  };
});

const memoFor = (plan: Plan, gone: readonly GoneOn[] = []) =>
  memoOf(plan, assessPlan(plan, today, unknownMunicipality), gone);

type Piece = { readonly text: string; readonly source: MemoSource | undefined };

const sentencesIn = (block: MemoBlock): readonly MemoSentence[] => {
  if (block.kind === 'paragraph' || block.kind === 'list') return block.sentences;
  if (block.kind === 'quote') return [block.sentence];
  if (block.kind === 'timeline') return [];
  return block.rows.flatMap(({ cells }) =>
    cells.flatMap((one) => (one.kind === 'sentences' ? one.sentences : [])),
  );
};
const sentencesOf = (document: MemoDocument) =>
  document.sections.flatMap(({ blocks }) => blocks.flatMap(sentencesIn));

const piecesIn = (block: MemoBlock): readonly Piece[] => [
  ...sentencesIn(block).map(({ text, source }) => ({ text, source })),
  ...(block.kind === 'table'
    ? block.rows.flatMap(({ cells }) =>
        cells.flatMap((one) => (one.kind === 'value' ? [{ text: one.text, source: one.source }] : [])),
      )
    : []),
];

const linesOf = (blocks: readonly MemoBlock[]): string =>
  blocks
    .flatMap((block) => [
      ...piecesIn(block).map(({ text }) => text),
      ...(block.kind === 'table' ? [...block.columns, ...block.rows.map(({ head }) => head)] : []),
    ])
    .join('\n');
const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;
const wholeText = ({ sections }: MemoDocument): string =>
  sections.map(({ heading, blocks }) => `${heading}\n${linesOf(blocks)}`).join('\n');

/** Broken: a gap, a list of nothing, two stops, or a word that was never filled in. */
const broken =
  /undefined|\bnull\b(?! option)|NaN|Infinity|\.\.|\s{2}|\{|\}|»«|“”| [,.;:](?:\s|$)|: ?\.|,\s*\.|\(\)/;

const wholeSentences = (document: MemoDocument): void => {
  for (const { key, text } of sentencesOf(document)) {
    expect(text, key).not.toMatch(broken);
    expect(text, key).toMatch(/[.,?!:»«”]$|(recommends|to .+)$/);
  }
};

for (const { key, plan } of cases) {
  for (const language of languages) {
    for (const length of memoLengths) {
      test(`the ${length} memo of ${key} in ${language} is whole, traced and has each key once`, () => {
        const document = composeMemo(
          memoFor(plan, key === 'harbour' ? [harbourReason] : []),
          length,
          language,
        );
        wholeSentences(document);
        const keys = sentencesOf(document).map((one) => one.key);
        expect(new Set(keys).size).toBe(keys.length);
        for (const section of document.sections) {
          for (const sentence of section.blocks.flatMap(sentencesIn))
            expect(sentence.key.startsWith(`${section.key}.`), sentence.key).toBe(true);
          for (const { text, source } of section.blocks.flatMap(piecesIn))
            if (/\d/.test(text)) expect(source, text).toBeDefined();
        }
      });
    }
    test(`the short text of ${key} in ${language} has at most 150 words`, () => {
      const [section] = composeMemo(memoFor(plan), 'short', language).sections;
      expect(wordsIn(linesOf(section?.blocks ?? []))).toBeLessThanOrEqual(150);
    });
    test(`the memo of ${key} in ${language} for the meeting is two pages of words`, () => {
      expect(wordsIn(wholeText(composeMemo(memoFor(plan), 'two-pages', language)))).toBeLessThanOrEqual(
        language === 'da' ? 900 : 970,
      );
    });
  }
  test(`the memo of ${key} reads easily in Danish`, () => {
    const document = composeMemo(memoFor(plan), 'full', 'da');
    for (const { key: name, blocks } of document.sections)
      expect(lix(linesOf(blocks)), name).toBeLessThanOrEqual(45);
    expect(lix(wholeText(document))).toBeLessThanOrEqual(40);
  });
}

test('the full memo says the same under the same keys as the one of two pages, and adds appendices', () => {
  for (const { plan } of cases) {
    const memo = memoFor(plan);
    const two = composeMemo(memo, 'two-pages', 'da');
    const full = composeMemo(memo, 'full', 'da');
    const same = full.sections.slice(0, two.sections.length);
    expect(same.map(({ key, heading }) => [key, heading])).toEqual(
      two.sections.map(({ key, heading }) => [key, heading]),
    );
    const said = new Map(sentencesOf(full).map(({ key, text }) => [key, text]));
    for (const { key, text } of sentencesOf(two))
      if (key !== 'appendices.where') expect(said.get(key), key).toBe(text);
    const added = full.sections.slice(two.sections.length);
    expect(added.length).toBeGreaterThan(9);
    expect(added.every(({ isAppendix }) => isAppendix)).toBe(true);
    expect(two.sections.some(({ isAppendix }) => isAppendix)).toBe(false);
  }
});

test('the same plan gives the same document', () => {
  const [first] = cases;
  const compose = () => composeMemo(memoFor(first?.plan ?? aPlan()), 'full', 'en');
  expect(compose()).toEqual(compose());
});

test('reach is told in words: no percent, no score, and nobody is called representative', () => {
  for (const { plan } of cases) {
    for (const language of languages) {
      const text = wholeText(composeMemo(memoFor(plan), 'full', language)).replace(
        plan.answers.fixed ?? '',
        '',
      );
      expect(text).not.toMatch(/\b0[.,]\d|\d ?%|repræsentativ|representative/i);
    }
  }
});

test('the null alternative is always there: the hearing alone, or not asking', () => {
  const keysOf = (plan: Plan) =>
    sentencesOf(composeMemo(memoFor(plan), 'two-pages', 'da')).map(({ key }) => key);
  for (const { plan } of cases)
    expect(
      keysOf(plan).filter((key) => /^alternatives\.(law-only|not-asking)$/.test(key)),
      plan.title,
    ).toHaveLength(1);
});

test('whoever goes on with an open point stands there with the day and the reason', () => {
  const harbour = cases.find(({ key }) => key === 'harbour')?.plan ?? aPlan();
  const text = wholeText(composeMemo(memoFor(harbour, [harbourReason]), 'full', 'da'));
  expect(text).toContain('Pia, fredag den 20. november 2026');
  expect(text).toContain('Mødet er aftalt med udvalget');
});

test('a plan of which nothing is known gives a short and honest memo', () => {
  const document = composeMemo(memoFor(aPlan({ title: 'Ny sag' })), 'two-pages', 'da');
  wholeSentences(document);
  const text = wholeText(document);
  expect(text).toContain('Det er ikke afklaret, hvem der skal tage stilling til »Ny sag«, og hvornår.');
  expect(text).toContain('Det er ikke afklaret, hvem der svarer borgerne.');
  expect(wordsIn(text)).toBeLessThan(600);
});

for (const { key, plan } of cases) {
  for (const language of languages) {
    test(`the short text of ${key} in ${language} holds the question that residents are asked`, () => {
      expect(wholeText(composeMemo(memoFor(plan), 'short', language))).toContain(plan.question);
    });
    test(`the full memo of ${key} in ${language} says no sentence twice`, () => {
      const said = composeMemo(memoFor(plan), 'full', language)
        .sections.flatMap(({ blocks }) => blocks)
        .flatMap((block) => (block.kind === 'table' ? [] : sentencesIn(block)))
        .map(({ text }) => text)
        .filter((text) => wordsIn(text) > 6);
      expect(said.filter((text, at) => said.indexOf(text) !== at)).toEqual([]);
    });
  }
}

const textOf = (memo: Memo, length: MemoLength, language: 'da' | 'en') =>
  wholeText(composeMemo(memo, length, language));
const sectionOf = (memo: Memo, name: string, language: 'da' | 'en' = 'da') =>
  composeMemo(memo, 'full', language).sections.find(({ key }) => key === name);

const harbourPlan = cases.find(({ key }) => key === 'harbour')?.plan ?? aPlan();

test('the summary says what is asked of those who decide', () => {
  const summary = sectionOf(memoFor(harbourPlan), 'summary');
  expect(linesOf(summary?.blocks ?? [])).toContain(
    'Byrådet bliver bedt om at godkende løftet, metoderne, en rettet tidsplan og rammen for timer og penge.',
  );
});

const decided = { outcome: 'approved', day: '2026-10-28', body: 'byrådet', text: 'Vi siger ja' } as const;
const memoDecided = (decision: Memo['decided']) =>
  memoOf(harbourPlan, assessPlan(harbourPlan, today, unknownMunicipality), [], {
    zone: 'Europe/Copenhagen',
    decided: decision,
  });

test('once it is decided the memo says who decided what on which day, and asks no more', () => {
  const memo = memoDecided(decided);
  for (const length of memoLengths) {
    expect(textOf(memo, length, 'da')).toContain('Byrådet godkendte planen onsdag den 28. oktober 2026.');
    expect(textOf(memo, length, 'da')).not.toContain('bliver bedt om');
    expect(textOf(memo, length, 'en')).toContain('approved the plan on Wednesday, 28 October 2026.');
  }
  expect(linesOf(sectionOf(memo, 'decision')?.blocks ?? [])).toContain('Beslutningen lyder: »Vi siger ja.«');
  expect(sectionOf(memoFor(harbourPlan), 'decision')).toBeUndefined();
});

test('what was sent back is asked for again', () => {
  const text = textOf(memoDecided({ ...decided, outcome: 'sent-back' }), 'short', 'da');
  expect(text).toContain('Byrådet sendte planen tilbage onsdag den 28. oktober 2026.');
  expect(text).toContain('Byrådet bliver bedt om');
});

test('the promise stands in the municipality’s own words where it has some', () => {
  const own = { da: 'Vi lytter, og vi svarer', en: 'We listen and we answer' };
  const house = (wording: Policy['wording']) => ({ ...unknownMunicipality, policy: { wording } });
  const memo = (wording: Policy['wording']) =>
    memoOf(harbourPlan, assessSteps(harbourPlan, today, house(wording)), []);
  const promised = (of: Memo, language: 'da' | 'en') =>
    sentencesOf(composeMemo(of, 'two-pages', language)).find(({ key }) => key === 'promise.sentence');
  expect(promised(memo({ involve: own }), 'da')).toMatchObject({
    text: 'Vi lytter, og vi svarer.',
    source: { page: 'policy' },
  });
  expect(promised(memo({ involve: own }), 'en')?.text).toBe('We listen and we answer.');
  // A promise is given word for word: without English words of its own it stays Danish.
  expect(promised(memo({ involve: { da: own.da } }), 'en')?.text).toBe('Vi lytter, og vi svarer.');
  expect(promised(memo({ consult: own }), 'da')?.source).toEqual({ page: 'question', number: 6 });
  expect(textOf(memo({ involve: own }), 'short', 'da')).toContain('»Vi lytter, og vi svarer.«');
});

test('what colleagues disagree on is told in whole clauses', () => {
  const on = (...numbers: readonly number[]) =>
    textOf({ ...memoFor(aPlan()), disputed: numbers }, 'two-pages', 'da');
  expect(on(4)).toContain('I forvaltningen er der ikke enighed om, hvad der er åbent.');
  expect(on(2, 4, 9)).toContain('om, hvad loven kræver, hvad der er åbent, og hvor uenige borgerne er.');
});

test('a name is neither set small nor left in the middle of a sentence with a capital of its own', () => {
  const schools = cases.find(({ key }) => key === 'schools')?.plan ?? aPlan();
  const text = textOf(memoFor(schools), 'full', 'da');
  expect(text).toMatch(/\(ansvarlig: Skolechefen\)/);
  expect(text).not.toMatch(/[a-zæøå,] Skolechefen/);
});

test('the economy does not say that the hours go far enough where an open point says that they do not', () => {
  const schools = cases.find(({ key }) => key === 'schools')?.plan ?? aPlan();
  const memo = memoFor(schools);
  expect(memo.openPoints.map(({ rule }) => rule)).toContain('R43');
  expect(linesOf(sectionOf(memo, 'economy')?.blocks ?? [])).not.toContain('Timerne rækker');
  const settled = { ...memo, openPoints: [] };
  expect(linesOf(sectionOf(settled, 'economy')?.blocks ?? [])).toContain('Timerne rækker kun');
});

test('a step that lasts through the year does not list every holiday in it', () => {
  const climate = cases.find(({ key }) => key === 'climate')?.plan ?? aPlan();
  const steps = sectionOf(memoFor(climate), 'steps');
  const [table] = (steps?.blocks ?? []).flatMap((block) => (block.kind === 'table' ? [block] : []));
  expect(table?.columns).toEqual(['Skridt', 'Dage', 'Falder sammen med']);
  expect(linesOf(steps?.blocks ?? [])).toContain('det meste af året');
  expect(textOf(memoFor(climate), 'two-pages', 'da')).not.toContain('budgettets');
});

test('what the check says to those who plan is said of the administration', () => {
  expect(
    ofTheAdministration({ da: 'I lover mere, end I har.', en: 'You promise more than you have.' }),
  ).toEqual({
    da: 'Forvaltningen lover mere, end forvaltningen har.',
    en: 'The administration promises more than the administration has.',
  });
});

const oneOf = <One>(...values: readonly One[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const someOf = <One>(values: readonly One[], most = 3) =>
  fc.option(fc.uniqueArray(fc.constantFrom(...values), { maxLength: most }), { nil: undefined });
const typed = fc.option(
  fc
    .array(fc.constantFrom('a', 'Havnen', 'og', 'skolens', 'vej', 'lys'), { minLength: 1, maxLength: 60 })
    .map((words) => words.join(' ').slice(0, 200)),
  { nil: undefined },
);

const someAnswers = fc.record({
  phase: oneOf('wish', 'developing', 'proposal', 'options', 'decided', 'done', 'unknown'),
  law: someOf(['lokalplan', 'kommuneplan', 'skolenedlaeggelse', 'none', 'unknown'] as const, 2),
  environment: oneOf('assessment', 'not-yet'),
  authorities: oneOf('objection', 'not-asked'),
  decider: oneOf('council', 'finance', 'committee', 'administration', 'someone-else', 'unknown'),
  deciderName: typed,
  decisionDay: oneOf('2027-06-30', '2026-12-16'),
  decisionMonth: oneOf('2027-09'),
  commitment: oneOf('minuted', 'oral', 'not-asked', 'no', 'unknown'),
  room: oneOf('high', 'medium', 'low', 'none', 'unknown'),
  open: typed,
  fixed: typed,
  purpose: oneOf(...purposes, 'unknown' as const),
  purposesToo: someOf(purposes, 2),
  promise: oneOf('inform', 'consult', 'involve', 'collaborate', 'empower', 'unknown'),
  count: oneOf('30', '20000', 'unknown'),
  most: someOf(people),
  also: someOf(people, 6),
  missing: someOf(people),
  firms: typed,
  offers: someOf(['helpdesk', 'paper', 'childcare', 'none', 'unknown'] as const),
  conflict: oneOf('no', 'some', 'much', 'unknown'),
  traits: someOf(['places', 'knowledge', 'losers', 'sensitive'] as const),
  before: oneOf('no', 'answered', 'unanswered', 'unknown'),
  alsoAsked: oneOf('no', 'few', 'many', 'unknown'),
  money: oneOf('5', '100', '800', 'unknown'),
  hours: oneOf('30', '400', '900', 'unknown'),
  bought: someOf(['facilitation', 'digital'] as const),
  owner: typed,
  firstAnswer: oneOf('2', '3', '6', 'unknown'),
  finalAnswer: oneOf('meeting', 'other', 'unknown'),
  finalDay: oneOf('2027-08-18'),
  answerForms: someOf(['each', 'page', 'letter'] as const),
});

test('no answers break a sentence, and the short text never goes beyond 150 words', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(someAnswers, typed, fc.constantFrom(...languages), (answers, question, language) => {
      const known = Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined));
      const plan = aPlan({ title: question ?? 'Sag', question: question ?? '', answers: known as Answers });
      const memo = memoFor(plan);
      for (const length of memoLengths) {
        const document = composeMemo(memo, length, language);
        wholeSentences(document);
        const keys = sentencesOf(document).map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        if (length === 'short') {
          const text = document.sections.map(({ blocks }) => linesOf(blocks)).join('\n');
          expect(wordsIn(text)).toBeLessThanOrEqual(150);
        }
      }
    }),
    { numRuns: 40 },
  );
});
