import { answerWords } from '../../engagement/answer-words.ts';
import {
  answerClaim,
  decisionClaim,
  estimateClaim,
  frameWords,
  howClaim,
  lawClaim,
  questionClaim,
  setAside,
  whenClaim,
  whyClaim,
} from './claims-text.ts';
import type { Memo, MemoSection, MemoSentence } from './model.ts';
import type { Teller } from './telling-text.ts';
import { brief, capital, page, paragraph, question, section, stop } from './telling-text.ts';

/** A text to paste into the agenda item that starts the case. */
export const shortAtMost = 150;

/** How much of what somebody typed there is room for, in words. */
const room = { title: 12, question: 22, name: 6 } as const;

/** A sentence and how soon it gives way when there is no room: the highest goes first. */
type Weighed = { readonly sentence: MemoSentence | undefined; readonly givesWay: number };

export function shortSection(t: Teller, whole: Memo): MemoSection {
  const memo = {
    ...whole,
    owner: whole.owner && brief(whole.owner, room.name),
    deciderName: whole.deciderName && brief(whole.deciderName, room.name),
  };
  const said: readonly Weighed[] = [
    { sentence: decisionClaim(t, 'short.decision', memo, brief(memo.title, room.title)), givesWay: 0 },
    {
      sentence: questionClaim(t, 'short.question', brief(memo.question, room.question)),
      givesWay: 5,
    },
    { sentence: whyClaim(t, 'short.why', memo), givesWay: 1 },
    { sentence: promiseSentence(t, memo), givesWay: 2 },
    { sentence: howClaim(t, 'short.how', memo, 6), givesWay: 2 },
    { sentence: whenClaim(t, 'short.when', memo), givesWay: 3 },
    { sentence: lawClaim(t, 'short.law', memo), givesWay: 1 },
    { sentence: estimateClaim(t, 'short.estimate', memo), givesWay: 1 },
    { sentence: askSentence(t, memo), givesWay: 0 },
    { sentence: answerClaim(t, 'short.answer', memo), givesWay: 4 },
  ];
  const heading = t.say({ da: 'Kort fortalt', en: 'In short' });
  return section('short', heading, paragraph(...fitting(said)));
}

function fitting(said: readonly Weighed[]): readonly MemoSentence[] {
  const kept = said.filter(({ sentence }) => sentence !== undefined);
  while (wordsIn(kept) > shortAtMost) {
    const last = kept.reduce((most, one) => (one.givesWay > most ? one.givesWay : most), 0);
    const at = kept.findLastIndex(({ givesWay }) => givesWay === last);
    kept.splice(at, 1);
  }
  return kept.flatMap(({ sentence }) => sentence ?? []);
}

const wordsIn = (said: readonly Weighed[]): number =>
  said.reduce((sum, { sentence }) => sum + (sentence?.text.split(/\s+/).length ?? 0), 0);

function promiseSentence(t: Teller, { promise }: Memo): MemoSentence {
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
  const words = t.quoteWhole(answerWords[t.locale].promise.options[promise]);
  return t.line(
    'short.promise',
    { da: `Løftet til borgerne er: ${words}`, en: `The promise to residents is: ${words}` },
    question(6),
  );
}

function askSentence(t: Teller, memo: Memo): MemoSentence {
  const who = t.decider(memo);
  const { kdkk, hours } = setAside(memo);
  const isEndless = [kdkk, hours].some((top) => top === Number.POSITIVE_INFINITY);
  const frame = isEndless
    ? t.say({ da: 'timer og penge efter skønnet', en: 'hours and money within the estimate' })
    : frameWords(t, memo);
  const what = t.list([
    ...(memo.promise ? [t.say({ da: 'løftet', en: 'the promise' })] : []),
    ...(memo.steps.length > 0
      ? [t.say({ da: 'metoderne', en: 'the methods' }), t.say({ da: 'tidsplanen', en: 'the timetable' })]
      : []),
    ...(memo.promise || memo.steps.length > 0
      ? []
      : [t.say({ da: 'at arbejdet går i gang', en: 'a start' })]),
  ]);
  const money = frame ? { da: ` og afsætte ${frame}`, en: ` and to set aside ${frame}` } : { da: '', en: '' };
  const words = who
    ? {
        da: `${capital(who)} bliver bedt om at godkende ${what}${money.da}`,
        en: `${capital(who)} is asked to approve ${what}${money.en}`,
      }
    : {
        da: `Der skal tages stilling til ${what}${frame ? ` og til ${frame}` : ''}`,
        en: `Approval is sought for ${what}${frame ? ` and for ${frame}` : ''}`,
      };
  return t.line(
    'short.ask',
    { da: stop(words.da), en: stop(words.en) },
    frame ? question(11) : page('proposal'),
  );
}
