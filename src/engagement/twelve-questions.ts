import type { AnswerName, Answers } from './plan.ts';

/** How one part of a question is asked. */
export type Part =
  | {
      readonly kind: 'one';
      readonly name: AnswerName;
      readonly options: readonly string[];
      /** Options behind "show more". */
      readonly more?: readonly string[];
      /** How many of the first options stand largest. */
      readonly large?: number;
      /** Shown only when one of these answers is given to the question's first part. */
      readonly follows?: readonly string[];
    }
  | {
      readonly kind: 'many';
      readonly name: AnswerName;
      readonly options: readonly string[];
      /** Options that cannot be ticked together with others. */
      readonly alone?: readonly string[];
      readonly most?: number;
      /** Folded away until somebody needs it. */
      readonly folded?: true;
    }
  | {
      readonly kind: 'text';
      readonly name: AnswerName;
      readonly follows?: readonly string[];
    }
  | { readonly kind: 'day'; readonly name: AnswerName; readonly follows?: readonly string[] }
  | { readonly kind: 'month'; readonly name: AnswerName }
  /** Ticks at the municipality's own areas; not asked where none are known. */
  | { readonly kind: 'areas'; readonly name: 'areas' }
  | { readonly kind: 'groups' }
  | { readonly kind: 'skills' };

export type QuestionNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
export type Question = { readonly number: QuestionNumber; readonly parts: readonly Part[] };

const groupNames = [
  'children',
  'youth',
  'families',
  'working',
  'elderly',
  'nonnative',
  'disabled',
  'lowdigital',
  'hardtoreach',
  'dispersed',
];
const laws = [
  'none',
  'lokalplan',
  'lokalplan_mindre',
  'kommuneplan',
  'kommuneplan_mindre',
  'kommuneplan_ny_udenfor_strategi',
  'skolenedlaeggelse',
  'other',
  'unknown',
];
export const planLaws = [
  'lokalplan',
  'lokalplan_mindre',
  'kommuneplan',
  'kommuneplan_mindre',
  'kommuneplan_ny_udenfor_strategi',
];
const firstPurposes = ['inspire', 'test', 'codevelop', 'map', 'understand', 'prioritise'];
const morePurposes = ['inform', 'decide', 'mobilise', 'monitor', 'mandate'];

/** The twelve questions in the order they are asked. */
export const questions: readonly Question[] = [
  {
    number: 1,
    parts: [
      {
        kind: 'one',
        name: 'phase',
        options: ['wish', 'developing', 'proposal', 'options', 'decided', 'done', 'unknown'],
      },
    ],
  },
  {
    number: 2,
    parts: [
      { kind: 'many', name: 'law', options: laws, alone: ['none', 'unknown'] },
      { kind: 'text', name: 'lawOther', follows: ['other'] },
      {
        kind: 'one',
        name: 'environment',
        options: ['no-assessment', 'assessment', 'not-yet', 'unknown'],
        follows: planLaws,
      },
      {
        kind: 'one',
        name: 'authorities',
        options: ['none', 'objection', 'not-asked', 'unknown'],
        follows: planLaws,
      },
    ],
  },
  {
    number: 3,
    parts: [
      {
        kind: 'one',
        name: 'decider',
        options: ['council', 'finance', 'committee', 'administration', 'someone-else', 'unknown'],
      },
      { kind: 'text', name: 'deciderName', follows: ['committee', 'someone-else'] },
      { kind: 'day', name: 'decisionDay' },
      { kind: 'month', name: 'decisionMonth' },
      { kind: 'one', name: 'commitment', options: ['minuted', 'oral', 'not-asked', 'no', 'unknown'] },
    ],
  },
  {
    number: 4,
    parts: [
      { kind: 'one', name: 'room', options: ['high', 'medium', 'low', 'none', 'unknown'] },
      { kind: 'text', name: 'open' },
      { kind: 'text', name: 'fixed' },
    ],
  },
  {
    number: 5,
    parts: [
      {
        kind: 'one',
        name: 'purpose',
        options: [...firstPurposes, 'unknown'],
        more: morePurposes,
        large: 3,
      },
      {
        kind: 'many',
        name: 'purposesToo',
        options: [...firstPurposes, ...morePurposes],
        most: 2,
        folded: true,
      },
    ],
  },
  {
    number: 6,
    parts: [
      {
        kind: 'one',
        name: 'promise',
        options: ['inform', 'consult', 'involve', 'collaborate', 'empower', 'unknown'],
      },
      { kind: 'one', name: 'bound', options: ['yes', 'no', 'unknown'], follows: ['empower'] },
    ],
  },
  {
    number: 7,
    parts: [
      {
        kind: 'one',
        name: 'scope',
        options: ['users', 'street', 'neighbourhood', 'town', 'municipality', 'region', 'unknown'],
      },
      { kind: 'areas', name: 'areas' },
      { kind: 'one', name: 'count', options: ['30', '200', '1000', '5000', '20000', 'unknown'] },
      { kind: 'groups' },
      { kind: 'text', name: 'firms' },
    ],
  },
  {
    number: 8,
    parts: [
      {
        kind: 'many',
        name: 'usual',
        options: ['hearing', 'meeting', 'survey', 'facebook', 'associations', 'nothing', 'unknown'],
        alone: ['nothing', 'unknown'],
      },
      { kind: 'many', name: 'missing', options: groupNames },
      {
        kind: 'many',
        name: 'offers',
        options: [
          'helpdesk',
          'paper',
          'phone',
          'languages',
          'interpreter',
          'childcare',
          'transport',
          'none',
          'unknown',
        ],
        alone: ['none', 'unknown'],
      },
    ],
  },
  {
    number: 9,
    parts: [
      { kind: 'one', name: 'conflict', options: ['no', 'little', 'some', 'much', 'unknown'] },
      {
        kind: 'many',
        name: 'traits',
        options: ['places', 'knowledge', 'losers', 'sensitive', 'none'],
        alone: ['none'],
      },
      {
        kind: 'one',
        name: 'shown',
        options: ['named', 'unnamed', 'summed', 'unknown'],
        follows: ['sensitive'],
      },
      {
        kind: 'one',
        name: 'topic',
        options: ['public-space', 'building', 'school', 'traffic', 'care', 'other', 'unknown'],
      },
    ],
  },
  {
    number: 10,
    parts: [
      { kind: 'one', name: 'before', options: ['no', 'answered', 'unanswered', 'unknown'] },
      { kind: 'one', name: 'alsoAsked', options: ['no', 'few', 'many', 'unknown'] },
      { kind: 'one', name: 'mood', options: ['good', 'mixed', 'bad', 'very-bad', 'unknown'] },
    ],
  },
  {
    number: 11,
    parts: [
      { kind: 'one', name: 'money', options: ['5', '30', '100', '300', '800', 'unknown'] },
      { kind: 'one', name: 'hours', options: ['30', '70', '175', '400', '900', 'unknown'] },
      { kind: 'skills' },
      {
        kind: 'many',
        name: 'ready',
        options: ['medvirk', 'survey', 'map', 'streaming', 'hall', 'contacts', 'none'],
        alone: ['none'],
      },
    ],
  },
  {
    number: 12,
    parts: [
      { kind: 'text', name: 'owner' },
      { kind: 'one', name: 'firstAnswer', options: ['2', '3', '6', 'unknown'] },
      { kind: 'one', name: 'finalAnswer', options: ['meeting', 'other', 'unknown'] },
      { kind: 'day', name: 'finalDay', follows: ['other'] },
      { kind: 'one', name: 'ownerTime', options: ['set-aside', 'little', 'no', 'unknown'] },
      { kind: 'many', name: 'answerForms', options: ['each', 'page', 'letter'] },
    ],
  },
];

