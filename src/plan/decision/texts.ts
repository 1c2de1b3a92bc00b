import type { Outcome } from '../../engagement/decision.ts';
import type { Answers } from '../../engagement/plan.ts';
import { longDay } from '../../i18n/dates.ts';
import { plural } from '../../i18n/numbers.ts';
import type { Locale, Texts } from '../../i18n/texts.ts';
import type { DecisionField, DecisionProblem, DecisionTrouble } from './model.ts';

type FieldWords = { readonly label: string; readonly hint?: string };

export type DecisionDone = 'recorded' | 'corrected' | 'removed' | 'settled';

export type DecisionWords = {
  readonly title: string;
  readonly lead: string;
  readonly emptyTitle: string;
  readonly empty: string;
  readonly listTitle: string;
  readonly listIntro: string;
  readonly version: (number: number) => string;
  readonly beforeThem: string;
  readonly standsAs: string;
  readonly recordedBy: (who: string, when: string) => string;
  readonly changesSince: string;
  readonly settleTitle: string;
  readonly settleText: string;
  readonly settle: string;
  readonly toSteps: string;
  readonly correct: string;
  readonly remove: string;
  readonly removeText: string;
  readonly formTitle: string;
  readonly formAgain: string;
  readonly formIntro: string;
  readonly correctTitle: string;
  readonly fields: Readonly<Record<DecisionField, FieldWords>>;
  readonly outcome: Readonly<Record<Outcome, string>>;
  readonly outcomeNote: Readonly<Record<Outcome, string>>;
  readonly saveOfDay: string;
  readonly save: string;
  readonly cancel: string;
  readonly errorsTitle: (count: number) => string;
  readonly problem: (problem: DecisionProblem) => string;
  readonly keptTitle: string;
  readonly kept: string;
  readonly clashTitle: string;
  readonly done: Readonly<Record<DecisionDone, string>>;
  readonly trouble: Readonly<Record<DecisionTrouble, string>>;
  readonly troubleTitle: string;
  readonly history: string;
};

