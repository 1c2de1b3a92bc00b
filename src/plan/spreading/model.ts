import type { Group, Text } from '@medvirk/method-guide';
import { z } from 'zod';
import type { Day } from '../../engagement/day.ts';
import type { Id } from '../../engagement/ids.ts';
import type { Answers, PlanId } from '../../engagement/plan.ts';
import { people } from '../../engagement/plan.ts';
import type { Policy } from '../../engagement/policy.ts';
import type { Locale } from '../../i18n/texts.ts';

/** How somebody is reached, and through whom the word goes on. */
export const channels = ['phone', 'mail', 'meeting', 'poster', 'aula', 'facebook', 'letter', 'box'] as const;
export type Channel = (typeof channels)[number];

/** Not contacted yet, contacted and no answer yet, said yes, said no, could not be reached. */
export const contactStates = ['waiting', 'contacted', 'yes', 'no', 'unreached'] as const;
export type ContactState = (typeof contactStates)[number];

export type ContactId = Id<'contact'>;

/** Somebody to call, in the house's own words. Never a private person's CPR number or health. */
export type ContactFields = {
  readonly who: string;
  readonly organisation: string;
  readonly groups: readonly Group[];
  /** Slugs of the municipality's areas. */
  readonly areas: readonly string[];
  readonly channel: Channel | undefined;
  /** Where to reach them, in a few words. */
  readonly detail: string;
  /** Who in the house does it. */
  readonly doer: string;
  readonly day: Day | undefined;
  readonly state: ContactState;
  readonly result: string;
  readonly doneOn: Day | undefined;
};

export type Contact = ContactFields & {
  readonly id: ContactId;
  readonly plan: PlanId;
  /** Key of the suggestion it came from; empty when somebody thought of it. */
  readonly suggestion: string;
  readonly version: number;
  readonly removedAt: Date | undefined;
};

export const contactLimits = {
  who: 120,
  organisation: 120,
  detail: 200,
  doer: 120,
  result: 1000,
} as const;

/** More than this is no list one calls through. */
export const contactsAtMost = 200;

export const groupsSchema = z.array(z.enum(people));
export const areaSlugsSchema = z.array(z.string().max(60)).max(40);
export const channelSchema = z.enum(channels);
export const stateSchema = z.enum(contactStates);

export const emptyContact: ContactFields = {
  who: '',
  organisation: '',
  groups: [],
  areas: [],
  channel: undefined,
  detail: '',
  doer: '',
  day: undefined,
  state: 'waiting',
  result: '',
  doneOn: undefined,
};

/** What stands in the form: each field with its values, as typed. */
export type Filled = Readonly<Record<string, readonly string[]>>;
export type ContactField = keyof ContactFields;

export type ContactProblem =
  | { readonly kind: 'missing'; readonly name: 'who' }
  | {
      readonly kind: 'too-long';
      readonly name: keyof typeof contactLimits;
      readonly limit: number;
      readonly length: number;
    }
  | { readonly kind: 'not-a-day'; readonly name: 'day' | 'doneOn'; readonly typed: string }
  | { readonly kind: 'future-day'; readonly name: 'doneOn'; readonly day: Day }
  | { readonly kind: 'cpr'; readonly name: keyof typeof contactLimits }
  | { readonly kind: 'no-such-option'; readonly name: 'groups' | 'areas' | 'channel' | 'state' };

export type ContactReading =
  | { readonly ok: true; readonly contact: ContactFields }
  | { readonly ok: false; readonly problems: readonly ContactProblem[] };

/** Why somebody is suggested. */
export type SuggestionReason = 'law' | 'group' | 'case' | 'always';

export type Suggestion = {
  readonly key: string;
  readonly who: Text;
  readonly reason: SuggestionReason;
  readonly groups: readonly Group[];
  readonly channel: Channel;
  /** What to ask them, in a few words. */
  readonly ask: Text;
};

/** How far the list reaches a group: nobody knows them, somebody on the list does, somebody has said yes. */
export type GroupReach = {
  readonly group: Group;
  /** Ticked as feeling it most, as usually missing, as feeling it too, or none of them. */
  readonly weight: 'most' | 'missing' | 'also' | 'other';
  readonly state: 'nobody' | 'listed' | 'yes';
  readonly by: readonly string[];
};

export const textLengths = ['line', 'short', 'long'] as const;
export type TextLength = (typeof textLengths)[number];

export type Limit = { readonly unit: 'characters' | 'words'; readonly most: number };

/** A sign or a text message; a post or a newsletter; the local paper or an association's letter. */
export const textLimits: Readonly<Record<TextLength, Limit>> = {
  line: { unit: 'characters', most: 160 },
  short: { unit: 'words', most: 60 },
  long: { unit: 'words', most: 180 },
};

/** What a form may send at most, in characters, before it is counted. */
export const textAtMost = 4000;

/** What a plan knows of that belongs in the texts. Everything but the title may be missing. */
export type SpreadFacts = {
  readonly title: string;
  readonly question: string;
  readonly open: string;
  readonly fixed: string;
  /** Nothing can be changed, or only told: then nobody is asked for an answer. */
  readonly isAsking: boolean;
  readonly promise: Exclude<Answers['promise'], 'unknown'>;
  /** The municipality's own words for each promise, where it has some. */
  readonly wording: Policy['wording'];
  /** The ways that are open to everyone, with the day where one is set. */
  readonly ways: readonly { readonly method: string; readonly day: Day | undefined }[];
  readonly offers: readonly ('helpdesk' | 'paper' | 'phone' | 'interpreter' | 'childcare' | 'transport')[];
  readonly deadline: Day | undefined;
  /** Somebody has set it; otherwise the timeline has reckoned it. */
  readonly isDeadlineSet: boolean;
  /** Weeks from the deadline to the first answer. */
  readonly answerWeeks: number | undefined;
  readonly decider: 'council' | 'finance' | 'committee' | 'administration' | undefined;
  readonly decisionDay: Day | undefined;
  readonly finalDay: Day | undefined;
  /** After the decision each can see what came of it. */
  readonly tellsAfter: boolean;
  readonly contact: { readonly who: string; readonly telephone: string; readonly hours: string } | undefined;
  readonly municipality: string;
};

/** What the texts still miss, so that somebody can find it. */
export const gaps = [
  'question',
  'open',
  'promise',
  'ways',
  'offline',
  'deadline',
  'answer',
  'contact',
] as const;
export type Gap = (typeof gaps)[number];

/** A text somebody wrote, with the suggestion it was written from. */
export type SpreadText = {
  readonly length: TextLength;
  readonly language: Locale;
  readonly body: string;
  readonly suggested: string;
  readonly version: number;
  readonly updatedBy: string;
  readonly updatedAt: Date;
};

/** A text as the page shows it. */
export type TextView = {
  readonly length: TextLength;
  /** What is to be copied: the house's own words, or the suggestion. */
  readonly body: string;
  readonly suggestion: string;
  readonly size: number;
  readonly limit: Limit;
  /** `follows` the plan, `own` words that fit, or `stale`: the plan has changed since. */
  readonly state: 'follows' | 'own' | 'stale';
  readonly version: number;
  readonly updatedBy: string | undefined;
};
