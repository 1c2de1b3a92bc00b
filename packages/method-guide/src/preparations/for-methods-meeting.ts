import type { Preparation } from './preparation.ts';
import { end, prepare, say, start } from './preparation.ts';

/** What only a meeting, a workshop or a drawn assembly asks for, by method id. Judgement. */
export const methodsWherePeopleMeet: Readonly<Record<string, readonly Preparation[]>> = {
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
};
