import { askClaim, decidedClaim } from './ask-text.ts';
import {
  answerClaim,
  decisionClaim,
  estimateClaim,
  howClaim,
  lawClaim,
  promiseWords,
  questionClaim,
  whenClaim,
  whyClaim,
} from './claims-text.ts';
import type { Memo, MemoSection, MemoSentence } from './model.ts';
import type { Teller } from './telling-text.ts';
import { brief, paragraph, question, section } from './telling-text.ts';

/** A text to paste into the agenda item that starts the case. */
export const shortAtMost = 150;

/** How much of what somebody typed there is room for, in words. */
const room = { title: 12, question: 22, name: 6 } as const;

/** A sentence, shorter ways of saying it, and how soon it gives way when there is no room: the highest goes first. */
type Weighed = {
  readonly ways: readonly (MemoSentence | undefined)[];
  readonly givesWay: number;
};

export function shortSection(t: Teller, whole: Memo): MemoSection {
  const memo = {
    ...whole,
    owner: whole.owner && brief(whole.owner, room.name),
    deciderName: whole.deciderName && brief(whole.deciderName, room.name),
    decided: whole.decided && { ...whole.decided, body: brief(whole.decided.body, room.name) },
  };
  const asked = (most: number) => questionClaim(t, 'short.question', brief(memo.question, most));
  const how = (most: number) => howClaim(t, 'short.how', memo, most);
  const said: readonly Weighed[] = [
    { ways: [decisionClaim(t, 'short.decision', memo, brief(memo.title, room.title))], givesWay: 0 },
    { ways: [asked(room.question), asked(room.question - 8)], givesWay: 1 },
    { ways: [whyClaim(t, 'short.why', memo)], givesWay: 3 },
    { ways: [promiseSentence(t, memo)], givesWay: 2 },
    { ways: [how(6), how(4), how(3)], givesWay: 4 },
    { ways: [whenClaim(t, 'short.when', memo)], givesWay: 5 },
    { ways: [lawClaim(t, 'short.law', memo)], givesWay: 1 },
    { ways: [estimateClaim(t, 'short.estimate', memo)], givesWay: 1 },
    { ways: [askClaim(t, 'short.ask', memo, { sums: true })], givesWay: 0 },
    { ways: [decidedClaim(t, 'short.decided', memo)], givesWay: 0 },
    { ways: [answerClaim(t, 'short.answer', memo)], givesWay: 6 },
  ];
  const heading = t.say({ da: 'Kort fortalt', en: 'In short' });
  return section('short', heading, paragraph(...fitting(said)));
}

/** First what can be said more shortly is, then what gives way does. */
function fitting(said: readonly Weighed[]): readonly MemoSentence[] {
  let kept = said.filter(({ ways: [first] }) => first !== undefined);
  while (wordsIn(kept) > shortAtMost) {
    const long = kept.filter(({ ways }) => ways.length > 1);
    const among = long.length > 0 ? long : kept;
    const gives = Math.max(...among.map(({ givesWay }) => givesWay));
    const last = among.findLast(({ givesWay }) => givesWay === gives);
    kept = kept.flatMap((one) => {
      if (one !== last) return [one];
      return one.ways.length > 1 ? [{ ...one, ways: one.ways.slice(1) }] : [];
    });
  }
  return kept.flatMap(({ ways: [first] }) => first ?? []);
}

const wordsIn = (said: readonly Weighed[]): number =>
  said.reduce((sum, { ways: [first] }) => sum + (first?.text.split(/\s+/).length ?? 0), 0);

function promiseSentence(t: Teller, memo: Memo): MemoSentence {
  const promise = promiseWords(t, memo);
  if (!promise) {
    return t.line(
      'short.promise',
      {
        da: 'Der er ikke valgt et løfte til borgerne endnu.',
        en: 'No promise to residents has been chosen yet.',
      },
      question(6),
    );
  }
  const words = t.quoteWhole(promise.text);
  return t.line(
    'short.promise',
    { da: `Løftet til borgerne er: ${words}`, en: `The promise to residents is: ${words}` },
    promise.source,
  );
}
