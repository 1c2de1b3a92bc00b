import type { When } from '@medvirk/method-guide';
import type { TaskField, TaskState } from '../../engagement/task.ts';
import { longDay } from '../../i18n/dates.ts';
import { plural } from '../../i18n/numbers.ts';
import type { Locale, Texts } from '../../i18n/texts.ts';
import type { ReadyPart, TaskProblem } from './model.ts';

export const todoDones = [
  'added',
  'saved',
  'done',
  'reopened',
  'had',
  'not-had',
  'named',
  'none-named',
] as const;
export type TodoDone = (typeof todoDones)[number];

type Label = { readonly label: string; readonly hint?: string };

export type TodoWords = {
  readonly title: string;
  readonly lead: string;
  readonly leadRead: string;
  readonly add: string;
  readonly print: string;
  readonly done: Readonly<Record<TodoDone, (what: string) => string>>;
  readonly undo: string;
  readonly changedMeanwhile: string;
  readonly changedMeanwhileText: string;

  readonly readyTitle: (ready: number, all: number) => string;
  readonly readyIntro: string;
  readonly readyPart: Readonly<Record<ReadyPart, string>>;
  readonly readySo: (ready: number, all: number) => string;
  readonly readyNone: string;
  readonly houseLink: string;

  readonly listTitle: (open: number, overdue: number) => string;
  readonly listIntro: string;
  readonly empty: string;
  readonly emptyGo: string;
  readonly allDone: string;
  readonly noneOfOwner: (owner: string) => string;
  readonly whose: string;
  readonly everybody: string;
  readonly nobody: string;
  readonly overdue: string;
  readonly thisWeek: string;
  readonly nextWeek: string;
  readonly noDay: string;
  readonly noDayYet: string;
  readonly late: string;
  readonly distance: (when: When, step: string | undefined) => string;
  readonly byHand: string;
  readonly ours: string;
  readonly usually: (role: string) => string;
  readonly markDone: string;
  readonly haveIt: string;
  readonly again: string;
  readonly doneTitle: (count: number) => string;
  readonly hadTitle: (count: number) => string;
  readonly hadIntro: string;
  readonly notRelevantTitle: (count: number) => string;

  readonly later: string;
  readonly tasks: (count: number) => string;
  readonly wholeList: string;

  readonly rolesTitle: string;
  readonly rolesIntro: string;
  readonly roleLabel: (role: string, count: number) => string;
  readonly rolesGo: string;

  readonly addTitle: string;
  readonly addLead: string;
  readonly editLead: string;
  readonly fields: Readonly<Record<TaskField, Label>>;
  readonly follows: (day: string) => string;
  readonly followsNone: string;
  readonly state: Readonly<Record<TaskState, string>>;
  readonly save: string;
  readonly back: string;
  readonly full: (most: number) => string;
  readonly errorsTitle: (count: number) => string;
  readonly problem: (problem: TaskProblem) => string;
  readonly keptTitle: string;
  readonly kept: string;
  readonly clashTitle: string;
  readonly judgementTitle: string;
  readonly judgement: string;

  readonly houseTitle: string;
  readonly houseLead: string;
  readonly houseLeadRead: string;
  readonly houseNone: string;
  readonly houseSaved: string;
  readonly houseClash: string;
  readonly houseHint: string;
  readonly houseSave: string;
  readonly houseHow: string;
  readonly houseHowTitle: string;
};

/** "3 uger før", "10 dage efter", "dagen før", "på dagen". */
function daDistance(days: number): string {
  const count = Math.abs(days);
  if (count === 0) return 'på dagen';
  const side = days > 0 ? 'før' : 'efter';
  if (count === 1) return `dagen ${side}`;
  return count % 7 === 0
    ? `${count / 7} ${plural('da', count / 7, 'uge', 'uger')} ${side}`
    : `${count} dage ${side}`;
}

function enDistance(days: number): string {
  const count = Math.abs(days);
  if (count === 0) return 'on the day';
  const side = days > 0 ? 'before' : 'after';
  if (count === 1) return `the day ${side}`;
  return count % 7 === 0
    ? `${count / 7} ${plural('en', count / 7, 'week', 'weeks')} ${side}`
    : `${count} days ${side}`;
}

/** "3 uger før: Dialogmøde"; of a step that runs for long, its last day. */
function daWhen({ anchor, daysBefore }: When, step: string | undefined): string {
  const distance = daDistance(daysBefore);
  if (anchor === 'publication') return `${distance}: offentliggørelsen`;
  if (anchor === 'decision') return `${distance}: beslutningen`;
  if (step === undefined)
    return anchor === 'start' ? `${distance}: forløbet begynder` : `${distance}: det sidste svar`;
  return anchor === 'start' ? `${distance}: ${step}` : `${distance}: ${step}, sidste dag`;
}

