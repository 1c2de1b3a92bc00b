import type { Child } from 'hono/jsx';

/** Something to keep or hand in, with a cut corner: a receipt, a number, a deadline. */
export function Slip({ children, label }: { readonly children: Child; readonly label?: string | undefined }) {
  return label ? (
    <section class="mv-slip" aria-label={label}>
      {children}
    </section>
  ) : (
    <div class="mv-slip">{children}</div>
  );
}
