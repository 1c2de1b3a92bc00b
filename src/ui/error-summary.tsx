import type { Child } from 'hono/jsx';
import { Icon } from './icon.tsx';

export type ErrorLine = {
  /** The id of the field, as `fieldId(name)` gives it. */
  readonly id?: string | undefined;
  readonly text: string;
};

/** All that must be mended, on top, each a link to its field. `role=alert` reads it when the page opens. */
export function ErrorSummary(props: {
  readonly title: string;
  readonly errors: readonly ErrorLine[];
  readonly children?: Child;
}) {
  if (props.errors.length === 0) return null;
  return (
    <div class="mv-errsum" role="alert" aria-labelledby="errors" tabindex={-1} id="error-summary">
      <h2 id="errors">
        <Icon name="alert" />
        {props.title}
      </h2>
      {props.children}
      <ul>
        {props.errors.map((error) => (
          <li>{error.id ? <a href={`#${error.id}`}>{error.text}</a> : error.text}</li>
        ))}
      </ul>
    </div>
  );
}
