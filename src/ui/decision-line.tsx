export type DecisionLineProps = {
  readonly decided:
    | {
        readonly text: string;
        readonly quote: string | undefined;
        readonly label: string;
        readonly href: string;
      }
    | undefined;
};

/** A quiet line under the head of a page: what was decided on it, and what has happened since. */
export function DecisionLine({ decided }: DecisionLineProps) {
  if (!decided) return null;
  const { text, quote, label, href } = decided;
  return (
    <div class="mv-decided">
      <p>
        {text} <a href={href}>{label}</a>
      </p>
      {quote ? <p class="mv-quote mv-as-typed">{quote}</p> : null}
    </div>
  );
}
