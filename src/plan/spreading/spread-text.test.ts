import type { TimelineRow } from '@medvirk/timeline';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lix } from '../../../tests/support/lix.ts';
import { aPlan } from '../../../tests/support/plan.ts';
import { unknownMunicipality } from '../../engagement/municipality.ts';
import type { Answers } from '../../engagement/plan.ts';
import { assessPlan } from '../../engagement/plan-assessment.ts';
import type { Locale } from '../../i18n/texts.ts';
import { spreadFacts } from './facts.ts';
import type { SpreadFacts, TextLength } from './model.ts';
import { textLengths } from './model.ts';
import { sizeOf } from './rules.ts';
import { gapsIn, suggestedText, suggestedTexts } from './spread-text.ts';
import { waysWords } from './ways-text.ts';

const today = '2026-11-23';
const contact = { who: 'Sekretariatet', telephone: '00 00 00 00', hours: 'Mandag–torsdag kl. 9–15' };
const around = { today, municipality: 'Lillerup Kommune', contact };

const harbour: Answers = {
  phase: 'proposal',
  law: ['lokalplan'],
  decider: 'council',
  decisionDay: '2027-06-30',
  room: 'medium',
  open: 'Højder og placering, promenaden og klubbernes plads',
  fixed: 'Der skal bygges boliger, og hallen bliver stående',
  purpose: 'test',
  promise: 'involve',
  offers: ['paper', 'phone', 'helpdesk', 'interpreter'],
  firstAnswer: '3',
  finalAnswer: 'meeting',
};

function factsOf(answers: Answers, own: { title?: string; question?: string } = {}): SpreadFacts {
  const plan = aPlan({
    title: 'Lokalplan for Nordkajen',
    question: 'Hvor højt, hvor tæt, og hvad skal kajen bruges til?',
    answers,
    ...own,
  });
  return spreadFacts(plan, assessPlan(plan, today, unknownMunicipality), around);
}

const full: SpreadFacts = {
  ...factsOf(harbour),
  ways: [
    { method: 'byvandring', day: '2027-04-15' },
    { method: 'digital_hoering', day: undefined },
  ],
  deadline: '2027-05-31',
  isDeadlineSet: true,
};
const nowhere = { chosen: [], timeline: { rows: [], problems: [] } };

test('a sign says what, by when, and whom to call', () => {
  expect(suggestedText('da', 'line', full)).toBe(
    'Lokalplan for Nordkajen. Sig, hvad du mener, senest 31. maj 2027. Ring 00 00 00 00.',
  );
});

test('the long text says everything that is known, the promise word for word', () => {
  const text = suggestedText('da', 'long', full);
  for (const said of [
    'Hvor højt, hvor tæt, og hvad skal kajen bruges til?',
    'Det kan du påvirke: Højder og placering, promenaden og klubbernes plads.',
    'Det er afgjort: Der skal bygges boliger, og hallen bliver stående.',
    'gå med på en tur på stedet torsdag den 15. april 2027 eller skrive dit svar på nettet.',
    'Svar senest mandag den 31. maj 2027.',
    'Er du ikke på nettet, så ring 00 00 00 00 til Sekretariatet. Så skriver vi for dig.',
    'Du kan også svare på papir.',
    'Det lover vi: Vi arbejder med jeres bekymringer og ønsker, og I kan se i forslaget, hvor de blev af. Politikerne bestemmer.',
    'Senest mandag den 21. juni 2027 kan du læse, hvad vi hørte.',
    'Byrådet tager stilling onsdag den 30. juni 2027.',
  ])
    expect(text).toContain(said);
  expect(gapsIn(full)).toEqual([]);
});

test('the promise is said in the words the municipality has adopted, as in the agenda item', () => {
  const wording = { involve: { da: 'Vi skriver, hvad vi brugte,  og hvorfor', en: 'We write what we used' } };
  const own = { ...full, wording };
  for (const length of ['short', 'long'] as const) {
    expect(suggestedText('da', length, own)).toContain(
      'Det lover vi: Vi skriver, hvad vi brugte, og hvorfor.',
    );
    expect(suggestedText('en', length, own)).toContain('We promise: We write what we used.');
  }
  const danishOnly = { ...full, wording: { involve: { da: 'Vi svarer' } } };
  expect(suggestedText('en', 'long', danishOnly)).toContain('We promise: Vi svarer.');
});

