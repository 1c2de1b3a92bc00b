import { Icon } from './icon.tsx';

export type CommentLinkProps = {
  /** Ready words and address; left out, nothing is shown. */
  readonly link: { readonly href: string; readonly label: string; readonly count: number } | undefined;
  /** Read aloud after the words: which part it belongs to. */
  readonly about: string;
};

/** Beside a part of a page: what was said about it, or the way to say something. Quiet until somebody has. */
export function CommentLink({ link, about }: CommentLinkProps) {
  if (!link) return null;
  return (
    <a class={link.count > 0 ? 'mv-comment is-open mv-noprint' : 'mv-comment mv-noprint'} href={link.href}>
      <Icon name="speech" />
      <span>
        {link.label}
        <span class="sr-only"> ({about})</span>
      </span>
    </a>
  );
}

/** The same for a whole page, under its tabs. */
export function PageComments(props: CommentLinkProps) {
  return props.link ? (
    <p class="mv-comment-page">
      <CommentLink {...props} />
    </p>
  ) : null;
}
