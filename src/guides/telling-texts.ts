import type { Texts } from '../i18n/texts.ts';

/** What an invented letter is about: days as they are written in the language of the page. */
export type LetterDays = { readonly sent: string; readonly from: string; readonly to: string };

export type TellingWords = {
  readonly title: string;
  readonly lead: string;
  readonly promiseLabel: string;
  readonly promise: string;
  readonly whenTitle: string;
  readonly whenIntro: string;
  readonly tellWhen: string;
  readonly tellLines: readonly string[];
  readonly askWhen: string;
  readonly askLines: readonly string[];
  readonly askNote: string;
  readonly rulesLink: string;
  readonly sixTitle: string;
  readonly sixIntro: string;
  readonly six: readonly { readonly question: string; readonly text: string }[];
  readonly exampleTitle: string;
  readonly exampleIntro: string;
  readonly badLabel: string;
  readonly badTitle: string;
  readonly bad: (days: LetterDays) => readonly string[];
  readonly missing: string;
  readonly missingLines: readonly string[];
  readonly goodLabel: string;
  readonly goodTitle: string;
  /** In the order of the six questions; the number stands before each. */
  readonly good: (days: LetterDays) => readonly string[];
  readonly goodEnd: string;
  readonly answers: string;
  readonly orderTitle: string;
  readonly orderIntro: string;
  readonly orderLabel: string;
  readonly order: readonly { readonly title: string; readonly text: string }[];
  readonly waysTitle: string;
  readonly waysIntro: string;
  /** Paper, seats, telephone, tent, online. */
  readonly ways: readonly { readonly title: string; readonly text: string }[];
  readonly angerTitle: string;
  readonly angerIntro: string;
  readonly anger: readonly { readonly title: string; readonly text: string }[];
  readonly checkTitle: string;
  readonly checkIntro: string;
  readonly checkSheet: string;
  readonly check: readonly string[];
};

