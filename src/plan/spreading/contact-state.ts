import type { Day } from '../../engagement/day.ts';
import type { Contact, ContactState } from './model.ts';

const open: readonly ContactState[] = ['waiting', 'contacted'];

/** Somebody still to be called, or waited for. */
export const isOpen = ({ state }: Pick<Contact, 'state'>): boolean => open.includes(state);

/** Somebody should have been called by now, and has not. */
export const isOverdue = ({ state, day }: Pick<Contact, 'state' | 'day'>, today: Day): boolean =>
  state === 'waiting' && day !== undefined && day < today;
