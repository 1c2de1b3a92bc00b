import type { MiddlewareHandler } from 'hono';

const contentSecurityPolicy = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** No `unsafe-inline` and no nonces: pages hold no inline script or style, so they can be cached. */
const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  // Not `no-referrer`: with it browsers send `Origin: null` from our own forms.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** A year of https only, where the public address is https. */
const strictTransport = 'max-age=31536000';

/**
 * Adds the headers to every answer that has not set them itself.
 * Pages that say nothing about keeping are asked for anew each time, but may come back on "back" with what was typed.
 */
export function securityHeaders(publicUrl: string): MiddlewareHandler {
  const all = Object.entries(
    publicUrl.startsWith('https:') ? { ...headers, 'Strict-Transport-Security': strictTransport } : headers,
  );
  return async (c, next) => {
    await next();
    const answer = c.res.headers;
    for (const [name, value] of all) if (!answer.has(name)) answer.set(name, value);
    if (!answer.has('Cache-Control')) answer.set('Cache-Control', 'private, no-cache');
  };
}
