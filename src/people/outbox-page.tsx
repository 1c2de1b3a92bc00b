import { moment } from '../i18n/dates.ts';
import { inLanguage, paths } from '../paths.ts';
import type { OutboxEntry } from '../post/outbox-store.ts';
import { Button, LinkButton } from '../ui/button.tsx';
import { Headband, Wrap } from '../ui/layout.tsx';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import type { Frame } from '../ui/shell.tsx';
import { Shell } from '../ui/shell.tsx';
import { Table } from '../ui/table.tsx';
import type { PeopleWords } from './texts.ts';

/** The address of one mail. */
export const mailPath = (id: string) => `${paths.outbox()}/${id}`;
export const beforeField = 'efter';

type Around = { readonly frame: Frame; readonly words: PeopleWords; readonly zone: string };

export type OutboxPageProps = Around & {
  readonly mails: readonly OutboxEntry[];
  readonly hasServer: boolean;
  /** The id after which the next page begins. */
  readonly older?: string | undefined;
  readonly isFirstPage: boolean;
  readonly seesJobs: boolean;
};

export function OutboxPage(props: OutboxPageProps) {
  const { frame, words, mails, hasServer, older, isFirstPage, seesJobs } = props;
  const w = words.outbox;
  const here = inLanguage(frame.locale, paths.outbox());
  return (
    <Shell frame={frame} title={w.title}>
      <Headband title={w.title} lead={w.lead} />
      <Wrap>
        {hasServer ? null : <Notice kind="info" title={w.noServer} />}
        {mails.length === 0 ? <p>{w.empty}</p> : <Mails {...props} />}
        <p class="mv-actions">
          {isFirstPage ? null : <a href={here}>{w.newest}</a>}
          {older ? <a href={`${here}?${beforeField}=${older}`}>{w.older}</a> : null}
        </p>
        {seesJobs ? (
          <p>
            <a href={inLanguage(frame.locale, paths.jobs())}>{w.jobs}</a>
          </p>
        ) : null}
      </Wrap>
    </Shell>
  );
}

function Mails({ frame, words, mails, zone }: OutboxPageProps) {
  const w = words.outbox;
  return (
    <Section id="mails" title={w.list}>
      <Table
        caption={w.list}
        columns={[{ label: w.subject }, { label: w.to }, { label: w.at }, { label: w.state }]}
        rows={mails.map((mail) => ({
          head: <a href={inLanguage(frame.locale, mailPath(mail.id))}>{mail.subject}</a>,
          cells: [mail.recipient, moment(frame.locale, mail.createdAt, zone), w.states[mail.state]],
        }))}
      />
    </Section>
  );
}

export type MailPageProps = Around & {
  readonly mail: OutboxEntry;
  /** With the link's place marked, or the link itself where it may be shown. */
  readonly body: string;
  readonly link?: string | undefined;
  readonly canResend: boolean;
  readonly done?: 'resent' | 'notResent' | undefined;
};

export function MailPage({ frame, words, zone, mail, body, link, canResend, done }: MailPageProps) {
  const w = words.outbox;
  const here = inLanguage(frame.locale, mailPath(mail.id));
  const note = mail.state === 'failed' || mail.state === 'uncertain' ? w.stateNotes[mail.state] : undefined;
  return (
    <Shell frame={frame} title={mail.subject}>
      <Headband
        title={mail.subject}
        lead={`${mail.recipient}, ${moment(frame.locale, mail.createdAt, zone)}`}
        crumbs={[{ label: w.title, href: inLanguage(frame.locale, paths.outbox()) }, { label: mail.subject }]}
      />
      <Wrap>
        {done === 'resent' ? <Notice kind="saved" title={w.resent} /> : null}
        {done === 'notResent' ? <Notice kind="not-saved" title={w.notResent} /> : null}
        <Section id="state" title={w.states[mail.state]}>
          {note ? <p>{note}</p> : null}
          {mail.attempts > 0 ? <p>{w.tries(mail.attempts)}</p> : null}
          {mail.problem ? (
            <p>
              {w.serverSaid} <span lang="en">{mail.problem}</span>
            </p>
          ) : null}
          {canResend ? (
            <form method="post" action={here}>
              <Button kind="secondary">{w.resend}</Button>
            </form>
          ) : null}
        </Section>
        <Section id="body" title={w.text}>
          {body.split('\n\n').map((paragraph) => (
            <p>
              {paragraph.split('\n').map((line, index) => (
                <>
                  {index > 0 ? <br /> : null}
                  {line}
                </>
              ))}
            </p>
          ))}
          {link ? <LinkButton href={link}>{w.openLink}</LinkButton> : null}
        </Section>
      </Wrap>
    </Shell>
  );
}
