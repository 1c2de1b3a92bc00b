/** Our own elements in pages: each has its file in `src/elements`, and the page works without it. */
declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'save-as-you-go': { readonly children?: unknown; readonly 'data-failed'?: string };
      'live-page': { readonly children?: unknown };
    }
  }
}

export type ElementName = 'save-as-you-go' | 'live-page';
