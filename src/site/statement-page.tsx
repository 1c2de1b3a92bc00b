import type { Child } from 'hono/jsx';
import { telHref } from '../ui/footer.tsx';
import { Headband, Wrap } from '../ui/layout.tsx';
import { Section } from '../ui/section.tsx';
import type { Frame } from '../ui/shell.tsx';
import { Shell } from '../ui/shell.tsx';
import type { SiteWords } from './texts.ts';

export type StatementProps = { readonly frame: Frame; readonly words: SiteWords };

type Parts = SiteWords['about']['parts'];

function Statement(props: {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly parts: Parts;
  readonly children?: Child;
}) {
  return (
    <Shell frame={props.frame} title={props.title} description={props.lead}>
      <Headband title={props.title} lead={props.lead} />
      <Wrap>
        {props.children}
        {props.parts.map((part, index) => (
          <Section id={`part-${index + 1}`} title={part.title}>
            {part.text.map((paragraph) => (
              <p>{paragraph}</p>
            ))}
          </Section>
        ))}
      </Wrap>
    </Shell>
  );
}

export function AboutPage({ frame, words }: StatementProps) {
  return <Statement frame={frame} {...words.about} />;
}

export function PrivacyPage({ frame, words }: StatementProps) {
  return <Statement frame={frame} {...words.privacyPage} />;
}

/** Whom to tell comes first: it is what a person with trouble needs. */
export function AccessibilityPage({ frame, words }: StatementProps) {
  const { title, lead, parts, contactTitle, contactText, noContact } = words.accessibilityPage;
  const { contact } = frame;
  return (
    <Statement frame={frame} title={title} lead={lead(frame.siteName)} parts={parts}>
      <Section id="contact" title={contactTitle}>
        {contact ? (
          <p>
            {contactText} {contact.who}: <a href={telHref(contact.telephone)}>{contact.telephone}</a>,{' '}
            {contact.hours}.
          </p>
        ) : (
          <p>{noContact}</p>
        )}
      </Section>
    </Statement>
  );
}
