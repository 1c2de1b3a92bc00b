import { sayOutcome } from '../../engagement/decision-line.ts';
import { frameWords, lawClaim, setAside } from './claims-text.ts';
import type { Memo, MemoSection, MemoSentence } from './model.ts';
import type { Teller } from './telling-text.ts';
import { capital, page, paragraph, question, section, stop, tidy } from './telling-text.ts';

/** What is asked of those who decide; nothing once they have said yes. The sums are left to the recommendation, where it follows. */
export function askClaim(
  t: Teller,
  key: string,
  memo: Memo,
  { sums }: { readonly sums: boolean },
): MemoSentence | undefined {
  if (memo.decided && memo.decided.outcome !== 'sent-back') return undefined;
  const who = t.decider(memo);
  const { kdkk, hours } = setAside(memo);
  const isEndless = [kdkk, hours].some((top) => top === Number.POSITIVE_INFINITY);
  const frame = isEndless
    ? t.say({ da: 'timer og penge efter skønnet', en: 'hours and money within the estimate' })
    : frameWords(t, memo);
  const timetable = lawClaim(t, key, memo)
    ? t.say({ da: 'en rettet tidsplan', en: 'a corrected timetable' })
    : t.say({ da: 'tidsplanen', en: 'the timetable' });
  const what = t.list([
    ...(memo.promise ? [t.say({ da: 'løftet', en: 'the promise' })] : []),
    ...(memo.steps.length > 0 ? [t.say({ da: 'metoderne', en: 'the methods' }), timetable] : []),
    ...(memo.promise || memo.steps.length > 0
      ? []
      : [t.say({ da: 'at arbejdet går i gang', en: 'a start' })]),
    ...(frame && !sums
      ? [t.say({ da: 'rammen for timer og penge', en: 'the limits for hours and money' })]
      : []),
  ]);
  const money =
    frame && sums ? { da: ` og afsætte ${frame}`, en: ` and to set aside ${frame}` } : { da: '', en: '' };
  const words = who
    ? {
        da: `${capital(who)} bliver bedt om at godkende ${what}${money.da}`,
        en: `${capital(who)} is asked to approve ${what}${money.en}`,
      }
    : {
        da: `Der skal tages stilling til ${what}${frame && sums ? ` og til ${frame}` : ''}`,
        en: `Approval is sought for ${what}${frame && sums ? ` and for ${frame}` : ''}`,
      };
  return t.line(key, { da: stop(words.da), en: stop(words.en) }, frame ? question(11) : page('proposal'));
}

/** Who said what of the plan, and on which day; nothing while nobody has. */
export function decidedClaim(t: Teller, key: string, { decided }: Memo): MemoSentence | undefined {
  if (!decided) return undefined;
  const said = { ...decided, body: capital(tidy(decided.body)) };
  return t.line(key, { da: sayOutcome('da', said), en: sayOutcome('en', said) }, page('decision'));
}

/** The decision under a heading of its own, in the words of those who took it. */
export function decisionSection(t: Teller, memo: Memo): MemoSection | undefined {
  const { decided } = memo;
  const words = decided?.text.replace(/\s+/g, ' ').trim();
  if (!decided) return undefined;
  return section(
    'decision',
    t.say({ da: 'Beslutning', en: 'Decision' }),
    paragraph(
      decidedClaim(t, 'decision.outcome', memo),
      words &&
        t.line(
          'decision.words',
          {
            da: `Beslutningen lyder: ${t.quoteWhole(stop(words))}`,
            en: `The decision reads: ${t.quoteWhole(stop(words))}`,
          },
          page('decision'),
        ),
    ),
  );
}
