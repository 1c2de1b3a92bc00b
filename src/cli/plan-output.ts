import type {
  CoverageWord,
  Facts,
  Finding,
  Group,
  Judgement,
  Mode,
  ModeAdvice,
  PlannedMethod,
  Proposal,
  Reason,
  Slot,
  Text,
  WeighedKinds,
} from '@medvirk/method-guide';
import {
  groupCoverage,
  groupReach,
  groups,
  groupWords,
  methodById,
  modes,
  modeWords,
  planTotals,
  sayAdvice,
  sayReason,
  slots,
  slotWords,
} from '@medvirk/method-guide';
import type { GivenWeights } from './weights.ts';

type Language = 'da' | 'en';

const say = (reasons: readonly Reason[], language: Language): readonly string[] =>
  reasons.map((reason) => sayReason(reason)[language]);

/** Everything the command has to say about a case. */
export type PlanAnswer = {
  readonly facts: Facts;
  readonly weighed: WeighedKinds;
  readonly advice: ModeAdvice;
  readonly judgement: Judgement;
  readonly weights: GivenWeights;
};

/** The plan as one JSON object, for other programs. */
export function planAsJson(answer: PlanAnswer, language: Language): string {
  const { facts, weighed, advice, judgement, weights } = answer;
  const { proposal, alternatives } = weighed;
  const alternative = (mode: Mode) => alternatives[mode] && kindAsData(facts, alternatives[mode]);
  return JSON.stringify(
    {
      portfolio: proposal.portfolio.map(({ method, slot, score, why }) => ({
        method,
        role: slot,
        score: rounded(score, 3),
        why: say(why, language),
      })),
      mode: proposal.mode,
      advice: {
        mode: advice.mode,
        reason: sayAdvice(advice.reason)[language],
        kind: advice.reason.advice,
      },
      alternatives: Object.fromEntries(modes.map((mode) => [mode, alternative(mode)])),
      blending: gainAsData(advice),
      coherence: judgement.findings.map(({ rule, class: kind }) => ({ rule, class: kind })),
      undecided: answerable(judgement.undecided),
      excluded: proposal.excluded.map(({ method, why }) => ({ method, why: say(why, language) })),
      changedWeights: weights.changed,
    },
    null,
    2,
  );
}

const rounded = (number: number, digits: number): number => Number(number.toFixed(digits));

/** The best plan of one kind: coverage 0–1 by group, hours of our own, thousand kroner to others, weeks, people. */
function kindAsData(facts: Facts, { portfolio }: Proposal) {
  const totals = planTotals(portfolio, facts);
  const covered = groupCoverage(portfolio);
  return {
    portfolio: portfolio.map(({ method, slot }) => ({ method, role: slot })),
    coverage: Object.fromEntries(groups.map((group) => [group, rounded(covered[group], 3)])),
    hours: totals.staffHours,
    cost: totals.externalCostKdkk,
    weeks: totals.weeksToResult,
    people: peopleIn(portfolio),
  };
}

/** People in the main methods, counted once in each (estimates). */
function peopleIn(portfolio: readonly PlannedMethod[]) {
  const mains = portfolio.filter(({ standing }) => standing === 'main');
  const sum = (end: 'min' | 'typical' | 'max'): number =>
    mains.reduce((all, { method }) => all + (methodById.get(method)?.participants[end] ?? 0), 0);
  return { low: sum('min'), typical: sum('typical'), high: sum('max') };
}

/** What blending wins over the better single kind, in points of a hundred; the README says what they are. */
function gainAsData({ gain }: ModeAdvice) {
  if (!gain) return null;
  const parts = Object.entries(gain.parts).map(([part, points]) => [part, rounded(points, 1)]);
  return {
    over: gain.over,
    points: rounded(gain.points, 1),
    parts: Object.fromEntries(parts),
    needs: gain.needs,
  };
}

/** The plan for reading, 80 columns. Words instead of decimals; what is estimated says so. */
export function planAsText(answer: PlanAnswer, language: Language): string {
  const { facts, weighed, advice, judgement, weights } = answer;
  const { proposal } = weighed;
  const word = (text: Text): string => text[language];
  const bySlot = slots.flatMap((slot) => {
    const inSlot = proposal.portfolio.filter((one) => one.slot === slot);
    return inSlot.length > 0 ? [slotPart(slot, inSlot, language)] : [];
  });
  return [
    ...weightsPart(weights, language),
    `${word(words.proposal)}: ${word(adviceWords[advice.mode])}`,
    wrapped(sayAdvice(advice.reason)[language], ''),
    ...bySlot,
    heading(word(words.together), totalsLines(facts, proposal, language)),
    heading(word(words.reach), reachLines(proposal, language)),
    ...otherKindsPart(answer, language),
    ...findingParts(judgement.findings, language),
    ...unknownPart(judgement, language),
    wrapped(word(words.more), ''),
  ].join('\n\n');
}

