import { answerWords } from '../../engagement/answer-words.ts';
import type { AnswerName } from '../../engagement/plan.ts';
import { answersSchema } from '../../engagement/plan.ts';

/** What a field of the format is called and what it holds; the format is documented in English. */
export type FieldWords = { readonly title: string; readonly description: string };

const isDay = 'A day from 2000 to 2099, as YYYY-MM-DD.';

/** By address: `[]` is each of a list, `{}` each value of an object with names of its own. */
const said: Readonly<Record<string, readonly [title: string, description: string]>> = {
  '': [
    'Plan for citizen engagement',
    'One plan as Medvirk carries it from house to house, version 1 of the format.',
  ],
  $schema: ['Schema', 'Address of this schema at the house that wrote the file. It is not read.'],
  format: ['Format', 'Says that the file is a plan from Medvirk.'],
  version: ['Version of the format', 'A house refuses versions that it does not know.'],
  plan: ['Plan', 'What the planners have decided.'],
  'plan.title': ['Title', 'Name of the plan.'],
  'plan.question': ['Question', 'What is to be decided, in one sentence. May be empty.'],
  'plan.answers': [
    'Answers',
    'Answers to the twelve questions. A field that is left out has not been answered; `unknown` was answered with "don’t know yet".',
  ],
  'plan.answers[]': ['Option', 'One of the options chosen.'],
  'plan.steps': ['Steps', 'The planners’ own steps in order; null follows the proposal of the method guide.'],
  'plan.steps[]': ['Step', 'A method with its place in the plan.'],
  'plan.steps[].key': ['Key', 'Tells two steps with the same method apart; tasks refer to it.'],
  'plan.steps[].method': [
    'Method',
    'Id of a method in the method bank. A house leaves out steps whose method it does not know, and says so.',
  ],
  'plan.steps[].slot': ['Job', 'The job the step does in the plan: tell, open, deepen, close or answer.'],
  'plan.steps[].times': ['Times', 'How often it is held; once when left out.'],
  'plan.steps[].format': ['Form', 'When and where it is held; what is left out is as usual for the method.'],
  'plan.steps[].format.time': ['Time of day', 'When on the day and in the week.'],
  'plan.steps[].format.place': ['Place', 'The kind of place.'],
  'plan.steps[].format.hours': ['Hours', 'How long it lasts, in hours.'],
  'plan.steps[].format.food': ['Food', 'Whether there is something to eat.'],
  'plan.steps[].format.childCare': ['Child care', 'Whether the children are looked after.'],
  'plan.steps[].format.transport': ['Transport', 'Whether people are fetched.'],
  'plan.steps[].format.languages': ['Languages', 'Help for those who speak another language.'],
  'plan.steps[].format.access': ['Access', 'What makes it possible to come for people with disabilities.'],
  'plan.steps[].format.access[]': ['Measure', 'One measure.'],
  'plan.steps[].format.paper': ['Paper', 'Whether it can be done on paper.'],
  'plan.steps[].format.phone': ['Telephone', 'Whether it can be done by telephone.'],
  'plan.steps[].start': ['First day', `Set by hand; otherwise the timeline places the step. ${isDay}`],
  'plan.steps[].end': ['Last day', `Set by hand, never before the first. ${isDay}`],
  'plan.variants': ['Versions', 'Named versions of the plan that are kept side by side.'],
  'plan.variants.inUse': ['Version in use', 'The one that `steps` belongs to.'],
  'plan.variants.inUse.key': ['Key', 'Differs from those of the other versions.'],
  'plan.variants.inUse.name': ['Name', 'May be empty.'],
  'plan.variants.others': ['Other versions', 'Beside the one in use.'],
  'plan.variants.others[]': ['Version', 'A named version with its own steps.'],
  'plan.variants.others[].key': ['Key', 'Differs from those of the other versions.'],
  'plan.variants.others[].name': ['Name', 'May be empty.'],
  'plan.suggested': ['Suggested answers', 'Answers that a template suggested and nobody has confirmed yet.'],
  'plan.suggested[]': ['Answer', 'Name of a field in `answers`.'],
  'plan.disagreements': [
    'Disagreements',
    'What a meeting could not agree on, by the number of the question.',
  ],
  'plan.disagreements{}': ['Disagreement', 'In the planners’ own words.'],
  origin: [
    'Origin',
    'The municipality that the plan reckons with, so that it gives the same dates and the same findings elsewhere.',
  ],
  'origin.municipality': ['Municipality', 'Its name.'],
  'origin.areas': ['Areas', 'Parts of the municipality that people would name.'],
  'origin.areas[]': ['Area', 'A town, a district, a village and the land around it.'],
  'origin.areas[].slug': ['Slug', 'The name that answers and periods refer to.'],
  'origin.areas[].name': ['Name', 'As people say it.'],
  'origin.areas[].people': ['People', 'How many live there.'],
  'origin.year': ['Year', 'The municipal year that the timeline reckons with.'],
  'origin.year.winterWeek': ['Winter holiday', 'ISO week of the schools’ winter holiday.'],
  'origin.year.council': ['Council', 'When the council meets.'],
  'origin.year.council.weekday': ['Weekday', 'Monday is 1.'],
  'origin.year.council.nth': ['Which', 'Which of those weekdays in the month.'],
  'origin.year.council.notIn': ['Not in', 'Months without a meeting; January is 1.'],
  'origin.year.council.notIn[]': ['Month', 'January is 1.'],
  'origin.year.hidden': [
    'Hidden periods',
    'Keys of periods that the calendar gives and that do not hold there.',
  ],
  'origin.year.hidden[]': ['Key', 'Key of a period.'],
  'origin.year.own': ['Own periods', 'Periods added by hand.'],
  'origin.year.own[]': ['Period', 'A time of the year to reckon with.'],
  'origin.year.own[].key': ['Key', 'Tells it from the others.'],
  'origin.year.own[].kind': ['Kind', 'What the period is.'],
  'origin.year.own[].name': ['Name', 'As people say it.'],
  'origin.year.own[].from': ['First day', isDay],
  'origin.year.own[].to': ['Last day', `Never before the first. ${isDay}`],
  'origin.year.own[].area': ['Area', 'Slug of the only area it concerns.'],
  'origin.policy': ['Policy', 'The standards the municipality has adopted, which findings hold the plan to.'],
  'origin.policy.intro': ['Introduction', 'What the municipality says of its standards.'],
  'origin.policy.promises': ['Promises', 'Those the house uses.'],
  'origin.policy.promises[]': ['Promise', 'One promise.'],
  'origin.policy.usualPromise': ['Usual promise', 'The one it usually gives.'],
  'origin.policy.wording': ['Wording', 'The house’s own words for a promise, by promise.'],
  'origin.policy.wording{}': ['Words', 'The words in Danish and perhaps in English.'],
  'origin.policy.noticeDays': ['Notice', 'Days from the invitation to the first meeting, at the least.'],
  'origin.policy.openWeeks': [
    'Open weeks',
    'Weeks that a round anybody can answer in is open, at the least.',
  ],
  'origin.policy.skipsClosed': ['Skips closed days', 'Holidays and closed days do not count in those weeks.'],
  'origin.policy.firstAnswerWeeks': [
    'First answer',
    'Weeks from the last deadline to the first answer, at the most.',
  ],
  'origin.policy.finalAnswerWeeks': ['Final answer', 'Weeks from the decision to the answer, at the most.'],
  'origin.policy.namedAnswer': ['Named answer', 'A person answers under their own name.'],
  'origin.policy.channels': ['Ways always open', 'Ways to answer, and help, that are always there.'],
  'origin.policy.channels[]': ['Way', 'One way or one kind of help.'],
  'origin.policy.languages': ['Languages', 'Languages that are always translated to.'],
  'origin.policy.languages[]': ['Language', 'ISO 639-1 code.'],
  'origin.policy.timesAYear': [
    'Times a year',
    'How often the same area is asked in twelve months, at the most.',
  ],
  'origin.policy.adoptedBy': ['Adopted by', 'The body that adopted it.'],
  'origin.policy.adoptedOn': ['Adopted on', 'The day it was adopted.'],
  'origin.policy.contact': ['Contact', 'Whom residents may call about it, as it is published.'],
  'origin.policy.contact.who': ['Who', 'A name or a role.'],
  'origin.policy.contact.telephone': ['Telephone', 'The number.'],
  decisions: [
    'Decisions',
    'What the politicians said of the plan, the oldest first; left out where they have not.',
  ],
  'decisions[]': ['Decision', 'One decision.'],
  'decisions[].outcome': ['Outcome', 'Approved, approved with changes, or sent back.'],
  'decisions[].day': ['Day', isDay],
  'decisions[].body': ['Body', 'The council or committee, by its name.'],
  'decisions[].text': ['Text', 'In their own words, as it is printed in the memo.'],
  'decisions[].at': ['Written down', 'ISO 8601, in UTC.'],
  'decisions[].adopted': [
    'Adopted plan',
    'The plan as it was adopted, with the fields of `plan`; left out where nothing stands as decided.',
  ],
  goneOn: ['Gone on with', 'Findings that somebody decided to live with.'],
  'goneOn[]': ['Finding', 'One finding and the reason for going on.'],
  'goneOn[].rule': ['Rule', 'Id of the rule that fired.'],
  'goneOn[].name': ['Name', 'Who took the responsibility, as it is printed in the memo.'],
  'goneOn[].reason': ['Reason', 'Why, as it is printed in the memo.'],
  'goneOn[].at': ['When', 'ISO 8601, in UTC.'],
  memo: [
    'Memo',
    'What people have made of the sentences for the politicians; a sentence that is not here is the program’s.',
  ],
  'memo[]': ['Sentence', 'One sentence in one language.'],
  'memo[].key': ['Key', 'Which sentence it is.'],
  'memo[].language': ['Language', 'Danish or English.'],
  'memo[].state': ['State', 'Accepted as the program wrote it, edited, or left out.'],
  'memo[].text': ['Text', 'What stands in the memo; empty when it is left out.'],
  'memo[].suggested': ['Suggested', 'What the program had written when somebody decided.'],
  'memo[].at': ['When', 'ISO 8601, in UTC.'],
  tasks: ['Tasks', 'What has been said of the plan’s tasks; a task nobody has touched is not here.'],
  'tasks[]': ['Task', 'One task.'],
  'tasks[].key': ['Key', 'Key of the preparation, or an id for a task somebody wrote.'],
  'tasks[].text': [
    'Text',
    'The words of a task somebody wrote; left out where the method guide has the words.',
  ],
  'tasks[].day': ['Day', `Set by hand; otherwise it follows the timeline. ${isDay}`],
  'tasks[].owner': ['Owner', 'Who does it. Only in a file that was made with names.'],
  'tasks[].state': ['State', 'Whether it is done.'],
  'tasks[].note': ['Note', 'In the planners’ own words.'],
};

