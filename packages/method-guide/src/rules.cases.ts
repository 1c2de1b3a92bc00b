import type { FactName, FactValue } from './rule.ts';

type Case = Readonly<Record<FactName, FactValue>>;

/** For one rule: the fewest facts that fire it, once for each way it can fire, and a case just beside them. */
export type RuleCases = { readonly fires: readonly Case[]; readonly silent: Case };

/** `beside` is what differs from the first firing case in the one that must stay silent. */
const cases = (fires: Case, beside: Case, ...otherWays: readonly Case[]): RuleCases => ({
  fires: [fires, ...otherWays],
  silent: { ...fires, ...beside },
});

const main = { 'method.role': 'main' } as const;

export const ruleCases: Readonly<Record<string, RuleCases>> = {
  R01: cases({ 'purpose.primary': 'decide', promise: 'involve' }, { promise: 'collaborate' }),
  R02: cases({ promise: 'empower', room: 'low' }, { room: 'medium' }),
  R03: cases({ room: 'none', promise: 'consult', 'purpose.primary': 'test' }, { promise: 'inform' }),
  R04: cases({ 'purpose.primary': 'codevelop', promise: 'consult' }, { promise: 'involve' }),
  R05: cases({ 'purpose.primary': 'codevelop', phase: 'test' }, { phase: 'develop' }),
  R06: cases(
    { 'purpose.primary': 'inspire', phase: 'decision' },
    { phase: 'develop', has_proposal: false },
    { 'purpose.primary': 'inspire', has_proposal: true },
  ),
  R07: cases({ 'purpose.primary': 'test', has_proposal: false }, { has_proposal: true }),
  R08: cases(
    { promise: 'collaborate', 'portfolio.max_influence_fit_at_or_above_promise': 1 },
    { 'portfolio.max_influence_fit_at_or_above_promise': 2 },
  ),
  R09: cases(
    { promise: 'consult', 'portfolio.max_influence_fit_at_or_above_promise': 0 },
    { 'portfolio.max_influence_fit_at_or_above_promise': 1 },
  ),
  R10: cases({ 'portfolio.value_coverage_of_purpose': 0.49 }, { 'portfolio.value_coverage_of_purpose': 0.5 }),
  R11: cases({ 'purpose.count': 4 }, { 'purpose.count': 3 }),
  R12: cases(
    { 'purpose.primary': 'mandate', 'portfolio.has_random_selection': false },
    { 'portfolio.has_random_selection': true },
  ),
  R13: cases(
    { 'purpose.primary': 'inspire', 'portfolio.families': ['survey', 'hearing'] },
    { 'portfolio.families': ['survey', 'ideation'] },
  ),
  R14: cases({ 'topic.conflict': 3, 'portfolio.max_conflict_fit': 2 }, { 'portfolio.max_conflict_fit': 3 }),
  R15: cases({ 'topic.conflict': 3, 'portfolio.only_digital': true }, { 'topic.conflict': 2 }),
  R16: cases(
    { 'topic.complexity': 3, 'purpose.primary': 'prioritise', 'portfolio.max_depth': 2 },
    { 'portfolio.max_depth': 3 },
  ),
  R17: cases(
    { 'topic.complexity': 1, 'topic.conflict': 1, 'portfolio.has_minipublic': true },
    { 'topic.conflict': 2 },
  ),
  R18: cases(
    { 'topic.spatial': 3, 'purpose.primary': 'map', 'portfolio.collects_places': false },
    { 'portfolio.collects_places': true },
  ),
  R19: cases(
    {
      'topic.sensitive': 3,
      'portfolio.has_open_public_contribution': true,
      anonymity: 'identified',
      contributions_public: true,
    },
    { anonymity: 'pseudonymous' },
  ),
  R20: cases(
    { 'method.family': 'meeting', phase: 'test', has_formal_hearing: true },
    { has_formal_hearing: false },
  ),
  R21: cases(
    {
      'method.family': 'hearing',
      phase: 'develop',
      has_proposal: false,
      'portfolio.has_open_or_deepen': false,
    },
    { 'portfolio.has_open_or_deepen': true },
  ),
  R22: cases(
    { 'portfolio.n_main_methods': 1, 'affected.count': 2000, 'portfolio.max_reach': 3 },
    { 'portfolio.max_reach': 4 },
  ),
  R23: cases({ 'portfolio.n_main_methods': 5 }, { 'portfolio.n_main_methods': 4 }),
  R24: cases(
    { 'portfolio.has_ideation': true, 'portfolio.has_convergence': false, 'purpose.primary': 'map' },
    { 'purpose.primary': 'inspire', 'portfolio.expected_contributions': 99 },
    {
      'portfolio.has_ideation': true,
      'portfolio.has_convergence': false,
      'portfolio.expected_contributions': 100,
    },
  ),
  R25: cases(
    {
      'portfolio.has_vote': true,
      'portfolio.has_information_or_dialogue': false,
      'topic.complexity': 2,
    },
    { 'topic.complexity': 1 },
  ),
  R26: cases(
    { 'portfolio.has_minipublic': true, 'portfolio.has_open_channel': false },
    { 'portfolio.has_open_channel': true },
  ),
  R27: cases(
    { 'topic.technical': 3, 'portfolio.has_expert_input': false },
    { 'portfolio.has_expert_input': true },
  ),
  R28: cases(
    { ...main, 'method.id': 'hybridmoede', 'purpose.primary': 'prioritise' },
    { 'purpose.primary': 'inform' },
  ),
  R29: cases(
    { 'purpose.primary': 'monitor', 'portfolio.max_value_monitor': 2 },
    { 'portfolio.max_value_monitor': 3 },
  ),
  R30: cases(
    {
      'portfolio.only_digital': true,
      'groups.any_lowdigital_affected': 3,
      'channels.analog_entry': false,
    },
    { 'channels.analog_entry': true },
  ),
  R31: cases(
    {
      'portfolio.only_digital': true,
      'affected.scope': 'municipality',
      'groups.any_lowdigital_affected': 2,
      'topic.conflict': 2,
      'channels.analog_entry': false,
    },
    { 'affected.scope': 'neighbourhood' },
  ),
  R32: cases(
    { 'group.affected': 3, 'group.coverage': 0.39, 'group.id': 'families' },
    { 'group.coverage': 0.4 },
    {
      'group.affected': 4,
      'group.coverage': 0.2,
      'group.id': 'lowdigital',
      'portfolio.only_digital': false,
    },
  ),
  R33: cases({ 'groups.nonnative_affected': 2, 'support.languages': false }, { 'support.languages': true }),
  R34: cases(
    { 'groups.disabled_affected': 2, 'support.accessibility': false },
    { 'groups.disabled_affected': 1 },
  ),
  R35: cases(
    {
      'groups.families_affected': 3,
      'portfolio.only_evening_meeting': true,
      'portfolio.only_analog': true,
    },
    { 'portfolio.only_evening_meeting': false },
  ),
  R36: cases({ 'groups.youth_affected': 3, 'portfolio.youth_best': 2 }, { 'portfolio.youth_best': 3 }),
  R37: cases(
    { 'groups.children_affected': 3, 'portfolio.children_best': 2 },
    { 'groups.children_affected': 2 },
  ),
  R38: cases(
    { 'portfolio.only_analog': true, 'groups.busy_or_dispersed_affected': 3 },
    { 'groups.busy_or_dispersed_affected': 2 },
  ),
  R39: cases(
    { 'portfolio.blended': true, 'channels.same_dataset': false },
    { 'channels.same_dataset': true },
  ),
  R40: cases(
    { 'support.compensation': false, 'portfolio.max_participant_hours': 8 },
    { 'portfolio.max_participant_hours': 7.5 },
  ),
  R41: cases(
    { 'method.weeks_to_result_min': 13, 'time.weeks_until_decision': 12, 'method.slot': 'deepen' },
    { 'method.weeks_to_result_min': 12 },
  ),
  R42: cases(
    {
      'method.weeks_to_result_typical': 13,
      'method.weeks_to_result_min': 12,
      'time.weeks_until_decision': 12,
      'method.slot': 'deepen',
    },
    { 'method.weeks_to_result_typical': 12 },
  ),
  R43: cases({ 'portfolio.staff_hours_typical': 131, 'staff.hours': 100 }, { 'staff.hours': 101 }),
  R44: cases(
    {
      'portfolio.external_cost_mid': 101,
      'portfolio.external_cost_low': 100,
      'budget.external_kdkk': 100,
    },
    { 'portfolio.external_cost_mid': 100 },
  ),
  R45: cases({ 'method.skill_facilitation': 3, 'staff.facilitation': 1 }, { 'staff.facilitation': 2 }),
  R46: cases({ 'method.skill_digital': 3, 'staff.digital': 1 }, { 'staff.digital': 2 }),
  R47: cases(
    { 'portfolio.expected_contributions': 301, 'staff.analysis': 1 },
    { 'portfolio.expected_contributions': 300 },
  ),
  R48: cases({ 'platform.available': false, 'portfolio.has_digital': true }, { 'platform.available': true }),
  R49: cases(
    { fatigue: 3, 'portfolio.max_participant_hours': 4 },
    { 'portfolio.max_participant_hours': 3, 'portfolio.n_main_methods': 3 },
    { fatigue: 3, 'portfolio.n_main_methods': 4 },
  ),
  R50: cases(
    { 'legal.frame': 'kommuneplan', 'portfolio.hearing_weeks': 7 },
    { 'portfolio.hearing_weeks': 8 },
  ),
  R51: cases({ 'legal.frame': 'lokalplan', 'portfolio.hearing_weeks': 3 }, { 'portfolio.hearing_weeks': 4 }),
  R52: cases(
    { 'legal.frame': 'lokalplan_mindre', 'portfolio.hearing_weeks': 1 },
    { 'portfolio.hearing_weeks': 2 },
  ),
  R53: cases(
    { 'legal.frame': 'kommuneplan_mindre', 'portfolio.hearing_weeks': 3 },
    { 'portfolio.hearing_weeks': 4 },
  ),
  R54: cases(
    {
      'legal.frame': 'lokalplan_mindre',
      'portfolio.hearing_in_holiday': true,
      'portfolio.hearing_margin_weeks': 1,
    },
    { 'portfolio.hearing_margin_weeks': 2 },
  ),
  R55: cases(
    { 'legal.frame': 'kommuneplan_ny_udenfor_strategi', has_idea_call: false },
    { has_idea_call: true },
  ),
  R56: cases(
    { 'legal.frame': 'skolenedlaeggelse', 'portfolio.hearing_weeks': 7 },
    {
      'portfolio.hearing_weeks': 8,
      decision_before_march1: true,
      gap_after_hearing_weeks: 4,
      'portfolio.has_school_board': true,
    },
    { 'legal.frame': 'skolenedlaeggelse', decision_before_march1: false },
    { 'legal.frame': 'skolenedlaeggelse', gap_after_hearing_weeks: 3 },
    { 'legal.frame': 'skolenedlaeggelse', 'portfolio.has_school_board': false },
  ),
  R57: cases(
    { promise: 'empower', decision_topic: 'skat', 'portfolio.has_referendum': true },
    { decision_topic: 'andet' },
  ),
  R58: cases({ collects_personal: true, 'gdpr.basis': false }, { 'gdpr.basis': true }),
  R59: cases(
    { 'topic.area': 'skole', 'portfolio.has_council': false },
    { 'portfolio.has_council': true },
    { 'topic.kind': 'traffic', 'portfolio.has_council': false },
    { 'groups.elderly_affected': 3, 'portfolio.has_council': false },
    { 'groups.disabled_affected': 3, 'portfolio.has_council': false },
  ),
  R60: cases(
    {
      'legal.frame': 'lokalplan',
      phase: 'decision',
      'legal.hearing_done': false,
      'portfolio.has_hearing': false,
    },
    { 'portfolio.has_hearing': true },
  ),
  R61: cases({ 'followup.owner': null }, { 'followup.owner': 'Mette Holm' }),
  R62: cases({ 'followup.date': null }, { 'followup.date': '2027-03-01' }),
  R63: cases({ 'followup.weeks_to_feedback': 13 }, { 'followup.weeks_to_feedback': 12 }),
  R64: cases(
    { 'followup.capacity': 1, 'portfolio.expected_contributions': 101 },
    { 'portfolio.expected_contributions': 100 },
  ),
  R65: cases({ 'evaluation.plan': false }, { 'evaluation.plan': true }),
  R66: cases({ decision_owner: null }, { decision_owner: 'Byrådet' }),
  R67: cases({ promise: 'collaborate', political_commitment: false }, { political_commitment: true }),
  R68: cases({ trust: 1, 'time.weeks_until_decision': 11 }, { 'time.weeks_until_decision': 12 }),
  R69: cases({ previous_input_answered: false }, { previous_input_answered: null }),
  R70: cases(
    {
      'portfolio.has_minipublic': true,
      'recruitment.method': 'random',
      'recruitment.expected_yes': 53,
      'recruitment.seats': 36,
    },
    { 'recruitment.expected_yes': 54 },
  ),
  R71: cases(
    { 'portfolio.has_random_selection': true, 'recruitment.channel': 'digital_post_only' },
    { 'recruitment.channel': 'mixed' },
  ),
  R72: cases(
    { 'portfolio.has_minipublic': true, 'recruitment.reserve_pct': 14 },
    { 'recruitment.reserve_pct': 15 },
  ),
  R73: cases({ 'purpose.primary': 'decide', promise: 'collaborate' }, { promise: 'empower' }),
  R74: cases({ promise: 'empower', 'purpose.primary': 'inspire' }, { 'purpose.primary': 'decide' }),
  R75: cases(
    { room: 'low', promise: 'collaborate' },
    { promise: 'involve', 'purpose.primary': 'test' },
    { room: 'low', 'purpose.primary': 'codevelop' },
  ),
  R76: cases(
    { ...main, promise: 'inform', 'method.influence_fit_at_promise': 0 },
    { 'method.influence_fit_at_promise': 1 },
  ),
  R77: cases({ promise: 'involve', phase: 'decision', has_proposal: true }, { promise: 'consult' }),
  R78: cases({ 'portfolio.provides_needed_output': false }, { 'portfolio.provides_needed_output': true }),
  R79: cases({ ...main, 'method.fits_phase': false }, { 'method.role': 'support' }),
  R80: cases(
    {
      'purpose.primary': 'codevelop',
      'portfolio.only_digital': true,
      'portfolio.has_sync': false,
      'topic.conflict': 2,
    },
    { 'portfolio.has_sync': true },
  ),
  R81: cases(
    { 'portfolio.blended': true, 'portfolio.blended_gain': 0.04 },
    { 'portfolio.blended_gain': 0.05 },
  ),
  R82: cases(
    {
      promise: 'empower',
      'portfolio.has_vote': true,
      'portfolio.has_digital': true,
      'identity.login': 'none',
    },
    { 'identity.login': 'strong' },
  ),
  R83: cases(
    {
      representativity: 'stratified',
      'purpose.primary': 'prioritise',
      'portfolio.has_random_selection': false,
    },
    { representativity: 'diverse' },
  ),
  R84: cases(
    { 'portfolio.typical_total': 49, 'target.participants': 100 },
    { 'portfolio.typical_total': 50 },
  ),
  R85: cases(
    { 'topic.sensitive': 3, 'portfolio.max_sensitive_fit': 2 },
    { 'portfolio.max_sensitive_fit': 3 },
  ),
  R86: cases(
    {
      ...main,
      'method.citizen_digital': 3,
      'groups.any_lowdigital_affected': 2,
      'channels.analog_entry': false,
      'support.helpdesk': false,
      'portfolio.only_digital': false,
    },
    { 'support.helpdesk': true },
  ),
  R87: cases(
    {
      'groups.families_affected': 3,
      'portfolio.only_digital': false,
      'portfolio.max_participant_hours': 3,
      'support.childcare': false,
    },
    { 'support.childcare': true, 'groups.dispersed_affected': 2 },
    {
      'groups.dispersed_affected': 3,
      'portfolio.only_analog': true,
      'support.transport': false,
    },
  ),
  R88: cases({ 'portfolio.staff_hours_typical': 130, 'staff.hours': 100 }, { 'staff.hours': 130 }),
  R89: cases(
    { 'portfolio.external_cost_low': 101, 'budget.external_kdkk': 100 },
    { 'budget.external_kdkk': 101 },
  ),
  R90: cases(
    {
      'portfolio.has_open_public_contribution': true,
      contributions_public: true,
      'moderation.owner': null,
    },
    { 'moderation.owner': 'Jonas Lind' },
  ),
  R91: cases(
    { 'portfolio.has_live_online': true, 'setup.rehearsal': false },
    { 'setup.rehearsal': true, 'setup.second_host': true },
    { 'portfolio.has_live_online': true, 'setup.second_host': false },
  ),
  R92: cases(
    { 'portfolio.max_participant_hours': 9, 'time.participant_hours_max': 8 },
    { 'time.participant_hours_max': 9 },
  ),
  R93: cases(
    { 'groups.hardtoreach_affected': 3, 'recruitment.channel': 'own_channels_only' },
    { 'recruitment.channel': 'mixed' },
  ),
  R94: cases({ promise: 'empower', political_commitment: false }, { political_commitment: true }),
  R95: cases({ 'time.weeks_last_input_to_decision': 2 }, { 'time.weeks_last_input_to_decision': 3 }),
  R96: cases(
    { 'history.rounds_last_12_months': 3 },
    { 'history.rounds_last_12_months': 2, 'history.parallel_processes': true, fatigue: 1 },
    { 'history.parallel_processes': true, fatigue: 2 },
  ),
  R97: cases(
    { 'implementation.owner': null, 'purpose.primary': 'mobilise' },
    { 'purpose.primary': 'codevelop', phase: 'develop' },
    { 'implementation.owner': null, 'purpose.primary': 'codevelop', phase: 'implement' },
  ),
  R98: cases(
    { 'evaluation.plan': true, 'evaluation.asks_experience': false },
    { 'evaluation.asks_experience': true },
  ),
  R99: cases(
    { 'legal.frame': 'planstrategi', 'portfolio.hearing_weeks': 7 },
    { 'portfolio.hearing_weeks': 8 },
  ),
  R100: cases(
    { 'legal.environmental_report': true, 'portfolio.hearing_weeks': 7 },
    { 'portfolio.hearing_weeks': 8 },
  ),
  R101: cases(
    { 'legal.frame': 'dispensation', 'portfolio.hearing_weeks': 1 },
    { 'portfolio.hearing_weeks': 2 },
  ),
  R102: cases(
    { 'legal.frame': 'lokalplan', phase: 'develop', 'portfolio.has_hearing': false },
    { phase: 'test' },
  ),
  R103: cases(
    { 'legal.frame': 'lokalplan', 'topic.conflict': 2, gap_after_hearing_weeks: 3 },
    { gap_after_hearing_weeks: 4 },
    { 'legal.local_plan': true, 'topic.conflict': 2, gap_after_hearing_weeks: 3 },
  ),
  R104: cases(
    { 'legal.frame': 'kommuneplan_ny_udenfor_strategi', 'portfolio.hearing_weeks': 7 },
    { 'portfolio.hearing_weeks': 8 },
  ),
  R105: cases(
    {
      'legal.frame': 'kommuneplan',
      'legal.local_plan': false,
      'topic.conflict': 2,
      gap_after_hearing_weeks: 3,
    },
    { 'legal.local_plan': true },
  ),
  R106: cases(
    {
      'legal.frame': 'skolenedlaeggelse',
      'portfolio.hearing_in_holiday': true,
      'portfolio.hearing_margin_weeks': 1,
    },
    { 'portfolio.hearing_margin_weeks': 2 },
  ),
  R107: cases(
    { 'legal.frame': 'kommuneplan_mindre', 'legal.authority_objection': true },
    { 'legal.authority_objection': false },
  ),
  R108: cases(
    { 'legal.frame': 'lokalplan', 'consultees.authorities': false },
    { 'legal.frame': 'dispensation' },
  ),
  R109: cases(
    {
      'legal.frame': 'lokalplan',
      'proposal.changed_after_hearing': 'affects-others',
      'proposal.changes_heard': false,
    },
    { 'proposal.changed_after_hearing': 'minor' },
  ),
  R110: cases(
    {
      'legal.frame': 'lokalplan',
      'proposal.changed_after_hearing': 'new-plan',
      'proposal.changes_heard': false,
    },
    { 'proposal.changes_heard': true },
  ),
  R111: cases({ promise: 'empower', council_has_bound_itself: false }, { council_has_bound_itself: true }),
  R112: cases(
    { ...main, 'groups.families_affected': 3, 'method.time': 'evening', 'method.child_care': false },
    { 'method.time': 'weekend' },
    { ...main, 'groups.families_affected': 3, 'method.time': 'after-work', 'method.food': false },
  ),
  R113: cases(
    {
      ...main,
      'method.family': 'workshop',
      'method.time': 'daytime',
      'groups.working_affected': 3,
    },
    { 'method.family': 'youth' },
  ),
  R114: cases(
    { ...main, 'method.step_free': false, 'groups.disabled_affected': 3 },
    { 'method.step_free': true, 'method.loop': true },
    { ...main, 'method.step_free': false, 'groups.elderly_affected': 3 },
    { ...main, 'method.loop': false, 'groups.disabled_affected': 3 },
    { ...main, 'method.loop': false, 'groups.elderly_affected': 3 },
  ),
  R115: cases(
    { ...main, 'method.paper': false, 'method.phone': false, 'groups.any_lowdigital_affected': 2 },
    { 'method.phone': true },
  ),
  R116: cases(
    { ...main, 'method.languages': 'none', 'groups.nonnative_affected': 3 },
    { 'method.languages': 'translated' },
  ),
  R117: cases(
    {
      ...main,
      'method.place': 'hall',
      'method.times': 1,
      'method.transport': false,
      'groups.dispersed_affected': 3,
    },
    { 'method.times': 2 },
  ),
  R118: cases(
    { ...main, 'method.family': 'workshop', 'method.hours': 3.5, 'groups.families_affected': 3 },
    { 'method.hours': 3 },
    { ...main, 'method.family': 'workshop', 'method.hours': 8, 'groups.working_affected': 3 },
  ),
  R119: cases(
    {
      ...main,
      'method.family': 'insight',
      'method.place': 'town-hall',
      'groups.hardtoreach_affected': 3,
    },
    { 'method.place': 'library' },
    { ...main, 'method.family': 'insight', 'method.place': 'town-hall', 'groups.youth_affected': 4 },
  ),
  R120: cases(
    { 'promise.rank': 1, 'policy.promise_least': 2, room: 'medium' },
    { 'promise.rank': 2, 'policy.promise_least': 2 },
  ),
  R121: cases(
    { 'promise.rank': 5, 'policy.promise_most': 4 },
    { 'promise.rank': 4, 'policy.promise_most': 4 },
  ),
  R122: cases({ 'portfolio.notice_days': 20, 'policy.notice_days': 21 }, { 'portfolio.notice_days': 21 }),
  R123: cases(
    { 'portfolio.shortest_round_weeks': 3, 'policy.open_weeks': 4 },
    { 'portfolio.shortest_round_weeks': 4 },
  ),
  R124: cases(
    { 'followup.weeks_to_feedback': 6, 'policy.first_answer_weeks': 3 },
    { 'followup.weeks_to_feedback': 3 },
  ),
  R125: cases(
    { 'followup.weeks_to_final_answer': 5, 'policy.final_answer_weeks': 4 },
    { 'followup.weeks_to_final_answer': 4 },
  ),
  R126: cases({ 'policy.ways_missing': 1 }, { 'policy.ways_missing': 0 }),
  R127: cases({ 'areas.times_in_a_year': 4, 'policy.times_a_year': 3 }, { 'areas.times_in_a_year': 3 }),
};
