import type { Group } from '@medvirk/method-guide';
import { looksLikeCpr } from '../../engagement/cpr.ts';
import type { Day } from '../../engagement/day.ts';
import { parseDay } from '../../engagement/day.ts';
import type { Answers } from '../../engagement/plan.ts';
import { people } from '../../engagement/plan.ts';
import { isOpen, isOverdue } from './contact-state.ts';
import type {
  Channel,
  Contact,
  ContactField,
  ContactFields,
  ContactProblem,
  ContactReading,
  Filled,
  GroupReach,
  SpreadText,
  TextLength,
  TextView,
} from './model.ts';
import { channels, contactLimits, contactStates, textLengths, textLimits } from './model.ts';

/** Those still to be called or waited for, the overdue first, then by day, those without a day last; then the rest. */
export function sortContacts<One extends Pick<Contact, 'state' | 'day'>>(
  contacts: readonly One[],
  today: Day,
): readonly One[] {
  const rank = (one: One): number => (isOverdue(one, today) ? 0 : isOpen(one) ? 1 : 2);
  const day = (one: One): string => one.day ?? '9999-12-31';
  return contacts.toSorted((a, b) => rank(a) - rank(b) || day(a).localeCompare(day(b)));
}

const weights = ['most', 'missing', 'also', 'other'] as const;

function weightOf(answers: Answers, group: Group): GroupReach['weight'] {
  if (answers.most?.includes(group)) return 'most';
  if (answers.missing?.includes(group)) return 'missing';
  return answers.also?.includes(group) ? 'also' : 'other';
}

/** Group by group, whether somebody on the list knows them; those who feel it most first. */
export function reachOf(
  answers: Answers,
  contacts: readonly Pick<Contact, 'who' | 'groups' | 'state'>[],
): readonly GroupReach[] {
  return people
    .map((group): GroupReach => {
      // A no, or a telephone nobody answered, reaches nobody.
      const hopeful = contacts.filter(
        (one) => one.groups.includes(group) && one.state !== 'no' && one.state !== 'unreached',
      );
      const yes = hopeful.some(({ state }) => state === 'yes');
      const state = yes ? 'yes' : hopeful.length > 0 ? 'listed' : 'nobody';
      return { group, weight: weightOf(answers, group), state, by: hopeful.map(({ who }) => who) };
    })
    .toSorted((a, b) => weights.indexOf(a.weight) - weights.indexOf(b.weight));
}

/** The groups that feel it most or are usually missing, and that nobody on the list knows. */
export function unknownGroups(reach: readonly GroupReach[]): readonly Group[] {
  return reach
    .filter(({ weight, state }) => (weight === 'most' || weight === 'missing') && state === 'nobody')
    .map(({ group }) => group);
}

const first = (filled: Filled, name: string): string => (filled[name]?.[0] ?? '').trim();

const textFields = ['who', 'organisation', 'detail', 'doer', 'result'] as const;

/** Reads what the form of a contact sent. Nothing is dropped in silence. */
export function readContact(filled: Filled, areas: readonly string[], today: Day): ContactReading {
  const problems: ContactProblem[] = [];
  for (const name of textFields) {
    const text = first(filled, name);
    const limit = contactLimits[name];
    if (text.length > limit) problems.push({ kind: 'too-long', name, limit, length: text.length });
    else if (looksLikeCpr(text)) problems.push({ kind: 'cpr', name });
  }
  if (first(filled, 'who') === '') problems.unshift({ kind: 'missing', name: 'who' });
  for (const name of ['day', 'doneOn'] as const) {
    const typed = first(filled, name);
    if (typed === '') continue;
    if (!parseDay(typed)) problems.push({ kind: 'not-a-day', name, typed });
    else if (name === 'doneOn' && typed > today) problems.push({ kind: 'future-day', name, day: typed });
  }
  const groups = people.filter((group) => filled.groups?.includes(group));
  if (groups.length < new Set(filled.groups ?? []).size)
    problems.push({ kind: 'no-such-option', name: 'groups' });
  const ticked = [...new Set(filled.areas ?? [])];
  if (ticked.some((slug) => !areas.includes(slug))) problems.push({ kind: 'no-such-option', name: 'areas' });
  const channel = oneOf(channels, first(filled, 'channel'));
  if (channel === undefined && first(filled, 'channel') !== '')
    problems.push({ kind: 'no-such-option', name: 'channel' });
  const state = oneOf(contactStates, first(filled, 'state') || 'waiting');
  if (state === undefined) problems.push({ kind: 'no-such-option', name: 'state' });
  if (problems.length > 0 || state === undefined) return { ok: false, problems };
  const doneOn = first(filled, 'doneOn') || (state === 'waiting' ? '' : today);
  return {
    ok: true,
    contact: {
      who: first(filled, 'who'),
      organisation: first(filled, 'organisation'),
      groups,
      areas: ticked,
      channel,
      detail: first(filled, 'detail'),
      doer: first(filled, 'doer'),
      day: first(filled, 'day') || undefined,
      state,
      result: first(filled, 'result'),
      doneOn: state === 'waiting' ? undefined : doneOn,
    },
  };
}

function oneOf<Name extends string>(names: readonly Name[], typed: string): Name | undefined {
  return names.find((name) => name === typed);
}

/** A contact as the form holds it. */
export function filledFromContact(contact: ContactFields): Filled {
  const line = (text: string | Channel | undefined): readonly string[] => (text ? [text] : []);
  return {
    who: line(contact.who),
    organisation: line(contact.organisation),
    groups: contact.groups,
    areas: contact.areas,
    channel: line(contact.channel),
    detail: line(contact.detail),
    doer: line(contact.doer),
    day: line(contact.day),
    state: [contact.state],
    result: line(contact.result),
    doneOn: line(contact.doneOn),
  };
}

export const contactFields: readonly ContactField[] = [
  'who',
  'organisation',
  'groups',
  'areas',
  'channel',
  'detail',
  'doer',
  'day',
  'state',
  'result',
  'doneOn',
];

/** The fields in which two versions of a contact differ. */
export function differingFields(one: ContactFields, other: ContactFields): readonly ContactField[] {
  const said = (contact: ContactFields, field: ContactField): string =>
    JSON.stringify(contact[field] ?? null);
  return contactFields.filter((field) => said(one, field) !== said(other, field));
}

export const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** How long a text is, in the unit its place is measured in. */
export function sizeOf(length: TextLength, text: string): number {
  return textLimits[length].unit === 'words' ? wordsIn(text) : [...text].length;
}

/** The three texts: what somebody wrote stands, and is never written over; the suggestion stands beside it. */
export function viewTexts(
  suggestions: Readonly<Record<TextLength, string>>,
  kept: readonly SpreadText[],
): readonly TextView[] {
  return textLengths.map((length) => {
    const own = kept.find((one) => one.length === length);
    const suggestion = suggestions[length];
    const body = own?.body ?? suggestion;
    return {
      length,
      body,
      suggestion,
      size: sizeOf(length, body),
      limit: textLimits[length],
      state: own === undefined ? 'follows' : own.suggested === suggestion ? 'own' : 'stale',
      version: own?.version ?? 0,
      updatedBy: own?.updatedBy,
    };
  });
}
