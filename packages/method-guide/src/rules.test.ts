import { describe, expect, test } from 'vitest';
import { methods } from './catalogue.ts';
import { allFactNames } from './fact-names.ts';
import type { LegalFrame } from './facts.ts';
import { factKinds } from './facts.ts';
import { formatPlaces, formatTimes } from './format.ts';
import type { Comparison, Condition, Rule } from './rule.ts';
import { ruleById, rules } from './rules.ts';
import { sources } from './sources.ts';
import type { StatutoryPeriod } from './statutory-periods.ts';
import { statutoryPeriods } from './statutory-periods.ts';
import { families, groups, slots } from './vocabulary.ts';

/* Each check names what is wrong, so that an empty list means that nothing is. */

const comparisons = (when: Condition): readonly Comparison[] => {
  if ('all' in when) return when.all.flatMap(comparisons);
  if ('any' in when) return when.any.flatMap(comparisons);
  return [when];
};

const textsOf = (rule: Rule): readonly (readonly [string, string, string])[] => [
  ['message', rule.message.da, rule.message.en],
  ['reason', rule.reason.da, rule.reason.en],
  ['fix', rule.fix.da, rule.fix.en],
];

const placeholdersOf = (text: string): readonly string[] => (text.match(/\{[^}]*\}?/g) ?? []).toSorted();

function faultsOfIds(list: readonly Rule[]): readonly string[] {
  return list.flatMap((rule, index) => {
    const expected = `R${String(index + 1).padStart(2, '0')}`;
    return rule.id === expected ? [] : [`${rule.id} stands where ${expected} should`];
  });
}

/** Filled from the house's own policy, so only where one is spoken of. */
const policyPlaceholders = [
  ...['{promise}', '{least}', '{most}', '{notice}', '{policy_notice}', '{round}', '{policy_round}'],
  ...['{first}', '{policy_first}', '{final}', '{policy_final}', '{missing}', '{asked}', '{policy_asked}'],
  '{adopted}',
];

const allowedPlaceholders: ReadonlySet<string> = new Set([
  '{method}',
  '{group}',
  '{weeks}',
  '{lead}',
  '{seats}',
  '{expected_yes}',
  '{hearing_weeks}',
  '{needed_weeks}',
  ...policyPlaceholders,
]);
const scopeOfPlaceholder: Readonly<Record<string, Rule['scope']>> = {
  '{method}': 'method',
  '{group}': 'group',
};

function faultsOfTexts(rule: Rule): readonly string[] {
  return textsOf(rule).flatMap(([part, da, en]) => {
    const found: string[] = [];
    const say = (fault: string) => found.push(`${rule.id} ${part}: ${fault}`);
    if (da.trim() !== da || da === '' || en.trim() !== en || en === '') say('empty or padded');
    if (da === en) say('the same in both languages');
    const [inDa, inEn] = [placeholdersOf(da), placeholdersOf(en)];
    if (inDa.join() !== inEn.join()) say('different placeholders in the two languages');
    for (const placeholder of [...inDa, ...inEn]) {
      if (!allowedPlaceholders.has(placeholder)) say(`unknown placeholder ${placeholder}`);
      if (policyPlaceholders.includes(placeholder) && rule.category !== 'policy')
        say(`${placeholder} in a rule about something else than the policy`);
      const scope = scopeOfPlaceholder[placeholder];
      if (scope !== undefined && scope !== rule.scope) say(`${placeholder} in a rule of scope ${rule.scope}`);
    }
    for (const text of [da, en]) {
      if (part === 'message' && text.length > 160) say(`${text.length} characters`);
      if (part === 'message' && /[.?] \S/.test(text.slice(0, -1))) say('more than one sentence');
      if (!/[.?”«]$/.test(text)) say('no full stop');
      if (text.includes('!')) say('an exclamation mark');
    }
    return found;
  });
}

