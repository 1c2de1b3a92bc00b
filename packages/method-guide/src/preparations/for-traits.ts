import { isHearing, isMinipublic, showsContributions } from '../traits.ts';
import type { PreparationRule, StepToPrepare } from './preparation.ts';
import { end, prepare, say, start } from './preparation.ts';

/** What follows from how people meet, whatever the method is called. Judgement, from practice with such evenings. */

/** People sit down together, in a hall or on the spot; a walk and a kitchen table do without. */
const sitsDown = ({ method, format, holding }: StepToPrepare): boolean =>
  (holding === 'meeting' || holding === 'hybrid-meeting') &&
  method.id !== 'byvandring' &&
  format.place !== 'homes';

/** Methods where people sit at tables and write together. */
const workFamilies: readonly string[] = ['workshop', 'minipublic', 'codevelop'];
export const worksAtTables = (step: StepToPrepare): boolean =>
  sitsDown(step) &&
  step.people >= 12 &&
  (workFamilies.includes(step.method.family) || step.method.id === 'borgerbudget_fysisk');

/** A meeting that whoever wants to can walk into. */
const isOpenMeeting = (step: StepToPrepare): boolean =>
  sitsDown(step) && step.people >= 20 && step.method.selection.includes('open');

const isOnScreen = ({ holding }: StepToPrepare): boolean =>
  holding === 'online-meeting' || holding === 'hybrid-meeting';

const mayQuarrel = ({ facts }: StepToPrepare): boolean => (facts['topic.conflict'] ?? 0) >= 3;

const house = ['hall', 'school', 'library', 'town-hall', 'hall-and-net'];