export const screens = [
  { key: 'a', questions: [1, 2, 3] },
  { key: 'b', questions: [4, 5, 6] },
  { key: 'c', questions: [7, 8, 9] },
  { key: 'd', questions: [10, 11, 12] },
] as const satisfies readonly { key: string; questions: readonly QuestionNumber[] }[];
export type ScreenKey = (typeof screens)[number]['key'];

/** The answers a part fills. */
export function namesOf(part: Part): readonly AnswerName[] {
  switch (part.kind) {
    case 'groups':
      return ['most', 'also'];
    case 'skills':
      return ['skills', 'bought'];
    default:
      return [part.name];
  }
}

/** What is asked at once: a screen of three questions, or one question in a meeting. */
export type Piece = ScreenKey | QuestionNumber;

export function questionsOf(piece: Piece): readonly Question[] {
  const numbers: readonly number[] =
    typeof piece === 'number' ? [piece] : (screens.find((screen) => screen.key === piece)?.questions ?? []);
  return questions.filter((question) => numbers.includes(question.number));
}

/** All answers that belong to a screen, or to one question. */
export function namesOnScreen(piece: Piece): readonly AnswerName[] {
  return questionsOf(piece).flatMap((question) => question.parts.flatMap(namesOf));
}

export type QuestionState = 'answered' | 'unknown' | 'untouched';

function given(value: Answers[AnswerName]): boolean {
  return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
}

function isUnknown(value: Answers[AnswerName]): boolean {
  return value === 'unknown' || (Array.isArray(value) && (value as readonly string[]).includes('unknown'));
}

/** Whether a question has an answer, was answered with "don't know yet", or was not touched. */
export function questionState(answers: Answers, question: Question): QuestionState {
  const values = question.parts.flatMap(namesOf).map((name) => answers[name]);
  const touched = values.filter(given);
  if (touched.length === 0) return 'untouched';
  return touched.every(isUnknown) ? 'unknown' : 'answered';
}

/** The first screen with a question nobody has touched; undefined when all twelve have been seen. */
export function nextScreen(answers: Answers): ScreenKey | undefined {
  return screens.find((screen) =>
    questions.some(
      (q) =>
        (screen.questions as readonly number[]).includes(q.number) &&
        questionState(answers, q) === 'untouched',
    ),
  )?.key;
}

export function answeredCount(answers: Answers): number {
  return questions.filter((q) => questionState(answers, q) !== 'untouched').length;
}
