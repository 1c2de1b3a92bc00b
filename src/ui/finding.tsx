import type { Child } from 'hono/jsx';
import type { IconName } from './icon.tsx';
import { Icon } from './icon.tsx';

export type FindingEdge = 'solid' | 'double' | 'dotted';

const icons: Record<FindingEdge, IconName> = { solid: 'cross', double: 'alert', dotted: 'info' };

export type FindingProps = {
  /** How firm it is, told by the left edge as well as by the words of `tag`. */
  readonly edge: FindingEdge;
  readonly tag: string;
  readonly title: Child;
  readonly id?: string | undefined;
  readonly children?: Child;
  /** The fix is a button, going on without it a link. */
  readonly actions?: Child;
  /** Heading level inside the page. */
  readonly level?: 2 | 3 | 4 | undefined;
};

export function Finding(props: FindingProps) {
  const Heading = `h${props.level ?? 3}` as const;
  return (
    <li class={`mv-finding mv-finding-${props.edge}`} id={props.id}>
      <div>
        <p class="mv-finding-tag">
          <Icon name={icons[props.edge]} />
          {props.tag}
        </p>
        <Heading>{props.title}</Heading>
        {props.children}
      </div>
      {props.actions ? <div class="mv-finding-actions">{props.actions}</div> : null}
    </li>
  );
}

export function FindingList({ children }: { readonly children: Child }) {
  return <ul class="mv-findings">{children}</ul>;
}