/** Weights that are not the ordinary ones must never pass for a result of the ordinary ones. */
function weightsPart({ changed }: GivenWeights, language: Language): readonly string[] {
  if (changed.length === 0) return [];
  const listed = changed.map(({ name, ordinary, used }) => `${name} ${ordinary} → ${used}`).join(', ');
  return [wrapped(`${words.changed[language]} ${listed}`, '')];
}

/** The best plan of each other kind under the same limits. */
function otherKindsPart({ facts, weighed, advice }: PlanAnswer, language: Language): readonly string[] {
  if (advice.reason.advice === 'tell-do-not-ask') return [];
  const lines = modes.flatMap((mode) => {
    if (mode === advice.mode) return [];
    const kind = weighed.alternatives[mode];
    const name = modeWords[mode][language];
    return [`${name}: ${kind ? kindLine(facts, kind, language) : words.noSuchKind[language]}`];
  });
  return [heading(words.others[language], lines)];
}

function kindLine(facts: Facts, kind: Proposal, language: Language): string {
  const mains = kind.portfolio.filter(({ standing }) => standing === 'main');
  const names = mains.map(({ method }) => methodById.get(method)?.name[language] ?? method);
  const [hours, kroner, weeks] = totalsLines(facts, kind, language);
  return [names.join(' + '), hours, kroner, weeks, ...reachLines(kind, language)].join('; ');
}

function slotPart(slot: Slot, planned: readonly PlannedMethod[], language: Language): string {
  const lines = planned.flatMap(({ method, standing, why }) => {
    const name = methodById.get(method)?.name[language] ?? method;
    const reasons = say(why.slice(0, 3), language).map((sentence) => wrapped(sentence, '    ', '  - '));
    return [`  ${name}${standing === 'support' ? ` (${words.support[language]})` : ''}`, ...reasons];
  });
  return [slotWords[slot][language].toUpperCase(), ...lines].join('\n');
}

function totalsLines(facts: Facts, proposal: Proposal, language: Language): readonly string[] {
  const { staffHours, externalCostKdkk, weeksToResult, people } = planTotals(proposal.portfolio, facts);
  return [
    words.hours[language](staffHours.low, staffHours.high, staffHours.typical),
    words.kroner[language](externalCostKdkk.low, externalCostKdkk.high),
    words.weeks[language](weeksToResult.min, weeksToResult.typical),
    ...(people > 0 ? [words.people[language](people)] : []),
  ];
}

function reachLines(proposal: Proposal, language: Language): readonly string[] {
  const reached = groupReach(proposal.portfolio);
  return (['good', 'fair', 'poor'] as const).flatMap((level) => {
    const names = groups.filter((group: Group) => reached[group] === level);
    const listed = names.map((group) => groupWords[group][language]).join('; ');
    return names.length > 0 ? [`${levelWords[level][language]}: ${listed}`] : [];
  });
}

/** All that the law says, and at most six of the rest; what merely lacks an answer is a checklist of its own. */
function findingParts(findings: readonly Finding[], language: Language): readonly string[] {
  const lack = findings.filter((finding) => finding.isCompleteness);
  const law = findings.filter((finding) => finding.class === 'law' && !finding.isCompleteness);
  const rest = findings.filter((finding) => finding.class !== 'law' && !finding.isCompleteness);
  const lines = (some: readonly Finding[]): readonly string[] =>
    some.map(({ rule, message, fix }) => `${message[language]} ${fix[language]} (${rule})`);
  const hidden = rest.length - 6;
  const parts: ReadonlyArray<readonly [Text, readonly string[]]> = [
    [words.law, lines(law)],
    [words.logic, lines(rest.slice(0, 6).filter((finding) => finding.class === 'logic'))],
    [words.advice, lines(rest.slice(0, 6).filter((finding) => finding.class === 'advice'))],
    [words.lacking, lines(lack)],
  ];
  const shown = parts.flatMap(([title, some]) => (some.length > 0 ? [heading(title[language], some)] : []));
  return hidden > 0 ? [...shown, words.hidden[language](hidden)] : shown;
}

