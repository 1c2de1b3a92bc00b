import type { Child } from 'hono/jsx';

export type Link = {
  readonly label: Child;
  readonly href?: string | undefined;
  /** A small word in front: before, after. */
  readonly place?: string | undefined;
};

/** Things in their order with this one in the middle, filled. */
export function Chain({ links }: { readonly links: readonly Link[] }) {
  return (
    <ol class="mv-chain">
      {links.map((link) => (
        <li class={link.href === undefined ? 'is' : undefined}>
          {link.place ? <small>{link.place}</small> : null}
          {link.href === undefined ? <b>{link.label}</b> : <a href={link.href}>{link.label}</a>}
        </li>
      ))}
    </ol>
  );
}
