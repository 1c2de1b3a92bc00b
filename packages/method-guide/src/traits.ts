import type { Method } from './method.ts';
import type { Family } from './vocabulary.ts';

/** Yes-or-no readings of a method's row that the rules and the choice of a set share. */

const hasFamily = (method: Method, ...families: readonly Family[]): boolean =>
  families.includes(method.family);

const givesOutput = (method: Method, ...outputs: readonly string[]): boolean =>
  method.outputs.some((output) => outputs.includes(output));

export const collectsPlaces = (method: Method): boolean =>
  method.topicFit.spatial === 4 || givesOutput(method, 'map_points', 'designs', 'photos', 'observations');

export const isIdeation = (method: Method): boolean =>
  hasFamily(method, 'ideation', 'initiative') || method.values.inspire === 4;

export const converges = (method: Method): boolean =>
  method.values.prioritise >= 3 ||
  method.values.decide >= 3 ||
  givesOutput(
    method,
    'ranked_list',
    'recommendations',
    'verdict',
    'action_plan',
    'plan',
    'policy_draft',
    'agreements',
    'decision',
  );

export const isVote = (method: Method): boolean => hasFamily(method, 'vote', 'budget');
export const isMinipublic = (method: Method): boolean => hasFamily(method, 'minipublic');
export const isHearing = (method: Method): boolean => hasFamily(method, 'hearing');

export const informsOrDiscusses = (method: Method): boolean =>
  hasFamily(method, 'dialogue', 'workshop', 'meeting', 'minipublic', 'inform');

export const isOpenToAll = (method: Method): boolean =>
  !isMinipublic(method) && method.selection.includes('open');

const withExperts: ReadonlySet<string> = new Set([
  'borgersamling',
  'borgerjury',
  'konsensuskonference',
  'deliberativ_maaling',
  'scenarievaerksted',
  'interessentdialog',
  'delphi',
  'par17_4_udvalg',
  'online_minipublic',
  'staaende_borgerraad',
  'charrette',
]);
export const bringsExperts = (method: Method): boolean => withExperts.has(method.id);

export const isDigital = (method: Method): boolean => method.mode !== 'analog';

export const showsContributions = (method: Method): boolean =>
  isDigital(method) && hasFamily(method, 'ideation', 'dialogue', 'mapping', 'initiative', 'hearing');

export const isSync = (method: Method): boolean => method.interaction.startsWith('sync');
export const isLiveOnline = (method: Method): boolean => /^sync (online|hybrid)/.test(method.interaction);

/** A meeting at a fixed time that takes an evening; meeting times are not asked. */
export const isFixedMeeting = (method: Method): boolean =>
  isSync(method) && !method.interaction.includes('drop-in') && method.participantHours >= 1.5;

/** People in one place talking with each other or with staff. */
export const isFaceToFace = (method: Method): boolean =>
  method.mode !== 'digital' && isSync(method) && !isLiveOnline(method);

/** What decision makers can use, by the kind of result the methods leave behind. */
const outputsFor: Readonly<Record<string, readonly string[]>> = {
  ranked: ['ranked_list', 'priorities', 'votes', 'budget_allocation', 'decision'],
  recommendations: ['recommendations', 'verdict', 'action_plan', 'plan', 'policy_draft', 'agreements'],
  figures: ['survey_stats', 'indicators', 'opinion_change', 'consensus', 'opinion_groups'],
  map: ['map_points', 'designs', 'observations'],
  arguments: [
    'arguments',
    'comments',
    'statements',
    'hearing_responses',
    'perspectives',
    'themes',
    'insights',
    'positions',
  ],
  stories: ['stories', 'quotes', 'insights', 'photos', 'needs'],
  ideas: ['ideas', 'proposals', 'visions', 'designs', 'prototypes'],
  decision: ['decision', 'budget_allocation'],
};
export const givesNeededOutput = (method: Method, needed: string): boolean =>
  givesOutput(method, ...(outputsFor[needed] ?? []));

/** Contributions to read for each person taking part, by family (estimates). */
const contributionsEach: Readonly<Record<Family, number>> = {
  inform: 0,
  ideation: 0.6,
  dialogue: 0.6,
  outreach: 0.6,
  opinion: 0.3,
  survey: 0.5,
  monitor: 0.5,
  mapping: 1,
  hearing: 1,
  insight: 1,
  vote: 0.05,
  initiative: 0.02,
  budget: 0.1,
  meeting: 0.4,
  workshop: 0.4,
  codevelop: 0.4,
  youth: 0.4,
  minipublic: 0.3,
  body: 0.3,
};
export const expectedContributions = (method: Method, times: number): number =>
  method.participants.typical * times * contributionsEach[method.family];
