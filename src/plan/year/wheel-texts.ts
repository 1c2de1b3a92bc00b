import { listOf, plural } from '../../i18n/numbers.ts';
import type { Texts } from '../../i18n/texts.ts';

export type WheelWords = {
  readonly title: string;
  readonly lead: string;
  readonly toYear: string;
  readonly toAreas: string;
  readonly view: string;
  readonly byArea: string;
  readonly byGroup: string;
  readonly earlier: string;
  readonly later: string;
  readonly today: string;
  readonly everywhere: string;
  readonly unsaid: string;
  readonly fine: string;
  readonly fineText: string;
  readonly tired: (names: readonly string[]) => string;
  readonly tooMany: (who: string, months: string, plans: readonly string[]) => string;
  readonly tooOften: (who: string, times: number, from: string) => string;
  readonly mend: string;
  readonly rule: string;
  readonly badStart: (count: number) => string;
  readonly opens: (period: string) => string;
  readonly move: string;
  readonly picture: (from: string, to: string) => string;
  readonly times: (times: number) => string;
  readonly ofThem: (everywhere: number) => string;
  readonly key: string;
  readonly periods: string;
  readonly solid: string;
  readonly dashed: string;
  readonly band: string;
  readonly table: string;
  readonly columns: readonly [string, string];
  readonly nobody: string;
  readonly about: string;
  readonly fromTo: (from: string, to: string) => string;
  readonly undated: string;
  readonly undatedIntro: string;
  readonly empty: string;
  readonly emptyText: string;
  readonly noAreas: string;
  readonly most: (count: number) => string;
  readonly middle: string;
};

export const wheelTexts: Texts<WheelWords> = {
  da: {
    title: 'Årshjulet',
    lead: 'Hvem bliver spurgt hvornår? Folk svarer gerne, når de bliver spurgt sjældent og om noget, der betyder noget.',
    toYear: 'Kommunens år',
    toAreas: 'Kommunens områder',
    view: 'Vis',
    byArea: 'område for område',
    byGroup: 'gruppe for gruppe',
    earlier: 'Et halvt år tidligere',
    later: 'Et halvt år senere',
    today: 'Fra denne måned',
    everywhere: 'Hele kommunen',
    unsaid: 'Intet område valgt',
    fine: 'Ingen bliver spurgt for tit',
    fineText: 'Der er plads til det, I har planlagt.',
    tired: (names) =>
      names.length > 3
        ? `${names.length} steder bliver folk spurgt for tit`
        : `${listOf('da', names)} bliver spurgt for tit`,
    tooMany: (who, months, plans) =>
      `${who} bliver spurgt i ${plans.length} sager på én gang i ${months}: ${listOf('da', plans)}.`,
    tooOften: (who, times, from) => `${who} bliver spurgt ${times} gange på 12 måneder, regnet fra ${from}.`,
    mend: 'Slå nogle sammen, eller spørg dem, der ikke er blevet spurgt.',
    rule: 'Medvirk siger til ved mere end to sager i samme måned og mere end fire gange på tolv måneder. Det er et skøn. Det, hele kommunen bliver spurgt om, tæller med alle steder.',
    badStart: (count) =>
      plural('da', count, 'Én plan åbner på et dårligt tidspunkt', `${count} åbninger ligger dårligt`),
    opens: (period) => `åbner midt i ${period}`,
    move: 'Flyt åbningen, eller lad den vare længere.',
    picture: (from, to) => `Året fra ${from} til ${to}`,
    times: (times) => (times === 0 ? 'ikke spurgt' : plural('da', times, '1 gang', `${times} gange`)),
    ofThem: (everywhere) => `heraf ${everywhere} i hele kommunen`,
    key: 'Sådan læses det',
    periods: 'Året',
    solid: 'her bliver folk spurgt; tallet er planens nummer',
    dashed: 'cirka: regnet ud fra beslutningen, ingen har sat dagene',
    band: 'ferie, juli, budget eller prøver',
    table: 'Det samme i ord',
    columns: ['Hvem, og hvor tit?', 'Om hvad, og hvornår?'],
    nobody: 'bliver ikke spurgt i de 12 måneder',
    about: 'cirka',
    fromTo: (from, to) => `${from} – ${to}`,
    undated: 'Planer uden dato',
    undatedIntro: 'De kommer med i hjulet, når beslutningen har en dag.',
    empty: 'Hjulet er tomt endnu',
    emptyText: 'Det fyldes af planerne: så snart en plan har en beslutningsdag, står den her.',
    noAreas: 'I har ikke skrevet kommunens områder endnu. Gør det først, så tæller hjulet for hvert af dem.',
    most: (count) => `Kun de ${count} planer, der sidst er ændret, er med.`,
    middle: 'Hvem spørges?',
  },
  en: {
    title: 'The year wheel',
    lead: 'Who is asked when? People gladly answer when they are asked seldom, and about something that matters.',
    toYear: 'The municipality’s year',
    toAreas: 'The municipality’s areas',
    view: 'Show',
    byArea: 'area by area',
    byGroup: 'group by group',
    earlier: 'Half a year earlier',
    later: 'Half a year later',
    today: 'From this month',
    everywhere: 'The whole municipality',
    unsaid: 'No area chosen',
    fine: 'Nobody is asked too often',
    fineText: 'There is room for what you have planned.',
    tired: (names) =>
      names.length > 3
        ? `In ${names.length} places people are asked too often`
        : `${listOf('en', names)} ${names.length === 1 ? 'is' : 'are'} asked too often`,
    tooMany: (who, months, plans) =>
      `${who}: asked in ${plans.length} cases at once in ${months}: ${listOf('en', plans)}.`,
    tooOften: (who, times, from) => `${who}: asked ${times} times in 12 months, counted from ${from}.`,
    mend: 'Put some together, or ask those who have not been asked.',
    rule: 'Medvirk speaks up at more than two cases in the same month and more than four times in twelve months. This is a judgement. What the whole municipality is asked counts everywhere.',
    badStart: (count) =>
      plural('en', count, 'One plan opens at a bad time', `${count} openings are badly placed`),
    opens: (period) => `opens in the middle of ${period}`,
    move: 'Move the opening, or let it last longer.',
    picture: (from, to) => `The year from ${from} to ${to}`,
    times: (times) => (times === 0 ? 'not asked' : plural('en', times, 'once', `${times} times`)),
    ofThem: (everywhere) => `${everywhere} of them everywhere`,
    key: 'How to read it',
    periods: 'The year',
    solid: 'people are asked; the number is the plan’s',
    dashed: 'about: worked out from the decision, nobody has set the days',
    band: 'holiday, July, budget or exams',
    table: 'The same in words',
    columns: ['Who, and how often?', 'About what, and when?'],
    nobody: 'not asked in these 12 months',
    about: 'about',
    fromTo: (from, to) => `${from} – ${to}`,
    undated: 'Plans without a date',
    undatedIntro: 'They enter the wheel when the decision has a day.',
    empty: 'The wheel is still empty',
    emptyText: 'Plans fill it: as soon as one has a day of decision, it stands here.',
    noAreas: 'The municipality’s areas are not written yet. Do that first, and the wheel counts for each.',
    most: (count) => `Only the ${count} plans changed last are included.`,
    middle: 'Who is asked?',
  },
};