/** Words of the administration that the glossary leaves out, with what to write instead. */
const wordsToAvoid: readonly (readonly [RegExp, string])[] = [
  [/kohærens/i, 'hænger sammen'],
  [/validering/i, 'hænger det sammen?'],
  [/portefølje|metodepakke/i, 'metoderne'],
  [/råderum|påvirkningsrum/i, 'det, der kan påvirkes'],
  [/inddragelsesproces|procesplan/i, 'forløb, tidsplan'],
  [/udbytte/i, 'hvad I vil have ud af det'],
  [/interessent|aktører/i, 'dem, det rammer'],
  [/repræsentativ/i, 'bredt sammensat'],
  [/tilbagemelding/i, 'svar'],
  [/moderer/i, 'gennemsyn'],
  [/tilsagn|forpligtelse/i, 'løfte'],
  [/estimat/i, 'skøn'],
  [/ledetid|parathed|kontrafaktisk|opmærksomhedspunkt/i, 'plain words'],
  [/suppleant/i, 'reserve'],
  [/stratificer/i, 'fordelt lodtrækning'],
  [/forvaltningen/i, 'I'],
  [/venligst|såfremt|vedrørende|i forbindelse med|fremsend|anmod|\bjf\./i, 'plain words'],
];

const faultsOfWords = (rule: Rule): readonly string[] =>
  textsOf(rule).flatMap(([part, da]) =>
    wordsToAvoid.flatMap(([word, instead]) =>
      word.test(da) ? [`${rule.id} ${part}: ${word.source}, write ${instead}`] : [],
    ),
  );

/** The one date the law itself names. Anything else has to be worked out for the case at hand. */
const faultsOfDates = (rule: Rule): readonly string[] =>
  textsOf(rule).flatMap(([part, ...texts]) =>
    texts.flatMap((text) =>
      (text.match(/\d+\.? (?:jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[ck]t|nov|dec)\w*/gi) ?? [])
        .filter((date) => !['1. marts', '1 March'].includes(date))
        .map((date) => `${rule.id} ${part}: the date ${date}`),
    ),
  );

function faultsOfFacts(rule: Rule, known: ReadonlySet<string>): readonly string[] {
  return comparisons(rule.when).flatMap((comparison) => {
    const other = comparison.op.includes('fact') ? [comparison.value].flat()[0] : undefined;
    return [comparison.fact, ...(typeof other === 'string' ? [other] : [])].flatMap((name) => [
      ...(known.has(name) ? [] : [`${rule.id}: ${name} is not a fact`]),
      ...(name.startsWith('method.') && rule.scope !== 'method'
        ? [`${rule.id}: ${name} outside a method`]
        : []),
      ...(name.startsWith('group.') && rule.scope !== 'group' ? [`${rule.id}: ${name} outside a group`] : []),
    ]);
  });
}

/** The words a fact may hold, where they are a closed list. */
const optionsOf = (fact: string): readonly string[] | undefined => {
  const kind = Object.entries(factKinds).find(([name]) => name === fact)?.[1];
  if (kind?.kind === 'choice') return kind.options;
  switch (fact) {
    case 'method.id':
      return methods.map((method) => method.id);
    case 'method.family':
    case 'portfolio.families':
      return families;
    case 'method.slot':
      return slots;
    case 'method.role':
      return ['main', 'support'];
    case 'group.id':
      return groups;
    case 'method.time':
      return formatTimes;
    case 'method.place':
      return formatPlaces;
    case 'method.languages':
      return ['none', 'translated', 'interpreter'];
    default:
      return undefined;
  }
};

const faultsOfValues = (rule: Rule): readonly string[] =>
  comparisons(rule.when).flatMap((comparison) => {
    if (comparison.op.includes('fact')) return [];
    const options = optionsOf(comparison.fact);
    return [comparison.value].flat().flatMap((value) => {
      if (typeof value !== 'string') return [];
      if (options === undefined) return [`${rule.id}: ${comparison.fact} holds no words`];
      return options.includes(value) ? [] : [`${rule.id}: ${comparison.fact} is never ${value}`];
    });
  });

function faultsOfClass(rule: Rule): readonly string[] {
  const { class: kind, statute } = rule;
  if (kind !== 'law') return statute === undefined ? [] : [`${rule.id}: a statute, but not of class law`];
  if (statute === undefined) return [`${rule.id}: of class law without a statute`];
  return [
    ...(/§ \d|art\. \d/.test(statute.paragraph) ? [] : [`${rule.id}: no paragraph`]),
    ...(/^\d{4}-\d\d-\d\d$/.test(statute.checkedOn) ? [] : [`${rule.id}: no day of checking`]),
  ];
}

