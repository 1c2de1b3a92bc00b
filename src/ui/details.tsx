import type { Child } from 'hono/jsx';

/** One click away, without script. */
export function More(props: {
  readonly summary: Child;
  readonly children: Child;
  readonly open?: boolean | undefined;
  readonly id?: string | undefined;
}) {
  return (
    <details class="mv-more" open={props.open} id={props.id}>
      <summary>{props.summary}</summary>
      <div class="mv-stack">{props.children}</div>
    </details>
  );
}