test('the short text holds the question, the deadline, a way without the net and the promise', () => {
  const text = suggestedText('da', 'short', full);
  expect(text).toContain('Svar senest');
  expect(text).toContain('Ikke på nettet? Ring 00 00 00 00');
  expect(text).toContain('Det lover vi');
});

test('nothing that cannot be changed is asked about', () => {
  const told = suggestedTexts('da', factsOf({ ...harbour, room: 'none', promise: 'inform' }));
  expect(told.line).toContain('Vi fortæller, hvad der sker.');
  for (const text of Object.values(told)) expect(text).not.toMatch(/Sig, hvad du mener|Svar senest/);
});

test('a plan that knows only its name still has three texts, and they say what is missing', () => {
  const bare = spreadFacts(aPlan(), nowhere, { today, municipality: '', contact: undefined });
  expect(suggestedTexts('da', bare)).toEqual({
    line: 'Havnen. Sig, hvad du mener.',
    short: 'Havnen',
    long: 'Havnen',
  });
  expect(gapsIn(bare)).toEqual([
    'question',
    'open',
    'promise',
    'ways',
    'offline',
    'deadline',
    'answer',
    'contact',
  ]);
});

const row = (own: Partial<TimelineRow>): TimelineRow => ({
  ...{
    key: 'r',
    kind: 'step',
    name: { da: '', en: '' },
    from: '2026-12-01',
    to: '2027-01-15',
    isByHand: false,
  },
  holidays: [],
  ...own,
});
const surveyAndMeeting = [
  { key: 's', method: 'spoergeskema_aabent', slot: 'open' },
  { key: 'm', method: 'borgermoede', slot: 'close' },
];

test.each<[string, Answers, readonly Partial<TimelineRow>[], string | undefined]>([
  [
    'the hearing ends it, whatever ends later',
    { decisionDay: '2027-06-30' },
    [{ kind: 'hearing' }, { step: 's', to: '2027-02-01' }],
    '2027-01-15',
  ],
  [
    'without a hearing the last that is answered',
    { decisionDay: '2027-06-30' },
    [{ step: 's' }, { step: 'm', to: '2027-03-01' }],
    '2027-01-15',
  ],
  ['a meeting alone has none', { decisionDay: '2027-06-30' }, [{ step: 'm' }], undefined],
  ['a day that only moves with today is none', {}, [{ step: 's' }], undefined],
  ['a day set by hand counts at once', {}, [{ step: 's', isByHand: true }], '2027-01-15'],
  ['a day that has passed is not told', {}, [{ step: 's', isByHand: true, to: '2026-11-22' }], undefined],
])('the deadline: %s', (_, answers, rows, deadline) => {
  const inTime = { chosen: surveyAndMeeting, timeline: { rows: rows.map(row), problems: [] } };
  const facts = spreadFacts(aPlan({ answers }), inTime, around);
  expect(facts.deadline).toBe(deadline);
});

test('a reckoned day that does not fit before the decision is not told', () => {
  const timeline = {
    rows: [row({ kind: 'hearing' })],
    problems: [{ kind: 'does-not-fit', weeksShort: 2, earliest: '2027-02-01' } as const],
  };
  const plan = aPlan({ answers: { decisionDay: '2027-01-18' } });
  expect(spreadFacts(plan, { chosen: [], timeline }, around).deadline).toBeUndefined();
});

test('what was heard is not promised for after the decision', () => {
  const text = suggestedText('da', 'long', { ...full, decisionDay: '2027-06-10' });
  expect(text).toContain('torsdag den 10. juni 2027');
  expect(text).not.toContain('hvad vi hørte');
});

test('ways that hold an “and” are joined by one “or”', () => {
  const ways = ['charrette', 'fremtidsvaerksted', 'dialogmoede'].map((method) => ({
    method,
    day: undefined,
  }));
  expect(suggestedText('da', 'long', { ...full, ways })).toContain(
    'Du kan komme og tegne med, komme og tænke med eller komme til møde ved borde.',
  );
});

test('a decision that has passed is not told', () => {
  expect(spreadFacts(aPlan({ answers: { decisionDay: '2026-11-01' } }), nowhere, around).decisionDay).toBe(
    undefined,
  );
});

