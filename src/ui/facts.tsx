import type { Child } from 'hono/jsx';

export type Fact = {
  readonly label: string;
  readonly value: Child;
  /** Its range, its source, or the word estimate. */
  readonly note?: Child;
};

/** Figures under a thin line each, no boxes. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl class="mv-facts">
      {facts.map((fact) => (
        <div>
          <dt>{fact.label}</dt>
          <dd>
            {fact.value}
            {fact.note ? <small>{fact.note}</small> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