function faultsOfSources(rule: Rule, known: Readonly<Record<string, unknown>>): readonly string[] {
  if (rule.sources.length === 0) return [`${rule.id}: no source`];
  return rule.sources.flatMap((key) => (Object.hasOwn(known, key) ? [] : [`${rule.id}: no source ${key}`]));
}

type Periods = Readonly<
  Record<string, Pick<StatutoryPeriod, 'weeks' | 'paragraph' | 'waitAfterObjections'> | null>
>;

/** Rules that hold a legal frame to a number of weeks must hold it to the number in the table, in words too. */
function faultsOfPeriods(rule: Rule, periods: Periods): readonly string[] {
  const frame = comparisons(rule.when).find((part) => part.fact === 'legal.frame');
  if (frame?.op === 'eq' && typeof frame.value === 'string')
    return faultsOfPeriod(rule, frame.value, periods);
  // Advice on several frames may be stricter than the law.
  if (frame?.op !== 'in' || rule.class !== 'law') return [];
  return frame.value.flatMap((one) => faultsOfPeriod(rule, one, periods));
}

function faultsOfPeriod(rule: Rule, frame: string, periods: Periods): readonly string[] {
  const period = periods[frame];
  return comparisons(rule.when).flatMap((part) => {
    const isWait = part.fact === 'gap_after_hearing_weeks';
    const isLength = part.fact === 'portfolio.hearing_weeks';
    if (!isWait && !isLength) return [];
    const lawful = isLength ? period?.weeks : period?.waitAfterObjections;
    const found: string[] = [];
    if (part.op !== 'lt' || part.value !== lawful)
      found.push(`${rule.id}: ${part.fact} against ${lawful} weeks`);
    const { da, en } = {
      da: `${rule.message.da} ${rule.reason.da}`,
      en: `${rule.message.en} ${rule.reason.en}`,
    };
    if (!new RegExp(`\\b${lawful} uger`).test(da))
      found.push(`${rule.id}: ${lawful} uger is not in the text`);
    if (!new RegExp(`\\b${lawful} weeks`).test(en))
      found.push(`${rule.id}: ${lawful} weeks is not in the text`);
    if (isLength && rule.statute && rule.statute.paragraph !== period?.paragraph)
      found.push(`${rule.id}: other paragraph`);
    return found;
  });
}

const facts: ReadonlySet<string> = new Set(allFactNames);

describe('the 127 rules', () => {
  test('are numbered R01 to R127, each once and in order', () => {
    expect(rules).toHaveLength(127);
    expect(faultsOfIds(rules)).toEqual([]);
  });

  test('can be found by number', () => {
    expect(ruleById.get('R41')).toBe(rules[40]);
    expect(ruleById.get('R128')).toBeUndefined();
  });

  test('speak both languages, briefly, with the same placeholders', () => {
    expect(rules.flatMap(faultsOfTexts)).toEqual([]);
  });

  test('leave out the words of the administration', () => {
    expect(rules.flatMap(faultsOfWords)).toEqual([]);
  });

  test('name no computed date', () => {
    expect(rules.flatMap(faultsOfDates)).toEqual([]);
  });

  test('say nothing twice', () => {
    for (const part of ['message', 'reason'] as const) {
      const texts = rules.flatMap((rule) => [rule[part].da, rule[part].en]);
      expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    }
  });

  test('speak only of known facts, of a method or a group only where one is judged', () => {
    expect(rules.flatMap((rule) => faultsOfFacts(rule, facts))).toEqual([]);
  });

  test('compare facts only with values those facts can have', () => {
    expect(rules.flatMap(faultsOfValues)).toEqual([]);
  });

  test('have a statute when and only when they are of class law', () => {
    expect(rules.flatMap(faultsOfClass)).toEqual([]);
  });

  test('give only sources that exist', () => {
    expect(rules.flatMap((rule) => faultsOfSources(rule, sources))).toEqual([]);
  });

  test('hold a hearing to the statutory period and to no other number', () => {
    expect(rules.flatMap((rule) => faultsOfPeriods(rule, statutoryPeriods))).toEqual([]);
  });

  test('leave no fact in the list unused', () => {
    const used = new Set(
      rules.flatMap((rule) =>
        comparisons(rule.when).flatMap((part) => [part.fact, ...[part.value].flat().map(String)]),
      ),
    );
    expect(allFactNames.filter((name) => !used.has(name))).toEqual([]);
  });
});

