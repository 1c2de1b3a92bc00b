import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** Gives that many random bytes. */
export type Chance = (size: number) => Uint8Array;

/** A secret that a browser or a link carries: 43 signs, fit for an address. */
export function newToken(chance: Chance): string {
  return Buffer.from(chance(32)).toString('base64url');
}

/** What is stored of a token: whoever reads the database cannot use it. */
export function hashOfToken(token: string): Uint8Array {
  return createHash('sha256').update(token).digest();
}

/** Half of the hash is kept: 18 bytes that nobody guesses. */
const macLength = 18;

function macOf(secret: Uint8Array, purpose: string, id: Uint8Array): Uint8Array {
  return createHmac('sha256', secret).update(`${purpose}\0`).update(id).digest().subarray(0, macLength);
}

/**
 * A token that follows from a row's id (a UUID) and the server's key: it can be shown again, and whoever reads the
 * database still cannot make it.
 */
export function tokenOfId(secret: Uint8Array, purpose: string, id: string): string {
  const bytes = Buffer.from(id.replaceAll('-', ''), 'hex');
  return Buffer.concat([bytes, macOf(secret, purpose, bytes)]).toString('base64url');
}

/** The id that a token was made from; undefined for one that this server has not made for this purpose. */
export function idOfToken(secret: Uint8Array, purpose: string, token: string): string | undefined {
  if (!/^[\w-]{46}$/.test(token)) return undefined;
  const bytes = Buffer.from(token, 'base64url');
  const id = bytes.subarray(0, 16);
  if (!timingSafeEqual(bytes.subarray(16), macOf(secret, purpose, id))) return undefined;
  if (bytes.toString('base64url') !== token) return undefined;
  return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
