/** Our own elements in pages: each has its file in `src/elements`, and the page works without it. */
declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'save-as-you-go': { readonly children?: unknown; readonly 'data-failed'?: string };
      'live-page': { readonly children?: unknown };
      'copy-text': {
        readonly 'data-from': string;
        readonly 'data-label': string;
        readonly 'data-about': string;
        readonly 'data-done': string;
        readonly 'data-failed': string;
      };
    }
  }
}

export type ElementName = 'save-as-you-go' | 'live-page' | 'copy-text';
