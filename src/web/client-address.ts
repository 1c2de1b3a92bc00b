import { isIPv6 } from 'node:net';
import type { Context } from 'hono';

type WithSocket = { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } };

/**
 * Where a request came from, for limits only; it is never stored in clear.
 * Behind a proxy the last entry of `X-Forwarded-For` is the one our own proxy wrote; the others are anyone's claim.
 */
export function clientAddress(c: Pick<Context, 'req' | 'env'>, trustProxy: boolean): string {
  const forwarded = trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  const socket = (c.env as WithSocket | undefined)?.incoming?.socket;
  return addressGroup(forwarded || socket?.remoteAddress || 'unknown');
}

/** Who counts as one: an IPv4 address, or the /64 of an IPv6 address, which is one household. */
export function addressGroup(address: string): string {
  const plain = address.replace(/^\[|\]$|%.*$/g, '');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain)?.[1];
  if (mapped !== undefined) return mapped;
  return isIPv6(plain) ? `${first64(plain)}::/64` : plain;
}

function first64(address: string): string {
  const groups = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const head = (groups[0] ?? '').split(':').filter(Boolean);
  const tail = (groups[1] ?? '').split(':').filter(Boolean);
  const zeros = Array.from({ length: 8 - head.length - tail.length }, () => '0');
  return [...head, ...zeros, ...tail].slice(0, 4).join(':');
}
