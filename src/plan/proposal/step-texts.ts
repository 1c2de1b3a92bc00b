import type { Span } from '../../engagement/estimate.ts';
import { wholeNumber } from '../../i18n/numbers.ts';
import type { Texts } from '../../i18n/texts.ts';

export type StepWords = {
  readonly title: (method: string) => string;
  readonly lead: string;
  readonly has: string;
  readonly hoursUnit: string;
  readonly times: string;
  readonly timesHint: string;
  readonly timesUnit: string;
  readonly start: string;
  readonly startHint: string;
  readonly end: string;
  readonly save: string;
  readonly saveAndBack: string;
  readonly saved: (clock: string) => string;
  readonly errorsTitle: string;
  readonly clashTitle: string;
  readonly elsewhereTitle: (inUse: string) => string;
  readonly elsewhere: (opened: string) => string;
  readonly deleted: (version: string) => string;
  readonly withoutStep: (version: string) => string;
  readonly inVersion: (version: string) => string;
  readonly mine: string;
  readonly nothing: string;
  readonly saveIn: (version: string) => string;
  readonly effects: string;
  readonly brings: string;
  readonly bringsNone: string;
  readonly loses: string;
  readonly losesNone: string;
  readonly costs: string;
  readonly costsNone: string;
  readonly cost: (hours: string, mostHours: number, kdkk: Span) => string;
  readonly judgement: string;
  readonly notACount: (typed: string) => string;
  readonly notHours: (typed: string) => string;
  readonly notADay: (typed: string) => string;
  readonly farDay: (day: string) => string;
  readonly endBeforeStart: string;
};

const kroner = (locale: 'da' | 'en', kdkk: Span): string => {
  const [low, high] = [kdkk.low, kdkk.high].map((thousand) =>
    wholeNumber(locale, Math.round(thousand * 10) * 100),
  );
  return low === high ? `${high}` : `${low}–${high}`;
};

export const stepTexts: Texts<StepWords> = {
  da: {
    title: (method) => `${method}: hvordan holdes det?`,
    lead: 'Tid, sted, mad og hjælp afgør, hvem der kommer. Vælg, og se hvad det gør.',
    has: 'Hvad tilbyder I?',
    hoursUnit: 'timer',
    times: 'Hvor mange gange?',
    timesHint: 'Otte lokale møder er ét skridt, der holdes otte gange.',
    timesUnit: 'gange',
    start: 'Begynder',
    startHint: 'Lad den stå tom, så lægger tidsplanen den.',
    end: 'Slutter',
    save: 'Gem',
    saveAndBack: 'Gem, og gå tilbage til skridtene',
    saved: (clock) => `Gemt kl. ${clock}.`,
    errorsTitle: 'Det kunne vi ikke gemme endnu',
    clashTitle: 'En kollega har ændret det samme skridt imens',
    elsewhereTitle: (inUse) => `I bruger nu ${inUse}`,
    elsewhere: (opened) =>
      `Du åbnede skridtet i ${opened}. Imens har en kollega skiftet version, så intet er gemt endnu. Det, du skrev, står i felterne nedenfor. Hvor skal det gælde?`,
    deleted: (version) => `${version} er slettet.`,
    withoutStep: (version) => `Skridtet er ikke i ${version}.`,
    inVersion: (version) => `I ${version}`,
    mine: 'Det skrev du',
    nothing: 'ingenting',
    saveIn: (version) => `Gem i ${version}`,
    effects: 'Det gør det',
    brings: 'Flere af',
    bringsNone: 'Ingen kommer lettere end ellers.',
    loses: 'Færre af',
    losesNone: 'Ingen bliver holdt ude af formen.',
    costs: 'Det koster oven i',
    costsNone: 'Intet ud over det, metoden plejer at koste.',
    cost: (hours, mostHours, kdkk) =>
      [mostHours > 0 ? `${hours} timer` : '', kdkk.high > 0 ? `${kroner('da', kdkk)} kr.` : '']
        .filter(Boolean)
        .join(' og ') || 'næsten ingenting',
    judgement: 'Hvem formen bringer, er et fagligt skøn. Beløb og timer er skøn.',
    notACount: (typed) => `Skriv et helt tal fra 1 til 99. Du skrev »${typed}«.`,
    notHours: (typed) => `Skriv timer som et tal mellem ¼ og 24, for eksempel 2,5. Du skrev »${typed}«.`,
    notADay: (typed) => `Skriv en dato, for eksempel 17.4.2027. Du skrev »${typed}«.`,
    farDay: (day) => `Skriv en dato inden for ti år. Du skrev ${day}.`,
    endBeforeStart: 'Det slutter, før det begynder. Ret en af datoerne.',
  },
  en: {
    title: (method) => `${method}: how is it held?`,
    lead: 'Time, place, food and help decide who comes. Choose, and see what it does.',
    has: 'What do you offer?',
    hoursUnit: 'hours',
    times: 'How many times?',
    timesHint: 'Eight local meetings are one step that is held eight times.',
    timesUnit: 'times',
    start: 'Begins',
    startHint: 'Leave it empty and the timeline places it.',
    end: 'Ends',
    save: 'Save',
    saveAndBack: 'Save and go back to the steps',
    saved: (clock) => `Saved at ${clock}.`,
    errorsTitle: 'We could not save that yet',
    clashTitle: 'A colleague has changed the same step meanwhile',
    elsewhereTitle: (inUse) => `You now use ${inUse}`,
    elsewhere: (opened) =>
      `You opened the step in ${opened}. Meanwhile a colleague has changed to another version, so nothing is saved yet. What you wrote stands in the fields below. Where is it to count?`,
    deleted: (version) => `${version} is deleted.`,
    withoutStep: (version) => `The step is not in ${version}.`,
    inVersion: (version) => `In ${version}`,
    mine: 'You wrote',
    nothing: 'nothing',
    saveIn: (version) => `Save in ${version}`,
    effects: 'What it does',
    brings: 'More of',
    bringsNone: 'Nobody comes more easily than otherwise.',
    loses: 'Fewer of',
    losesNone: 'Nobody is kept out by the format.',
    costs: 'It costs in addition',
    costsNone: 'Nothing beyond what the method usually costs.',
    cost: (hours, mostHours, kdkk) =>
      [mostHours > 0 ? `${hours} hours` : '', kdkk.high > 0 ? `DKK ${kroner('en', kdkk)}` : '']
        .filter(Boolean)
        .join(' and ') || 'hardly anything',
    judgement: 'Whom the format brings is professional judgement. Sums and hours are estimates.',
    notACount: (typed) => `Write a whole number from 1 to 99. You wrote “${typed}”.`,
    notHours: (typed) => `Write hours as a number between ¼ and 24, such as 2.5. You wrote “${typed}”.`,
    notADay: (typed) => `Write a date, such as 17.4.2027. You wrote “${typed}”.`,
    farDay: (day) => `Write a date within ten years. You wrote ${day}.`,
    endBeforeStart: 'It ends before it begins. Mend one of the dates.',
  },
};
