const schemes = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/** An address that somebody wrote, fit for `href`, or undefined: only https, http, mailto, tel and our own paths. */
export function safeHref(address: string): string | undefined {
  const own = ownPath(address);
  if (own !== undefined) return own;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return schemes.has(url.protocol) ? url.href : undefined;
}

/** A path on this site with its query, or undefined: never another host, however the slashes are written. */
export function ownPath(address: string): string | undefined {
  if (!address.startsWith('/') || !URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  if (url.origin !== base || url.pathname.startsWith('//')) return undefined;
  return url.pathname + url.search + url.hash;
}

const base = 'http://site.invalid';
