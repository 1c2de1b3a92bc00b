import type {
  CoverageWord,
  FindingClass,
  Group,
  Mode,
  PromiseLevel,
  Slot,
  Value,
  WayIn,
} from '@medvirk/method-guide';
import { groupWords, wayInWords } from '@medvirk/method-guide';
import { inSentence } from '../../engagement/method-words.ts';
import { listOf, plural, range, wholeNumber } from '../../i18n/numbers.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { ModeLine } from './model.ts';

type Range = { readonly low: number; readonly high: number };

export type ProposalWords = {
  readonly kicker: (number: number) => string;
  readonly preliminary: (answered: number) => string;
  readonly preliminaryTitle: string;
  readonly preliminaryText: (left: number) => string;
  readonly impossibleTitle: string;
  readonly impossibleText: string;
  readonly answerOn: string;
  readonly mendAnswers: string;
  readonly rename: string;
  readonly seeMemo: string;
  readonly chooseYourself: string;
  readonly history: string;
  readonly move: string;
  readonly reckonsWith: (municipality: string) => string;
  readonly ownYear: string;
  readonly more: string;
  readonly likeCases: string;
  readonly meeting: string;
  readonly estimate: string;
  readonly hours: string;
  readonly money: string;
  readonly weeks: string;
  readonly people: string;
  readonly hoursValue: (hours: Range) => string;
  readonly moneyValue: (kdkk: Range) => string;
  readonly weeksValue: (weeks: number) => string;
  readonly weeksNote: (left: number | undefined) => string;
  readonly peopleValue: (people: number) => string;
  /** The first sentence: what kind of case it is. */
  readonly itSounds: (purpose: Value | undefined, groups: readonly Group[]) => string;
  readonly situation: (conflict: string | undefined, weeks: number | undefined) => string;
  readonly disagreeTitle: (count: number) => string;
  readonly weSuggest: string;
  readonly slotWith: Readonly<Record<Slot, (methods: string) => string>>;
  readonly hearingFor: (weeks: number, minimum: number, because: readonly string[]) => string;
  readonly answerBy: (day: string | undefined, owner: string | undefined) => string;
  readonly methodsTitle: (count: number) => string;
  readonly methodsIntro: string;
  readonly ownSet: string;
  readonly slotTitle: Readonly<Record<Slot, string>>;
  readonly slotJob: Readonly<Record<Slot, string>>;
  readonly noMethod: Readonly<Record<Slot, string>>;
  readonly mode: Readonly<Record<Mode, string>>;
  readonly methodFacts: (hours: Range, weeks: number) => string;
  readonly why: string;
  readonly reachTitle: (weakest: readonly Group[]) => string;
  readonly reachIntro: string;
  readonly reachUnknown: string;
  readonly group: Readonly<Record<Group, string>>;
  readonly word: Readonly<Record<CoverageWord, string>>;
  readonly reachColumns: readonly [string, string, string];
  readonly affected: string;
  readonly nobody: string;
  readonly arithmetic: string;
  readonly modeTitle: (own: Mode | null) => string;
  readonly modeIntro: string;
  readonly modeSentence: (line: ModeLine) => string;
  readonly modeColumns: {
    readonly what: string;
    readonly own: string;
    readonly only: Readonly<Record<Mode, string>>;
  };
  readonly modeRows: {
    readonly hours: string;
    readonly money: string;
    readonly weeks: string;
    readonly methods: string;
  };
  readonly findingsTitle: (firm: number, advice: number) => string;
  readonly findingsIntro: string;
  readonly tag: Readonly<Record<FindingClass, string>>;
  readonly noFindings: string;
  readonly moreFindings: (count: number) => string;
  readonly statute: (checkedOn: string, sources: string) => string;
  readonly confirmedBy: (name: string, day: string) => string;
  readonly unconfirmed: string;
  readonly fixAdd: (name: string) => string;
  readonly fixRemove: (name: string) => string;
  readonly fixFormat: (how: string) => string;
  readonly fixDecide: (day: string) => string;
  readonly fixDeadline: (day: string) => string;
  readonly fixPromise: Readonly<Record<PromiseLevel, string>>;
  readonly fixAnswer: (question: number) => string;
  readonly mendTellFrom: (day: string) => string;
  readonly mendMeetOn: (day: string) => string;
  readonly mendLonger: (name: string, from: string, to: string) => string;
  readonly mendAllLonger: (weeks: number) => string;
  readonly mendFirstAnswer: (weeks: number) => string;
  readonly mendFinalAnswer: string;
  readonly mendOffer: (ways: readonly WayIn[]) => string;
  readonly goOn: Readonly<Record<FindingClass, string>>;
  readonly settledTitle: (count: number) => string;
  readonly settledBy: (name: string, day: string, reason: string) => string;
  readonly takeBack: string;
  readonly checklistTitle: string;
  readonly unclearTitle: (count: number) => string;
  readonly unclearIntro: string;
  readonly unclearRules: (count: number) => string;
  readonly question: Readonly<Record<number, { readonly title: string; readonly who: string }>>;
  readonly rejectedTitle: string;
  readonly rejectedIntro: string;
  readonly rejectedColumns: readonly [string, string];
  readonly cannotBeUsed: (count: number) => string;
  readonly finding: {
    readonly title: Readonly<Record<FindingClass, string>>;
    readonly lead: Readonly<Record<FindingClass, string>>;
    readonly name: string;
    readonly nameHint: string;
    readonly reason: string;
    readonly reasonHint: Readonly<Record<FindingClass, string>>;
    readonly button: Readonly<Record<FindingClass, string>>;
    readonly back: string;
    readonly clash: string;
    readonly missingName: string;
    readonly missingReason: string;
    readonly tooLong: (limit: number, length: number) => string;
  };
  readonly errorsTitle: string;
  readonly sums: {
    readonly title: string;
    readonly lead: string;
    readonly formula: string;
    readonly chosenNumbers: string;
    readonly coverageTitle: string;
    readonly total: string;
    readonly costTitle: string;
    readonly costColumns: readonly [string, string, string, string];
    readonly fitTitle: string;
    readonly fitIntro: string;
    readonly fitColumn: string;
    readonly source: string;
  };
  readonly keptTitle: string;
  readonly kept: string;
};

