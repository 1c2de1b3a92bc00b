import type { Texts } from '../i18n/texts.ts';

/** How people meet where a way ends; `none` is where nobody is asked. */
export type Meeting = 'none' | 'round' | 'square' | 'both';

/** A question of the decision path. One answer leads out at the side, the other goes on. */
export type Fork = {
  readonly question: string;
  readonly hint?: string;
  /** The answer that leads out. */
  readonly out: 'yes' | 'no';
  readonly to: string;
  readonly text: string;
  readonly meeting: Meeting;
};

/** How well a tool does one thing: a judgement of ours, not a measurement. */
export type HowWell = 'good' | 'fair' | 'poor' | 'none';

export const concerns = ['paper', 'answers', 'oneSet', 'owner', 'everyone', 'reading'] as const;
export type Concern = (typeof concerns)[number];

/** A tool that is not Medvirk: when it is enough, what is lost, and how well it does the six things. */
export type Tool = {
  readonly name: string;
  readonly enough: string;
  readonly loses: string;
};

export const tools = ['meet', 'spreadsheet', 'survey', 'hearing', 'social', 'rented'] as const;
export type ToolId = (typeof tools)[number];

/** The same six judgements in both languages, in the order of `concerns`. */
export const judgements: Readonly<Record<ToolId, Readonly<Record<Concern, HowWell>>>> = {
  meet: { paper: 'good', answers: 'good', oneSet: 'poor', owner: 'good', everyone: 'fair', reading: 'good' },
  spreadsheet: {
    ...{ paper: 'good', answers: 'fair', oneSet: 'fair' },
    ...{ owner: 'good', everyone: 'poor', reading: 'fair' },
  },
  survey: {
    ...{ paper: 'poor', answers: 'poor', oneSet: 'fair' },
    ...{ owner: 'fair', everyone: 'fair', reading: 'good' },
  },
  hearing: {
    ...{ paper: 'fair', answers: 'fair', oneSet: 'fair' },
    ...{ owner: 'good', everyone: 'fair', reading: 'good' },
  },
  social: {
    paper: 'none',
    answers: 'poor',
    oneSet: 'none',
    owner: 'none',
    everyone: 'poor',
    reading: 'poor',
  },
  rented: {
    ...{ paper: 'poor', answers: 'fair', oneSet: 'fair' },
    ...{ owner: 'fair', everyone: 'fair', reading: 'good' },
  },
};

export const meetings: Readonly<Record<ToolId, Exclude<Meeting, 'none'>>> = {
  meet: 'square',
  spreadsheet: 'both',
  survey: 'round',
  hearing: 'round',
  social: 'round',
  rented: 'round',
};

export type Demand = { readonly title: string; readonly demand: string; readonly test: string };

export type PlatformWords = {
  readonly title: string;
  readonly lead: string;
  readonly pathLink: string;
  readonly demandsLink: string;
  readonly pathTitle: string;
  readonly pathIntro: string;
  readonly yes: string;
  readonly no: string;
  readonly forks: readonly Fork[];
  readonly end: { readonly to: string; readonly text: string };
  readonly marks: Readonly<Record<Meeting, string>>;
  readonly tellingLink: string;
  readonly tableTitle: string;
  readonly tableIntro: string;
  readonly tableCaption: string;
  readonly tool: string;
  readonly concerns: Readonly<Record<Concern, string>>;
  readonly levels: Readonly<Record<HowWell, string>>;
  readonly toolsTitle: string;
  readonly toolsIntro: string;
  readonly enough: string;
  readonly loses: string;
  readonly tools: Readonly<Record<ToolId, Tool>>;
  readonly wrongTitle: string;
  readonly wrongIntro: string;
  readonly wrong: readonly string[];
  readonly demandsTitle: string;
  readonly demandsIntro: string;
  readonly demandsNote: string;
  readonly demandsHead: string;
  readonly test: string;
  readonly demands: readonly Demand[];
  readonly copyTitle: string;
  readonly copyLabel: string;
  readonly download: string;
  /** The name of the downloaded file, without its ending. */
  readonly file: string;
};

