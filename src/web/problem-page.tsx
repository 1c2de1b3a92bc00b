import { Button, ButtonRow, LinkButton } from '../ui/button.tsx';
import { TextArea } from '../ui/field.tsx';
import { Headband, Wrap } from '../ui/layout.tsx';
import { Section } from '../ui/section.tsx';
import type { Frame } from '../ui/shell.tsx';
import { Shell } from '../ui/shell.tsx';
import type { FormValues } from './form.ts';
import type { WebWords } from './texts.ts';

export type ProblemPageProps = {
  readonly frame: Frame;
  readonly words: WebWords;
  readonly title: string;
  readonly lead: string;
  /** A line below: the number to give on the telephone. */
  readonly note?: string | undefined;
  /** What was typed, and where it was on its way to. */
  readonly typed?: { readonly values: FormValues; readonly action: string } | undefined;
};

/** A decent page for what went wrong. It needs no data, so it also works when the database does not. */
export function ProblemPage({ frame, words, title, lead, note, typed }: ProblemPageProps) {
  return (
    <Shell frame={frame} title={title} noindex>
      <Headband
        title={title}
        lead={lead}
        actions={
          typed ? undefined : (
            <LinkButton kind="secondary" href={frame.homeHref}>
              {words.toFront}
            </LinkButton>
          )
        }
      />
      <Wrap>
        {note ? <p>{note}</p> : null}
        {typed ? <Typed words={words} {...typed} /> : null}
      </Wrap>
    </Shell>
  );
}

/** Long enough that nobody wants to write it twice. */
const longText = 40;

function Typed(props: { readonly words: WebWords; readonly values: FormValues; readonly action: string }) {
  const { words, values, action } = props;
  const fields = Object.entries(values).flatMap(([name, list]) => list.map((value) => ({ name, value })));
  const isLong = ({ name, value }: (typeof fields)[number]) => name !== 'base' && value.length >= longText;
  const long = fields.filter(isLong);
  const rest = fields.filter((field) => !isLong(field));
  return (
    <Section id="typed" title={words.typedTitle} intro={words.typedLead}>
      <form method="post" action={action}>
        {rest.map(({ name, value }) => (
          <input type="hidden" name={name} value={value} />
        ))}
        {long.map(({ name, value }, index) => (
          <TextArea name={name} id={`typed-${index + 1}`} label={words.typedLabel(index + 1)} value={value} />
        ))}
        <ButtonRow>
          <Button>{words.again}</Button>
        </ButtonRow>
      </form>
    </Section>
  );
}
