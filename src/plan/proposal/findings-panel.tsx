import type { CommentMarks } from '../../engagement/comments.ts';
import { commentLink } from '../../engagement/comments.ts';
import { sayBase } from '../../engagement/merge-fields.ts';
import { longDay, moment } from '../../i18n/dates.ts';
import { listOf } from '../../i18n/numbers.ts';
import type { Locale } from '../../i18n/texts.ts';
import { inLanguage, paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { CommentLink } from '../../ui/comment-link.tsx';
import { More } from '../../ui/details.tsx';
import type { FindingEdge } from '../../ui/finding.tsx';
import { Finding, FindingList } from '../../ui/finding.tsx';
import { Section } from '../../ui/section.tsx';
import { sayFix } from './fixes.ts';
import { goneFields } from './going-on.ts';
import type { FindingLine, Fix, MadeFix, PolicyMend } from './model.ts';
import type { PanelProps } from './proposal-panel.tsx';
import { proposalTexts } from './texts.ts';

const edges: Readonly<Record<FindingLine['class'], FindingEdge>> = {
  law: 'solid',
  logic: 'double',
  advice: 'dotted',
};

/** What does not hang together, what would mend it, and the way on without mending. */
export function FindingsPanel({ frame, plan, view, zone, mayWrite, comments }: PanelProps) {
  const { locale } = frame;
  const words = proposalTexts[locale];
  const firm = view.findings.filter((finding) => finding.class !== 'advice').length;
  return (
    <Section
      id="findings"
      title={words.findingsTitle(firm, view.findings.length - firm)}
      intro={words.findingsIntro}
    >
      {view.findings.length === 0 ? <p>{words.noFindings}</p> : null}
      <FindingItems {...{ locale, mayWrite, comments }} number={plan.number} findings={view.findings} />
      {view.hiddenFindings > 0 ? <p class="mv-soft">{words.moreFindings(view.hiddenFindings)}</p> : null}
      {view.settled.length > 0 ? (
        <Settled locale={locale} number={plan.number} lines={view.settled} zone={zone} mayWrite={mayWrite} />
      ) : null}
      {view.checklist.length > 0 ? (
        <>
          <h3>{words.checklistTitle}</h3>
          <ul class="mv-checklist">
            {view.checklist.map((finding) => (
              <li>
                {finding.message[locale]} <span class="mv-soft">{finding.fix[locale]}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Section>
  );
}

export type FindingItemsProps = {
  readonly locale: Locale;
  readonly number: number;
  readonly findings: readonly FindingLine[];
  readonly mayWrite: boolean;
  /** What was said beside each part; left out, nothing is shown. */
  readonly comments?: CommentMarks | undefined;
  /** With the reason one click away, beside the steps it speaks of. */
  readonly short?: boolean | undefined;
};

/** Findings as they stand in the plan, each with what would mend it. */
export function FindingItems(props: FindingItemsProps) {
  const { locale, number, findings, mayWrite, short = false } = props;
  const words = proposalTexts[locale];
  return (
    <FindingList>
      {findings.map((finding) => (
        <Finding
          id={finding.rule}
          edge={edges[finding.class]}
          tag={words.tag[finding.class]}
          title={finding.message[locale]}
          level={short ? 4 : 3}
          actions={
            mayWrite ? (
              <Actions locale={locale} number={number} finding={finding} from={short ? 'steps' : undefined} />
            ) : undefined
          }
        >
          {short ? null : <p>{finding.reason[locale]}</p>}
          <p>{finding.fix[locale]}</p>
          {short ? (
            <More
              id={`hvorfor-${finding.rule}`}
              summary={
                <>
                  {words.why}
                  <span class="sr-only"> {finding.message[locale]}</span>
                </>
              }
            >
              <p>{finding.reason[locale]}</p>
              <Statute locale={locale} finding={finding} />
            </More>
          ) : (
            <Statute locale={locale} finding={finding} />
          )}
          <CommentLink
            link={commentLink(
              locale,
              props.comments,
              { kind: 'finding', key: finding.rule },
              inLanguage(locale, paths.planComments(number)),
            )}
            about={finding.message[locale]}
          />
        </Finding>
      ))}
    </FindingList>
  );
}

function Statute({ locale, finding }: { readonly locale: Locale; readonly finding: FindingLine }) {
  const words = proposalTexts[locale];
  if (!finding.statute) return null;
  const { paragraph, checkedOn, confirmation, sources } = finding.statute;
  return (
    <p class="mv-soft">
      <a href={`${inLanguage(locale, paths.law())}#${finding.rule}`}>{paragraph}</a>.{' '}
      {words.statute(longDay(locale, checkedOn), listOf(locale, sources))}{' '}
      {confirmation
        ? words.confirmedBy(confirmation.name, longDay(locale, confirmation.day))
        : words.unconfirmed}
    </p>
  );
}

type ActionProps = {
  readonly locale: Locale;
  readonly number: number;
  readonly finding: FindingLine;
  /** The page to come back to. */
  readonly from: 'steps' | undefined;
};

function Actions({ locale, number, finding, from }: ActionProps) {
  const words = proposalTexts[locale];
  return (
    <>
      {finding.fixes.map((fix) => (
        <FixButton locale={locale} number={number} rule={finding.rule} fix={fix} from={from} />
      ))}
      <a class="mv-link" href={inLanguage(locale, paths.planFinding(number, finding.rule))}>
        {words.goOn[finding.class]}
      </a>
    </>
  );
}

type FixProps = {
  readonly locale: Locale;
  readonly number: number;
  readonly rule: string;
  readonly fix: Fix;
  readonly from: 'steps' | undefined;
};

function FixButton({ locale, number, rule, fix, from }: FixProps) {
  const words = proposalTexts[locale];
  if (fix.kind === 'answer') {
    const screen = Math.floor((fix.question - 1) / 3) + 1;
    return (
      <a href={`${inLanguage(locale, paths.planQuestions(number, screen))}#q${fix.question}`}>
        {words.fixAnswer(fix.question)}
      </a>
    );
  }
  const label = fixLabel(locale, fix);
  return (
    <form method="post" action={inLanguage(locale, paths.planFix(number))}>
      <input type="hidden" name="rule" value={rule} />
      {from ? <input type="hidden" name="from" value={from} /> : null}
      <Button kind="secondary" small name="fix" value={sayFix(fix)}>
        {label}
      </Button>
    </form>
  );
}

function fixLabel(locale: Locale, fix: MadeFix): string {
  const words = proposalTexts[locale];
  switch (fix.kind) {
    case 'add':
      return words.fixAdd(fix.name[locale]);
    case 'remove':
      return words.fixRemove(fix.name[locale]);
    case 'promise':
      return words.fixPromise[fix.promise];
    case 'format':
      return words.fixFormat(fix.says[locale]);
    case 'decide':
      return words.fixDecide(longDay(locale, fix.day));
    case 'deadline':
      return words.fixDeadline(longDay(locale, fix.day));
    case 'policy':
      return mendLabel(locale, fix.mend);
  }
}

function mendLabel(locale: Locale, mend: PolicyMend): string {
  const words = proposalTexts[locale];
  switch (mend.kind) {
    case 'tell-from':
      return words.mendTellFrom(longDay(locale, mend.start));
    case 'meet-on':
      return words.mendMeetOn(longDay(locale, mend.start));
    case 'longer': {
      const [only, ...more] = mend.rounds;
      return only && more.length === 0
        ? words.mendLonger(only.name[locale], longDay(locale, only.start), longDay(locale, only.end))
        : words.mendAllLonger(mend.weeks);
    }
    case 'first-answer':
      return words.mendFirstAnswer(Number(mend.weeks));
    case 'final-answer':
      return words.mendFinalAnswer;
    case 'offer':
      return words.mendOffer(mend.ways);
  }
}

type SettledProps = {
  readonly locale: Locale;
  readonly number: number;
  readonly lines: readonly FindingLine[];
  readonly zone: string;
  readonly mayWrite: boolean;
};

function Settled({ locale, number, lines, zone, mayWrite }: SettledProps) {
  const words = proposalTexts[locale];
  return (
    <>
      <h3>{words.settledTitle(lines.length)}</h3>
      <ul class="mv-settled">
        {lines.map((line) => (
          <li>
            <p>
              <b>{line.message[locale]}</b>
            </p>
            {line.gone ? (
              <p>{words.settledBy(line.gone.name, moment(locale, line.gone.at, zone), line.gone.reason)}</p>
            ) : null}
            {mayWrite ? (
              <form method="post" action={inLanguage(locale, paths.planFinding(number, line.rule))}>
                <input type="hidden" name="base" value={sayBase(goneFields(line))} />
                <Button kind="quiet" name="do" value="take-back" about={line.message[locale]}>
                  {words.takeBack}
                </Button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}