test.each(['da', 'en'] as const)('the texts can be read by most people (LIX at most 35), in %s', (locale) => {
  for (const promise of ['inform', 'consult', 'involve', 'collaborate', 'empower'] as const)
    for (const length of textLengths) {
      const text = suggestedText(locale, length, { ...full, promise });
      expect(lix(text), text).toBeLessThanOrEqual(35);
    }
});

test('LIX is reckoned as on paper: 6 words, 2 sentences, 3 of them long', () => {
  expect(lix('Vi spørger borgerne. De svarer kommunen.')).toBeCloseTo(6 / 2 + (100 * 3) / 6, 5);
});

const words = fc
  .array(fc.constantFrom('havn', 'kajen', 'Ålegården,', 'og', 'hvad?', 'nej.', 'x', '»hus«', '2027', '–'), {
    maxLength: 60,
  })
  .map((list) => list.join(' ').slice(0, 200));
const anyText = fc.oneof(words, fc.string({ maxLength: 200 }), fc.constant(''), fc.constant('   ...  '));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const day = fc.constantFrom('2026-11-23', '2027-02-28', '2027-12-24');

function anyFacts(text: fc.Arbitrary<string>): fc.Arbitrary<SpreadFacts> {
  return fc
    .record({
      title: text.map((one) => one.slice(0, 120)),
      question: text,
      answers: fc.record({
        open: maybe(text),
        fixed: maybe(text),
        room: maybe(fc.constantFrom('high', 'none', 'unknown')),
        promise: maybe(fc.constantFrom('inform', 'involve', 'collaborate', 'unknown')),
        firstAnswer: maybe(fc.constantFrom('2', '3', '6', 'unknown')),
        finalAnswer: maybe(fc.constantFrom('meeting', 'other', 'unknown')),
        decider: maybe(fc.constantFrom('council', 'committee', 'someone-else', 'unknown')),
        decisionDay: maybe(day),
        finalDay: maybe(day),
        offers: maybe(
          fc.subarray(['helpdesk', 'paper', 'phone', 'interpreter', 'childcare', 'transport', 'none']),
        ),
      }),
      methods: fc.array(fc.constantFrom(...Object.keys(waysWords), 'borgersamling', 'gone'), {
        maxLength: 9,
      }),
      start: maybe(day),
      end: maybe(day),
      contact: maybe(fc.record({ who: text, telephone: fc.constantFrom('', '00 00 00 00'), hours: text })),
      municipality: text,
    })
    .map(({ title, question, answers, methods, start, end, contact: who, municipality }) =>
      spreadFacts(
        aPlan({ title, question, answers: answers as Answers }),
        {
          chosen: methods.map((method, index) => ({ key: String(index), method, slot: 'open', start })),
          timeline: {
            rows: end === undefined ? [] : methods.map((_, index) => row({ step: String(index), to: end })),
            problems: [],
          },
        },
        { today, municipality, contact: who },
      ),
    );
}

const limitHolds: Readonly<Record<TextLength, number>> = { line: 160, short: 60, long: 180 };
const locale = fc.constantFrom<Locale>('da', 'en');

test('for any plan each text keeps its length and says nothing that is not there', () => {
  fc.assert(
    fc.property(anyFacts(anyText), locale, (facts, language) => {
      for (const length of textLengths) {
        const text = suggestedText(language, length, facts);
        expect(sizeOf(length, text)).toBeLessThanOrEqual(limitHolds[length]);
        expect(text).not.toMatch(/\bundefined\b|\bnull\b|\bNaN\b|\[object|Invalid/);
        expect(text.trim()).toBe(text);
      }
    }),
    { numRuns: 300 },
  );
});

test('for any plan in words no sentence is empty', () => {
  const real = fc
    .array(fc.constantFrom('havn', 'kajen', 'Ålegården', 'og', 'skolen', 'huset'), { maxLength: 45 })
    .map((list) => list.join(' ').slice(0, 200));
  fc.assert(
    fc.property(anyFacts(real), locale, (facts, language) => {
      for (const length of textLengths) {
        const text = suggestedText(language, length, facts);
        for (const part of text.split(/(?<=[.!?:…])\s+|\n+/))
          if (text !== '') expect(part, text).toMatch(/[\p{L}\p{N}]/u);
        expect(text).not.toMatch(/\s[.,!?:]|[.:]\s*[.:]|\(\)| {2}/);
      }
    }),
    { numRuns: 300 },
  );
});
