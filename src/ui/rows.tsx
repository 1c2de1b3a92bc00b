import type { Child } from 'hono/jsx';

export type RowItem = {
  /** A mark, a calendar leaf, small arches. */
  readonly mark: Child;
  readonly title: Child;
  readonly children?: Child;
  /** What can be done with it. */
  readonly go?: Child;
  readonly level?: 2 | 3 | 4 | undefined;
};

/** Things under each other with a thin line between: never a grid of equal cards. */
export function Rows({ items }: { readonly items: readonly RowItem[] }) {
  return (
    <ul class="mv-rows">
      {items.map((item) => {
        const Heading = `h${item.level ?? 3}` as const;
        return (
          <li>
            <div>{item.mark}</div>
            <div>
              <Heading>{item.title}</Heading>
              {item.children}
            </div>
            {item.go ? <div class="mv-row-go">{item.go}</div> : null}
          </li>
        );
      })}
    </ul>
  );
}
