declare const kind: unique symbol;

/** The id of one kind of thing; an `Id<'plan'>` is not accepted where an `Id<'person'>` is asked for. */
export type Id<Kind extends string> = string & { readonly [kind]: Kind };

/** Gives that many random bytes; `node:crypto`'s `randomBytes` at the edge, anything fixed in a test. */
export type Chance = (size: number) => Uint8Array;

/**
 * A new id: a UUID v7 (RFC 9562), whose first 48 bits are the milliseconds of `now`, so that ids sort as they
 * were made. It tells the moment: never show it for an anonymous contribution.
 */
export function newId<Kind extends string>(now: Date, chance: Chance): Id<Kind> {
  const bytes = new Uint8Array(16);
  bytes.set(chance(10), 6);
  const view = new DataView(bytes.buffer);
  const millisecond = now.getTime();
  view.setUint16(0, Math.floor(millisecond / 2 ** 32));
  view.setUint32(2, millisecond % 2 ** 32);
  view.setUint8(6, 0x70 | (view.getUint8(6) & 0x0f));
  view.setUint8(8, 0x80 | (view.getUint8(8) & 0x3f));
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') as Id<Kind>;
}

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Reads an id that came from outside (an address, a form); undefined when it is not one. */
export function readId<Kind extends string>(text: string): Id<Kind> | undefined {
  return pattern.test(text) ? (text as Id<Kind>) : undefined;
}
