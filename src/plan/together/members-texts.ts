import type { PlanRole } from '../../engagement/plan-members.ts';
import { plural } from '../../i18n/numbers.ts';
import type { Texts } from '../../i18n/texts.ts';

export const membersDones = ['added', 'changed', 'removed', 'there'] as const;
export type MembersDone = (typeof membersDones)[number];

export type MembersWords = {
  readonly title: string;
  readonly lead: string;
  readonly membersTitle: (count: number) => string;
  readonly membersIntro: string;
  readonly none: string;
  readonly roles: Readonly<Record<PlanRole, string>>;
  readonly roleNotes: Readonly<Record<PlanRole, string>>;
  readonly inHouse: Readonly<Record<PlanRole, string>>;
  readonly moreInHouse: Readonly<Record<PlanRole, string>>;
  readonly inactive: string;
  readonly change: string;
  readonly roleOf: (name: string) => string;
  readonly save: string;
  readonly remove: string;
  readonly undo: string;
  readonly addTitle: string;
  readonly person: string;
  readonly choose: string;
  readonly role: string;
  readonly add: string;
  readonly nobodyLeft: string;
  readonly errorsTitle: string;
  readonly problem: Readonly<Record<'person' | 'role', string>>;
  readonly kept: string;
  readonly clashTitle: (name: string) => string;
  readonly clash: (theirs: string, mine: string) => string;
  readonly clashGone: string;
  readonly done: Readonly<Record<MembersDone, (name: string) => string>>;
};

export const membersTexts: Texts<MembersWords> = {
  da: {
    title: 'Hvem er med på planen?',
    lead: 'Den, der er med, kan få lov til mere her end i resten af huset. Ingen får lov til mindre.',
    membersTitle: (count) =>
      count === 0 ? 'Ingen er sat på endnu' : plural('da', count, 'Én er med', `${count} er med`),
    membersIntro: 'Administratorer og ansvarlige i huset kan ændre planen, også når de ikke står her.',
    none: 'Sæt dem på, der arbejder med planen. Så kan alle se, hvem de skal spørge.',
    roles: { planner: 'Ansvarlig', commenter: 'Må kommentere', reader: 'Må se' },
    roleNotes: {
      planner: 'Ændrer planen og sætter andre på.',
      commenter: 'Skriver kommentarer, men ændrer ikke planen.',
      reader: 'Følger med. Står på listen, så andre ved det.',
    },
    inHouse: { planner: 'ansvarlig i huset', commenter: 'må kommentere i huset', reader: 'må se i huset' },
    moreInHouse: {
      planner: 'Kan ændre planen som ansvarlig i huset',
      commenter: 'Må kommentere, som i resten af huset',
      reader: 'Må se',
    },
    inactive: 'Har ikke adgang til Medvirk længere',
    change: 'Ret',
    roleOf: (name) => `Hvad må ${name} her?`,
    save: 'Gem',
    remove: 'Tag af planen',
    undo: 'Fortryd',
    addTitle: 'Sæt en kollega på',
    person: 'Hvem?',
    choose: 'Vælg en kollega',
    role: 'Hvad må personen med planen?',
    add: 'Sæt på planen',
    nobodyLeft: 'Alle i huset er med. En administrator kan invitere flere under Medarbejdere.',
    errorsTitle: 'Ret dette, før du går videre',
    problem: { person: 'Vælg, hvem der skal med.', role: 'Vælg, hvad personen må.' },
    kept: 'Du var logget ud. Det, du valgte, står her og er ikke gemt endnu.',
    clashTitle: (name) => `Ikke gemt: en anden har ændret ${name} imens`,
    clash: (theirs, mine) => `Nu står der: ${theirs}. Du valgte: ${mine}. Gemmer du igen, gælder dit.`,
    clashGone: 'Personen er taget af planen. Sæt dem på igen, hvis de skal være med.',
    done: {
      added: (name) => `${name} er med på planen.`,
      changed: (name) => `Det er gemt, hvad ${name} må.`,
      removed: (name) => `${name} er taget af planen.`,
      there: (name) => `${name} er med i forvejen. Ret rollen på listen, hvis den skal være en anden.`,
    },
  },
  en: {
    title: 'Who is on the plan?',
    lead: 'Whoever is on the plan may be allowed more here than in the rest of the house. Nobody is allowed less.',
    membersTitle: (count) =>
      count === 0 ? 'Nobody yet' : plural('en', count, 'One is on it', `${count} are on it`),
    membersIntro:
      'Administrators and planners of the house can change the plan even if they are not listed here.',
    none: 'Put those on it who work on the plan. Then everybody can see whom to ask.',
    roles: { planner: 'Planner', commenter: 'Commenter', reader: 'Reader' },
    roleNotes: {
      planner: 'Changes the plan and puts others on it.',
      commenter: 'Writes comments but does not change the plan.',
      reader: 'Follows the plan. Is listed, so that others know.',
    },
    inHouse: {
      planner: 'planner of the house',
      commenter: 'commenter of the house',
      reader: 'reader of the house',
    },
    moreInHouse: {
      planner: 'Can change the plan as planner of the house',
      commenter: 'May comment, as in the rest of the house',
      reader: 'Reader',
    },
    inactive: 'No longer has access to Medvirk',
    change: 'Change',
    roleOf: (name) => `What may ${name} do here?`,
    save: 'Save',
    remove: 'Take off the plan',
    undo: 'Undo',
    addTitle: 'Put a colleague on it',
    person: 'Who?',
    choose: 'Choose a colleague',
    role: 'What may this person do with the plan?',
    add: 'Put on the plan',
    nobodyLeft: 'Everybody in the house is on it. An administrator can invite more under People.',
    errorsTitle: 'Mend this before you go on',
    problem: { person: 'Choose who is to be on it.', role: 'Choose what the person may do.' },
    kept: 'You were signed out. What you chose is here and not saved yet.',
    clashTitle: (name) => `Not saved: somebody changed ${name} meanwhile`,
    clash: (theirs, mine) => `It now says: ${theirs}. You chose: ${mine}. If you save again, yours counts.`,
    clashGone: 'The person was taken off the plan. Put them on again if they are to be on it.',
    done: {
      added: (name) => `${name} is on the plan.`,
      changed: (name) => `What ${name} may do is saved.`,
      removed: (name) => `${name} is off the plan.`,
      there: (name) => `${name} is on it already. Change the role in the list if it is to be another.`,
    },
  },
};