function unknownPart(judgement: Judgement, language: Language): readonly string[] {
  const waiting = new Map<string, number>();
  for (const fact of answerable(judgement.undecided).flatMap(({ needs }) => needs)) {
    waiting.set(fact, (waiting.get(fact) ?? 0) + 1);
  }
  const facts = [...waiting].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  if (facts.length === 0) return [];
  const listed = facts.map(([fact, count]) => `${fact} (${count})`).join(', ');
  return [heading(words.unknown[language], [`${listed}. ${words.unknownNote[language]}`])];
}

const heading = (title: string, lines: readonly string[]): string =>
  [title.toUpperCase(), ...lines.map((line) => wrapped(line, '    ', '  - '))].join('\n');

/** Breaks a text at 80 columns; the first line may begin with another sign than the rest. */
function wrapped(text: string, indent: string, first: string = indent): string {
  const lines: string[] = [];
  let line = first;
  for (const piece of text.split(' ')) {
    const isStart = line === first || line === indent;
    if (!isStart && line.length + 1 + piece.length > 80) {
      lines.push(line);
      line = indent + piece;
    } else line += isStart ? piece : ` ${piece}`;
  }
  return [...lines, line].join('\n');
}

const levelWords: Readonly<Record<CoverageWord, Text>> = {
  good: { da: 'godt', en: 'well' },
  fair: { da: 'nogenlunde', en: 'fairly' },
  poor: { da: 'dårligt', en: 'poorly' },
};

const adviceWords: Readonly<Record<ModeAdvice['mode'], Text>> = {
  ...modeWords,
  tell: { da: 'fortæl, spørg ikke', en: 'tell, do not ask' },
};

const words = {
  others: {
    da: 'Hvad nu hvis? Den bedste plan af de andre slags (skøn)',
    en: 'What if? The best plan of the other kinds (estimates)',
  },
  noSuchKind: {
    da: 'ingen metode af den slags kan bruges i sagen',
    en: 'no method of that kind can be used in the case',
  },
  changed: {
    da: 'Vægtene er ændret, så dette er et forsøg og ikke et forslag til en sag:',
    en: 'The weights were changed, so this is an experiment and no proposal for a case:',
  },
  proposal: { da: 'Forslag til plan', en: 'Proposed plan' },
  support: { da: 'støtte', en: 'support' },
  together: { da: 'Tilsammen (skøn)', en: 'Together (estimates)' },
  reach: { da: 'Hvem planen når', en: 'Whom the plan reaches' },
  hours: {
    da: (low: number, high: number, typical: number) =>
      `${low}–${high} timer af jeres egne, typisk ${typical}`,
    en: (low: number, high: number, typical: number) =>
      `${low}–${high} of your own hours, typically ${typical}`,
  },
  kroner: {
    da: (low: number, high: number) => `${low}.000–${high}.000 kr. ud af huset`,
    en: (low: number, high: number) => `DKK ${low},000–${high},000 to others`,
  },
  weeks: {
    da: (min: number, typical: number) => `mindst ${min} uger til resultat, typisk ${typical}`,
    en: (min: number, typical: number) => `at least ${min} weeks to a result, typically ${typical}`,
  },
  people: {
    da: (people: number) => `typisk omkring ${people} deltagelser`,
    en: (people: number) => `typically about ${people} taking part`,
  },
  law: { da: 'Loven siger', en: 'The law says' },
  logic: { da: 'Det hænger ikke sammen', en: 'It does not hang together' },
  advice: { da: 'Overvej', en: 'Consider' },
  lacking: { da: 'Mangler før politisk behandling', en: 'Missing before political treatment' },
  hidden: {
    da: (count: number) => `${count} flere med --json`,
    en: (count: number) => `${count} more with --json`,
  },
  unknown: { da: 'Det ved vi ikke endnu', en: 'What is not known yet' },
  unknownNote: {
    da: 'Tallet er, hvor mange regler der venter på svaret.',
    en: 'The number is how many rules wait for the answer.',
  },
  more: {
    da: 'Timer, kroner, uger og mennesker er skøn. --json viser også, hvad der er udelukket, og hvorfor.',
    en: 'Hours, kroner, weeks and people are estimates. --json also shows what is ruled out, and why.',
  },
} as const;

/** What an input can settle: how a method is held (`method.…`) is chosen on the pages, not here. */
function answerable(undecided: Judgement['undecided']): Judgement['undecided'] {
  return undecided.filter(({ needs }) => !needs.some((fact) => fact.startsWith('method.')));
}
