import { Hono } from 'hono';
import type { Staff } from '../people/guard.ts';
import type { DecisionDeps } from './decision/routes.tsx';
import { decisionRoutes } from './decision/routes.tsx';
import { putAwayRoutes } from './exchange/archive-routes.tsx';
import type { LinksDeps } from './exchange/links-routes.tsx';
import { linksRoutes } from './exchange/links-routes.tsx';
import type { ExchangeDeps } from './exchange/routes.tsx';
import { exchangeRoutes } from './exchange/routes.tsx';
import { compareRoutes } from './history/compare-routes.tsx';
import type { HistoryDeps } from './history/routes.tsx';
import { historyRoutes } from './history/routes.tsx';
import { lawRoutes } from './law/routes.tsx';
import { memoParts } from './memo/document-text.ts';
import { memoFileRoutes } from './memo/file-routes.tsx';
import { lengthQuery } from './memo/lengths.ts';
import type { MemoPartDeps } from './memo/part-routes.tsx';
import { memoPartRoutes } from './memo/part-routes.tsx';
import type { ReadDeps } from './memo/read-routes.tsx';
import { readRoutes } from './memo/read-routes.tsx';
import { memoRoutes } from './memo/routes.tsx';
import { memoOf } from './memo/rules.ts';
import { keepSentence, keptSentencesOf, searchSentences } from './memo/store.ts';
import type { OverviewDeps } from './overview/routes.tsx';
import { overviewRoutes } from './overview/routes.tsx';
import type { ProposalDeps } from './proposal/routes.tsx';
import { proposalRoutes } from './proposal/routes.tsx';
import { stepRoutes } from './proposal/step-routes.tsx';
import { stepsRoutes } from './proposal/steps-routes.tsx';
import { whatIfRoutes } from './proposal/what-if-routes.tsx';
import type { QuestionsDeps } from './questions/routes.tsx';
import { questionsRoutes } from './questions/routes.tsx';
import { questionsTexts } from './questions/texts.ts';
import type { SpreadingDeps } from './spreading/routes.tsx';
import { spreadingRoutes } from './spreading/routes.tsx';
import { contactsOf } from './spreading/store.ts';
import type { TimelineDeps } from './timeline/routes.tsx';
import { timelineRoutes } from './timeline/routes.tsx';
import type { TodoDeps } from './todo/routes.tsx';
import { todoRoutes } from './todo/routes.tsx';
import { commentRoutes } from './together/comment-routes.tsx';
import type { CommentsDeps, PartNames } from './together/comment-view-routes.ts';
import { commentsRoutes } from './together/comments-routes.tsx';
import { liftRoutes } from './together/lift-routes.ts';
import type { MembersDeps } from './together/members-routes.tsx';
import { membersRoutes } from './together/members-routes.tsx';
import type { TogetherDeps } from './together/routes.tsx';
import { togetherRoutes } from './together/routes.tsx';
import { areasRoutes } from './year/areas-routes.tsx';
import type { YearDeps } from './year/routes.tsx';
import { yearRoutes } from './year/routes.tsx';
import { wheelRoutes } from './year/wheel-routes.tsx';

export type PlanDeps = Omit<OverviewDeps, 'sentences'> &
  DecisionDeps &
  HistoryDeps &
  QuestionsDeps &
  ProposalDeps &
  SpreadingDeps &
  TodoDeps &
  Omit<TogetherDeps, 'partNames'> &
  MembersDeps &
  Omit<CommentsDeps, 'partNames'> &
  MemoPartDeps &
  Omit<ExchangeDeps, 'memoSentences'> &
  LinksDeps &
  ReadDeps &
  YearDeps &
  TimelineDeps;

/** What the rooms call their own parts, for the comments on them. */
const partNames: PartNames = {
  contacts: contactsOf,
  question: (locale, number) => questionsTexts[locale].questions[number].title,
  memo: (locale, plan, assessment) =>
    memoParts(memoOf(plan, assessment, []), locale).map(({ length, ...part }) => ({
      ...part,
      query: lengthQuery(length),
    })),
};

/** The plan wing: what is on the table, the twelve questions, the proposal, the memo. */
export function planRoutes(deps: PlanDeps): Hono<Staff> {
  const routes = new Hono<Staff>();
  // First: what somebody may do with one plan goes for all its pages.
  routes.route('/', liftRoutes(deps));
  routes.route('/', putAwayRoutes(deps));
  const memoSentences = { of: keptSentencesOf, keep: keepSentence };
  routes.route('/', exchangeRoutes({ ...deps, memoSentences }));
  routes.route('/', linksRoutes(deps));
  routes.route('/', readRoutes(deps));
  routes.route('/', questionsRoutes(deps));
  routes.route('/', proposalRoutes(deps));
  routes.route('/', stepsRoutes(deps));
  routes.route('/', stepRoutes(deps));
  routes.route('/', whatIfRoutes(deps));
  routes.route('/', spreadingRoutes(deps));
  routes.route('/', timelineRoutes(deps));
  routes.route('/', todoRoutes(deps));
  routes.route('/', memoRoutes(deps));
  routes.route('/', memoPartRoutes(deps));
  routes.route('/', memoFileRoutes(deps));
  routes.route('/', togetherRoutes({ ...deps, partNames }));
  routes.route('/', membersRoutes(deps));
  routes.route('/', commentsRoutes({ ...deps, partNames }));
  routes.route('/', commentRoutes({ ...deps, partNames }));
  routes.route('/', decisionRoutes(deps));
  routes.route('/', historyRoutes(deps));
  routes.route('/', compareRoutes(deps));
  routes.route('/', lawRoutes(deps));
  routes.route('/', yearRoutes(deps));
  routes.route('/', areasRoutes(deps));
  routes.route('/', wheelRoutes(deps));
  routes.route('/', overviewRoutes({ ...deps, sentences: searchSentences }));
  return routes;
}
