import type { Context, Env } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { FormProblem } from './form.ts';
import { typedIn } from './form.ts';
import { withLanguage } from './locale.ts';
import { ProblemPage } from './problem-page.tsx';
import type { WebWords } from './texts.ts';
import { webTexts } from './texts.ts';
import type { Visit } from './visit.ts';

export type Problem =
  | { readonly kind: 'not-found' }
  /** Somebody else has removed what the form was about. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'method-not-allowed' }
  | { readonly kind: 'cross-site' }
  /** What the page shows has been put away. */
  | { readonly kind: 'put-away' }
  | FormProblem
  | { readonly kind: 'too-many'; readonly retryAt: Date }
  | { readonly kind: 'failure'; readonly number: string };

type Answer = {
  readonly status: ContentfulStatusCode;
  readonly title: string;
  readonly lead: string;
  readonly note?: string;
  /** What was typed may be sent again from the page. Never after a form from another site: that would do its bidding. */
  readonly mayResend?: true;
};

/** Answers a request with a page that says what happened and what to do now, and gives back what was typed. */
export function problem<E extends Env & Visit>(c: Context<E>, what: Problem): Response | Promise<Response> {
  const { frame, locale, path, now }: Visit['Variables'] = c.var;
  const answer = answerTo(what, webTexts[locale], now);
  const values = answer.mayResend ? typedIn(c) : undefined;
  c.header('Cache-Control', 'no-store');
  if (what.kind === 'too-many') c.header('Retry-After', String(60 * minutesUntil(what.retryAt, now)));
  return c.html(
    <ProblemPage
      frame={frame}
      words={webTexts[locale]}
      title={answer.title}
      lead={answer.lead}
      note={answer.note}
      typed={values && { values, action: withLanguage(locale, path) + new URL(c.req.url).search }}
    />,
    answer.status,
  );
}

function answerTo(what: Problem, words: WebWords, now: Date): Answer {
  switch (what.kind) {
    case 'not-found':
      return { status: 404, ...words.notFound, mayResend: true };
    case 'gone':
      return { status: 409, ...words.gone, mayResend: true };
    case 'forbidden':
      return { status: 403, ...words.forbidden, mayResend: true };
    case 'method-not-allowed':
      return { status: 405, ...words.methodNotAllowed };
    case 'cross-site':
      return { status: 403, ...words.crossSite };
    case 'put-away':
      return { status: 409, ...words.putAway, mayResend: true };
    case 'too-large':
      return { status: 413, ...words.tooLarge(Math.floor(what.limit / 1024)) };
    case 'not-a-form':
      return { status: 400, ...words.notAForm };
    case 'too-many':
      return { status: 429, ...words.tooMany(minutesUntil(what.retryAt, now)), mayResend: true };
    case 'failure':
      return { status: 500, ...words.failure, note: words.failureNumber(what.number), mayResend: true };
  }
}

function minutesUntil(then: Date, now: Date): number {
  return Math.max(1, Math.ceil((then.getTime() - now.getTime()) / 60_000));
}
