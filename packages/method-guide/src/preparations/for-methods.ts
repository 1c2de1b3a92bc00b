import type { Preparation } from './preparation.ts';
import { decision, end, prepare, say, start } from './preparation.ts';

/** What only this method asks for, by method id; the rest follows from its family and how people meet. Judgement. */
export const preparationsByMethod: Readonly<Record<string, readonly Preparation[]>> = {
  infobrev: [
    prepare(
      'named-phone',
      start(7),
      'text',
      'communication',
      say('Sæt et navn og et direkte nummer i brevet', 'Put a name and a direct number in the letter'),
    ),
  ],
  aabent_hus: [
    prepare(
      'posters',
      start(14),
      'text',
      'planner',
      say(
        'Tegn plancherne med mennesker på, og skriv ét spørgsmål på hver',
        'Draw the boards with people in them, and write one question on each',
      ),
    ),
    prepare(
      'welcome',
      start(1),
      'staff',
      'planner',
      say(
        'Stil én ved døren, der siger, hvor man kan skrive noget',
        'Put one at the door who says where to write something',
      ),
    ),
  ],
  borgermoede: [
    prepare(
      'speaker-queues',
      start(7),
      'staff',
      'facilitator',
      say(
        'Aftal talerliste med to køer: har talt, og har ikke talt',
        'Agree on a speaker list with two queues: has spoken, and has not',
      ),
    ),
    prepare(
      'short-talk',
      start(5),
      'text',
      'planner',
      say(
        'Kort oplægget ned til et kvarter, og prøv det på ur',
        'Cut the talk to a quarter of an hour, and try it with a clock',
      ),
    ),
    prepare(
      'programme',
      start(3),
      'technical',
      'communication',
      say('Print {people} programmer med, hvem der svarer', 'Print {people} programmes saying who answers'),
    ),
  ],
  hybridmoede: [
    prepare(
      'hall-and-screen-host',
      start(7),
      'staff',
      'facilitator',
      say(
        'Sæt én til at være skærmens stemme i salen',
        'Put one in charge of being the voice of the screen in the hall',
      ),
    ),
  ],
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
  aabent_kontor: [
    prepare(
      'who-sits',
      start(10),
      'people',
      'communication',
      say(
        'Skriv, hvem der sidder der, med billede og tid',
        'Write who is there, with a picture and the time',
      ),
    ),
    prepare(
      'quiet-talk',
      start(3),
      'technical',
      'planner',
      say(
        'Find et hjørne, hvor man kan tale uden at blive hørt',
        'Find a corner where one can talk without being overheard',
      ),
    ),
  ],
  spoergetid_foretraede: [
    prepare(
      'how-to-ask',
      start(14),
      'text',
      'communication',
      say(
        'Skriv reglerne: hvem kan spørge, hvor længe, og hvem svarer',
        'Write the rules: who may ask, for how long, and who answers',
      ),
    ),
    prepare(
      'help-speaker',
      start(3),
      'people',
      'planner',
      say(
        'Ring til dem, der har meldt sig, og fortæl, hvordan lokalet ser ud',
        'Call those who signed up and tell them what the room looks like',
      ),
    ),
  ],
  visualisering_3d: [
    prepare(
      'human-height',
      start(21),
      'technical',
      'planner',
      say(
        'Bestil billeder i øjenhøjde, også fra naboens vindue og i regn',
        "Order pictures at eye height, also from the neighbour's window and in rain",
      ),
    ),
    prepare(
      'two-alternatives',
      start(14),
      'technical',
      'planner',
      say(
        'Vis mindst to muligheder og det, der er der nu',
        'Show at least two options and what is there now',
      ),
    ),
    prepare(
      'described',
      start(7),
      'text',
      'communication',
      say(
        'Beskriv billederne i ord for den, der ikke ser',
        'Describe the pictures in words for those who cannot see',
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
  popup: [
    prepare(
      'rain',
      start(3),
      'technical',
      'planner',
      say('Aftal, hvor I går hen, når det regner', 'Agree where you go when it rains'),
    ),
    prepare(
      'one-question',
      start(5),
      'text',
      'planner',
      say(
        'Skriv det ene spørgsmål, man kan svare på i forbifarten',
        'Write the one question people can answer in passing',
      ),
    ),
  ],
  byvandring: [
    prepare(
      'route-walked',
      start(14),
      'technical',
      'facilitator',
      say(
        'Gå ruten med en kørestol, og find bænke og toilet',
        'Walk the route with a wheelchair, and find benches and a toilet',
      ),
    ),
    prepare(
      'photo-walk',
      start(7),
      'text',
      'communication',
      say(
        'Lav den samme tur som billeder for dem, der ikke kan gå den',
        'Make the same walk as pictures for those who cannot walk it',
      ),
    ),
    prepare(
      'note-taker',
      start(7),
      'staff',
      'facilitator',
      say('Sæt én til at skrive ned ved hvert stop', 'Put one in charge of writing down at each stop'),
    ),
    prepare(
      'weather',
      start(2),
      'people',
      'communication',
      say('Skriv, hvad I gør, hvis vejret er imod', 'Write what you do if the weather is against you'),
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
  papir_spoergeskema: [
    prepare(
      'return-envelope',
      start(21),
      'booking',
      'communication',
      say('Bestil svarkuverter med betalt porto', 'Order reply envelopes with paid postage'),
    ),
    prepare(
      'reminder',
      start(-14),
      'people',
      'communication',
      say(
        'Send en venlig påmindelse til dem, der ikke har svaret',
        'Send a kind reminder to those who have not answered',
      ),
    ),
    prepare(
      'keying-team',
      end(0),
      'staff',
      'case-records',
      say(
        'Sæt tre til at taste; regn 60–90 sekunder pr. håndskrevet ark',
        'Put three to keying; count 60–90 seconds for each handwritten sheet',
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
  interview: [
    prepare(
      'consent',
      start(7),
      'data',
      'planner',
      say(
        'Skriv, hvad der sker med optagelsen, og hvornår den slettes',
        'Write what happens to the recording, and when it is deleted',
      ),
    ),
    prepare(
      'where-they-like',
      start(7),
      'people',
      'planner',
      say('Lad folk selv vælge sted og tid', 'Let people choose place and time'),
    ),
  ],
  boerne_workshop: [
    prepare(
      'draw-things',
      start(7),
      'technical',
      'facilitator',
      say(
        'Køb tusch, klodser og papir til {people} børn',
        'Buy pens, blocks and paper for {people} children',
      ),
    ),
    prepare(
      'say-what-can',
      start(3),
      'text',
      'facilitator',
      say(
        'Øv at sige på barnets sprog, hvad der ikke kan laves om',
        "Practise saying in a child's language what cannot be changed",
      ),
    ),
  ],
  interessentdialog: [
    prepare(
      'who-is-missing-body',
      start(28),
      'people',
      'planner',
      say(
        'Ring til den, der ikke ville med sidst, og spørg hvorfor',
        'Call the one who would not join last time, and ask why',
      ),
    ),
    prepare(
      'same-facts',
      start(10),
      'text',
      'planner',
      say(
        'Send alle det samme faktaark, før I mødes',
        'Send everybody the same sheet of facts before you meet',
      ),
    ),
    prepare(
      'open-minutes',
      end(-7),
      'answer',
      'planner',
      say(
        'Læg referatet ud, så dem udenfor kan læse det',
        'Publish the minutes so that those outside can read them',
      ),
    ),
  ],
  assisteret_deltagelse: [
    prepare(
      'helpers',
      start(14),
      'staff',
      'desk',
      say('Lær hjælperne at skrive folks egne ord', "Teach the helpers to write people's own words"),
    ),
    prepare(
      'tablets',
      start(7),
      'technical',
      'it',
      say('Lån tablets, og sæt skemaet op på dem', 'Borrow tablets, and set the form up on them'),
      { needs: ['tablets'] },
    ),
  ],
  doer_til_doer: [
    prepare(
      'doors-told',
      start(7),
      'people',
      'communication',
      say(
        'Læg en seddel i postkasserne om, hvornår I ringer på',
        'Put a note in the letter boxes saying when you will ring',
      ),
    ),
    prepare(
      'id-cards',
      start(7),
      'technical',
      'planner',
      say(
        'Lav skilte med navn og kommunens nummer, man kan ringe til',
        "Make badges with a name and the municipality's number to call",
      ),
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
  gaestebud: [
    prepare(
      'food',
      start(14),
      'booking',
      'planner',
      say('Giv værterne penge til kaffe og brød', 'Give the hosts money for coffee and bread'),
    ),
    prepare(
      'host-kit',
      start(21),
      'text',
      'planner',
      say(
        'Pak værtens kuvert: tre spørgsmål, et svarark og et nummer at ringe til',
        "Pack the host's envelope: three questions, an answer sheet and a number to call",
      ),
    ),
    prepare(
      'hosts',
      start(28),
      'people',
      'planner',
      say(
        'Find værter i hver del af kommunen, ikke kun dem, I kender',
        'Find hosts in each part of the municipality, not only those you know',
      ),
    ),
    prepare(
      'sheets-in',
      end(0),
      'data',
      'case-records',
      say(
        'Rykk for svararkene, og skriv, hvor mange der sad om bordet',
        'Ask for the answer sheets, and write how many sat round the table',
      ),
    ),
  ],
  spoergeskema_stikproeve: [
    prepare(
      'sample-drawn',
      start(35),
      'data',
      'case-records',
      say(
        'Bestil stikprøven, og gem, hvordan den blev trukket',
        'Order the sample, and keep how it was drawn',
      ),
      { needs: ['draw'] },
    ),
    prepare(
      'two-reminders',
      start(-10),
      'people',
      'communication',
      say('Send påmindelse to gange, anden gang på papir', 'Send a reminder twice, the second on paper'),
    ),
    prepare(
      'non-response',
      end(-10),
      'data',
      'planner',
      say(
        'Skriv, hvem der ikke svarede, og hvor sikkert tallet er',
        'Write who did not answer, and how certain the figure is',
      ),
    ),
  ],
  stemmeboks: [
    prepare(
      'box-places',
      start(14),
      'people',
      'planner',
      say(
        'Aftal med stedet, hvem der passer boksen og tømmer den',
        'Agree with the place who minds the box and empties it',
      ),
    ),
    prepare(
      'box-checked',
      start(-3),
      'technical',
      'planner',
      say(
        'Se efter, at boksen virker og kan nås fra en kørestol',
        'Check that the box works and can be reached from a wheelchair',
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
  foto_stemmer: [
    prepare(
      'cameras',
      start(14),
      'technical',
      'planner',
      say('Skaf kameraer til dem, der ikke har en god telefon', 'Get cameras for those without a good phone'),
    ),
    prepare(
      'photo-rights',
      start(10),
      'data',
      'planner',
      say('Få samtykke til at vise billederne', 'Get consent to show the pictures'),
      { needs: ['photo-consent'] },
    ),
    prepare(
      'exhibition',
      end(-14),
      'answer',
      'communication',
      say(
        'Hæng billederne op, hvor politikerne går forbi',
        'Hang the pictures where the politicians walk by',
      ),
    ),
  ],
  fokusgruppe: [
    prepare(
      'gift',
      start(10),
      'booking',
      'planner',
      say('Bestil kaffe og en lille tak til {people}', 'Order coffee and a small thank-you for {people}'),
    ),
    prepare(
      'two-in-room',
      start(7),
      'staff',
      'planner',
      say('Sæt to på: én spørger, én skriver', 'Put two on it: one asks, one writes'),
    ),
  ],
  borgerforskere: [
    prepare(
      'training-day',
      start(21),
      'staff',
      'planner',
      say(
        'Hold en øvedag, hvor borgerne interviewer hinanden',
        'Hold a practice day where residents interview each other',
      ),
    ),
    prepare(
      'researchers-paid',
      start(28),
      'booking',
      'leader',
      say('Aftal løn eller honorar til dem, der interviewer', 'Arrange pay for those who interview'),
    ),
  ],
  spil_workshop: [
    prepare(
      'machines',
      start(14),
      'technical',
      'it',
      say(
        'Få spillet lagt på skolens maskiner, og prøv det dér',
        "Have the game put on the school's machines, and try it there",
      ),
    ),
    prepare(
      'area-built',
      start(21),
      'technical',
      'it',
      say(
        'Byg stedet i spillet, så det kan kendes',
        'Build the place in the game so that it can be recognised',
      ),
    ),
  ],
  ungeraad: [
    prepare(
      'young-agenda',
      start(21),
      'people',
      'planner',
      say('Lad de unge selv sætte dagsordenen sammen', 'Let the young people set the agenda themselves'),
    ),
    prepare(
      'young-vote',
      start(7),
      'people',
      'leader',
      say(
        'Aftal, hvornår politikerne kommer og svarer dem',
        'Agree when the politicians come and answer them',
      ),
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
  world_cafe: [
    prepare(
      'cafe-questions',
      start(10),
      'text',
      'facilitator',
      say(
        'Skriv ét spørgsmål til hver runde, der bygger på det forrige',
        'Write one question for each round, each building on the last',
      ),
    ),
    prepare(
      'bell',
      start(2),
      'technical',
      'facilitator',
      say(
        'Find klokke, duge af papir og tusch til {tables} borde',
        'Find a bell, paper cloths and pens for {tables} tables',
      ),
    ),
  ],
  open_space: [
    prepare(
      'table-sheet',
      start(10),
      'text',
      'facilitator',
      say(
        'Lav et ark til hver gruppe: hvad talte I om, og hvem gør noget ved det',
        'Make a sheet for each group: what you talked about, and who does something about it',
      ),
    ),
    prepare(
      'theme',
      start(28),
      'text',
      'planner',
      say(
        'Skriv temaet som et spørgsmål, ingen har svaret på',
        'Write the theme as a question nobody has answered',
      ),
    ),
    prepare(
      'wall',
      start(2),
      'technical',
      'facilitator',
      say('Lav opslagsvæggen med tider og rum', 'Make the wall with times and rooms'),
    ),
  ],
  fremtidsvaerksted: [
    prepare(
      'three-phases',
      start(10),
      'staff',
      'facilitator',
      say(
        'Del dagen i kritik, drøm og virkelighed, med pauser',
        'Divide the day into criticism, dream and reality, with breaks',
      ),
    ),
    prepare(
      'walls',
      start(2),
      'technical',
      'facilitator',
      say('Hæng papir op på tre vægge', 'Put up paper on three walls'),
    ),
  ],
  dialogspil: [
    prepare(
      'game-tested',
      start(14),
      'technical',
      'facilitator',
      say('Spil det selv med tre, der er uenige', 'Play it yourselves with three who disagree'),
    ),
    prepare(
      'game-sets',
      start(5),
      'technical',
      'facilitator',
      say('Print eller lån {tables} spil', 'Print or borrow {tables} sets'),
    ),
  ],
  borgervidenskab: [
    prepare(
      'method-of-measuring',
      start(28),
      'technical',
      'planner',
      say(
        'Få en fagperson til at sige god for målemetoden',
        'Have a specialist approve the way of measuring',
      ),
    ),
    prepare(
      'devices',
      start(14),
      'technical',
      'it',
      say('Skaf og afprøv måleudstyr til alle', 'Get and test measuring equipment for everybody'),
    ),
    prepare(
      'data-open',
      end(-21),
      'answer',
      'planner',
      say('Læg målingerne frem, også de dårlige', 'Publish the measurements, the bad ones too'),
    ),
  ],
  brugerrejse_test: [
    prepare(
      'real-tasks',
      start(10),
      'text',
      'planner',
      say('Skriv fem opgaver, som folk faktisk har', 'Write five tasks that people really have'),
    ),
    prepare(
      'watch-quietly',
      start(3),
      'staff',
      'planner',
      say('Øv at se på uden at hjælpe', 'Practise watching without helping'),
    ),
  ],
  hackathon: [
    prepare(
      'data-ready',
      start(28),
      'technical',
      'it',
      say('Gør data og plantegninger klar, som må bruges', 'Make data and plans ready that may be used'),
    ),
    prepare(
      'jury',
      start(21),
      'people',
      'leader',
      say(
        'Find en jury med borgere i, og skriv, hvad den ser efter',
        'Find a jury with residents in it, and write what it looks for',
      ),
    ),
    prepare(
      'afterwards',
      end(-21),
      'answer',
      'planner',
      say('Skriv, hvilken af opgaverne I går videre med', 'Write which of the results you take further'),
    ),
  ],
  lokal_udviklingsplan: [
    prepare(
      'local-group',
      start(42),
      'people',
      'planner',
      say('Saml en gruppe, der ikke kun er de sædvanlige', 'Gather a group that is not only the usual ones'),
    ),
    prepare(
      'owner-after',
      end(14),
      'people',
      'leader',
      say('Sæt navn på, hvem der gør hvad af planen, og hvornår', 'Name who does what of the plan, and when'),
    ),
  ],
  lokalraad: [
    prepare(
      'call-local',
      start(14),
      'people',
      'planner',
      say('Ring til lokalrådets formand', 'Call the chair of the local council'),
    ),
    prepare(
      'also-others',
      start(14),
      'people',
      'planner',
      say('Spørg, hvem lokalrådet sjældent hører fra', 'Ask whom the local council seldom hears from'),
    ),
  ],
  borgertopmoede: [
    prepare(
      'voting-clickers',
      start(21),
      'technical',
      'it',
      say('Bestil stemmeknapper, og prøv dem', 'Order voting pads, and try them'),
      { needs: ['live-poll'] },
    ),
    prepare(
      'room',
      start(63),
      'booking',
      'facilitator',
      say(
        'Book en sal med plads til {tables} borde og gange imellem',
        'Book a hall with room for {tables} tables and aisles between',
      ),
    ),
  ],
  staaende_borgerraad: [
    prepare(
      'statutes',
      start(90),
      'law',
      'leader',
      say(
        'Skriv rådets vedtægt: emner, udskiftning og svarpligt',
        "Write the council's statutes: topics, rotation and duty to answer",
      ),
    ),
    prepare(
      'secretariat',
      start(60),
      'staff',
      'leader',
      say('Sæt en fast sekretær af til rådet', 'Set a permanent secretary aside for the council'),
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
  borgerbudget_fysisk: [
    prepare(
      'ballots',
      start(7),
      'technical',
      'planner',
      say(
        'Print {people} stemmesedler og et ark med priser',
        'Print {people} ballots and a sheet with prices',
      ),
    ),
    prepare(
      'count-openly',
      start(0),
      'staff',
      'facilitator',
      say('Tæl stemmerne højt, så alle kan se det', 'Count the votes aloud so that everybody can see'),
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
  dialogmoede: [
    prepare(
      'mixed-tables',
      start(3),
      'staff',
      'facilitator',
      say(
        'Bland bordene, så naboer ikke sidder samlet',
        'Mix the tables so that neighbours do not sit together',
      ),
    ),
    prepare(
      'politicians-at-tables',
      start(14),
      'people',
      'leader',
      say(
        'Bed politikerne om at sidde med ved bordene og lytte',
        'Ask the politicians to sit at the tables and listen',
      ),
    ),
  ],
  raad_naevn: [
    prepare(
      'in-time',
      start(42),
      'law',
      'planner',
      say(
        'Hold øje med, at rådet kan nå at svare, før sagen skal på dagsordenen',
        'See that the council can answer before the case goes on the agenda',
      ),
    ),
  ],
  konfliktdialog: [
    prepare(
      'separate-talks',
      start(42),
      'people',
      'planner',
      say('Tal med hver side for sig først', 'Talk with each side alone first'),
    ),
    prepare(
      'mediator',
      start(63),
      'staff',
      'leader',
      say('Find en mægler, begge sider siger ja til', 'Find a mediator whom both sides accept'),
    ),
    prepare(
      'ground-rules',
      start(7),
      'text',
      'facilitator',
      say('Skriv spillereglerne sammen med dem', 'Write the ground rules together with them'),
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
  scenarievaerksted: [
    prepare(
      'four-scenarios',
      start(42),
      'text',
      'planner',
      say('Skriv fire fremtider, ingen af dem den pæne', 'Write four futures, none of them the nice one'),
    ),
    prepare(
      'roles',
      start(21),
      'people',
      'planner',
      say(
        'Fordel pladserne mellem borgere, fagfolk, erhverv og politikere',
        'Share the seats between residents, specialists, business and politicians',
      ),
    ),
  ],
  charrette: [
    prepare(
      'drawing-team',
      start(42),
      'booking',
      'planner',
      say('Aftal tegnere, der kan tegne, mens folk taler', 'Book people who can draw while others talk'),
    ),
    prepare(
      'base-drawings',
      start(7),
      'technical',
      'planner',
      say(
        'Print grundkort i stort format, flere af hvert',
        'Print base maps in large format, several of each',
      ),
    ),
    prepare(
      'open-evenings',
      start(14),
      'people',
      'communication',
      say(
        'Inviter alle andre til at se tegningerne om aftenen',
        'Invite everybody else to see the drawings in the evening',
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
  samskabelse: [
    prepare(
      'shared-agreement',
      start(21),
      'people',
      'leader',
      say(
        'Skriv en aftale: hvem gør hvad, og hvem ejer det bagefter',
        'Write an agreement: who does what, and who owns it afterwards',
      ),
    ),
    prepare(
      'small-start',
      start(-14),
      'staff',
      'planner',
      say('Prøv noget lille af, før I mødes igen', 'Try something small before you meet again'),
    ),
  ],
  par17_4_udvalg: [
    prepare(
      'mandate-17-4',
      start(84),
      'law',
      'leader',
      say(
        'Få byrådet til at vedtage udvalgets opgave, pladser og slutdato',
        'Have the council adopt the committee’s task, seats and final date',
      ),
    ),
    prepare(
      'seats-how',
      start(56),
      'people',
      'leader',
      say('Aftal, hvordan borgerpladserne bliver fordelt', "Agree how the residents' seats are shared out"),
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
  borgerjury: [
    prepare(
      'question-narrow',
      start(56),
      'text',
      'leader',
      say(
        'Skriv juryens spørgsmål, så det kan besvares',
        "Write the jury's question so that it can be answered",
      ),
    ),
    prepare(
      'witnesses',
      start(21),
      'people',
      'planner',
      say('Lad juryen selv bede om flere vidner', 'Let the jury itself ask for more witnesses'),
    ),
  ],
  konsensuskonference: [
    prepare(
      'two-weekends',
      start(63),
      'booking',
      'planner',
      say('Book to weekender til at forberede sig', 'Book two weekends for preparing'),
    ),
    prepare(
      'press',
      start(7),
      'people',
      'communication',
      say('Indbyd pressen til at se på', 'Invite the press to watch'),
    ),
  ],
  borgersamling: [
    prepare(
      'everybody-else',
      start(21),
      'people',
      'communication',
      say('Lav en vej for alle dem, der ikke blev trukket', 'Make a way in for everybody who was not drawn'),
    ),
    prepare(
      'reserve-ready',
      start(10),
      'people',
      'planner',
      say('Ring til reserverne; hver fjerde kan falde fra', 'Call the reserves; every fourth may drop out'),
    ),
    prepare(
      'report-language',
      end(0),
      'text',
      'planner',
      say(
        'Lad deltagerne skrive anbefalingerne med deres egne ord',
        'Let the participants write the recommendations in their own words',
      ),
    ),
  ],
  deliberativ_maaling: [
    prepare(
      'same-questions',
      start(21),
      'text',
      'planner',
      say('Stil de samme spørgsmål før og efter', 'Ask the same questions before and after'),
    ),
    prepare(
      'analyst',
      start(42),
      'staff',
      'planner',
      say('Aftal, hvem der regner forskellen ud', 'Agree who works out the difference'),
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
  prototype_1til1: [
    prepare(
      'permission-street',
      start(42),
      'law',
      'planner',
      say(
        'Søg om lov til at bygge på stedet, og aftal med politi og vejfolk',
        'Apply for permission to build on the spot, and agree with police and roads',
      ),
    ),
    prepare(
      'sign-on-spot',
      start(3),
      'technical',
      'communication',
      say(
        'Sæt skilt op: hvad I prøver, hvor længe, og hvor man siger sin mening',
        'Put up a sign: what you try, for how long, and where to say what one thinks',
      ),
    ),
    prepare(
      'count-before',
      start(7),
      'data',
      'planner',
      say(
        'Tæl før og efter det samme sted på samme tid',
        'Count before and after in the same place at the same time',
      ),
    ),
  ],
  brugerbestyrelse_hoering: [
    prepare(
      'board-law',
      start(35),
      'law',
      'planner',
      say(
        'Se i vedtægten, hvad bestyrelsen skal høres om',
        'See in the statutes what the board must be heard about',
      ),
    ),
    prepare(
      'board-members',
      start(14),
      'people',
      'planner',
      say('Ring til formanden, og spørg, hvad de vil vide', 'Call the chair and ask what they want to know'),
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
      say('Giv plads til at svare “ingen af dem, fordi”', 'Leave room to answer “none of them, because”'),
    ),
  ],
  live_afstemning: [
    prepare(
      'poll-tool',
      start(10),
      'technical',
      'it',
      say('Prøv afstemningen med telefoner i salen', 'Try the poll with phones in the hall'),
      { needs: ['live-poll'] },
    ),
    prepare(
      'without-phone',
      start(3),
      'technical',
      'facilitator',
      say('Print sedler til dem uden telefon', 'Print slips for those without a phone'),
    ),
  ],
  folkeafstemning: [
    prepare(
      'council-resolves',
      start(120),
      'law',
      'leader',
      say(
        'Få byrådets beslutning om afstemningen og spørgsmålet',
        "Get the council's decision on the referendum and the question",
      ),
    ),
    prepare(
      'polling-stations',
      start(60),
      'booking',
      'leader',
      say('Book valgsteder, og find tilforordnede', 'Book polling stations and find officials'),
    ),
    prepare(
      'both-sides-equal',
      start(42),
      'text',
      'communication',
      say(
        'Lad ja og nej skrive hver sin side i samme pjece',
        'Let yes and no write a page each in the same leaflet',
      ),
    ),
  ],
  naboorientering: [
    prepare(
      'neighbour-list',
      start(14),
      'law',
      'case-records',
      say('Skriv, hvem der er nabo, og hvorfor', 'Write who counts as a neighbour, and why'),
    ),
    prepare(
      'drawing-with',
      start(10),
      'text',
      'planner',
      say(
        'Vedlæg en tegning, man kan forstå uden at kende loven',
        'Enclose a drawing one can understand without knowing the law',
      ),
    ),
    prepare(
      'neighbour-answered',
      end(-14),
      'answer',
      'planner',
      say('Skriv til hver nabo, der svarede', 'Write to each neighbour who answered'),
    ),
  ],
  borgermonitorering: [
    prepare(
      'season',
      start(21),
      'staff',
      'planner',
      say(
        'Aftal, hvor ofte der ses efter, og hvem der passer det',
        'Agree how often it is checked, and who minds it',
      ),
    ),
    prepare(
      'result-week',
      start(-30),
      'answer',
      'planner',
      say('Vis de første målinger på siden', 'Show the first measurements on the page'),
    ),
  ],
};
