import type { Context } from 'hono';
import { Hono } from 'hono';
import { inTransaction } from '../db/transaction.ts';
import { readId } from '../engagement/ids.ts';
import { inLanguage, paths } from '../paths.ts';
import { fullBody } from '../post/mail.ts';
import type { MailId } from '../post/outbox-store.ts';
import { findMail, listMail, sendAgain } from '../post/outbox-store.ts';
import { problem } from '../web/problem.tsx';
import type { Staff } from './guard.ts';
import { guard } from './guard.ts';
import type { PeopleNeeds } from './needs.ts';
import { beforeField, MailPage, mailPath, OutboxPage } from './outbox-page.tsx';
import { may } from './rights.ts';
import { peopleTexts } from './texts.ts';

const pageSize = 50;

/** What has been mailed, and what became of it. */
export function outboxRoutes(needs: PeopleNeeds): Hono<Staff> {
  const app = new Hono<Staff>();
  const { db, zone } = needs;

  app.get(paths.outbox(), guard('see-outbox'), async (c) => {
    const { frame, locale } = c.var;
    const before = readId<'mail'>(c.req.query(beforeField) ?? '');
    const mails = await listMail(db, { before, size: pageSize + 1 });
    const older = mails.length > pageSize ? mails[pageSize - 1]?.id : undefined;
    return c.html(
      <OutboxPage
        frame={frame}
        words={peopleTexts[locale]}
        zone={zone}
        mails={mails.slice(0, pageSize)}
        hasServer={needs.mail.hasServer}
        older={older}
        isFirstPage={before === undefined}
        seesJobs={may(c.var.person.role, 'see-jobs')}
      />,
    );
  });

  app.get(mailPath(':id'), guard('see-outbox'), async (c) => {
    const asked = c.req.query('ok');
    return mailPage(needs, c, asked === 'resent' || asked === 'notResent' ? asked : undefined);
  });

  app.post(mailPath(':id'), guard('see-outbox'), async (c) => {
    const id = readId<'mail'>(c.req.param('id') ?? '');
    if (!id) return problem(c, { kind: 'not-found' });
    const isSent = needs.mail.hasServer && (await inTransaction(db, (tx) => sendAgain(tx, id, c.var.now)));
    const answer = `?ok=${isSent ? 'resent' : 'notResent'}`;
    return c.redirect(inLanguage(c.var.locale, mailPath(id)) + answer, 303);
  });

  return app;
}

async function mailPage(needs: PeopleNeeds, c: Context<Staff>, done: 'resent' | 'notResent' | undefined) {
  const { frame, locale } = c.var;
  const id: MailId | undefined = readId<'mail'>(c.req.param('id') ?? '');
  const mail = id && (await findMail(needs.db, id));
  if (!mail) return problem(c, { kind: 'not-found' });
  const words = peopleTexts[locale];
  const link = needs.mail.keepsLinks ? mail.privateLink : undefined;
  const body = fullBody({ ...mail, privateLink: link ?? words.outbox.hiddenLink });
  const isUnsent = mail.state === 'failed' || mail.state === 'not-sent';
  const canResend = mail.state === 'uncertain' || (isUnsent && !mail.body.includes('{link}'));
  c.header('Cache-Control', 'no-store');
  return c.html(
    <MailPage
      frame={frame}
      words={words}
      zone={needs.zone}
      mail={mail}
      body={body}
      link={link}
      canResend={canResend && needs.mail.hasServer}
      done={done}
    />,
  );
}
