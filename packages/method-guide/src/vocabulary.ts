/** The closed vocabularies of the method guide. Order is the order in which pages show them. */

/** A text in both interface languages. */
export type Text = { readonly da: string; readonly en: string };

/** Judged strength, 0 none · 1 weak · 2 moderate · 3 strong · 4 very strong. A judgement, not a measurement. */
export type Scale = 0 | 1 | 2 | 3 | 4;

/** What the municipality wants out of asking. */
export const values = [
  'inform',
  'inspire',
  'map',
  'test',
  'understand',
  'codevelop',
  'prioritise',
  'decide',
  'mobilise',
  'monitor',
  'mandate',
] as const;
export type Value = (typeof values)[number];

/** What is promised to residents, from least to most influence (after the IAP2 spectrum). */
export const promises = ['inform', 'consult', 'involve', 'collaborate', 'empower'] as const;
export type PromiseLevel = (typeof promises)[number];

/** Groups of people whose chance of taking part differs between methods. */
export const groups = [
  'children',
  'youth',
  'families',
  'working',
  'elderly',
  'nonnative',
  'disabled',
  'lowdigital',
  'hardtoreach',
  'dispersed',
] as const;
export type Group = (typeof groups)[number];

/** Traits of a topic that make some methods fit better than others. */
export const topicTraits = ['conflict', 'complexity', 'spatial', 'technical', 'sensitive'] as const;
export type TopicTrait = (typeof topicTraits)[number];

/** Where a case is on its way to a decision and after it. */
export const phases = ['agenda', 'develop', 'test', 'decision', 'implement', 'evaluate'] as const;
export type Phase = (typeof phases)[number];

/** Digital, analog (face to face or on paper) or both in one. */
export const modes = ['digital', 'analog', 'blended'] as const;
export type Mode = (typeof modes)[number];

/** The jobs in a plan, in the order they are done. Methods in open, deepen and close are the main methods. */
export const slots = ['tell', 'open', 'deepen', 'close', 'answer'] as const;
export type Slot = (typeof slots)[number];

export const staffSkills = ['facilitation', 'digital', 'analysis', 'communication'] as const;
export type StaffSkill = (typeof staffSkills)[number];

export const citizenSkills = ['digital', 'writing', 'speaking', 'time'] as const;
export type CitizenSkill = (typeof citizenSkills)[number];

export const selections = ['open', 'targeted', 'random'] as const;
export type Selection = (typeof selections)[number];

export const families = [
  'inform',
  'ideation',
  'dialogue',
  'opinion',
  'survey',
  'mapping',
  'vote',
  'hearing',
  'initiative',
  'budget',
  'codevelop',
  'insight',
  'monitor',
  'meeting',
  'workshop',
  'minipublic',
  'outreach',
  'youth',
  'body',
] as const;
export type Family = (typeof families)[number];