/** The words of a field; undefined for one that has none yet, which fails a test. */
export function fieldWords(address: string): FieldWords | undefined {
  const inPlan = address.replace(/^decisions\[\]\.adopted\./, 'plan.');
  const steps = inPlan.replace(/^plan\.variants\.others\[\]\.steps/, 'plan.steps');
  const answer = /^plan\.answers\.(\w+)(\[\])?$/.exec(steps);
  if (answer) return answerField(answer[1] ?? '', answer[2] !== undefined);
  const language = /^(.*)\.(da|en)$/.exec(steps);
  if (language)
    return { title: language[2] === 'da' ? 'Danish' : 'English', description: 'In that language.' };
  const words = said[steps];
  return words && { title: words[0], description: words[1] };
}

const isAnswer = (name: string): name is AnswerName => name in answersSchema.shape;

/** An answer in the words of the question that asks for it. */
function answerField(name: string, isOption: boolean): FieldWords | undefined {
  if (!isAnswer(name)) return undefined;
  if (isOption) return { title: 'Option', description: 'One of those chosen.' };
  const {
    label,
    options,
  }: { readonly label: string; readonly options?: Readonly<Record<string, string>> | undefined } =
    answerWords.en[name];
  const meanings = Object.entries(options ?? {}).map(([value, words]) => `${value}: ${words}`);
  const days = name === 'decisionDay' || name === 'finalDay' ? isDay : '';
  return {
    title: label,
    description: [days, meanings.join('; ')].filter(Boolean).join(' ') || 'In the planners’ own words.',
  };
}
