import type { AnswerName, Answers } from '../../engagement/plan.ts';
import { questions } from '../../engagement/twelve-questions.ts';

type Opener = 1 | 2;

type Follow = {
  readonly name: AnswerName;
  readonly opener: Opener;
  readonly first: AnswerName;
  readonly answers: readonly string[];
};

/** Each follow-up with its number inside its question, and the answers that open it. */
const follows: readonly Follow[] = questions.flatMap((question) => {
  const waiting = question.parts.filter((part) => 'follows' in part && part.follows !== undefined);
  return waiting.flatMap((part, index): readonly Follow[] => {
    if (!('follows' in part) || !part.follows) return [];
    const { follows: answers } = part;
    const asked = question.parts.find(
      (other) => 'options' in other && answers.every((answer) => other.options.includes(answer)),
    );
    if (!asked || !('name' in asked)) return [];
    return [{ name: part.name, opener: index === 0 ? 1 : 2, first: asked.name, answers }];
  });
});

/** The number of a follow-up; or, with a value, the follow-up that this answer opens. */
export function openersOf(name: AnswerName, value?: string): Opener | undefined {
  if (value === undefined) return follows.find((follow) => follow.name === name)?.opener;
  return follows.find((follow) => follow.first === name && follow.answers.includes(value))?.opener;
}

export type BreakKey = 'room-none' | 'room-low' | 'purpose-decide' | 'purpose-codevelop';
export type Breaks = { readonly always?: 'needs-council'; readonly when: readonly BreakKey[] };

/** Which answers to questions 4 and 5 a promise would break with (rules R01–R04, R73, R75, R94). */
export function promiseBreaks(promise: string): Breaks {
  switch (promise) {
    case 'inform':
      return { when: ['purpose-decide', 'purpose-codevelop'] };
    case 'consult':
      return { when: ['room-none', 'purpose-decide', 'purpose-codevelop'] };
    case 'involve':
      return { when: ['room-none', 'purpose-decide'] };
    case 'collaborate':
      return { when: ['room-none', 'room-low', 'purpose-decide'] };
    case 'empower':
      return { always: 'needs-council', when: ['room-none', 'room-low'] };
    default:
      return { when: [] };
  }
}

/** Whether the answers to questions 4 and 5 break with a promise in this way. */
export function breaksNow(key: BreakKey, { room, purpose }: Answers): boolean {
  return key === `room-${room}` || key === `purpose-${purpose}`;
}