export const tellingTexts: Texts<TellingWords> = {
  da: {
    title: 'Fortæl det godt',
    lead: 'Nogle ting kan ikke laves om. Så skal I ikke spørge, som om de kunne. I skal fortælle det, så alle ved, hvad der sker.',
    promiseLabel: 'Løftet',
    promise: 'Vi fortæller jer, hvad der sker, og hvorfor.',
    whenTitle: 'Fortæl eller spørg?',
    whenIntro: 'Stil dig selv ét spørgsmål: Hvad kan et svar lave om? Er det intet, så fortæl.',
    tellWhen: 'Fortæl, når',
    tellLines: [
      'byrådet har sagt ja, og pengene er sat af',
      'loven siger, hvad der skal ske',
      'det er nødvendigt nu: et rør er sprunget, en bro er usikker',
      'I skal vise, hvad et svar fra sidst blev til',
    ],
    askWhen: 'Spørg, når der er noget åbent',
    askLines: [
      'tiden kan flyttes: hvornår skal vejen lukke?',
      'måden kan vælges: hvor skal de midlertidige pladser ligge?',
      'det, der kommer bagefter, er ikke tegnet: træer, bænke, lys',
      'loven siger, at naboer eller andre skal høres',
    ],
    askNote:
      'Er noget åbent, er det forkert kun at fortælle. Så sig, hvad der ligger fast, og spørg om resten.',
    rulesLink: 'Se tommelfingerreglerne',
    sixTitle: 'En god besked svarer på seks spørgsmål',
    sixIntro: 'I den her rækkefølge. Det vigtigste står i de to første linjer.',
    six: [
      { question: 'Hvad sker der?', text: 'Én sætning, som et barn på ti kan forstå.' },
      { question: 'Hvornår?', text: 'Ugedag, dato og klokkeslæt. Hvornår er det slut?' },
      { question: 'Hvorfor?', text: 'Den rigtige grund, også når den er penge.' },
      { question: 'Hvad kan ikke laves om?', text: 'Og hvorfor ikke. Skriv, hvem der bestemte det.' },
      { question: 'Hvem kan jeg ringe til?', text: 'Et navn, et nummer og en tid, hvor der bliver svaret.' },
      {
        question: 'Hvordan klager jeg?',
        text: 'Hvem man skriver til, og hvor længe man kan. Kan man ikke klage, så sig det.',
      },
    ],
    exampleTitle: 'Samme sag, to breve',
    exampleIntro: 'Lillerup er opfundet. I Møllegade skal et gammelt rør til vand skiftes.',
    badLabel: 'Sådan gør man det let for sig selv',
    badTitle: 'Vedr. ledningsarbejder i området',
    bad: ({ from }) => [
      'Det meddeles herved, at der i forbindelse med forsyningsmæssige renoveringsarbejder må påregnes periodevise trafikale begrænsninger fra uge til uge efter nærmere aftale med entreprenøren.',
      `Arbejdet forventes påbegyndt omkring ${from}. Vi beklager ulejligheden.`,
      'Spørgsmål kan rettes til forvaltningen via hjemmesiden.',
    ],
    missing: 'Det mangler',
    missingLines: [
      'hvad der sker',
      'hvornår det er slut',
      'hvorfor',
      'hvad man selv skal gøre',
      'et navn',
      'hvordan man klager',
    ],
    goodLabel: 'Sådan kan man forstå det',
    goodTitle: 'Møllegade er lukket for biler i tre uger',
    good: ({ from, to }) => [
      'Vi skifter røret til vand i Møllegade. Vejen er lukket for biler. Du kan gå og cykle forbi hele tiden.',
      `Vi graver fra ${from} til ${to}, hver dag kl. 7–16. Vandet er lukket den første dag kl. 9–12. Tap en kande aftenen før.`,
      'Røret er fra 1958 og er sprunget tre gange det sidste år. Sidste gang stod der vand i fire kældre.',
      'Vi kan ikke vente længere. Springer røret igen, er der ikke vand til skolen. Byrådet har sagt ja.',
      'Ring til Karen på 00 00 00 00, mandag til torsdag kl. 9–15. Har du svært ved at gå, så finder hun en plads tæt på din dør.',
      'Mener du, at vi ikke følger loven, så skriv til Karen. Hun sender din klage det rette sted hen. Fristen står bag på brevet.',
    ],
    goodEnd: 'Vi skriver til dig igen, når vejen er åben.',
    answers: 'Tallene viser, hvilket spørgsmål linjen svarer på.',
    orderTitle: 'Hvem skal vide det først?',
    orderIntro: 'Ingen skal læse i avisen, at deres vej bliver lukket. Hele runden kan tages på to dage.',
    orderLabel: 'Rækkefølgen, I fortæller i',
    order: [
      {
        title: 'Dem, det rammer mest',
        text: 'Ring eller bank på: butikken, hjemmet for ældre, ham med rampen.',
      },
      {
        title: 'Jeres egne',
        text: 'Dem i Borgerservice, på skolen og i byrådet skal kunne svare, før telefonen ringer.',
      },
      { title: 'Naboerne', text: 'Brev i kassen til alle i gaden samme dag.' },
      { title: 'Alle andre', text: 'Skilt på stedet, nettet, avisen.' },
    ],
    waysTitle: 'Brug mere end skærmen',
    waysIntro: 'Nogle er fritaget for Digital Post. Andre læser den ikke. De bor der også.',
    ways: [
      {
        title: 'Brev',
        text: 'Til alle i gaden, med store bogstaver. Fritaget for Digital Post? Så er brevet det eneste, de får.',
      },
      {
        title: 'Åben dør en time',
        text: 'Kaffe på hjørnet eller på biblioteket. Kom forbi og spørg. Kald det ikke et borgermøde.',
      },
      { title: 'Telefon', text: 'Et navn og et nummer. Læs brevet op for den, der ikke kan se det.' },
      { title: 'Skilt på stedet', text: 'Der, hvor man går forbi. Tre linjer, en dato og et nummer.' },
      {
        title: 'Nettet',
        text: 'Digital Post, sms og en side, I retter, når noget ændrer sig. Skriv, hvornår I sidst rettede den.',
      },
    ],
    angerTitle: 'Når folk bliver vrede',
    angerIntro:
      'Vrede er ofte et tegn på, at nogen mister noget. Den går ikke væk af, at I spørger om noget, der er afgjort.',
    anger: [
      { title: 'Hør det hele', text: 'Lad folk tale ud. Sig med dine egne ord, hvad du hørte.' },
      {
        title: 'Giv ret i det, der er rigtigt',
        text: '»Ja, I skulle have vidst det før.« Sig det én gang, og mén det.',
      },
      { title: 'Sig nej ærligt', text: 'Nej, fordi. Lov ikke at se på det, hvis ingen gør det.' },
      {
        title: 'Ring tilbage samme dag',
        text: 'Skriv alle spørgsmål ned. Svar på dem ét sted, hvor alle kan se det.',
      },
      {
        title: 'Spørg dig selv igen',
        text: 'Kommer det samme fra mange, er der måske noget, der kan flyttes. Så åbn det.',
      },
      {
        title: 'Stop ved trusler',
        text: 'Ingen skal finde sig i dem. Aftal før, hvem der siger stop, og hvem I ringer til.',
      },
    ],
    checkTitle: 'Til at printe: er vi klar?',
    checkIntro: 'Sæt kryds med en blyant. Er der et tomt felt, så vent med at sende.',
    checkSheet: 'Før vi fortæller det',
    check: [
      'Vi har tjekket, at intet i sagen kan laves om.',
      'De to første linjer siger, hvad der sker, og hvornår.',
      'Grunden er den rigtige, og den står der.',
      'Der står, hvad der ligger fast, og hvem der bestemte det.',
      'Der står et navn, et nummer og en tid.',
      'Der står, hvordan man klager, eller at man ikke kan.',
      'Vi har ringet til dem, det rammer mest.',
      'Borgerservice har teksten og svar på fem spørgsmål.',
      'De, der er fritaget for Digital Post, får et brev.',
      'Skiltet står på stedet.',
      'En, der ikke kender sagen, har læst det og forstod det.',
      'Vi har sat en dag af til at fortælle, hvordan det gik.',
    ],
  },
  en: {
    title: 'How to tell well',
    lead: 'Some things cannot be changed. Then do not ask as if they could. Tell it, so that everyone knows what happens.',
    promiseLabel: 'The promise',
    promise: 'We tell you what happens, and why.',
    whenTitle: 'Tell or ask?',
    whenIntro: 'Ask yourself one question: what can an answer change? If it is nothing, tell.',
    tellWhen: 'Tell, when',
    tellLines: [
      'the council has said yes, and the money is set aside',
      'the law says what must happen',
      'it is needed now: a pipe has burst, a bridge is unsafe',
      'you are to show what an answer from last time became',
    ],
    askWhen: 'Ask, when something is open',
    askLines: [
      'the time can be moved: when shall the road close?',
      'the way can be chosen: where shall the temporary parking be?',
      'what comes afterwards is not drawn: trees, benches, light',
      'the law says that neighbours or others must be heard',
    ],
    askNote:
      'If something is open, it is wrong only to tell. Then say what is settled, and ask about the rest.',
    rulesLink: 'See the rules of thumb',
    sixTitle: 'A good notice answers six questions',
    sixIntro: 'In this order. The most important is in the first two lines.',
    six: [
      { question: 'What happens?', text: 'One sentence that a child of ten understands.' },
      { question: 'When?', text: 'Weekday, date and hour. When is it over?' },
      { question: 'Why?', text: 'The real reason, also when it is money.' },
      { question: 'What cannot be changed?', text: 'And why not. Write who decided it.' },
      { question: 'Whom can I call?', text: 'A name, a number and a time when somebody answers.' },
      {
        question: 'How do I complain?',
        text: 'Whom to write to, and for how long. If one cannot complain, say so.',
      },
    ],
    exampleTitle: 'One case, two letters',
    exampleIntro: 'Lillerup is invented. In Møllegade an old water pipe is to be replaced.',
    badLabel: 'How to make it easy for oneself',
    badTitle: 'Re: utility works in the area',
    bad: ({ from }) => [
      'Notice is hereby given that, in connection with supply-related renovation works, intermittent traffic restrictions must be anticipated from week to week subject to further agreement with the contractor.',
      `The works are expected to commence around ${from}. We apologise for the inconvenience.`,
      'Enquiries may be directed to the administration via the website.',
    ],
    missing: 'What is missing',
    missingLines: [
      'what happens',
      'when it is over',
      'why',
      'what to do oneself',
      'a name',
      'how to complain',
    ],
    goodLabel: 'How it can be understood',
    goodTitle: 'Møllegade is closed to cars for three weeks',
    good: ({ from, to }) => [
      'We are replacing the water pipe in Møllegade. The road is closed to cars. You can walk and cycle past all the time.',
      `We dig from ${from} to ${to}, each day from 7 to 16. The water is off on the first day from 9 to 12. Fill a jug the evening before.`,
      'The pipe is from 1958 and has burst three times in the last year. Last time there was water in four cellars.',
      'We cannot wait any longer. If the pipe bursts again, the school has no water. The council has said yes.',
      'Call Karen on 00 00 00 00, Monday to Thursday from 9 to 15. If walking is hard for you, she finds a space close to your door.',
      'If you think we do not follow the law, write to Karen. She sends your complaint to the right place. The deadline is on the back of the letter.',
    ],
    goodEnd: 'We write to you again when the road is open.',
    answers: 'The numbers show which question the line answers.',
    orderTitle: 'Who must know first?',
    orderIntro:
      'Nobody should read in the paper that their road will close. The whole round can be done in two days.',
    orderLabel: 'The order in which you tell',
    order: [
      {
        title: 'Those it hits hardest',
        text: 'Call or knock: the shop, the home for the elderly, the man with the ramp.',
      },
      {
        title: 'Your own',
        text: 'The front desk, the school and the council must be able to answer before the telephone rings.',
      },
      { title: 'The neighbours', text: 'A letter in the box to all in the street on the same day.' },
      { title: 'Everyone else', text: 'A sign on the spot, the web, the paper.' },
    ],
    waysTitle: 'Use more than the screen',
    waysIntro: 'Some are exempt from Digital Post. Others do not read it. They live there too.',
    ways: [
      {
        title: 'Letter',
        text: 'To all in the street, in large type. Exempt from Digital Post? Then the letter is all they get.',
      },
      {
        title: 'Open door for an hour',
        text: 'Coffee on the corner or in the library. Come by and ask. Do not call it a town meeting.',
      },
      { title: 'Telephone', text: 'A name and a number. Read the letter aloud to those who cannot see it.' },
      { title: 'A sign on the spot', text: 'Where people pass. Three lines, a date and a number.' },
      {
        title: 'The web',
        text: 'Digital Post, text messages and a page that you mend when something changes. Write when you last did.',
      },
    ],
    angerTitle: 'When people get angry',
    angerIntro:
      'Anger is often a sign that somebody loses something. It does not go away by asking about what is settled.',
    anger: [
      { title: 'Hear all of it', text: 'Let people finish. Say in your own words what you heard.' },
      {
        title: 'Grant what is right',
        text: '“Yes, you should have known sooner.” Say it once, and mean it.',
      },
      { title: 'Say no honestly', text: 'No, because. Do not promise to look into it if nobody will.' },
      {
        title: 'Call back the same day',
        text: 'Write all questions down. Answer them in one place where all can see.',
      },
      {
        title: 'Ask yourself again',
        text: 'If the same comes from many, perhaps something can be moved. Then open it.',
      },
      {
        title: 'Stop at threats',
        text: 'Nobody has to put up with them. Agree beforehand who says stop, and whom you call.',
      },
    ],
    checkTitle: 'To print: are we ready?',
    checkIntro: 'Tick with a pencil. If a box is empty, wait before you send.',
    checkSheet: 'Before we tell it',
    check: [
      'We have checked that nothing in the case can be changed.',
      'The first two lines say what happens, and when.',
      'The reason is the real one, and it is there.',
      'It says what is settled, and who decided it.',
      'There is a name, a number and a time.',
      'It says how to complain, or that one cannot.',
      'We have called those it hits hardest.',
      'The front desk has the text and answers to five questions.',
      'Those exempt from Digital Post get a letter.',
      'The sign stands on the spot.',
      'Somebody who does not know the case has read and understood it.',
      'We have set a day aside to tell how it went.',
    ],
  },
};
