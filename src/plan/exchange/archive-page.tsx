import { inLanguage, paths } from '../../paths.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Headband, Wrap } from '../../ui/layout.tsx';
import type { Frame } from '../../ui/shell.tsx';
import { Shell } from '../../ui/shell.tsx';
import { archiveTexts } from './archive-texts.ts';
import { exchangeTexts } from './texts.ts';

export type ArchivePageProps = {
  readonly frame: Frame;
  readonly plan: { readonly number: number; readonly title: string };
  readonly isPutAway: boolean;
  readonly putAway:
    | { readonly who: string; readonly when: string; readonly why: string | undefined }
    | undefined;
  readonly reason: string;
  readonly isTooLong: boolean;
};

/** Putting a plan away, or taking it out again. */
export function ArchivePage(props: ArchivePageProps) {
  const { frame, plan, isPutAway, putAway } = props;
  const { locale } = frame;
  const words = archiveTexts[locale];
  const to = (path: string) => inLanguage(locale, path);
  const title = isPutAway ? words.outTitle : words.title;
  const outLead = putAway ? words.outLead(putAway.who, putAway.when) : words.outLeadUnknown;
  return (
    <Shell frame={frame} title={`${title} · ${plan.title}`} languageForm="archive">
      <Headband
        crumbs={[
          { label: plan.title, href: to(paths.planProposal(plan.number)) },
          { label: exchangeTexts[locale].moveTitle, href: to(paths.planMove(plan.number)) },
          { label: title },
        ]}
        title={title}
        lead={isPutAway ? outLead : words.lead}
      />
      <Wrap>
        <div class="mv-form-page mv-stack">
          {putAway?.why ? <p class="mv-quote">{putAway.why}</p> : null}
          <form method="post" action={to(paths.planArchive(plan.number))} id="archive" class="mv-stack">
            {isPutAway ? null : <Reason {...props} />}
            <ButtonRow>
              <Button name="do" value={isPutAway ? 'take-out' : 'put-away'}>
                {isPutAway ? words.takeOut : words.putAway}
              </Button>
              <a href={to(paths.planProposal(plan.number))}>{words.back}</a>
            </ButtonRow>
          </form>
        </div>
      </Wrap>
    </Shell>
  );
}

function Reason({ frame, reason, isTooLong }: ArchivePageProps) {
  const words = archiveTexts[frame.locale];
  const error = isTooLong ? words.tooLong(reason.length) : undefined;
  return (
    <>
      <ErrorSummary title={words.errorTitle} errors={error ? [{ id: 'reason', text: error }] : []} />
      <ul class="mv-bullets">
        {words.holds.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <TextArea
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        error={error}
        value={reason}
        rows={2}
        optional
      />
    </>
  );
}
