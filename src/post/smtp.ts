import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import SmtpConnection from 'nodemailer/lib/smtp-connection';
import type { Delivery, Mail, Transport } from './mail.ts';
import { fullBody } from './mail.ts';

type Failure = Error & {
  readonly responseCode?: number | undefined;
  readonly code?: string | undefined;
};

/** What a server says about this mail; all else is about the connection, which somebody may mend. */
const aboutTheMail: readonly (string | undefined)[] = ['EENVELOPE', 'EMESSAGE'];

/** What a failure means. `begun`: the server had asked for the text, so the mail may have arrived. */
export function deliveryOf(failure: Failure, begun: boolean): Delivery {
  const reason = failure.message;
  const answer = failure.responseCode;
  if (answer !== undefined && answer >= 500 && aboutTheMail.includes(failure.code))
    return { kind: 'refused', reason };
  if (answer === undefined && begun) return { kind: 'uncertain', reason };
  return { kind: 'later', reason };
}

/** The address inside `Name <address>`. */
export function addressOf(sender: string): string {
  return /<([^<>]+)>$/.exec(sender)?.[1] ?? sender;
}

/** Sends through the server of an `smtp://` or `smtps://` address. A password is only given over an encrypted connection. */
export function smtpTransport(server: string, from: string): Transport {
  const url = new URL(server);
  const secure = url.protocol === 'smtps:';
  const user = decodeURIComponent(url.username);
  const pass = decodeURIComponent(url.password);
  const local = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  return async (id, mail) => {
    const connection = new SmtpConnection({
      host: url.hostname.replace(/^\[|\]$/g, ''),
      ...(url.port ? { port: Number(url.port) } : {}),
      secure,
      requireTLS: user !== '' && !secure && !local,
      connectionTimeout: 20_000,
      greetingTimeout: 20_000,
      socketTimeout: 60_000,
    });
    const text = await compose(id, mail, from);
    return hand(connection, user === '' ? undefined : { user, pass }, {
      envelope: { from: addressOf(from), to: [mail.recipient] },
      text,
    });
  };
}

async function compose(id: string, mail: Mail, from: string): Promise<Buffer> {
  const domain = addressOf(from).split('@').at(-1);
  return new MailComposer({
    from,
    to: mail.recipient,
    subject: mail.subject,
    text: fullBody(mail),
    messageId: `<${id}@${domain}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
  })
    .compile()
    .build();
}

type Letter = {
  readonly envelope: { readonly from: string; readonly to: string[] };
  readonly text: Buffer;
};

function hand(
  connection: SmtpConnection,
  credentials: { readonly user: string; readonly pass: string } | undefined,
  { envelope, text }: Letter,
): Promise<Delivery> {
  let begun = false;
  // Read only after the server has said "go on": from then on a broken connection leaves us uncertain.
  const message = new Readable({
    read() {
      begun = true;
      this.push(text);
      this.push(null);
    },
  });
  return new Promise((resolve) => {
    const fail = (failure: Failure) => {
      resolve(deliveryOf(failure, begun));
      connection.close();
    };
    const send = () =>
      connection.send(envelope, message, (failure) => {
        if (failure) return fail(failure);
        resolve({ kind: 'sent' });
        connection.quit();
      });
    connection.on('error', fail);
    connection.connect((failure) => {
      if (failure) return fail(failure);
      if (!credentials) return send();
      connection.login({ credentials }, (refusal) => (refusal ? fail(refusal) : send()));
    });
  });
}
