import type { Locale } from '../i18n/texts.ts';

/** What happened to a plan, as the rest of a sentence that begins with who did it. */
const words: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  da: {
    begun: 'begyndte på planen',
    renamed: 'rettede navnet',
    answered: 'svarede',
    confirmed: 'sagde ja til forslag',
    disagreed: 'skrev, hvad I er uenige om',
    'methods-chosen': 'valgte metoder',
    'proposal-followed': 'gik tilbage til forslaget',
    'steps-changed': 'ændrede skridtene',
    'version-kept': 'gemte en version',
    'version-used': 'skiftede til en anden version',
    'version-removed': 'slettede en version',
    'version-renamed': 'gav en version et navn',
    'timeline-changed': 'ændrede tidsplanen',
    'contact-added': 'satte en på kontaktlisten',
    'contact-changed': 'rettede en linje på kontaktlisten',
    'contact-removed': 'tog en af kontaktlisten',
    'contact-restored': 'satte en på kontaktlisten igen',
    'spread-text-kept': 'skrev på en tekst til andres kanaler',
    'spread-text-follows': 'lod en tekst følge planen',
    mended: 'rettede det, der ikke hang sammen',
    'task-added': 'skrev en opgave på huskelisten',
    'task-changed': 'rettede en opgave på huskelisten',
    'tasks-named': 'satte navn på opgaver',
    'gone-on': 'gik videre alligevel',
    'taken-back': 'fortrød at gå videre',
  },
  en: {
    begun: 'began the plan',
    renamed: 'changed the name',
    answered: 'answered',
    confirmed: 'confirmed suggestions',
    disagreed: 'wrote what you disagree about',
    'methods-chosen': 'chose methods',
    'proposal-followed': 'went back to the proposal',
    'steps-changed': 'changed the steps',
    'version-kept': 'kept a version',
    'version-used': 'changed to another version',
    'version-removed': 'deleted a version',
    'version-renamed': 'named a version',
    'timeline-changed': 'changed the timeline',
    'contact-added': 'put someone on the contact list',
    'contact-changed': 'changed a line of the contact list',
    'contact-removed': 'took someone off the contact list',
    'contact-restored': 'put someone back on the contact list',
    'spread-text-kept': 'worked on a text for the channels of others',
    'spread-text-follows': 'let a text follow the plan',
    mended: 'mended what did not hang together',
    'task-added': 'wrote a task on the list',
    'task-changed': 'changed a task on the list',
    'tasks-named': 'put a name on tasks',
    'gone-on': 'went on anyway',
    'taken-back': 'took back going on',
  },
};

const other: Readonly<Record<Locale, string>> = { da: 'ændrede planen', en: 'changed the plan' };

/** An event's word as a sentence after a name: `answered` is "answered"; a word nobody knows changed the plan. */
export function eventWords(locale: Locale, what: string): string {
  return words[locale][what] ?? other[locale];
}
