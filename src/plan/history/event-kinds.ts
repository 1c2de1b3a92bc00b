import { eventNames } from '../../engagement/event-words.ts';
import type { EventKind } from './model.ts';

const begins: readonly (readonly [EventKind, RegExp])[] = [
  ['answers', /^(answered|confirmed|disagreed)/],
  ['steps', /^(step|method|proposal|mended|version)/],
  ['time', /^timeline/],
  ['findings', /^(gone-on|taken-back)/],
  ['todo', /^(task|contact|spread)/],
  ['memo', /^memo/],
  ['talk', /^(comment|mention)/],
  ['decision', /^decision/],
];

/** The page of the plan that an event happened on; what belongs to none belongs to the plan itself. */
export const kindOf = (what: string): EventKind =>
  begins.find(([, pattern]) => pattern.test(what))?.[0] ?? 'plan';

/** The words of all events of a kind. */
export const namesOf = (kind: EventKind): readonly string[] =>
  eventNames.filter((name) => kindOf(name) === kind);
