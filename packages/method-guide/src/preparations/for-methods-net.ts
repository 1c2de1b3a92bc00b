import type { Preparation } from './preparation.ts';
import { decision, end, prepare, say, start } from './preparation.ts';

/** What only a method on the net asks for, by method id. Judgement. */
export const methodsOnTheNet: Readonly<Record<string, readonly Preparation[]>> = {
  sociale_medier_dialog: [
    prepare(
      'reply-rota',
      start(5),
      'staff',
      'communication',
      say(
        'Aftal, hvem der svarer inden for hvor mange timer, også om aftenen',
        'Agree who replies within how many hours, evenings too',
      ),
    ),
    prepare(
      'not-responses',
      start(5),
      'text',
      'communication',
      say(
        'Skriv i opslaget, hvor et svar skal hen for at tælle med',
        'Write in the post where an answer must go to count',
      ),
    ),
    prepare(
      'comments-kept',
      end(-2),
      'data',
      'case-records',
      say(
        'Gem det, der blev skrevet, uden navne, i sagen',
        'Keep what was written, without names, in the case',
      ),
    ),
  ],
  online_borgermoede: [
    prepare(
      'short-blocks',
      start(7),
      'staff',
      'facilitator',
      say(
        'Del aftenen i bidder på et kvarter med spørgsmål imellem',
        'Cut the evening into quarters of an hour with questions between',
      ),
    ),
    prepare(
      'unanswered',
      end(-10),
      'answer',
      'planner',
      say(
        'Svar skriftligt på de spørgsmål, I ikke nåede',
        'Answer in writing the questions there was no time for',
      ),
    ),
  ],
  budgetsimulator: [
    prepare(
      'numbers-checked',
      start(21),
      'technical',
      'planner',
      say('Få økonomi til at skrive under på tallene', 'Have finance sign off the figures'),
    ),
    prepare(
      'consequences',
      start(14),
      'text',
      'planner',
      say('Skriv, hvem der mærker hver besparelse', 'Write who feels each saving'),
    ),
    prepare(
      'save-halfway',
      start(7),
      'technical',
      'it',
      say('Prøv, om man kan gemme og komme igen', 'Try whether one can save and come back'),
    ),
  ],
  digital_ideindsamling: [
    prepare(
      'no-likes',
      start(7),
      'technical',
      'it',
      say(
        'Vis idéerne i tilfældig orden, uden tal på støtte, til der er lukket',
        'Show the ideas in random order, without support figures, until it closes',
      ),
    ),
    prepare(
      'passed-on',
      end(-14),
      'answer',
      'planner',
      say(
        'Giv idéer, der hører til andre steder, videre, og skriv det til den, der fik dem',
        'Pass on ideas that belong elsewhere, and tell whoever had them',
      ),
    ),
  ],
  kortinput: [
    prepare(
      'map-tool',
      start(21),
      'technical',
      'it',
      say('Få et kort, man kan sætte prikker på', 'Get a map that people can put dots on'),
      { needs: ['map', 'medvirk'], isOnce: true },
    ),
    prepare(
      'homes-blurred',
      start(7),
      'data',
      'it',
      say(
        'Prøv, at ingen kan se, hvor den, der skriver, bor',
        'Check that nobody can see where the writer lives',
      ),
    ),
  ],
  spoergeskema_aabent: [
    prepare(
      'survey-tool',
      start(21),
      'technical',
      'it',
      say('Få et spørgeskemaværktøj', 'Get a survey tool'),
      { needs: ['survey', 'medvirk'], isOnce: true },
    ),
    prepare(
      'three-minutes',
      start(10),
      'text',
      'planner',
      say(
        'Tag tid: skemaet må højst vare tre minutter',
        'Time it: the survey may take three minutes at most',
      ),
    ),
  ],
  borgerpanel_digitalt: [
    prepare(
      'panel',
      start(91),
      'people',
      'planner',
      say('Byg panelet op, før I skal bruge det', 'Build the panel before you need it'),
      { needs: ['citizens-panel'] },
    ),
    prepare(
      'panel-tilt',
      end(-14),
      'answer',
      'planner',
      say('Skriv ved resultatet, hvem panelet består af', 'Say beside the result whom the panel consists of'),
    ),
    prepare(
      'panel-tool',
      start(21),
      'technical',
      'it',
      say(
        'Sæt panelets skema op, og send det til jer selv først',
        "Set up the panel's survey, and send it to yourselves first",
      ),
      { needs: ['survey', 'medvirk'] },
    ),
  ],
  digital_debat: [
    prepare(
      'host-daily',
      start(7),
      'staff',
      'planner',
      say(
        'Sæt en vært af en time om dagen til at spørge ind',
        'Set a host aside an hour a day to ask further',
      ),
    ),
    prepare(
      'round-up',
      end(7),
      'text',
      'planner',
      say(
        'Skriv undervejs, hvad I har hørt, og hvad I stadig vil vide',
        'Write on the way what you have heard and what you still want to know',
      ),
    ),
  ],
  meningskort: [
    prepare(
      'map-of-views',
      start(14),
      'technical',
      'it',
      say(
        'Sæt udsagnene op, og prøv, at man kan springe over',
        'Set up the statements, and check that one can skip',
      ),
    ),
    prepare(
      'agreements-shown',
      end(-14),
      'answer',
      'planner',
      say('Vis først det, alle er enige om', 'Show first what everybody agrees on'),
    ),
  ],
  mobiletnografi: [
    prepare(
      'daily-task',
      start(10),
      'text',
      'planner',
      say('Skriv én lille opgave til hver dag', 'Write one small task for each day'),
    ),
    prepare(
      'faces',
      start(7),
      'data',
      'planner',
      say(
        'Skriv til deltagerne, at andre ikke må kunne kendes på billederne',
        'Tell participants that others must not be recognisable in the pictures',
      ),
    ),
  ],
  online_fokusgruppe: [
    prepare(
      'test-call',
      start(3),
      'technical',
      'planner',
      say(
        'Tag en prøve med hver deltager, og find en telefon til den, der falder af',
        'Try it with each participant, and find a telephone for whoever drops out',
      ),
    ),
    prepare(
      'focus-consent',
      start(7),
      'data',
      'planner',
      say('Få et ja til at skrive ned, hvad der bliver sagt', 'Get a yes to writing down what is said'),
    ),
  ],
  online_workshop: [
    prepare(
      'rooms',
      start(7),
      'technical',
      'facilitator',
      say('Sæt grupperum op, og sæt en vært i hvert', 'Set up breakout rooms with a host in each'),
      { needs: ['online-room'] },
    ),
    prepare(
      'board',
      start(5),
      'technical',
      'facilitator',
      say(
        'Lav tavlen, og et ark til dem, der ikke kan bruge den',
        'Make the board, and a sheet for those who cannot use it',
      ),
    ),
  ],
  borgerforslag: [
    prepare(
      'rules-public',
      start(14),
      'text',
      'planner',
      say(
        'Skriv reglerne på én side: hvem, hvor mange, hvor længe',
        'Write the rules on one page: who, how many, how long',
      ),
    ),
    prepare(
      'reply-to-all',
      end(-30),
      'answer',
      'planner',
      say('Svar også dem, der ikke fik støtte nok', 'Answer also those who did not get enough support'),
    ),
  ],
  borgerbudget_digitalt: [
    prepare(
      'one-person-one-vote',
      start(30),
      'technical',
      'it',
      say(
        'Bestem, hvordan én person har én stemme, og prøv det',
        'Decide how one person has one vote, and try it',
      ),
    ),
    prepare(
      'vote-help',
      start(14),
      'staff',
      'desk',
      say('Sæt hjælp af til dem, der ikke kan logge ind', 'Set help aside for those who cannot sign in'),
    ),
    prepare(
      'built',
      end(-90),
      'answer',
      'communication',
      say('Sæt et skilt op, hvor der bliver bygget', 'Put a sign up where it is built'),
    ),
  ],
  giv_et_praj: [
    prepare(
      'to-right-desk',
      start(14),
      'technical',
      'it',
      say(
        'Prøv, at hver slags melding ender hos den rette',
        'Check that each kind of report ends with the right desk',
      ),
    ),
    prepare(
      'reply-time',
      start(7),
      'text',
      'communication',
      say('Skriv, hvor hurtigt man får svar', 'Write how fast one gets an answer'),
    ),
  ],
  delphi: [
    prepare(
      'panel-of-experts',
      start(28),
      'people',
      'planner',
      say('Find fagfolk fra mindst tre sider', 'Find specialists from at least three sides'),
    ),
    prepare(
      'rounds',
      start(10),
      'staff',
      'planner',
      say(
        'Sæt to uger af mellem runderne til at sammenfatte',
        'Set two weeks aside between rounds to sum up',
      ),
    ),
  ],
  samskrivning: [
    prepare(
      'draft-numbered',
      start(10),
      'text',
      'planner',
      say('Del teksten i korte, nummererede stykker', 'Divide the text into short numbered parts'),
    ),
    prepare(
      'who-edits',
      start(7),
      'staff',
      'planner',
      say('Sæt navn på den, der retter og forklarer hvorfor', 'Name who edits and explains why'),
    ),
  ],
  online_minipublic: [
    prepare(
      'lend-devices',
      start(14),
      'technical',
      'it',
      say(
        'Lån tablet og net ud til dem, der mangler',
        'Lend a tablet and a connection to those who lack them',
      ),
      { needs: ['tablets'] },
    ),
    prepare(
      'learn-tool',
      start(7),
      'people',
      'it',
      say(
        'Hold en øveaften, før det rigtige begynder',
        'Hold a practice evening before the real thing begins',
      ),
    ),
  ],
  digital_hoering: [
    prepare(
      'white-paper',
      end(-28),
      'answer',
      'planner',
      say(
        'Skriv hvidbogen: alle svar med nummer, vurdering og fordi',
        'Write the white paper: all responses with number, assessment and because',
      ),
    ),
    prepare(
      'draft-kept',
      start(5),
      'technical',
      'it',
      say(
        'Prøv, at man kan gemme en kladde og sende for sin forening',
        'Check that one can save a draft and send for an association',
      ),
    ),
    prepare(
      'each-answered',
      decision(-14),
      'answer',
      'case-records',
      say('Send hver afsender brev om, hvad det blev til', 'Send each sender a letter on what came of it'),
    ),
  ],
  sms_puls: [
    prepare(
      'sms-sender',
      start(10),
      'technical',
      'it',
      say(
        'Få lov til at sende sms, og prøv på jer selv',
        'Get permission to send text messages, and try on yourselves',
      ),
      { needs: ['sms'] },
    ),
    prepare(
      'one-sms',
      start(5),
      'text',
      'communication',
      say(
        'Skriv spørgsmålet på 160 tegn med en vej ud',
        'Write the question in 160 characters with a way out',
      ),
    ),
  ],
  digital_prioritering: [
    prepare(
      'prioritise-setup',
      start(10),
      'technical',
      'it',
      say(
        'Prøv, at rækkefølgen på skærmen ikke bestemmer svaret',
        'Check that the order on the screen does not decide the answer',
      ),
    ),
  ],
  scenarieafstemning: [
    prepare(
      'scenarios-equal',
      start(21),
      'text',
      'planner',
      say(
        'Beskriv scenarierne lige grundigt, også det, ingen ønsker',
        'Describe the scenarios equally well, also the one nobody wants',
      ),
    ),
    prepare(
      'none-of-these',
      start(10),
      'text',
      'planner',
      say('Giv plads til at svare »ingen af dem, fordi«', 'Leave room to answer “none of them, because”'),
    ),
  ],
};
