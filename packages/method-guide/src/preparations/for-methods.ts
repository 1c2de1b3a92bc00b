import { methodsCloseToPeople } from './for-methods-close.ts';
import { methodsWherePeopleMeet } from './for-methods-meeting.ts';
import { methodsOnTheNet } from './for-methods-net.ts';
import type { Preparation } from './preparation.ts';

/** What only this method asks for, by method id; the rest follows from its family and how people meet. */
export const preparationsByMethod: Readonly<Record<string, readonly Preparation[]>> = {
  ...methodsOnTheNet,
  ...methodsWherePeopleMeet,
  ...methodsCloseToPeople,
};
