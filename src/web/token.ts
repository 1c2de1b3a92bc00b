import { createHash } from 'node:crypto';

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
