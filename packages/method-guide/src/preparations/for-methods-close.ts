import type { Preparation } from './preparation.ts';
import { end, prepare, say, start } from './preparation.ts';

/** What only a letter, a visit, a walk, a council or a ballot asks for, by method id. Judgement. */
export const methodsCloseToPeople: Readonly<Record<string, readonly Preparation[]>> = {
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