export const platformTexts: Texts<PlatformWords> = {
  da: {
    title: 'Hvilken platform?',
    lead: 'Tit er det bedste værktøj det, I har. Her kan I se, hvornår det rækker, hvad I mister, og hvad I skal kræve, hvis I køber.',
    pathLink: 'Følg pilene',
    demandsLink: 'Se listen med krav',
    pathTitle: 'Følg pilene',
    pathIntro: 'Seks spørgsmål. Stop, første gang en pil går til siden.',
    yes: 'Ja',
    no: 'Nej',
    forks: [
      {
        question: 'Kan noget stadig laves om?',
        out: 'no',
        to: 'Ingen platform: fortæl',
        text: 'Spørg ikke om det, der er afgjort. Fortæl det, så alle ved det.',
        meeting: 'none',
      },
      {
        question: 'Kender I alle, det angår, ved navn?',
        hint: 'Under cirka 30 (skøn).',
        out: 'yes',
        to: 'Mød dem, og brug et regneark',
        text: 'Ring, gå forbi, sid om et bord. Skriv svarene ned: hvem, hvad, hvornår vi svarede.',
        meeting: 'square',
      },
      {
        question: 'Vil I kun gøre opmærksom på noget?',
        hint: 'Et møde, en frist, et skilt.',
        out: 'yes',
        to: 'Et socialt medie og en plakat',
        text: 'Brug det som opslagstavle. Sig, hvor man svarer. Saml ikke svar ind der.',
        meeting: 'both',
      },
      {
        question: 'Er det en høring efter loven og ikke mere?',
        out: 'yes',
        to: 'Den høringsportal, I har',
        text: 'Den kender frister og sager. Tag også imod papir, og svar hver enkelt.',
        meeting: 'round',
      },
      {
        question: 'Har I ét kort spørgsmål, og skal I kun tælle?',
        out: 'yes',
        to: 'Det spørgeskema, I har',
        text: 'Læg det samme skema på papir. Skriv, hvornår I fortæller, hvad der kom ud af det.',
        meeting: 'round',
      },
      {
        question: 'Har I nogen, der kan drive en platform?',
        hint: 'En server, nye versioner, en at ringe til.',
        out: 'no',
        to: 'Lej en platform',
        text: 'Så køber I driften med. Brug listen med krav nederst, før I skriver under.',
        meeting: 'both',
      },
    ],
    end: {
      to: 'Medvirk eller anden fri software',
      text: 'I ejer det selv, også den dag I stopper. Brug de samme krav.',
    },
    marks: {
      none: 'Ingen bliver spurgt',
      round: 'På nettet',
      square: 'Ansigt til ansigt',
      both: 'Begge dele',
    },
    tellingLink: 'Sådan fortæller I det godt',
    tableTitle: 'Det mister I',
    tableIntro:
      'Et skøn for, hvordan værktøjerne bliver brugt til hverdag. Jo mere fyldt mærket er, jo bedre. Medvirk står her ikke: ingen bør dømme sig selv.',
    tableCaption: 'Hvor godt seks værktøjer klarer seks ting',
    tool: 'Værktøj',
    concerns: {
      paper: 'Svar på papir',
      answers: 'Svar til hver',
      oneSet: 'Alt samlet',
      owner: 'I ejer data',
      everyone: 'Alle kan bruge det',
      reading: 'Gennemsyn',
    },
    levels: { good: 'godt', fair: 'nogenlunde', poor: 'dårligt', none: 'slet ikke' },
    toolsTitle: 'Hvornår rækker det?',
    toolsIntro: 'Alle seks er rigtige et sted.',
    enough: 'Nok, når',
    loses: 'I mister',
    tools: {
      meet: {
        name: 'Ingen platform: mød op',
        enough: 'I er få, og alle kan komme.',
        loses: 'Dem, der ikke kunne den dag, og sporet, hvis ingen skriver ned.',
      },
      spreadsheet: {
        name: 'Regneark',
        enough: 'svarene kommer på papir og i telefonen, og der er under 200 (skøn).',
        loses:
          'Kvittering og overblik over, hvem der mangler svar. Arket bliver let sendt rundt med navne i.',
      },
      survey: {
        name: 'Spørgeskema, I har i forvejen',
        enough: 'I skal tælle, og ingen venter et svar til sig selv.',
        loses: 'Papiret bliver et sæt for sig. Den, der svarede, hører sjældent fra jer igen.',
      },
      hearing: {
        name: 'Høringsportal',
        enough: 'sagen er en høring med frist, og folk selv skriver.',
        loses: 'Dem, der ikke skriver lange svar. Møder og samtaler står et andet sted.',
      },
      social: {
        name: 'Socialt medie',
        enough: 'I vil nå ud, ikke samle ind.',
        loses:
          'Næsten alt: et andet firma ejer svarene, og dem uden profil er væk. Trådene kan ikke bruges i en sag.',
      },
      rented: {
        name: 'Lejet platform',
        enough: 'I spørger tit og ikke selv kan stå for driften.',
        loses: 'Lidt af friheden: I følger en andens plan og pris. Papir skal man ofte selv finde på.',
      },
    },
    wrongTitle: 'Her er Medvirk det forkerte valg',
    wrongIntro: 'Vi vil hellere sige det nu.',
    wrong: [
      'I skal samle svar ind nu. I dag kan Medvirk planlægge. Den del, der tager imod svar, er på vej.',
      'I spørger én gang om året. Så rækker det, I har.',
      'Ingen hos jer kan drive en server, og I vil ikke betale nogen for det.',
      'I skal holde et valg, der binder. Det har loven egne regler for.',
      'I vil have en, der har vagt om natten. Det følger ikke med fri software.',
      'Ingen har tid til at svare borgerne. Det kan intet program gøre for jer.',
    ],
    demandsTitle: 'Det skal I kræve',
    demandsIntro:
      'Af dem alle, også af Medvirk. Hvert krav kan prøves på få minutter. Tro ikke på et ja, før I har set det.',
    demandsNote:
      'Listen er råd og ikke jura. Lad en jurist og den, der passer på data hos jer, læse med. Loven om web kræver i dag WCAG 2.1 AA (lov nr. 692 af 2018). 2.2 er den nye.',
    demandsHead: 'Krav til en platform for inddragelse af borgere',
    test: 'Prøv',
    demands: [
      {
        title: 'Alle kan bruge den',
        demand: 'Siderne opfylder WCAG 2.2 AA. Der er en tilgængelighedserklæring.',
        test: 'Gå fra forside til kvittering med tastatur alene og med oplæsning. Find erklæringen nederst på hver side.',
      },
      {
        title: 'Vej ind på papir',
        demand: 'Svar på papir, fra møder og i telefonen bliver tastet ind og tæller lige så meget.',
        test: 'Tast en seddel ind. Se den stå sammen med svar fra nettet, mærket papir.',
      },
      {
        title: 'Uden konto',
        demand: 'Man kan svare uden konto og uden MitID, når loven ikke kræver andet.',
        test: 'Send et svar fra en lånt telefon uden at logge ind.',
      },
      {
        title: 'Kvittering',
        demand: 'Alle får et nummer og en dag for svar, også dem på papir.',
        test: 'Send et svar. Find det igen med nummeret alene.',
      },
      {
        title: 'Svar til hver',
        demand: 'Hvert svar kan få et svar: ændret eller ikke, og fordi.',
        test: 'Svar på tre. Se, hvem der stadig venter.',
      },
      {
        title: 'Gennemsyn med grund',
        demand: 'Det, der bliver skjult, får en grund. Den, der skrev, kan se den og sige imod.',
        test: 'Skjul én linje. Læs som den, der skrev: Står grunden der?',
      },
      {
        title: 'Skjult navn og adresse',
        demand: 'Den, der har beskyttet navn og adresse, kan sige det før afsendelse.',
        test: 'Sæt kryds. Se siden som fremmed: intet navn, intet område.',
      },
      {
        title: 'Ingen CPR-numre',
        demand: 'Den beder aldrig om CPR og stopper et nummer, før det bliver gemt.',
        test: 'Skriv et opdigtet nummer i et svar. Se, at det bliver stoppet.',
      },
      {
        title: 'Frister for høringer',
        demand: 'Den regner fristen efter loven, tager imod for sene svar og mærker dem.',
        test: 'Lav en høring på otte uger. Send et svar dagen efter fristen.',
      },
      {
        title: 'Sprog',
        demand: 'Dansk og mindst ét sprog til. Et skift sletter intet.',
        test: 'Skift sprog midt i et svar. Se, at det skrevne står der.',
      },
      {
        title: 'Ingen fremmede spor',
        demand: 'Siden henter intet fra andre og sætter kun de cookies, den ikke kan undvære.',
        test: 'Åbn netværk i browseren. Kun jeres egen adresse må stå der.',
      },
      {
        title: 'Aftale om data',
        demand: 'Der er en databehandleraftale med alle, der hjælper leverandøren.',
        test: 'Få aftalen og listen, før I skriver under. Se, hvilket land data ligger i.',
      },
      {
        title: 'Sletning',
        demand: 'Hver slags data har en dato og en grund. Sletning sker af sig selv.',
        test: 'Sæt en kort frist på et prøvesvar. Se det forsvinde. Spørg til kopier.',
      },
      {
        title: 'Alt kan hentes ud',
        demand: 'I kan selv hente alle svar, filer, svar fra jer og historik, når I vil.',
        test: 'Hent alt uden hjælp. Tæl efter.',
      },
      {
        title: 'Åbne formater',
        demand: 'Det, I henter, er i CSV, JSON eller PDF og er forklaret.',
        test: 'Åbn det i et andet program. Læs æ, ø og å.',
      },
      {
        title: 'Åbent API',
        demand: 'Andre programmer kan læse data, og vejledningen er offentlig.',
        test: 'Hent ét svar ved at følge vejledningen.',
      },
      {
        title: 'Ud uden tab',
        demand: 'I kan flytte alt til et andet program. Gamle links bliver sendt videre.',
        test: 'Flyt en øvesag ud, før I skriver under.',
      },
      {
        title: 'Pris for at stoppe',
        demand: 'Hvad det koster at stoppe og få alt med, står i aftalen.',
        test: 'Find beløbet. Står det ikke der, så bed om 0 kr.',
      },
      {
        title: 'Ingen binding',
        demand: 'Højst tre måneders varsel. Den kræver ikke andet fra samme firma.',
        test: 'Læs aftalen for varsel, tilkøb og sider, der kun virker sammen.',
      },
    ],
    copyTitle: 'Til at kopiere ind i et udbud',
    copyLabel: 'Kravene som ren tekst',
    download: 'Hent kravene som tekst',
    file: 'krav-til-platform',
  },
  en: {
    title: 'Which platform?',
    lead: 'Often the best tool is the one you have. See when it is enough, what you lose, and what to demand if you buy.',
    pathLink: 'Follow the arrows',
    demandsLink: 'See the list of demands',
    pathTitle: 'Follow the arrows',
    pathIntro: 'Six questions. Stop the first time an arrow goes to the side.',
    yes: 'Yes',
    no: 'No',
    forks: [
      {
        question: 'Can anything still be changed?',
        out: 'no',
        to: 'No platform: tell',
        text: 'Do not ask about what is settled. Tell it, so that everyone knows.',
        meeting: 'none',
      },
      {
        question: 'Do you know all those it concerns by name?',
        hint: 'Fewer than about 30 (estimate).',
        out: 'yes',
        to: 'Meet them, and use a spreadsheet',
        text: 'Call, come by, sit round a table. Write the answers down: who, what, when we answered.',
        meeting: 'square',
      },
      {
        question: 'Do you only want to point at something?',
        hint: 'A meeting, a deadline, a sign.',
        out: 'yes',
        to: 'A social medium and a poster',
        text: 'Use it as a notice board. Say where to answer. Do not gather answers there.',
        meeting: 'both',
      },
      {
        question: 'Is it a hearing under the law and nothing more?',
        out: 'yes',
        to: 'The hearing portal you have',
        text: 'It knows deadlines and cases. Take paper as well, and answer each one.',
        meeting: 'round',
      },
      {
        question: 'Do you have one short question, only to count?',
        out: 'yes',
        to: 'The survey tool you have',
        text: 'Put the same form on paper. Write when you will tell what came of it.',
        meeting: 'round',
      },
      {
        question: 'Do you have somebody to run a platform?',
        hint: 'A server, new versions, somebody to call.',
        out: 'no',
        to: 'Rent a platform',
        text: 'Then you buy the running of it too. Use the list of demands below before you sign.',
        meeting: 'both',
      },
    ],
    end: {
      to: 'Medvirk or other free software',
      text: 'You own it, also on the day you stop. Use the same demands.',
    },
    marks: { none: 'Nobody is asked', round: 'Online', square: 'Face to face', both: 'Both' },
    tellingLink: 'How to tell it well',
    tableTitle: 'What you lose',
    tableIntro:
      'An estimate of how the tools are used from day to day. The fuller the mark, the better. Medvirk is not here: nobody should judge themselves.',
    tableCaption: 'How well six tools do six things',
    tool: 'Tool',
    concerns: {
      paper: 'Answers on paper',
      answers: 'An answer to each',
      oneSet: 'All in one place',
      owner: 'You own the data',
      everyone: 'Everyone can use it',
      reading: 'Moderation',
    },
    levels: { good: 'good', fair: 'fair', poor: 'poor', none: 'not at all' },
    toolsTitle: 'When is it enough?',
    toolsIntro: 'All six are right somewhere.',
    enough: 'Enough, when',
    loses: 'You lose',
    tools: {
      meet: {
        name: 'No platform: meet',
        enough: 'you are few, and all can come.',
        loses: 'Those who could not that day, and the trace, if nobody writes.',
      },
      spreadsheet: {
        name: 'Spreadsheet',
        enough: 'answers come on paper and by telephone, and there are fewer than 200 (estimate).',
        loses:
          'Receipts, and the view of who awaits an answer. The sheet is easily sent round with names in it.',
      },
      survey: {
        name: 'The survey tool you already have',
        enough: 'you want to count, and nobody expects an answer.',
        loses: 'Paper becomes a set of its own. Those who answered seldom hear from you again.',
      },
      hearing: {
        name: 'Hearing portal',
        enough: 'the case is a hearing with a deadline, and people write themselves.',
        loses: 'Those who do not write long responses. Meetings and talks are kept elsewhere.',
      },
      social: {
        name: 'Social medium',
        enough: 'you want to reach out, not to gather.',
        loses:
          'Nearly all: another company owns the answers, and those without a profile are gone. Threads cannot be used in a case.',
      },
      rented: {
        name: 'Rented platform',
        enough: 'you ask often and cannot run it yourselves.',
        loses: 'Some freedom: you follow another’s plan and price. Paper is often left to you.',
      },
    },
    wrongTitle: 'Where Medvirk is the wrong choice',
    wrongIntro: 'We would rather say it now.',
    wrong: [
      'You must gather answers now. Today Medvirk can plan. The part that takes in answers is on its way.',
      'You ask once a year. Then what you have is enough.',
      'Nobody with you can run a server, and you will not pay anybody to.',
      'You are to hold a vote that binds. The law has its own rules for that.',
      'You want somebody on duty at night. That does not come with free software.',
      'Nobody has time to answer residents. No program can do that for you.',
    ],
    demandsTitle: 'What to demand',
    demandsIntro:
      'Of all of them, Medvirk too. Each demand can be tried in minutes. Do not believe a yes before you have seen it.',
    demandsNote:
      'The list is advice and not law. Let a lawyer and your data protection officer read it too. Danish law on web accessibility asks for WCAG 2.1 AA today (act no. 692 of 2018). 2.2 is the new one.',
    demandsHead: 'Demands on a platform for citizen engagement',
    test: 'Test',
    demands: [
      {
        title: 'Everyone can use it',
        demand: 'The pages meet WCAG 2.2 AA. There is an accessibility statement.',
        test: 'Go from front page to receipt with the keyboard alone and with a screen reader. Find the statement at the foot of each page.',
      },
      {
        title: 'A way in on paper',
        demand: 'Answers on paper, from meetings and by telephone are keyed in and count as much.',
        test: 'Key in a slip. See it stand among answers from the web, marked paper.',
      },
      {
        title: 'Without an account',
        demand:
          'One can answer without an account and without a national login, where the law asks for nothing else.',
        test: 'Send an answer from a borrowed telephone without signing in.',
      },
      {
        title: 'Receipt',
        demand: 'Everyone gets a number and a day for the answer, those on paper too.',
        test: 'Send an answer. Find it again with the number alone.',
      },
      {
        title: 'An answer to each',
        demand: 'Each contribution can get an answer: changed or not, and because.',
        test: 'Answer three. See who is still waiting.',
      },
      {
        title: 'Moderation with reasons',
        demand: 'What is hidden gets a reason. Whoever wrote it can see that and object.',
        test: 'Hide one line. Read as the one who wrote it: is the reason there?',
      },
      {
        title: 'Hidden name and address',
        demand: 'Whoever has a protected name and address can say so before sending.',
        test: 'Tick the box. See the page as a stranger: no name, no area.',
      },
      {
        title: 'No CPR numbers',
        demand: 'It never asks for a personal number (CPR) and stops one before it is stored.',
        test: 'Write an invented number in an answer. See that it is stopped.',
      },
      {
        title: 'Hearing periods',
        demand: 'It reckons the deadline after the law, takes late responses and marks them.',
        test: 'Make a hearing of eight weeks. Send a response the day after the deadline.',
      },
      {
        title: 'Languages',
        demand: 'Danish and at least one more. A switch deletes nothing.',
        test: 'Switch in the middle of an answer. See that what was written is there.',
      },
      {
        title: 'No third-party trackers',
        demand: 'The page fetches nothing from others and sets only the cookies it cannot do without.',
        test: 'Open the network view of the browser. Only your own address may be there.',
      },
      {
        title: 'Agreement on data',
        demand: 'There is a data processor agreement that covers all who help the supplier.',
        test: 'Get the agreement and the list before you sign. See which country data lie in.',
      },
      {
        title: 'Retention',
        demand: 'Each kind of data has a date and a reason. Deletion happens by itself.',
        test: 'Set a short period on a trial answer. See it go. Ask about copies.',
      },
      {
        title: 'Export of everything',
        demand: 'You can take out all answers, files, replies and history yourselves, at any time.',
        test: 'Take it all out without help. Count.',
      },
      {
        title: 'Open formats',
        demand: 'What you take out is CSV, JSON or PDF, and explained.',
        test: 'Open it in another program. Read æ, ø and å.',
      },
      {
        title: 'Open API',
        demand: 'Other programs can read the data, and the guide is public.',
        test: 'Fetch one answer by following the guide.',
      },
      {
        title: 'Exit without loss',
        demand: 'You can move everything to another program. Old links are sent on.',
        test: 'Move a practice case out before you sign.',
      },
      {
        title: 'Price for ending',
        demand: 'What it costs to stop and take everything along stands in the contract.',
        test: 'Find the amount. If it is not there, ask for 0 kroner.',
      },
      {
        title: 'No lock-in',
        demand: 'At most three months’ notice. It needs nothing else from the same company.',
        test: 'Read the contract for notice, extras and pages that only work together.',
      },
    ],
    copyTitle: 'To copy into a tender',
    copyLabel: 'The demands as plain text',
    download: 'Download the demands as text',
    file: 'demands-on-a-platform',
  },
};