export const preparationsByTrait: readonly PreparationRule[] = [
  {
    applies: (step) => sitsDown(step) && house.includes(step.format.place ?? ''),
    preparations: [
      prepare(
        'room',
        start(35),
        'booking',
        'facilitator',
        say(
          'Book et lokale uden trin til {people} personer',
          'Book a room without steps for {people} people',
        ),
        { why: say('De gode sale er væk en måned før.', 'The good halls are gone a month ahead.') },
      ),
    ],
  },
  {
    applies: (step) => sitsDown(step) && step.people >= 12 && step.method.family !== 'youth',
    preparations: [
      prepare(
        'needs',
        start(28),
        'people',
        'communication',
        say(
          'Spørg i tilmeldingen om tolk, teleslynge, kørestol, børn og mad, og om nogen helst ikke vil tale i mikrofon',
          'Ask when people sign up about interpreter, loop, wheelchair, children and food, and who would rather not speak into a microphone',
        ),
        { why: say('Så når I at bestille det.', 'Then there is time to order it.') },
      ),
      prepare(
        'run-sheet',
        start(10),
        'staff',
        'facilitator',
        say(
          'Skriv drejebogen: klokkeslæt, hvem taler, hvad er på skærmen, og hvad gør I, når teknikken svigter',
          'Write the run sheet: the clock, who speaks, what is on the screen, and what you do when the technology fails',
        ),
        { needs: ['run-sheet'] },
      ),
    ],
  },
  {
    applies: worksAtTables,
    preparations: [
      prepare(
        'table-sheet',
        start(10),
        'text',
        'facilitator',
        say(
          'Lav bordarket: tre spørgsmål og plads til enige, uenige og det, vi tager med',
          'Make the table sheet: three questions and room for what the table agrees on, disagrees on and takes home',
        ),
        { needs: ['table-sheet'] },
      ),
      prepare(
        'print-tables',
        start(1),
        'technical',
        'facilitator',
        say(
          'Print {tables} bordark, drejebogen og nummersedler',
          'Print {tables} table sheets, the run sheet and number slips',
        ),
        { why: say('Nettet i salen svigter.', 'The network in the hall fails.') },
      ),
      prepare(
        'read-back',
        start(0),
        'staff',
        'facilitator',
        say(
          'Læs hvert bords sætninger højt, og få bordets ja, før folk går hjem',
          "Read each table's sentences aloud and get the table's yes before people go home",
        ),
      ),
      prepare(
        'key-tables',
        end(-3),
        'data',
        'case-records',
        say(
          'Tast bordarkene ind, bord for bord, med antallet om bordet',
          'Key in the table sheets, table by table, with the number round it',
        ),
      ),
    ],
  },
  {
    applies: isOpenMeeting,
    preparations: [
      prepare(
        'hand-count',
        start(0),
        'data',
        'facilitator',
        say(
          'Tæl ved håndsoprækning, hvem der er i rummet: alder og område',
          'Count by show of hands who is in the room: age and area',
        ),
        {
          why: say(
            'Ellers ved ingen bagefter, hvem I har hørt fra.',
            'Otherwise nobody knows afterwards who was heard.',
          ),
        },
      ),
      prepare(
        'parking-lot',
        end(-14),
        'answer',
        'planner',
        say('Svar på hver seddel fra P-pladsen', 'Answer each note from the parking lot'),
        {
          why: say(
            'Den er et løfte om svar inden ti arbejdsdage.',
            'It is a promise of an answer within ten working days.',
          ),
        },
      ),
    ],
  },
  {
    applies: (step) => sitsDown(step) && step.people >= 20 && step.method.family !== 'youth',
    preparations: [
      prepare(
        'projector',
        start(7),
        'technical',
        'it',
        say('Find en projektor, og prøv den i lokalet', 'Find a projector and try it in the room'),
        { needs: ['projector'] },
      ),
    ],
  },
  {
    applies: (step) => step.times > 1 && (step.holding === 'meeting' || isOnScreen(step)),
    preparations: [
      prepare(
        'all-days',
        start(35),
        'booking',
        'planner',
        say(
          'Book alle {times} dage på én gang, og skriv dem i den første indbydelse',
          'Book all {times} days at once, and put them in the first invitation',
        ),
      ),
    ],
  },
  {
    applies: (step) => sitsDown(step) && step.people >= 40,
    preparations: [
      prepare(
        'sound',
        start(14),
        'technical',
        'it',
        say('Bestil højttaler og to løse mikrofoner', 'Order a loudspeaker and two hand-held microphones'),
        { needs: ['sound'] },
      ),
      prepare('loop', start(21), 'booking', 'facilitator', say('Bestil teleslynge', 'Order a hearing loop'), {
        needs: ['portable-loop', 'hall'],
      }),
    ],
  },
  {
    applies: (step) => isOpenMeeting(step) && mayQuarrel(step),
    preparations: [
      prepare(
        'safety',
        start(7),
        'staff',
        'leader',
        say(
          'Sæt navn på den, der kan stoppe mødet, og vis alle medarbejdere udgangen',
          'Name the person who may stop the meeting, and show all staff the exit',
        ),
        {
          why: say(
            'Når folk er uenige, skal ingen være i tvivl om, hvem der bestemmer i salen.',
            'When people disagree, nobody should be in doubt who is in charge of the hall.',
          ),
        },
      ),
    ],
  },
  {
    applies: isOnScreen,
    preparations: [
      prepare(
        'second-host',
        start(14),
        'staff',
        'facilitator',
        say(
          'Find en vært nr. 2, der kun passer teknikken og det, folk skriver',
          'Find a second host who only minds the technology and what people write',
        ),
      ),
      prepare(
        'recording',
        start(14),
        'data',
        'planner',
        say(
          'Beslut, om I optager, og skriv det i invitationen',
          'Decide whether you record, and say so in the invitation',
        ),
      ),
      prepare(
        'rehearsal',
        start(3),
        'technical',
        'it',
        say(
          'Prøv lyd, billede og skærmdeling med alle, der skal på',
          'Try sound, picture and shared screen with everybody who will be on',
        ),
      ),
      prepare(
        'link',
        start(1),
        'people',
        'communication',
        say(
          'Send linket, et telefonnummer til hjælp og to linjer om, hvordan man kommer på',
          'Send the link, a telephone number for help and two lines on how to get on',
        ),
      ),
    ],
  },
  {
    applies: ({ holding }) => holding === 'hybrid-meeting',
    preparations: [
      prepare(
        'stream',
        start(14),
        'technical',
        'it',
        say('Bestil kamera, lyd og en kanal at sende på', 'Order camera, sound and a channel to stream on'),
        { needs: ['streaming'] },
      ),
      prepare(
        'equal-questions',
        start(7),
        'staff',
        'facilitator',
        say(
          'Aftal, at hvert andet spørgsmål kommer fra skærmen',
          'Agree that every second question comes from the screen',
        ),
        { why: say('Ellers er de derhjemme tilskuere.', 'Otherwise those at home are spectators.') },
      ),
    ],
  },
  {
    applies: ({ holding }) => holding === 'net',
    preparations: [
      prepare(
        'old-phone',
        start(5),
        'technical',
        'it',
        say(
          'Prøv det hele på en fem år gammel telefon, uden at logge ind',
          'Try all of it on a five-year-old phone, without signing in',
        ),
        { isOnce: true },
      ),
      prepare(
        'receipt',
        start(7),
        'text',
        'communication',
        say(
          'Skriv kvitteringen: hvad sker der nu, og hvornår hører folk fra jer',
          'Write the receipt: what happens now, and when people hear from you',
        ),
        { isOnce: true },
      ),
      prepare(
        'who-is-silent',
        end(7),
        'people',
        'communication',
        say(
          'Se, hvem der ikke har svaret, og gå ud til dem i den sidste uge',
          'See who has not answered, and go to them in the last week',
        ),
      ),
    ],
  },
  {
    applies: ({ method, holding }) =>
      holding === 'net' && method.family !== 'hearing' && showsContributions(method),
    preparations: [
      prepare(
        'house-rules',
        start(14),
        'text',
        'communication',
        say(
          'Skriv spillereglerne: hvad skjuler I, hvorfor, og hvem svarer på det',
          'Write the house rules: what you hide, why, and who answers for it',
        ),
        { needs: ['house-rules'], isOnce: true },
      ),
      prepare(
        'moderation',
        start(7),
        'staff',
        'planner',
        say(
          'Lav vagtplan for gennemsyn, også til lørdag og søndag',
          'Make a rota for reading what comes in, Saturdays and Sundays too',
        ),
        { needs: ['moderation-rota'] },
      ),
    ],
  },
  {
    applies: ({ holding }) => holding === 'post',
    preparations: [
      prepare(
        'digital-post',
        start(35),
        'technical',
        'it',
        say('Få lov til at sende i Digital Post', 'Get permission to send in Digital Post'),
        { needs: ['digital-post'], isOnce: true },
      ),
      prepare(
        'addresses',
        start(21),
        'data',
        'case-records',
        say(
          'Bestil adresserne, og sæt dem med adressebeskyttelse for sig',
          'Order the addresses, and set those with address protection apart',
        ),
      ),
      prepare(
        'letter',
        start(14),
        'text',
        'communication',
        say(
          'Skriv brevet på én side i 14 punkt med frist, løfte og telefonnummer',
          'Write the letter on one page in 14 point with deadline, promise and telephone number',
        ),
      ),
      prepare(
        'mailing',
        start(7),
        'booking',
        'communication',
        say(
          'Bestil tryk og forsendelse, og papirbrev til dem uden Digital Post',
          'Order printing and mailing, and letters on paper for those without Digital Post',
        ),
        { needs: ['mailing-agreement'] },
      ),
      prepare(
        'returned',
        start(-14),
        'people',
        'case-records',
        say(
          'Find nye adresser til de breve, der kom retur',
          'Find new addresses for the letters that came back',
        ),
      ),
    ],
  },
  {
    applies: ({ holding }) => holding === 'drop-in',
    preparations: [
      prepare(
        'stand-rota',
        start(10),
        'staff',
        'planner',
        say(
          'Lav vagtplan med to ad gangen, hvoraf én skriver ned',
          'Make a rota of two at a time, one of whom writes it down',
        ),
      ),
      prepare(
        'key-notes',
        end(-3),
        'data',
        'case-records',
        say(
          'Tast det ind, folk sagde, med sted og dag',
          'Key in what people said, with the place and the day',
        ),
      ),
    ],
  },
  {
    applies: ({ holding }) => holding === 'visit',
    preparations: [
      prepare(
        'two-together',
        start(7),
        'staff',
        'planner',
        say(
          'Aftal, hvem der tager ud, og hvem der ved, hvor de er',
          'Agree who goes out, and who knows where they are',
        ),
      ),
      prepare(
        'read-aloud-answer',
        start(3),
        'staff',
        'planner',
        say(
          'Øv slutningen: »Vil du have det læst op?«',
          'Practise the ending: “Would you like it read aloud?”',
        ),
      ),
    ],
  },
  {
    applies: ({ holding }) => holding === 'field-work',
    preparations: [
      prepare(
        'field-form',
        start(14),
        'text',
        'planner',
        say(
          'Lav skemaet, så det kan udfyldes med én hånd i regnvejr',
          'Make the form so that it can be filled in with one hand in the rain',
        ),
      ),
      prepare(
        'field-contact',
        start(7),
        'people',
        'planner',
        say(
          'Giv alle et navn og et nummer at ringe til undervejs',
          'Give everybody a name and a number to call on the way',
        ),
      ),
    ],
  },
  {
    applies: ({ method }) => method.family === 'youth' && method.id !== 'ungeraad',
    preparations: [
      prepare(
        'school-contact',
        start(42),
        'people',
        'planner',
        say(
          'Find læreren eller pædagogen, der siger ja til en dag',
          'Find the teacher or youth worker who says yes to a day',
        ),
        { needs: ['contacts'] },
      ),
      prepare(
        'parents-told',
        start(14),
        'data',
        'planner',
        say(
          'Skriv til forældrene, og få samtykke, hvis der tages billeder',
          'Write to the parents, and get consent if pictures are taken',
        ),
        { needs: ['photo-consent'] },
      ),
      prepare(
        'no-child-names',
        start(3),
        'data',
        'planner',
        say(
          'Giv klassen et gruppenummer; børnenes navne skrives ikke ned',
          "Give the class a group number; the children's names are not written down",
        ),
      ),
    ],
  },
  {
    applies: ({ method }) => isMinipublic(method),
    preparations: [
      prepare(
        'council-receives',
        start(98),
        'law',
        'leader',
        say(
          'Få byrådets ja til mandatet: hvad de spørger om, og hvornår de svarer',
          "Get the council's yes to the mandate: what they ask, and when they answer",
        ),
      ),
      prepare(
        'sample',
        start(84),
        'data',
        'case-records',
        say(
          'Bestil udtrækket til invitationerne, og skriv ned, hvordan der trækkes lod',
          'Order the extract for the invitations, and write down how lots are drawn',
        ),
        { needs: ['draw'] },
      ),
      prepare(
        'invitations',
        start(70),
        'text',
        'communication',
        say(
          'Send invitationerne, og regn med 1–3 ja af hundrede breve',
          'Send the invitations, and expect 1–3 in a hundred to say yes',
        ),
        {
          why: say(
            'Det svarer til, hvad danske indbydelser har givet; skøn.',
            'That is what Danish invitations have given; an estimate.',
          ),
        },
      ),
      prepare(
        'expenses',
        start(60),
        'booking',
        'planner',
        say(
          'Beslut, hvad I betaler i kørsel, børnepasning og for dagen',
          'Decide what you pay for transport, child care and the day',
        ),
      ),
      prepare(
        'draw-lots',
        start(42),
        'people',
        'case-records',
        say(
          'Træk lod, så gruppen ligner kommunen, og træk reserver',
          'Draw lots so that the group resembles the municipality, and draw reserves',
        ),
      ),
      prepare(
        'call-drawn',
        start(35),
        'people',
        'planner',
        say('Ring til hver enkelt, der er trukket', 'Call each person who was drawn'),
        { why: say('Et opkald holder flere end en mail.', 'A call keeps more of them than an e-mail.') },
      ),
      prepare(
        'experts',
        start(56),
        'people',
        'planner',
        say(
          'Aftal oplæg med fagfolk, der er uenige',
          'Arrange for specialists who disagree with each other to speak',
        ),
      ),
    ],
  },
  {
    applies: ({ method }) => isHearing(method),
    preparations: [
      prepare(
        'number-each',
        start(3),
        'data',
        'case-records',
        say(
          'Giv hvert svar et nummer, også mails, breve og svar i telefonen',
          'Give each response a number: e-mails, letters and telephone answers too',
        ),
      ),
      prepare(
        'protected',
        start(5),
        'data',
        'it',
        say(
          'Sæt kryds for hemmelig adresse på skema og papir',
          'Put a tick box for protected address on the form and on paper',
        ),
      ),
      prepare(
        'late',
        end(-1),
        'data',
        'case-records',
        say(
          'Læs også det, der kom efter fristen, og skriv, at det kom bagefter',
          'Read what came after the deadline too, and write that it came late',
        ),
      ),
    ],
  },
];