function enWhen({ anchor, daysBefore }: When, step: string | undefined): string {
  const distance = enDistance(daysBefore);
  if (anchor === 'publication') return `${distance}: the publication`;
  if (anchor === 'decision') return `${distance}: the decision`;
  if (step === undefined)
    return anchor === 'start' ? `${distance}: the process begins` : `${distance}: the last answer`;
  return anchor === 'start' ? `${distance}: ${step}` : `${distance}: ${step}, last day`;
}

export const todoTexts: Texts<TodoWords> = {
  da: {
    title: 'Huskeliste',
    lead: 'Alt det, der skal gøres, regnet ud fra skridtene og tidsplanen. Sæt et navn på, og sig til, når det er gjort.',
    leadRead: 'Alt det, der skal gøres, regnet ud fra skridtene og tidsplanen.',
    add: 'Skriv en opgave til',
    print: 'Skriv listen ud med browserens Udskriv (Ctrl+P).',
    done: {
      added: (what) => `Skrevet på listen: ${what}`,
      saved: (what) => `Gemt: ${what}`,
      done: (what) => `Gjort: ${what}`,
      reopened: (what) => `Står på listen igen: ${what}`,
      had: (what) => `Husket til næste plan: ${what}`,
      'not-had': (what) => `Huset har det ikke mere: ${what}`,
      named: () => 'Navnene er sat på de opgaver, ingen havde.',
      'none-named': () => 'Skriv mindst ét navn.',
    },
    undo: 'Fortryd',
    changedMeanwhile: 'En anden har rettet opgaven imens',
    changedMeanwhileText: 'Her er listen, som den er nu. Intet er overskrevet.',
    readyTitle: (ready, all) =>
      ready === all ? 'I er klar' : `Er vi klar? ${ready} af ${all} ting er på plads`,
    readyIntro: 'Teknikken, folkene og det, der skal bestilles. En fyldt bue er på plads.',
    readyPart: {
      web: 'Nettet',
      evening: 'Aftenen og stedet',
      staff: 'Medarbejderne',
      bookings: 'Bestillingerne',
    },
    readySo: (ready, all) =>
      ready === all ? 'klar' : ready === 0 ? `0 af ${all} klar` : `${ready} af ${all} klar`,
    readyNone: 'Planen kræver ingen teknik, bestillinger eller særlige folk.',
    houseLink: 'Se og ret, hvad huset har',
    listTitle: (open, overdue) =>
      overdue > 0
        ? plural('da', overdue, 'Én opgave skulle være gjort nu', `${overdue} opgaver skulle være gjort nu`)
        : open === 0
          ? 'Der er ikke mere at gøre'
          : plural('da', open, 'Én opgave er tilbage', `${open} opgaver er tilbage`),
    listIntro:
      'Dagene følger tidsplanen, til I selv sætter en dag. Hvor længe før er vurdering fra praksis, ikke måling.',
    empty: 'Her kommer opgaverne, når planen har skridt.',
    emptyGo: 'Gå til skridtene',
    allDone: 'Alt er gjort, eller huset har det i forvejen.',
    noneOfOwner: (owner) => `Der står ikke noget på listen hos ${owner}.`,
    whose: 'Hvis opgaver?',
    everybody: 'Alles',
    nobody: 'Ingen har dem',
    overdue: 'Skulle være gjort nu',
    thisWeek: 'I denne uge',
    nextWeek: 'I næste uge',
    noDay: 'Uden dag',
    noDayYet: 'ingen dag',
    late: 'over tiden',
    distance: daWhen,
    byHand: 'dagen er sat af jer',
    ours: 'skrevet af jer',
    usually: (role) => `ingen endnu, plejer at være ${role}`,
    markDone: 'Gjort',
    haveIt: 'Vi har det allerede',
    again: 'Ikke gjort alligevel',
    doneTitle: (count) => plural('da', count, 'Én er gjort', `${count} er gjort`),
    hadTitle: (count) =>
      plural('da', count, 'Én er klar, fordi huset har det', `${count} er klar, fordi huset har det`),
    hadIntro: 'Det bliver husket til næste plan.',
    notRelevantTitle: (count) => plural('da', count, 'Én er ikke relevant', `${count} er ikke relevante`),
    later: 'Senere, og det, der er klaret',
    tasks: (count) => `${count} ${plural('da', count, 'opgave', 'opgaver')}`,
    wholeList: 'Vis hele listen, også til at skrive ud',
    rolesTitle: 'Sæt navn på mange på én gang',
    rolesIntro: 'Et navn sættes kun på de opgaver, som ingen har endnu.',
    roleLabel: (role, count) =>
      `${role.charAt(0).toUpperCase()}${role.slice(1)} (${count} ${plural('da', count, 'opgave', 'opgaver')})`,
    rolesGo: 'Sæt navnene på',
    addTitle: 'Skriv en opgave til',
    addLead: 'Noget, som kun gælder jeres sag.',
    editLead: 'Sæt et navn og en dag på, eller sig, hvordan det gik.',
    fields: {
      text: { label: 'Hvad skal gøres?', hint: 'For eksempel: Ring til havnefogeden om kranen.' },
      day: { label: 'Senest', hint: 'Tom: dagen følger tidsplanen.' },
      owner: { label: 'Hvem gør det?', hint: 'Et navn eller en rolle hos jer.' },
      state: { label: 'Hvor langt er det?' },
      note: { label: 'Note', hint: 'For eksempel et bestillingsnummer.' },
    },
    follows: (day) => `Tom: dagen følger tidsplanen, nu ${longDay('da', day)}.`,
    followsNone: 'Tom: opgaven står uden dag.',
    state: { open: 'Ikke gjort', done: 'Gjort', 'not-relevant': 'Ikke relevant her' },
    save: 'Gem',
    back: 'Tilbage til huskelisten',
    full: (most) => `Der er ${most} opgaver, I selv har skrevet. Gør nogle færdige, eller ret en af dem.`,
    errorsTitle: (count) =>
      plural('da', count, 'Ret én ting, før opgaven kan gemmes', `Ret ${count} ting, før det kan gemmes`),
    problem: (problem) => daProblem(problem),
    keptTitle: 'Ikke gemt endnu',
    kept: 'Det, du skrev, før du blev logget ud, står her. Gem det, når du har set det igennem.',
    clashTitle: 'En anden har rettet opgaven imens',
    judgementTitle: 'Hvor kommer opgaven fra?',
    judgement:
      'Den følger af metoden, måden I holder den på, loven og det, I har svaret. Ændrer I skridtet, flytter dagen med.',
    houseTitle: 'Det har huset i forvejen',
    houseLead: 'Sæt kryds ved det, I har. Så beder ingen ny plan jer om at skaffe det igen.',
    houseLeadRead: 'Det her beder ingen ny plan jer om at skaffe igen.',
    houseNone: 'Ingen har skrevet endnu, hvad huset har.',
    houseSaved: 'Gemt. Det gælder for alle planer.',
    houseClash: 'Flere rettede listen på samme tid. Se den igennem, og gem igen.',
    houseHint: 'Kun det, der virker og kan bruges i morgen.',
    houseSave: 'Gem listen',
    houseHowTitle: 'Hvad bruges det til?',
    houseHow:
      'Huskelisterne spørger kun efter det, I mangler. Rettelser fra flere på samme tid bliver lagt sammen.',
  },
  en: {
    title: 'To do',
    lead: 'Everything to be done, worked out from the steps and the timeline. Put a name on it, and say when it is done.',
    leadRead: 'Everything to be done, worked out from the steps and the timeline.',
    add: 'Write another task',
    print: "Print the list with the browser's Print (Ctrl+P).",
    done: {
      added: (what) => `Put on the list: ${what}`,
      saved: (what) => `Saved: ${what}`,
      done: (what) => `Done: ${what}`,
      reopened: (what) => `On the list again: ${what}`,
      had: (what) => `Remembered for the next plan: ${what}`,
      'not-had': (what) => `The house no longer has: ${what}`,
      named: () => 'The names are on the tasks that nobody had.',
      'none-named': () => 'Write at least one name.',
    },
    undo: 'Undo',
    changedMeanwhile: 'Somebody else changed the task meanwhile',
    changedMeanwhileText: 'This is the list as it is now. Nothing was overwritten.',
    readyTitle: (ready, all) =>
      ready === all ? 'You are ready' : `Are we ready? ${ready} of ${all} things are in place`,
    readyIntro: 'The technology, the people and what must be booked. A filled arch is in place.',
    readyPart: {
      web: 'The web',
      evening: 'The evening and the place',
      staff: 'The staff',
      bookings: 'The bookings',
    },
    readySo: (ready, all) => (ready === all ? 'ready' : `${ready} of ${all} ready`),
    readyNone: 'The plan needs no technology, bookings or special people.',
    houseLink: 'See and change what the house has',
    listTitle: (open, overdue) =>
      overdue > 0
        ? plural('en', overdue, 'One task should be done by now', `${overdue} tasks should be done by now`)
        : open === 0
          ? 'There is nothing more to do'
          : plural('en', open, 'One task is left', `${open} tasks are left`),
    listIntro:
      'The days follow the timeline until you set one yourselves. How long before is judgement from practice, not measurement.',
    empty: 'The tasks come here when the plan has steps.',
    emptyGo: 'Go to the steps',
    allDone: 'Everything is done, or the house has it already.',
    noneOfOwner: (owner) => `There is nothing on the list for ${owner}.`,
    whose: 'Whose tasks?',
    everybody: 'Everybody’s',
    nobody: 'Nobody has them',
    overdue: 'Should be done by now',
    thisWeek: 'This week',
    nextWeek: 'Next week',
    noDay: 'Without a day',
    noDayYet: 'no day',
    late: 'overdue',
    distance: enWhen,
    byHand: 'you set the day',
    ours: 'written by you',
    usually: (role) => `nobody yet, usually ${role}`,
    markDone: 'Done',
    haveIt: 'We have it already',
    again: 'Not done after all',
    doneTitle: (count) => plural('en', count, 'One is done', `${count} are done`),
    hadTitle: (count) =>
      plural(
        'en',
        count,
        'One is ready because the house has it',
        `${count} are ready because the house has it`,
      ),
    hadIntro: 'It is remembered for the next plan.',
    notRelevantTitle: (count) => plural('en', count, 'One is not relevant', `${count} are not relevant`),
    later: 'Later, and what is settled',
    tasks: (count) => `${count} ${plural('en', count, 'task', 'tasks')}`,
    wholeList: 'Show the whole list, also for print',
    rolesTitle: 'Put a name on many at once',
    rolesIntro: 'A name is only put on tasks that nobody has yet.',
    roleLabel: (role, count) =>
      `${role.charAt(0).toUpperCase()}${role.slice(1)} (${count} ${plural('en', count, 'task', 'tasks')})`,
    rolesGo: 'Put the names on',
    addTitle: 'Write another task',
    addLead: 'Something that only concerns your case.',
    editLead: 'Put a name and a day on it, or say how it went.',
    fields: {
      text: { label: 'What is to be done?', hint: 'For example: call the harbour master about the crane.' },
      day: { label: 'At the latest', hint: 'Empty: the day follows the timeline.' },
      owner: { label: 'Who does it?', hint: 'A name or a role with you.' },
      state: { label: 'How far is it?' },
      note: { label: 'Note', hint: 'For example an order number.' },
    },
    follows: (day) => `Empty: the day follows the timeline, now ${longDay('en', day)}.`,
    followsNone: 'Empty: the task stands without a day.',
    state: { open: 'Not done', done: 'Done', 'not-relevant': 'Not relevant here' },
    save: 'Save',
    back: 'Back to the list',
    full: (most) =>
      `There are ${most} tasks you have written yourselves. Finish some, or change one of them.`,
    errorsTitle: (count) =>
      plural(
        'en',
        count,
        'Mend one thing before the task can be saved',
        `Mend ${count} things before it can be saved`,
      ),
    problem: (problem) => enProblem(problem),
    keptTitle: 'Not saved yet',
    kept: 'What you wrote before you were signed out is here. Save it when you have looked it through.',
    clashTitle: 'Somebody else changed the task meanwhile',
    judgementTitle: 'Where does the task come from?',
    judgement:
      'From the method, the way you hold it, the law and what you have answered. When you change the step, the day moves with it.',
    houseTitle: 'What the house already has',
    houseLead: 'Tick what you have. Then no new plan asks you to get it again.',
    houseLeadRead: 'No new plan asks you to get any of this again.',
    houseNone: 'Nobody has said yet what the house has.',
    houseSaved: 'Saved. It counts for all plans.',
    houseClash: 'Several changed the list at once. Look it through and save again.',
    houseHint: 'Only what works and can be used tomorrow.',
    houseSave: 'Save the list',
    houseHowTitle: 'What is it used for?',
    houseHow: 'The lists only ask for what you lack. Changes by several people at once are laid together.',
  },
};

function daProblem(problem: TaskProblem): string {
  switch (problem.kind) {
    case 'missing':
      return 'Skriv, hvad der skal gøres.';
    case 'too-long':
      return `Skriv højst ${problem.limit} tegn. Du skrev ${problem.length}.`;
    case 'cpr':
      return 'Tag det væk, der ligner et CPR-nummer. Det skal ikke stå her.';
    case 'not-a-day':
      return `Vælg en dag, der findes. Du skrev ${problem.typed}.`;
    case 'no-such-option':
      return 'Vælg en af mulighederne.';
  }
}

function enProblem(problem: TaskProblem): string {
  switch (problem.kind) {
    case 'missing':
      return 'Write what is to be done.';
    case 'too-long':
      return `Write at most ${problem.limit} characters. You wrote ${problem.length}.`;
    case 'cpr':
      return 'Take out what looks like a CPR number. It does not belong here.';
    case 'not-a-day':
      return `Choose a day that exists. You wrote ${problem.typed}.`;
    case 'no-such-option':
      return 'Choose one of the options.';
  }
}

/** The name of a role or a kind in a language, for what comes from the guide. */
export const said = (locale: Locale, text: { readonly da: string; readonly en: string }): string =>
  text[locale];