export const decisionTexts: Texts<DecisionWords> = {
  da: {
    title: 'Hvad besluttede politikerne?',
    lead: 'Skriv det ned her. Så kan alle se, hvad der er ændret i planen siden.',
    emptyTitle: 'Der er ikke skrevet en beslutning ned endnu',
    empty: 'Når planen har været på et møde, skriver I her, hvad der kom ud af det.',
    listTitle: 'Det besluttede de',
    listIntro: 'Den nyeste står øverst. Det er den, planens sider holder sig op mod.',
    version: (number) => `version ${number} af planen`,
    beforeThem: 'Det lå foran dem:',
    standsAs: 'Sådan står den vedtagne plan:',
    recordedBy: (who, when) => `Skrevet ned af ${who} ${when}`,
    changesSince: 'Se, hvad der er ændret siden',
    settleTitle: 'Ret planen, så den står, som de besluttede',
    settleText: 'Tryk her, når den gør. Så er det den, senere ændringer holdes op mod.',
    settle: 'Nu står planen, som de besluttede',
    toSteps: 'Gå til skridtene',
    correct: 'Ret',
    remove: 'Fjern',
    removeText:
      'Er beslutningen skrevet forkert ind, kan den fjernes. Historikken husker, at den har stået her.',
    formTitle: 'Skriv beslutningen ned',
    formAgain: 'Skriv en ny beslutning ned',
    formIntro: 'Det står i referatet fra mødet.',
    correctTitle: 'Ret beslutningen',
    fields: {
      outcome: { label: 'Hvad blev det til?' },
      day: { label: 'Hvornår var mødet?' },
      body: { label: 'Hvem besluttede det?', hint: 'Rådet eller udvalget ved navn' },
      text: { label: 'Med deres egne ord', hint: 'Skriv det af fra referatet. Højst 2.000 tegn' },
      planVersion: {
        label: 'Hvilken udgave af planen lå foran dem?',
        hint: 'Hver gang nogen gemmer, får planen en ny udgave',
      },
    },
    outcome: { approved: 'Godkendt', changed: 'Godkendt med ændringer', 'sent-back': 'Sendt tilbage' },
    outcomeNote: {
      approved: 'Planen, som den lå foran dem, er nu vedtaget.',
      changed: 'Skriv, hvad de ændrede. Bagefter retter du planen og siger til, når den passer.',
      'sent-back': 'Skriv, hvad de beder om. Det står øverst på planens sider, til der er en ny beslutning.',
    },
    saveOfDay: 'Den, der gjaldt, da dagen var gået',
    save: 'Gem beslutningen',
    cancel: 'Lad være',
    errorsTitle: (count) => plural('da', count, 'Ret én ting', `Ret ${count} ting`),
    problem: (problem) => {
      const { label } = decisionTexts.da.fields[problem.name];
      switch (problem.kind) {
        case 'missing':
          return {
            outcome: 'Vælg, hvad det blev til.',
            day: 'Skriv, hvilken dag mødet var.',
            body: 'Skriv, hvem der besluttede det.',
            text: 'Skriv, hvad de ændrede eller bad om.',
            planVersion: 'Vælg en udgave.',
          }[problem.name];
        case 'not-a-day':
          return `Skriv en dag, der findes. Du skrev »${problem.typed.slice(0, 40)}«.`;
        case 'future-day':
          return `Skriv en dag, der er gået. Du skrev ${longDay('da', problem.day)}.`;
        case 'too-long':
          return `»${label}« har plads til ${problem.limit} tegn. Du skrev ${problem.length}.`;
        case 'cpr':
          return `»${label}« ligner et CPR-nummer. Slet det: det må ikke stå her.`;
        case 'no-such-option':
          return `»${label}«: vælg en af dem, der står der.`;
      }
    },
    keptTitle: 'Det her er ikke gemt endnu',
    kept: 'Du blev logget ud imens. Det, du skrev, står her.',
    clashTitle: 'En anden har rettet beslutningen imens',
    done: {
      recorded: 'Beslutningen er skrevet ned.',
      corrected: 'Beslutningen er rettet.',
      removed: 'Beslutningen er fjernet.',
      settled: 'Planen står nu, som de besluttede.',
    },
    trouble: {
      'plan-changed': 'En anden har gemt i planen, siden du åbnede siden. Se på den, og tryk igen.',
      'decision-gone': 'Beslutningen er rettet eller fjernet imens. Sådan ser det ud nu.',
      'nothing-to-settle': 'Der er ikke noget at sige til om: planen venter ikke på at blive rettet.',
    },
    troubleTitle: 'Det blev ikke gemt',
    history: 'Alt, hvad der er sket i planen',
  },
  en: {
    title: 'What did the politicians decide?',
    lead: 'Write it down here. Then all can see what has changed in the plan since.',
    emptyTitle: 'No decision is written down yet',
    empty: 'When the plan has been at a meeting, write here what came of it.',
    listTitle: 'What they decided',
    listIntro: 'The latest is on top. It is the one that the pages of the plan are held against.',
    version: (number) => `version ${number} of the plan`,
    beforeThem: 'What lay before them:',
    standsAs: 'The adopted plan as it stands:',
    recordedBy: (who, when) => `Written down by ${who}, ${when}`,
    changesSince: 'See what has changed since',
    settleTitle: 'Change the plan until it stands as they decided',
    settleText: 'Press here when it does. Later changes are then held against it.',
    settle: 'The plan now stands as they decided',
    toSteps: 'Go to the steps',
    correct: 'Correct',
    remove: 'Remove',
    removeText:
      'A decision that was entered wrongly can be removed. The history remembers that it stood here.',
    formTitle: 'Write the decision down',
    formAgain: 'Write down a new decision',
    formIntro: 'It stands in the minutes of the meeting.',
    correctTitle: 'Correct the decision',
    fields: {
      outcome: { label: 'What came of it?' },
      day: { label: 'When was the meeting?' },
      body: { label: 'Who decided it?', hint: 'The council or committee by name' },
      text: { label: 'In their own words', hint: 'Copy it from the minutes. At most 2,000 characters' },
      planVersion: {
        label: 'Which edition of the plan lay before them?',
        hint: 'Each time somebody saves, the plan gets a new edition',
      },
    },
    outcome: { approved: 'Approved', changed: 'Approved with changes', 'sent-back': 'Sent back' },
    outcomeNote: {
      approved: 'The plan as it lay before them is adopted.',
      changed: 'Write what they changed. Then change the plan, and say when it fits.',
      'sent-back':
        'Write what they ask for. It stands on top of the plan’s pages until there is a new decision.',
    },
    saveOfDay: 'The one that held when the day was over',
    save: 'Save the decision',
    cancel: 'Leave it',
    errorsTitle: (count) => plural('en', count, 'Mend one thing', `Mend ${count} things`),
    problem: (problem) => {
      const { label } = decisionTexts.en.fields[problem.name];
      switch (problem.kind) {
        case 'missing':
          return {
            outcome: 'Choose what came of it.',
            day: 'Write which day the meeting was.',
            body: 'Write who decided it.',
            text: 'Write what they changed or asked for.',
            planVersion: 'Choose an edition.',
          }[problem.name];
        case 'not-a-day':
          return `Write a day of the calendar. You wrote “${problem.typed.slice(0, 40)}”.`;
        case 'future-day':
          return `Write a day that has passed. You wrote ${longDay('en', problem.day)}.`;
        case 'too-long':
          return `“${label}” has room for ${problem.limit} characters. You wrote ${problem.length}.`;
        case 'cpr':
          return `“${label}” looks like a CPR number. Delete it: it must not stand here.`;
        case 'no-such-option':
          return `“${label}”: choose one of those that stand there.`;
      }
    },
    keptTitle: 'This is not saved yet',
    kept: 'You were signed out meanwhile. What you wrote is here.',
    clashTitle: 'Somebody else corrected the decision meanwhile',
    done: {
      recorded: 'The decision is written down.',
      corrected: 'The decision is corrected.',
      removed: 'The decision is removed.',
      settled: 'The plan now stands as they decided.',
    },
    trouble: {
      'plan-changed': 'Somebody saved in the plan since you opened the page. Look at it, and press again.',
      'decision-gone': 'The decision was corrected or removed meanwhile. This is how it is now.',
      'nothing-to-settle': 'There is nothing to say: the plan is not waiting to be changed.',
    },
    troubleTitle: 'It was not saved',
    history: 'All that happened in the plan',
  },
};

const bodies: Readonly<Record<Locale, Readonly<Partial<Record<string, string>>>>> = {
  da: { council: 'Byrådet', finance: 'Økonomiudvalget', administration: 'Direktionen' },
  en: { council: 'The council', finance: 'The finance committee', administration: 'The management' },
};

/** Who most likely decided, from what the planner has answered. */
export function likelyBody(locale: Locale, { decider, deciderName }: Answers): string {
  if (decider === 'committee' || decider === 'someone-else') return deciderName ?? '';
  return bodies[locale][decider ?? ''] ?? bodies[locale].council ?? '';
}
