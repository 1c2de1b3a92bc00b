/**
 * The method guide: a catalogue of ways to involve residents, the choice of a set of them for a case, and the
 * rules that find contradictions in a plan. Pure functions; README.md says what each number means and is worth.
 */

export type { AdviceKind, AdviceReason, Brings, ModeAdvice } from './advise.ts';
export { adviceOn, adviseMode } from './advise.ts';
export type { BlendingGain } from './blending.ts';
export { blendingMustWin } from './blending.ts';
export { everydayMethods, methodById, methods } from './catalogue.ts';
export type { Consultee } from './consultees.ts';
export { consulteesFor } from './consultees.ts';
export type { ChosenMethod, CoverageWord, Standing } from './coverage.ts';
export { coverage, coverageWord, groupCoverage, groupReach } from './coverage.ts';
export type { CaseProfile, DocumentedCase } from './documented-cases.ts';
export { documentedCases } from './documented-cases.ts';
export { sayReason } from './explain.ts';
export type { AreaScope, AskedFact, FactKind, Facts, LegalFrame, WayIn } from './facts.ts';
export { askedFacts, factKinds, isAskedFact, legalFrames, scopes, waysIn } from './facts.ts';
export type { FitPart, FitParts, FitWeights } from './fit.ts';
export { fitParts, fitScore, fitWeights } from './fit.ts';
export type { AccessMeasure, Format, FormatPlace, FormatTime } from './format.ts';
export { accessMeasures, formatPlaces, formatTimes } from './format.ts';
export type { FormatCost, FormatCostItem } from './format-cost.ts';
export { formatCost } from './format-cost.ts';
export type { FormatEffect } from './format-effects.ts';
export { formatEffects, formatShift, inclusionIn } from './format-effects.ts';
export type { FormatFix } from './format-fixes.ts';
export { formatFix } from './format-fixes.ts';
export { suggestedFormat } from './format-suggestion.ts';
export {
  accessWords,
  formatExtraWords,
  formatFieldWords,
  formatPlaceWords,
  formatTimeWords,
  languageHelpWords,
  sayFormat,
  sayHours,
} from './format-words.ts';
export type { HandOver } from './hand-overs.ts';
export { handOvers } from './hand-overs.ts';
export type { FormatField, Holding } from './holding.ts';
export {
  accessFor,
  formatFieldsFor,
  heldAs,
  holdingOf,
  placesFor,
  timesFor,
  usualFormat,
} from './holding.ts';
export type { InputProblem, Inputs } from './inputs.ts';
export { readInputs } from './inputs.ts';
export type { Finding, Judgement, JudgeOptions, Undecided } from './judge.ts';
export { judgePlan } from './judge.ts';
export type { LikeCase, LikePart } from './like-cases.ts';
export { likeCases } from './like-cases.ts';
export type { Method } from './method.ts';
export { planMode } from './mode.ts';
export type {
  Considered,
  Excluded,
  PlannedMethod,
  Proposal,
  ProposeOptions,
  WeighedKinds,
} from './portfolio.ts';
export { proposePlan, weighKinds } from './portfolio.ts';
export type { PortfolioFacts } from './portfolio-facts.ts';
export { portfolioFacts } from './portfolio-facts.ts';
export type { Equipment, EquipmentGroup } from './preparations/equipment.ts';
export { equipment, equipmentGroupWords, equipmentWords, isEquipment } from './preparations/equipment.ts';
export type { Anchor, PreparationKind, PreparationRole, When } from './preparations/preparation.ts';
export {
  preparationRoles,
  preparationRoleWords,
} from './preparations/preparation.ts';
export type { Prepared } from './preparations/preparations-for.ts';
export { preparationsFor } from './preparations/preparations-for.ts';
export type { Need, OnlyWhen, Reason } from './reason.ts';
export type { Comparison, Condition, FactName, FactValue, FindingClass, Rule, RuleCategory } from './rule.ts';
export { ruleById, rules } from './rules.ts';
export { sayAdvice } from './say-advice.ts';
export type { SetWeights } from './set-weights.ts';
export { setWeights } from './set-weights.ts';
export { sources } from './sources.ts';
export type { StatutoryPeriod } from './statutory-periods.ts';
export { statutoryPeriods } from './statutory-periods.ts';
export type { TellOnly } from './tell-only.ts';
export { tellsOnly } from './tell-only.ts';
export type { PlanTotals } from './totals.ts';
export { planTotals } from './totals.ts';
export type {
  CitizenSkill,
  Family,
  Group,
  Mode,
  Phase,
  PromiseLevel,
  Scale,
  Selection,
  Slot,
  StaffSkill,
  Text,
  TopicTrait,
  Value,
} from './vocabulary.ts';
export {
  families,
  groups,
  modes,
  phases,
  promises,
  slots,
  topicTraits,
  values,
} from './vocabulary.ts';
export { groupWords, modeWords, promiseWords, slotWords, valueWords, wayInWords } from './wording.ts';