const purposeDa: Readonly<Record<Value, (who: string) => string>> = {
  inform: (who) => `fortælle ${who || 'folk'}, hvad der sker, og hvorfor`,
  inspire: (who) => `blive inspireret${who && ` af ${who}`}`,
  map: (who) => `lære behov og steder at kende${who && ` hos ${who}`}`,
  test: (who) => `have trykprøvet et forslag${who && ` hos ${who}`}`,
  understand: (who) => `forstå en uenighed${who && ` hos ${who}`}`,
  codevelop: (who) => `udvikle løsningen sammen${who && ` med ${who}`}`,
  prioritise: (who) => `vælge og prioritere${who && ` sammen med ${who}`}`,
  decide: (who) => `lade borgerne beslutte${who && `, mest ${who}`}`,
  mobilise: (who) => `få folk til at tage ansvar${who && `, mest ${who}`}`,
  monitor: (who) => `se, om det virkede${who && ` for ${who}`}`,
  mandate: (who) => `vide, hvad et tværsnit mener${who && `, også ${who}`}`,
};
const purposeEn: Readonly<Record<Value, (who: string) => string>> = {
  inform: (who) => `tell ${who || 'people'} what happens and why`,
  inspire: (who) => `be inspired${who && ` by ${who}`}`,
  map: (who) => `learn needs and places${who && ` from ${who}`}`,
  test: (who) => `have a proposal tested${who && ` by ${who}`}`,
  understand: (who) => `understand a disagreement${who && ` among ${who}`}`,
  codevelop: (who) => `develop the solution together${who && ` with ${who}`}`,
  prioritise: (who) => `choose and prioritise${who && ` together with ${who}`}`,
  decide: (who) => `let residents decide${who && `, above all ${who}`}`,
  mobilise: (who) => `get people to take responsibility${who && `, above all ${who}`}`,
  monitor: (who) => `see whether it worked${who && ` for ${who}`}`,
  mandate: (who) => `know what a cross-section thinks${who && `, ${who} included`}`,
};

const conflictDa: Readonly<Record<string, string>> = {
  no: 'ingen uenighed',
  little: 'lidt uenighed',
  some: 'en del uenighed',
  much: 'meget uenighed',
};
const conflictEn: Readonly<Record<string, string>> = {
  no: 'no disagreement',
  little: 'a little disagreement',
  some: 'a good deal of disagreement',
  much: 'a great deal of disagreement',
};

/** Kroner without the unit, which stands in the label. */
const kroner = (locale: 'da' | 'en', { low, high }: Range): string => range(locale, low * 1000, high * 1000);