describe('class', () => {
  const idsOf = (kind: Rule['class']) => rules.filter((rule) => rule.class === kind).map((rule) => rule.id);

  test('law is said only of what stands in a statute', () => {
    expect(idsOf('law')).toEqual(
      'R50 R51 R52 R53 R54 R55 R56 R57 R58 R60 R101 R103 R104 R107 R109 R110'.split(' '),
    );
  });

  test('no statute counts as confirmed before a lawyer of the municipality has confirmed it', () => {
    expect(rules.filter((rule) => rule.statute?.confirmed)).toEqual([]);
  });

  test('logic is said of what contradicts itself', () => {
    expect(idsOf('logic')).toEqual(
      (
        'R01 R02 R03 R04 R05 R06 R07 R09 R12 R13 R19 R21 R29 R30 R41 R43 R48 R61 R62 R67 ' +
        'R73 R75 R76 R77 R78 R82 R83 R89 R92 R94 R111 R120 R121 R122 R123 R124 R125 R126'
      ).split(' '),
    );
  });

  test('eight rules say that an answer is missing and belong on a checklist', () => {
    expect(rules.filter((rule) => rule.completeness).map((rule) => rule.id)).toEqual(
      'R58 R59 R61 R62 R65 R66 R98 R108'.split(' '),
    );
  });
});

test('the statutory periods are those of the law, counted in whole weeks', () => {
  const weeks = Object.entries(statutoryPeriods).map(([frame, period]) => [frame, period?.weeks ?? null]);
  expect(Object.fromEntries(weeks)).toEqual({
    none: null,
    kommuneplan: 8,
    kommuneplan_mindre: 4,
    kommuneplan_ny_udenfor_strategi: 8,
    lokalplan: 4,
    lokalplan_mindre: 2,
    planstrategi: 8,
    dispensation: 2,
    skolenedlaeggelse: 8,
  } satisfies Record<LegalFrame, number | null>);
  expect(Object.values(statutoryPeriods).flatMap((period) => period?.source ?? [])).toSatisfy(
    (keys: readonly string[]) => keys.every((key) => Object.hasOwn(sources, key)),
  );
});

