import type { Child } from 'hono/jsx';
import type { IconName } from './icon.tsx';
import { Icon } from './icon.tsx';

export type NoticeKind = 'saved' | 'not-saved' | 'info';

const icons: Record<NoticeKind, IconName> = { saved: 'check', 'not-saved': 'alert', info: 'info' };

/** What just happened, or what to know before going on. Never to make something look important. */
export function Notice(props: {
  readonly kind: NoticeKind;
  readonly title?: string | undefined;
  readonly children?: Child;
  readonly id?: string | undefined;
  /** -1: focus can be moved here when the page is changed in place. */
  readonly tabindex?: number | undefined;
}) {
  return (
    <div
      class={`mv-notice mv-notice-${props.kind}`}
      role={props.kind === 'info' ? undefined : props.kind === 'saved' ? 'status' : 'alert'}
      id={props.id}
      tabindex={props.tabindex}
    >
      <Icon name={icons[props.kind]} />
      <div>
        {props.title ? <p class="mv-notice-title">{props.title}</p> : null}
        {props.children}
      </div>
    </div>
  );
}