export const proposalTexts: Texts<ProposalWords> = {
  da: {
    kicker: (number) => `Plan nr. ${number}`,
    preliminary: (answered) => `Foreløbigt forslag efter ${answered} af 12 svar`,
    preliminaryTitle: 'Det her er et foreløbigt forslag',
    preliminaryText: (left) =>
      `${plural('da', left, 'Ét spørgsmål', `${left} spørgsmål`)} mangler. De kan ændre det, men I kan godt bruge det nu.`,
    impossibleTitle: 'Ingen metode kan bære det her',
    impossibleText:
      'Med den tid, de timer og de penge I har, kan ingen metode holde det, I lover. Lov mindre (spørgsmål 6), eller giv det mere tid (spørgsmål 3) og flere kræfter (spørgsmål 11).',
    answerOn: 'Svar videre',
    mendAnswers: 'Ret svarene',
    rename: 'Ret navnet',
    seeMemo: 'Se udkast til dagsordenspunkt',
    chooseYourself: 'Vælg metoder selv',
    more: 'Mere om planen',
    likeCases: 'Sager, der ligner, og hvad der kom ud af dem',
    meeting: 'Svar på de tolv spørgsmål sammen på en stor skærm',
    history: 'Hvem har ændret hvad?',
    move: 'Tag planen med: fil, læselinks, kopi til næste år, læg væk',
    reckonsWith: (municipality) =>
      `Planen regner med årshjul, områder og mål fra ${municipality || 'et andet hus'}.`,
    ownYear: 'Regn med vores eget år',
    estimate: 'skøn',
    hours: 'Jeres timer',
    money: 'Kroner ud af huset',
    weeks: 'Uger, til I har et resultat',
    people: 'Mennesker, der er med',
    hoursValue: (hours) => range('da', hours.low, hours.high),
    moneyValue: (kdkk) => kroner('da', kdkk),
    weeksValue: (weeks) => wholeNumber('da', weeks),
    weeksNote: (left) =>
      left === undefined ? 'skøn; mødet har ingen dato endnu' : `skøn; der er ${left} til mødet`,
    peopleValue: (people) => `cirka ${wholeNumber('da', people)}`,
    itSounds: (purpose, groups) => {
      const who = listOf(
        'da',
        groups.map((group) => groupWords[group].da),
      );
      return purpose
        ? `Det lyder som en sag, hvor I skal ${purposeDa[purpose](who)}.`
        : 'I har ikke sagt endnu, hvad I vil have ud af at spørge. Forslaget er derfor almindeligt.';
    },
    situation: (conflict, weeks) => {
      const parts = [
        conflict === undefined ? '' : (conflictDa[conflict] ?? ''),
        weeks === undefined ? '' : plural('da', weeks, '1 uge til mødet', `${weeks} uger til mødet`),
      ].filter((part) => part !== '');
      return parts.length === 0 ? '' : `Der er ${listOf('da', parts)}.`;
    },
    disagreeTitle: (count) =>
      plural('da', count, 'Ét svar er I ikke enige om', `${count} svar er I ikke enige om`),
    weSuggest: 'Vi foreslår:',
    slotWith: {
      tell: (methods) => `med ${methods}`,
      open: (methods) => `med ${methods}`,
      deepen: (methods) => `ved ${methods}`,
      close: (methods) => `med ${methods}`,
      answer: (methods) => `med ${methods}`,
    },
    hearingFor: (weeks, minimum, because) =>
      because.length > 0
        ? `i ${weeks} uger (ikke ${minimum}, for ${listOf('da', because)} ligger i den)`
        : `i ${weeks} uger`,
    answerBy: (day, owner) => [owner && `ved ${owner}`, day && `senest ${day}`].filter(Boolean).join(' '),
    methodsTitle: (count) =>
      plural('da', count, 'Én metode med ét job', `${count} metoder, hver med sit job`),
    methodsIntro: 'En metode har ét job ad gangen. Det sidste er altid at svare.',
    ownSet: 'I har selv valgt metoderne.',
    slotTitle: { tell: 'Fortæl', open: 'Åbn', deepen: 'Fordyb', close: 'Afslut', answer: 'Svar' },
    slotJob: {
      tell: 'Hvad er åbent, hvad ligger fast, og hvordan er man med?',
      open: 'Hent bredt ind, før I vælger retning.',
      deepen: 'Lad folk veje for og imod sammen.',
      close: 'Saml op, så det kan bruges til en beslutning.',
      answer: 'Sig, hvad I hørte, og hvad det blev til.',
    },
    noMethod: {
      tell: 'Intet valgt. Folk skal vide, at I spørger.',
      open: 'Intet valgt.',
      deepen: 'Intet valgt.',
      close: 'Intet valgt.',
      answer: 'Intet valgt. Nogen skal svare dem, der var med.',
    },
    mode: { digital: 'på nettet', analog: 'ansigt til ansigt', blended: 'begge dele' },
    methodFacts: (hours, weeks) =>
      `${range('da', hours.low, hours.high)} timer, ${plural('da', weeks, '1 uge', `${wholeNumber('da', weeks)} uger`)} fra start til resultat (skøn)`,
    why: 'Hvorfor?',
    reachTitle: (weakest) =>
      weakest.length === 0
        ? 'Hvem når planen?'
        : `Planen når dårligst: ${listOf(
            'da',
            weakest.map((group) => groupWords[group].da),
          )}`,
    reachIntro: 'Jo mere mærket er fyldt, jo bedre når planen gruppen. Et skøn, ikke en måling.',
    reachUnknown:
      'I har ikke sagt, hvem der mærker sagen mest. Svar på spørgsmål 7, så kan vi se, hvem planen går forbi.',
    group: {
      children: 'Børn',
      youth: 'Unge 16–24',
      families: 'Børnefamilier',
      working: 'Folk i arbejde',
      elderly: 'Ældre',
      nonnative: 'Folk med andet modersmål',
      disabled: 'Folk med handicap',
      lowdigital: 'Folk, der ikke er på nettet',
      hardtoreach: 'Folk, vi sjældent hører fra',
      dispersed: 'Folk langt fra byen',
    },
    word: { good: 'godt', fair: 'nogenlunde', poor: 'dårligt' },
    reachColumns: ['Gruppe', 'Hvor godt?', 'Bedst nået med'],
    affected: 'mærker sagen',
    nobody: 'ingen af metoderne',
    arithmetic: 'Sådan er det regnet ud',
    modeTitle: (own) =>
      own === 'digital'
        ? 'Nettet alene er nok her'
        : own === 'analog'
          ? 'Ansigt til ansigt er nok her'
          : 'Digitalt, fysisk eller blandet?',
    modeIntro: 'Det bedste sæt af hver slags inden for samme tid, timer og penge.',
    modeSentence: (line) => {
      const only = { digital: 'Kun på nettet', analog: 'Kun ansigt til ansigt', blended: 'Begge dele' }[
        line.mode
      ];
      const hours =
        line.own.kind === 'same'
          ? 'koster omtrent de samme timer'
          : `${line.own.kind === 'saves' ? 'sparer cirka' : 'koster cirka'} ${range('da', line.own.low, line.own.high)} timer${line.own.kind === 'costs' ? ' mere' : ''}`;
      const loses =
        line.loses.length > 0
          ? `når ${listOf(
              'da',
              line.loses.map((group) => groupWords[group].da),
            )} dårligere`
          : '';
      const gains =
        line.gains.length > 0
          ? `når ${listOf(
              'da',
              line.gains.map((group) => groupWords[group].da),
            )} bedre`
          : '';
      if (!loses && !gains) return `${only} ${hours} og når dem, sagen rammer, omtrent lige så godt.`;
      return loses && gains
        ? `${only} ${hours}, ${gains}, men ${loses}.`
        : `${only} ${hours}${loses ? `, men ${loses}` : ` og ${gains}`}.`;
    },
    modeColumns: {
      what: '',
      own: 'Planen',
      only: { digital: 'Kun på nettet', analog: 'Kun ansigt til ansigt', blended: 'Begge dele' },
    },
    modeRows: {
      hours: 'Jeres timer',
      money: 'Kroner ud af huset',
      weeks: 'Uger til resultat',
      methods: 'Hovedmetoder',
    },
    findingsTitle: (firm, advice) =>
      firm > 0
        ? plural('da', firm, 'Én ting hænger ikke sammen', `${firm} ting hænger ikke sammen`)
        : advice > 0
          ? 'Planen hænger sammen, med lidt at overveje'
          : 'Planen hænger sammen',
    findingsIntro: 'Intet her forhindrer jer i at gå videre. Det I går videre med, står i dagsordenspunktet.',
    tag: { law: 'Loven siger', logic: 'Det hænger ikke sammen', advice: 'Overvej' },
    noFindings: 'Vi har ikke fundet modsigelser i det, I har svaret.',
    moreFindings: (count) =>
      `Og ${plural('da', count, 'ét råd mere', `${count} råd mere`)}, når de her er på plads.`,
    statute: (checkedOn, from) => `Læst ${checkedOn}. Kilde: ${from}.`,
    confirmedBy: (name, day) => `Bekræftet i huset af ${name}, ${day}.`,
    unconfirmed: 'Lad juristen bekræfte den.',
    fixAdd: (name) => `Tilføj ${inSentence(name)}`,
    fixRemove: (name) => `Fjern ${inSentence(name)}`,
    fixFormat: (how) => `Hold det anderledes: ${how}`,
    fixDecide: (day) => `Flyt beslutningen til ${day}`,
    fixDeadline: (day) => `Sæt fristen til ${day}`,
    fixPromise: {
      inform: 'Lov kun at fortælle',
      consult: 'Lov at læse og svare',
      involve: 'Lov at vise, hvor ønskerne blev af',
      collaborate: 'Lov at lave løsningen sammen',
      empower: 'Lov, at borgerne bestemmer',
    },
    fixAnswer: (question) => `Ret svaret på spørgsmål ${question}`,
    mendTellFrom: (day) => `Fortæl om det fra ${day}`,
    mendMeetOn: (day) => `Mødes først ${day}`,
    mendLonger: (name, from, to) => `Hold ${inSentence(name)} åben fra ${from} til ${to}`,
    mendAllLonger: (weeks) => `Hold hver runde åben i mindst ${weeks} uger`,
    mendFirstAnswer: (weeks) => `Svar første gang efter højst ${weeks} uger`,
    mendFinalAnswer: 'Svar lige efter mødet',
    mendOffer: (ways) =>
      `Tag ${listOf(
        'da',
        ways.map((way) => wayInWords[way].da),
      )} med`,
    goOn: {
      law: 'Gå videre alligevel, og skriv hvorfor',
      logic: 'Gå videre alligevel',
      advice: 'Vis det ikke mere',
    },
    settledTitle: (count) =>
      plural('da', count, 'Én ting er I gået videre med', `${count} ting er I gået videre med`),
    settledBy: (name, day, reason) => `${name}, ${day}${reason && `: »${reason}«`}`,
    takeBack: 'Fortryd',
    checklistTitle: 'Før det går til politikerne',
    unclearTitle: (count) =>
      plural(
        'da',
        count,
        'Én ting mangler I at afklare',
        `${count <= 12 ? (['', '', 'To', 'Tre', 'Fire', 'Fem', 'Seks', 'Syv', 'Otte', 'Ni', 'Ti', 'Elleve', 'Tolv'][count] ?? count) : count} ting mangler I at afklare`,
      ),
    unclearIntro: 'De spørgsmål, ingen har svaret på, og hvem der kan.',
    unclearRules: (count) =>
      plural('da', count, 'ét tjek venter på svaret', `${count} tjek venter på svaret`),
    question: {
      1: { title: 'Hvor langt er I?', who: 'projektlederen' },
      2: { title: 'Skal sagen i høring efter loven?', who: 'juristen eller planafdelingen' },
      3: { title: 'Hvem bestemmer, og hvornår?', who: 'sekretariatet' },
      4: { title: 'Hvad kan borgerne faktisk ændre?', who: 'jeres chef' },
      5: { title: 'Hvad vil I have ud af at spørge?', who: 'jer selv, ved et bord' },
      6: { title: 'Hvad lover I?', who: 'udvalgsformanden eller jeres chef' },
      7: { title: 'Hvem mærker det?', who: 'en, der kender området' },
      8: { title: 'Hvem ville mangle, hvis I gjorde, som I plejer?', who: 'Borgerservice og biblioteket' },
      9: { title: 'Hvor svær er sagen?', who: 'lokalrådet eller jeres kommunikation' },
      10: { title: 'Hvad er der sket før?', who: 'den, der havde sagen sidst' },
      11: { title: 'Hvad har I at gøre godt med?', who: 'jeres chef' },
      12: { title: 'Hvem svarer borgerne, og hvornår?', who: 'jeres chef' },
    },
    rejectedTitle: 'Valgt fra',
    rejectedIntro: 'Ses altid, med grunden.',
    rejectedColumns: ['Metode', 'Hvorfor ikke?'],
    cannotBeUsed: (count) =>
      plural('da', count, 'Én metode kan ikke bruges her', `${count} metoder kan ikke bruges her`),
    finding: {
      clash: 'En anden har skrevet en anden grund imens',
      title: {
        law: 'Gå videre, selv om loven siger noget andet?',
        logic: 'Gå videre alligevel?',
        advice: 'Vis rådet ikke mere?',
      },
      lead: {
        law: 'Skriv dit navn og hvorfor. Begge dele kommer med i dagsordenspunktet, så politikerne kan se det.',
        logic: 'Planen bliver, som den er. Skriv gerne hvorfor; så står det i dagsordenspunktet.',
        advice: 'Så ser I det ikke igen i denne plan. I kan altid fortryde.',
      },
      name: 'Dit navn',
      nameHint: 'Den, der står på mål for det.',
      reason: 'Hvorfor går I videre?',
      reasonHint: {
        law: 'En sætning eller to, som politikerne kan læse.',
        logic: 'En sætning, som en kollega kan forstå om et halvt år.',
        advice: 'Hvis der er en grund, en anden skal kende.',
      },
      button: { law: 'Gå videre med grunden', logic: 'Gå videre', advice: 'Vis det ikke mere' },
      back: 'Tilbage til planen',
      missingName: 'Skriv dit navn.',
      missingReason: 'Skriv, hvorfor I går videre.',
      tooLong: (limit, length) => `Skriv højst ${limit} tegn. Du skrev ${length}.`,
    },
    errorsTitle: 'Der er én ting at rette',
    sums: {
      title: 'Sådan er det regnet ud',
      lead: 'Tallene herunder er valgt, ikke målt. De er til at efterprøve, ikke til at skrive i et dagsordenspunkt.',
      formula:
        'En metode når en gruppe med 0 til 4. Hver metode lader en rest tilbage: 1 − 0,9 · (tallet / 4)^1,5. Resterne ganges, og det, der mangler op til 1, er planens dækning. Godt er fra 0,7, nogenlunde fra 0,4.',
      chosenNumbers: '0,9, 1,5 og grænserne er valgt, ikke skønnet ud fra data.',
      coverageTitle: 'Hvem når planen?',
      total: 'I alt',
      costTitle: 'Timer, kroner og uger',
      costColumns: [
        'Metode',
        'Timer (lavt · typisk · højt)',
        'Tusind kroner',
        'Uger (forberedelse + forløb)',
      ],
      fitTitle: 'Hvor godt passer metoden?',
      fitIntro: 'Et tal fra 0 til 1: formål, løfte, grupper, emne, omfang og fase vejet sammen.',
      fitColumn: 'Pasform',
      source: 'Kilder står ved hver metode.',
    },
    keptTitle: 'Det, du skrev, er her stadig',
    kept: 'Du var logget ud, da du sendte siden. Se den igennem, og gem den.',
  },
  en: {
    kicker: (number) => `Plan no. ${number}`,
    preliminary: (answered) => `Preliminary proposal after ${answered} of 12 answers`,
    preliminaryTitle: 'This is a preliminary proposal',
    preliminaryText: (left) =>
      `${plural('en', left, 'One question is', `${left} questions are`)} left. They may change it, but you can well use it now.`,
    impossibleTitle: 'No method can carry this',
    impossibleText:
      'In the time, hours and money you have, no method can keep what you promise. Promise less (question 6), or give it more time (question 3) and more strength (question 11).',
    answerOn: 'Answer on',
    mendAnswers: 'Change the answers',
    rename: 'Change the name',
    seeMemo: 'See the draft agenda item',
    chooseYourself: 'Choose methods yourselves',
    more: 'More about the plan',
    likeCases: 'Cases like it, and what came of them',
    meeting: 'Answer the twelve questions together on a big screen',
    history: 'Who changed what?',
    move: 'Take the plan along: file, reading links, copy for next year, put away',
    reckonsWith: (municipality) =>
      `The plan reckons with the year, areas and standards of ${municipality || 'another house'}.`,
    ownYear: 'Reckon with our own year',
    estimate: 'estimate',
    hours: 'Your hours',
    money: 'Danish kroner out of the house',
    weeks: 'Weeks until you have a result',
    people: 'People taking part',
    hoursValue: (hours) => range('en', hours.low, hours.high),
    moneyValue: (kdkk) => kroner('en', kdkk),
    weeksValue: (weeks) => wholeNumber('en', weeks),
    weeksNote: (left) =>
      left === undefined
        ? 'estimate; the meeting has no date yet'
        : `estimate; there are ${left} until the meeting`,
    peopleValue: (people) => `about ${wholeNumber('en', people)}`,
    itSounds: (purpose, groups) => {
      const who = listOf(
        'en',
        groups.map((group) => groupWords[group].en),
      );
      return purpose
        ? `This sounds like a case where you need to ${purposeEn[purpose](who)}.`
        : 'You have not said yet what you want from asking. So the proposal is a general one.';
    },
    situation: (conflict, weeks) => {
      const parts = [
        conflict === undefined ? '' : (conflictEn[conflict] ?? ''),
        weeks === undefined
          ? ''
          : plural('en', weeks, '1 week until the meeting', `${weeks} weeks until the meeting`),
      ].filter((part) => part !== '');
      return parts.length === 0 ? '' : `There is ${listOf('en', parts)}.`;
    },
    disagreeTitle: (count) =>
      plural('en', count, 'You do not agree on one answer', `You do not agree on ${count} answers`),
    weSuggest: 'We suggest:',
    slotWith: {
      tell: (methods) => `with ${methods}`,
      open: (methods) => `with ${methods}`,
      deepen: (methods) => `at ${methods}`,
      close: (methods) => `with ${methods}`,
      answer: (methods) => `with ${methods}`,
    },
    hearingFor: (weeks, minimum, because) =>
      because.length > 0
        ? `for ${weeks} weeks (not ${minimum}, for ${listOf('en', because)} falls in it)`
        : `for ${weeks} weeks`,
    answerBy: (day, owner) =>
      [owner && `by ${owner}`, day && `no later than ${day}`].filter(Boolean).join(' '),
    methodsTitle: (count) =>
      plural('en', count, 'One method with one job', `${count} methods, each with its job`),
    methodsIntro: 'A method has one job at a time. The last one is always to answer.',
    ownSet: 'You chose the methods yourselves.',
    slotTitle: { tell: 'Tell', open: 'Open', deepen: 'Deepen', close: 'Close', answer: 'Answer' },
    slotJob: {
      tell: 'What is open, what is fixed, and how does one take part?',
      open: 'Gather broadly before you choose a direction.',
      deepen: 'Let people weigh for and against together.',
      close: 'Gather it so that it can be used for a decision.',
      answer: 'Say what you heard and what became of it.',
    },
    noMethod: {
      tell: 'Nothing chosen. People must know that you are asking.',
      open: 'Nothing chosen.',
      deepen: 'Nothing chosen.',
      close: 'Nothing chosen.',
      answer: 'Nothing chosen. Somebody must answer those who took part.',
    },
    mode: { digital: 'online', analog: 'face to face', blended: 'both' },
    methodFacts: (hours, weeks) =>
      `${range('en', hours.low, hours.high)} hours, ${plural('en', weeks, '1 week', `${wholeNumber('en', weeks)} weeks`)} from start to result (estimate)`,
    why: 'Why?',
    reachTitle: (weakest) =>
      weakest.length === 0
        ? 'Whom does the plan reach?'
        : `The plan reaches worst: ${listOf(
            'en',
            weakest.map((group) => groupWords[group].en),
          )}`,
    reachIntro: 'The fuller the mark, the better the plan reaches the group. An estimate, not a measurement.',
    reachUnknown:
      'You have not said who feels the case most. Answer question 7, and we can see whom the plan passes by.',
    group: {
      children: 'Children',
      youth: 'Young people 16–24',
      families: 'Families with children',
      working: 'People at work',
      elderly: 'Older people',
      nonnative: 'People with another mother tongue',
      disabled: 'People with disabilities',
      lowdigital: 'People not online',
      hardtoreach: 'People we seldom hear from',
      dispersed: 'People far from town',
    },
    word: { good: 'well', fair: 'fairly', poor: 'poorly' },
    reachColumns: ['Group', 'How well?', 'Best reached by'],
    affected: 'feels the case',
    nobody: 'none of the methods',
    arithmetic: 'How this is worked out',
    modeTitle: (own) =>
      own === 'digital'
        ? 'Online alone is enough here'
        : own === 'analog'
          ? 'Face to face is enough here'
          : 'Digital, physical or blended?',
    modeIntro: 'The best set of each kind within the same time, hours and money.',
    modeSentence: (line) => {
      const only = { digital: 'Online only', analog: 'Face to face only', blended: 'Both' }[line.mode];
      const hours =
        line.own.kind === 'same'
          ? 'takes about the same hours'
          : `${line.own.kind === 'saves' ? 'saves about' : 'takes about'} ${range('en', line.own.low, line.own.high)} ${line.own.kind === 'costs' ? 'more hours' : 'hours'}`;
      const loses =
        line.loses.length > 0
          ? `reaches ${listOf(
              'en',
              line.loses.map((group) => groupWords[group].en),
            )} worse`
          : '';
      const gains =
        line.gains.length > 0
          ? `reaches ${listOf(
              'en',
              line.gains.map((group) => groupWords[group].en),
            )} better`
          : '';
      if (!loses && !gains) return `${only} ${hours} and reaches those the case touches about as well.`;
      return loses && gains
        ? `${only} ${hours}, ${gains}, but ${loses}.`
        : `${only} ${hours}${loses ? `, but ${loses}` : ` and ${gains}`}.`;
    },
    modeColumns: {
      what: '',
      own: 'The plan',
      only: { digital: 'Online only', analog: 'Face to face only', blended: 'Both' },
    },
    modeRows: {
      hours: 'Your hours',
      money: 'Danish kroner out of the house',
      weeks: 'Weeks to a result',
      methods: 'Main methods',
    },
    findingsTitle: (firm, advice) =>
      firm > 0
        ? plural('en', firm, 'One thing does not hang together', `${firm} things do not hang together`)
        : advice > 0
          ? 'The plan hangs together, with a little to consider'
          : 'The plan hangs together',
    findingsIntro: 'Nothing here keeps you from going on. What you go on with stands in the agenda item.',
    tag: { law: 'The law says', logic: 'It does not hang together', advice: 'Consider' },
    noFindings: 'We found no contradictions in what you have answered.',
    moreFindings: (count) =>
      `And ${plural('en', count, 'one more piece of advice', `${count} more pieces of advice`)} once these are in place.`,
    statute: (checkedOn, from) => `Danish law, read ${checkedOn}. Source: ${from}.`,
    confirmedBy: (name, day) => `Confirmed in the house by ${name}, ${day}.`,
    unconfirmed: 'Have the lawyer confirm it.',
    fixAdd: (name) => `Add ${inSentence(name)}`,
    fixRemove: (name) => `Remove ${inSentence(name)}`,
    fixFormat: (how) => `Hold it otherwise: ${how}`,
    fixDecide: (day) => `Move the decision to ${day}`,
    fixDeadline: (day) => `Set the deadline to ${day}`,
    fixPromise: {
      inform: 'Promise only to tell',
      consult: 'Promise to read and answer',
      involve: 'Promise to show what became of the wishes',
      collaborate: 'Promise to make the solution together',
      empower: 'Promise that residents decide',
    },
    fixAnswer: (question) => `Change the answer to question ${question}`,
    mendTellFrom: (day) => `Tell people from ${day}`,
    mendMeetOn: (day) => `Meet on ${day} instead`,
    mendLonger: (name, from, to) => `Keep ${inSentence(name)} open from ${from} to ${to}`,
    mendAllLonger: (weeks) => `Keep each round open for at least ${weeks} weeks`,
    mendFirstAnswer: (weeks) => `Give the first answer after ${weeks} weeks at the most`,
    mendFinalAnswer: 'Answer right after the meeting',
    mendOffer: (ways) =>
      `Include ${listOf(
        'en',
        ways.map((way) => wayInWords[way].en),
      )}`,
    goOn: { law: 'Go on anyway, and write why', logic: 'Go on anyway', advice: 'Do not show it again' },
    settledTitle: (count) =>
      plural('en', count, 'One thing you have gone on with', `${count} things you have gone on with`),
    settledBy: (name, day, reason) => `${name}, ${day}${reason && `: “${reason}”`}`,
    takeBack: 'Undo',
    checklistTitle: 'Before it goes to the politicians',
    unclearTitle: (count) =>
      plural(
        'en',
        count,
        'One thing is yet to be settled',
        `${['', '', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve'][count] ?? count} things are yet to be settled`,
      ),
    unclearIntro: 'The questions nobody has answered, and who can.',
    unclearRules: (count) =>
      plural('en', count, 'one check waits for the answer', `${count} checks wait for the answer`),
    question: {
      1: { title: 'How far along are you?', who: 'the project lead' },
      2: { title: 'Does the law require a hearing?', who: 'the lawyer or the planning department' },
      3: { title: 'Who decides, and when?', who: 'the secretariat' },
      4: { title: 'What can residents actually change?', who: 'your head of department' },
      5: { title: 'What do you want from asking?', who: 'yourselves, round a table' },
      6: { title: 'What do you promise?', who: 'the committee chair or your head of department' },
      7: { title: 'Who will feel it?', who: 'someone who knows the area' },
      8: {
        title: 'Who would be missing if you did as you always do?',
        who: 'the service desk and the library',
      },
      9: { title: 'How difficult is it?', who: 'the local council or your communications people' },
      10: { title: 'What has happened before?', who: 'whoever had the case last time' },
      11: { title: 'What do you have to work with?', who: 'your head of department' },
      12: { title: 'Who answers residents, and when?', who: 'your head of department' },
    },
    rejectedTitle: 'Not chosen',
    rejectedIntro: 'Always shown, with the reason.',
    rejectedColumns: ['Method', 'Why not?'],
    cannotBeUsed: (count) =>
      plural('en', count, 'One method cannot be used here', `${count} methods cannot be used here`),
    finding: {
      clash: 'Somebody else has written another reason meanwhile',
      title: {
        law: 'Go on although the law says otherwise?',
        logic: 'Go on anyway?',
        advice: 'Stop showing the advice?',
      },
      lead: {
        law: 'Write your name and why. Both go into the agenda item, so that the politicians see it.',
        logic: 'The plan stays as it is. Do write why; then it stands in the agenda item.',
        advice: 'Then you will not see it again in this plan. You can always undo it.',
      },
      name: 'Your name',
      nameHint: 'Whoever answers for it.',
      reason: 'Why do you go on?',
      reasonHint: {
        law: 'A sentence or two that the politicians can read.',
        logic: 'A sentence that a colleague will understand in half a year.',
        advice: 'If there is a reason somebody else should know.',
      },
      button: { law: 'Go on with the reason', logic: 'Go on', advice: 'Do not show it again' },
      back: 'Back to the plan',
      missingName: 'Write your name.',
      missingReason: 'Write why you go on.',
      tooLong: (limit, length) => `Write at most ${limit} characters. You wrote ${length}.`,
    },
    errorsTitle: 'There is one thing to mend',
    sums: {
      title: 'How this is worked out',
      lead: 'The numbers below are chosen, not measured. They are for checking, not for an agenda item.',
      formula:
        'A method reaches a group by 0 to 4. Each method leaves a rest: 1 − 0.9 · (number / 4)^1.5. The rests are multiplied, and what is missing up to 1 is the plan’s coverage. Well is from 0.7, fairly from 0.4.',
      chosenNumbers: '0.9, 1.5 and the limits are chosen, not estimated from data.',
      coverageTitle: 'Whom does the plan reach?',
      total: 'In all',
      costTitle: 'Hours, kroner and weeks',
      costColumns: [
        'Method',
        'Hours (low · typical · high)',
        'Thousand kroner',
        'Weeks (lead time + duration)',
      ],
      fitTitle: 'How well does the method fit?',
      fitIntro: 'A number from 0 to 1: purpose, promise, groups, topic, scale and phase weighed together.',
      fitColumn: 'Fit',
      source: 'Sources stand beside each method.',
    },
    keptTitle: 'What you wrote is still here',
    kept: 'You were signed out when you sent the page. Look it through and save it.',
  },
};