describe('a bad rule is caught', () => {
  const good: Rule = {
    id: 'R01',
    class: 'law',
    category: 'legal',
    scope: 'plan',
    when: {
      all: [
        { fact: 'legal.frame', op: 'eq', value: 'lokalplan' },
        { fact: 'portfolio.hearing_weeks', op: 'lt', value: 4 },
      ],
    },
    message: { da: 'Høringen skal vare 4 uger.', en: 'The hearing must last 4 weeks.' },
    reason: { da: 'Sådan er loven.', en: 'That is the law.' },
    fix: { da: 'Giv mere tid.', en: 'Give more time.' },
    sources: ['planlov24'],
    statute: { paragraph: 'planlovens § 24, stk. 5', checkedOn: '2026-11-23', confirmed: false },
  };
  const { statute: _, ...unsupported } = good;
  const message = (da: string, en: string): Rule => ({ ...good, message: { da, en } });
  const when = (part: Condition): Rule => ({ ...good, when: { all: [{ any: [part] }] } });
  const inFacts = (rule: Rule) => faultsOfFacts(rule, facts);
  const inSources = (rule: Rule) => faultsOfSources(rule, sources);
  const inPeriods = (rule: Rule) => faultsOfPeriods(rule, statutoryPeriods);

  test('and a good one is not', () => {
    for (const check of [
      faultsOfTexts,
      faultsOfWords,
      faultsOfDates,
      inFacts,
      faultsOfValues,
      faultsOfClass,
      inSources,
      inPeriods,
    ]) {
      expect(check(good)).toEqual([]);
    }
  });

  test.each<[string, readonly string[], string]>([
    ['a number twice', faultsOfIds([good, good]), 'R01 stands where R02 should'],
    ['a missing language', faultsOfTexts(message('Høringen skal vare 4 uger.', '')), 'empty'],
    ['one language in both', faultsOfTexts(message('Nej.', 'Nej.')), 'the same'],
    ['an unknown placeholder', faultsOfTexts(message('Kun {coverage}.', 'Only {coverage}.')), '{coverage}'],
    ['a placeholder left open', faultsOfTexts(message('Kun {weeks.', 'Only {weeks.')), 'unknown placeholder'],
    ['a placeholder in one language', faultsOfTexts(message('Kun {weeks}.', 'Only few.')), 'different'],
    ['a method where none is judged', faultsOfTexts(message('{method} nej.', '{method} no.')), 'scope plan'],
    ['a long message', faultsOfTexts(message(`${'Æ'.repeat(160)}.`, 'Short.')), '161 characters'],
    ['two sentences in a message', faultsOfTexts(message('Det går. Eller ej.', 'Short.')), 'one sentence'],
    ['no full stop', faultsOfTexts(message('Det går', 'It works.')), 'full stop'],
    ['an exclamation mark', faultsOfTexts(message('Husk det! Ja.', 'Yes.')), 'exclamation'],
    ['a word to avoid', faultsOfWords(message('Der er lidt råderum.', 'Little room.')), 'råderum'],
    ['a computed date', faultsOfDates(message('Senest 1. november.', 'By 7 December.')), '1. november'],
    ['a misspelt fact', inFacts(when({ fact: 'topic.conflicts', op: 'gte', value: 3 })), 'topic.conflicts'],
    [
      'a misspelt second fact',
      inFacts(when({ fact: 'trust', op: 'gt_fact_x', value: ['staff.hour', 2] })),
      'staff.hour',
    ],
    [
      'a method fact in a plan rule',
      inFacts(when({ fact: 'method.slot', op: 'eq', value: 'open' })),
      'outside',
    ],
    [
      'a value the fact never has',
      faultsOfValues(when({ fact: 'phase', op: 'in', value: ['late'] })),
      'late',
    ],
    [
      'a word for a number',
      faultsOfValues(when({ fact: 'trust', op: 'eq', value: 'low' })),
      'holds no words',
    ],
    ['law without statute', faultsOfClass(unsupported), 'without a statute'],
    ['a statute without law', faultsOfClass({ ...good, class: 'advice' }), 'not of class law'],
    [
      'a statute without a paragraph',
      faultsOfClass({
        ...good,
        statute: { paragraph: 'planloven', checkedOn: '2026-11-23', confirmed: false },
      }),
      'no paragraph',
    ],
    ['no source', inSources({ ...good, sources: [] }), 'no source'],
    ['a source nobody knows', inSources({ ...good, sources: ['hearsay'] }), 'hearsay'],
    [
      'another period than the statutory one',
      inPeriods({
        ...good,
        when: {
          all: [
            { fact: 'legal.frame', op: 'eq', value: 'lokalplan' },
            { fact: 'portfolio.hearing_weeks', op: 'lt', value: 3 },
          ],
        },
      }),
      'against 4 weeks',
    ],
    [
      'a wait that the law does not ask for',
      inPeriods({
        ...good,
        when: {
          all: [
            { fact: 'legal.frame', op: 'in', value: ['lokalplan', 'kommuneplan'] },
            { fact: 'gap_after_hearing_weeks', op: 'lt', value: 4 },
          ],
        },
      }),
      'gap_after_hearing_weeks against undefined weeks',
    ],
    [
      'a text with another period',
      inPeriods(message('Mindst 3 uger.', 'At least 4 weeks.')),
      '4 uger is not',
    ],
    [
      'another paragraph',
      inPeriods({
        ...good,
        statute: { paragraph: '§ 24, stk. 3', checkedOn: '2026-11-23', confirmed: false },
      }),
      'other paragraph',
    ],
  ])('%s', (_name, found, expected) => {
    expect(found.join('\n')).toContain(expected);
  });
});
