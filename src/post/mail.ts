/** A mail as it is written: plain text, one recipient. */
export type Mail = {
  readonly recipient: string;
  readonly subject: string;
  /** Where the link belongs, the body says `{link}`. */
  readonly body: string;
  /** A link that signs someone in. It is kept apart from the body and erased as soon as the mail has gone. */
  readonly privateLink?: string | undefined;
};

/** waiting → sending → sent, or failed, or uncertain; `not-sent` where no mail server has been set up. */
export const mailStates = ['waiting', 'sending', 'sent', 'failed', 'uncertain', 'not-sent'] as const;
export type MailState = (typeof mailStates)[number];

/** What became of handing a mail to the mail server. */
export type Delivery =
  | { readonly kind: 'sent' }
  /** The server said no, and will say no again. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** Nothing was handed over; a later try may do. */
  | { readonly kind: 'later'; readonly reason: string }
  /** The mail was on its way when the connection broke: it may have arrived. */
  | { readonly kind: 'uncertain'; readonly reason: string };

/** Hands one mail to a mail server. `id` is the outbox row's: the Message-ID comes from it, so a second try is the same mail. */
export type Transport = (id: string, mail: Mail) => Promise<Delivery>;

/** The text that is sent: the link in its place. */
export function fullBody({ body, privateLink }: Mail): string {
  return privateLink === undefined ? body : body.replace('{link}', () => privateLink);
}
