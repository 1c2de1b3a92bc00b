import type { MemoLength } from './model.ts';
import { memoLengths } from './model.ts';

/** How a length is written in addresses, in both languages alike. */
export const lengthAddress: Readonly<Record<MemoLength, string>> = {
  short: 'kort',
  'two-pages': 'to-sider',
  full: 'fuldt',
};

/** The length an address names; two pages where it names none. */
export const lengthAt = (address: string | undefined): MemoLength =>
  memoLengths.find((length) => lengthAddress[length] === address) ?? 'two-pages';

/** The length as an address carries it: the usual one is not said. */
export const lengthQuery = (length: MemoLength): Readonly<Record<string, string>> =>
  length === 'two-pages' ? {} : { laengde: lengthAddress[length] };
