import { paths } from '../paths.ts';
import type { Right } from './rights.ts';

/** Who may use a route: everyone, or those with a right. */
export type Access = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly who: 'everyone' | Right;
};

const get = (who: Access['who'], ...list: readonly string[]): readonly Access[] =>
  list.map((path) => ({ method: 'GET', path, who }));
const post = (who: Access['who'], ...list: readonly string[]): readonly Access[] =>
  list.map((path) => ({ method: 'POST', path, who }));

/** Every route of the house. A test walks them all, signed out and in each role: a route that is not here fails it. */
export const accessTable: readonly Access[] = [
  ...get('everyone', paths.front(), paths.methods(), paths.method(':id')),
  ...get('everyone', paths.whichPlatform(), paths.platformDemands(), paths.tellWell(), paths.thumbRules()),
  ...get('everyone', paths.about(), paths.accessibility(), paths.privacy()),
  ...get('everyone', paths.brand(), paths.asset(':file'), paths.health()),

  ...get('everyone', paths.signIn(), paths.signInSent(), paths.signInLink(':token'), paths.signOut()),
  ...post('everyone', paths.signIn(), paths.signInLink(':token'), paths.signOut()),
  ...get('own-account', paths.account()),
  ...post('own-account', paths.account()),

  ...get('manage-people', paths.people(), paths.person(':id')),
  ...post('manage-people', paths.people(), paths.person(':id')),
  ...get('see-outbox', paths.outbox(), `${paths.outbox()}/:id`),
  ...post('see-outbox', `${paths.outbox()}/:id`),
  ...get('see-jobs', paths.jobs()),
  ...post('see-jobs', paths.jobs()),
  ...get('change-settings', paths.settings()),
  ...post('change-settings', paths.settings()),

  ...get('read-plans', paths.plans(), paths.plan(':number'), paths.planProposal(':number')),
  ...get(
    'read-plans',
    paths.planArithmetic(':number'),
    paths.planMemo(':number'),
    paths.planHistory(':number'),
  ),
  ...get('write-house', paths.newPlan(), paths.newPlanCases()),
  ...get('write-plans', paths.planName(':number'), paths.planQuestions(':number', ':screen')),
  ...get('write-plans', paths.planMeeting(':number')),
  ...get('write-plans', paths.planMeetingQuestion(':number', ':question')),
  ...post('write-plans', paths.planMeetingQuestion(':number', ':question')),
  ...get('read-plans', paths.planLikeCases(':number'), paths.planMeetingEnd(':number')),
  ...get('write-plans', paths.planFinding(':number', ':rule')),
  ...get('read-plans', paths.law()),
  ...post('write-house', paths.law()),
  ...get('read-plans', paths.year(), paths.areas(), paths.yearWheel()),
  ...get('write-house', paths.yearPeriod(':key')),
  ...post('write-house', paths.year(), paths.yearPeriod(':key'), paths.areas()),
  ...get('read-plans', paths.planSteps(':number'), paths.planWhatIf(':number')),
  ...get('read-plans', paths.planTimeline(':number'), paths.planCalendar(':number')),
  ...post('write-plans', paths.planTimeline(':number')),
  ...get('write-plans', paths.planAdd(':number', ':slot'), paths.planStep(':number', ':key')),
  ...post('write-plans', paths.planStep(':number', ':key')),
  ...post('write-plans', paths.planSteps(':number'), paths.planVersions(':number')),
  ...post('write-house', paths.newPlan(), paths.removeInvented(), paths.house()),
  ...post('write-plans', paths.planName(':number'), paths.planQuestions(':number', ':screen')),
  ...post('write-plans', paths.planFinding(':number', ':rule')),
  ...post('write-plans', paths.planFix(':number')),
  ...get('read-plans', paths.planDecision(':number')),
  ...post('write-plans', paths.planDecision(':number')),
  ...get('read-plans', paths.planCompare(':number'), paths.planGoBack(':number', ':version')),
  ...post('write-plans', paths.planHistory(':number'), paths.planGoBack(':number', ':version')),
  ...get('read-plans', paths.planTodo(':number'), paths.house()),
  ...get('write-plans', paths.planTask(':number', ':key')),
  ...post('write-plans', paths.planTodo(':number'), paths.planTask(':number', ':key')),
  ...get('read-plans', paths.planTogether(':number'), paths.planMembers(':number')),
  ...get('read-plans', paths.planComments(':number'), paths.planComment(':number', ':id')),
  ...post('comment-plans', paths.planComments(':number'), paths.planComment(':number', ':id')),
  ...post('write-plans', paths.planMembers(':number')),
  ...get(
    'read-plans',
    paths.planSpreading(':number'),
    paths.planSpreadSheet(':number'),
    paths.planSpreadCsv(':number'),
  ),
  ...get('write-plans', paths.planContact(':number', ':id'), paths.planSpreadText(':number', ':length')),
  ...post(
    'write-plans',
    paths.planSpreading(':number'),
    paths.planContact(':number', ':id'),
    paths.planSpreadText(':number', ':length'),
  ),
  ...get('everyone', paths.planSchema(), paths.readLink(':token'), paths.readLinkFile(':token', ':file')),
  ...get('write-plans', paths.planLinks(':number')),
  ...post('write-plans', paths.planLinks(':number')),
  ...get('read-plans', paths.planMove(':number'), paths.planExport(':number')),
  ...get('write-house', paths.planImport(), paths.planCopy(':number')),
  ...post('write-house', paths.planImport(), paths.planCopy(':number')),
  ...get('write-plans', paths.planArchive(':number')),
  ...post('write-plans', paths.planArchive(':number'), paths.planOrigin(':number')),
  ...get('read-plans', paths.planMemoAccept(':number'), paths.planMemoFile(':number', ':file')),
  ...get('write-plans', paths.planMemoPart(':number', ':section')),
  ...post('write-plans', paths.planMemoAccept(':number'), paths.planMemoPart(':number', ':section')),
  ...get('everyone', paths.policy()),
  ...get('change-settings', paths.policyEdit()),
  ...post('change-settings', paths.policyEdit()),
];
