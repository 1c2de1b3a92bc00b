import type { PreparationRule, StepToPrepare } from './preparation.ts';
import { end, prepare, say, start } from './preparation.ts';

/** What follows from how a step is held: what was promised must be ordered. */

const offers =
  (measure: NonNullable<StepToPrepare['format']['access']>[number]) =>
  ({ format }: StepToPrepare): boolean =>
    format.access?.includes(measure) ?? false;

export const preparationsByFormat: readonly PreparationRule[] = [
  {
    applies: offers('loop'),
    preparations: [
      prepare('loop', start(21), 'booking', 'facilitator', say('Bestil teleslynge', 'Order a hearing loop'), {
        needs: ['portable-loop', 'hall'],
      }),
      prepare(
        'loop-tried',
        start(1),
        'technical',
        'it',
        say(
          'Prøv teleslyngen med et høreapparat eller en måler',
          'Try the loop with a hearing aid or a meter',
        ),
      ),
    ],
  },
  {
    applies: offers('step-free'),
    preparations: [
      prepare(
        'step-free',
        start(14),
        'technical',
        'facilitator',
        say(
          'Gå vejen efter for en kørestol: dør, toilet og plads ved bordet',
          'Walk the way for a wheelchair: door, toilet and room at the table',
        ),
      ),
    ],
  },
  {
    applies: offers('captions'),
    preparations: [
      prepare(
        'captions-agreement',
        start(35),
        'booking',
        'facilitator',
        say('Find en skrivetolk, I kan bestille hos', 'Find somebody to order captions from'),
        { needs: ['captioners'], isOnce: true },
      ),
      prepare(
        'captions',
        start(21),
        'booking',
        'facilitator',
        say(
          'Bestil undertekster, som et menneske skriver eller retter',
          'Order captions that a person writes or corrects',
        ),
        {
          why: say(
            'Automatiske undertekster er ikke nok for den, der ikke hører.',
            'Automatic captions are not enough for somebody who cannot hear.',
          ),
        },
      ),
    ],
  },
  {
    applies: offers('interpreter-sign'),
    preparations: [
      prepare(
        'sign',
        start(28),
        'booking',
        'facilitator',
        say('Bestil to tegnsprogstolke', 'Order two sign language interpreters'),
        { why: say('De afløser hinanden.', 'They take turns.') },
      ),
      prepare(
        'sign-material',
        start(7),
        'text',
        'facilitator',
        say(
          'Send oplæg og navne til tegnsprogstolkene',
          'Send slides and names to the sign language interpreters',
        ),
      ),
    ],
  },
  {
    applies: offers('large-print'),
    preparations: [
      prepare(
        'large-print',
        start(3),
        'text',
        'communication',
        say(
          'Lav spørgsmålene i stor skrift, mindst 14 punkt',
          'Make the questions in large print, at least 14 point',
        ),
      ),
    ],
  },
  {
    applies: offers('read-aloud'),
    preparations: [
      prepare(
        'read-aloud',
        start(5),
        'staff',
        'desk',
        say('Aftal, hvem der læser op for dem, der beder om det', 'Agree who reads aloud for those who ask'),
      ),
    ],
  },
  {
    applies: offers('quiet-room'),
    preparations: [
      prepare(
        'quiet-room',
        start(21),
        'booking',
        'facilitator',
        say('Book et stille rum ved siden af', 'Book a quiet room next door'),
      ),
    ],
  },
  {
    applies: ({ format }) => format.languages === 'interpreter',
    preparations: [
      prepare(
        'interpreter-agreement',
        start(42),
        'booking',
        'planner',
        say('Find et tolkebureau, I kan bestille hos', 'Find an interpreting agency to order from'),
        { needs: ['interpreters'], isOnce: true },
      ),
      prepare(
        'interpreter',
        start(28),
        'booking',
        'planner',
        say('Bestil tolk til hvert sprog', 'Order an interpreter for each language'),
      ),
      prepare(
        'interpreter-material',
        start(7),
        'text',
        'facilitator',
        say('Send oplæg og ordliste til tolkene', 'Send slides and a list of words to the interpreters'),
      ),
    ],
  },
  {
    applies: ({ format }) => format.languages === 'translated',
    preparations: [
      prepare(
        'translate',
        start(21),
        'booking',
        'communication',
        say('Bestil oversættelse af én side', 'Order the translation of one page'),
      ),
      prepare(
        'translation-read',
        start(7),
        'text',
        'communication',
        say(
          'Få én, der taler sproget, til at læse oversættelsen',
          'Have somebody who speaks the language read the translation',
        ),
      ),
    ],
  },
  {
    applies: ({ format }) => format.food === true && format.place !== 'homes',
    preparations: [
      prepare(
        'food',
        start(10),
        'booking',
        'facilitator',
        say('Bestil mad til {people}, også uden kød', 'Order food for {people}, also without meat'),
      ),
    ],
  },
  {
    applies: ({ format }) => format.childCare === true,
    preparations: [
      prepare(
        'child-care',
        start(21),
        'booking',
        'facilitator',
        say(
          'Aftal børnepasning: to voksne, et rum og noget at lave',
          'Arrange child care: two adults, a room and something to do',
        ),
      ),
    ],
  },
  {
    applies: ({ format }) => format.transport === true,
    preparations: [
      prepare(
        'transport',
        start(21),
        'booking',
        'planner',
        say(
          'Bestil bus eller taxa, og skriv afgangene i indbydelsen',
          'Order a bus or taxis, and put the departures in the invitation',
        ),
      ),
    ],
  },
  {
    applies: ({ format }) => format.paper === true,
    preparations: [
      prepare(
        'boxes',
        start(14),
        'technical',
        'desk',
        say(
          'Find postkasser til papir på biblioteket og i Borgerservice',
          'Find boxes for paper at the library and the front desk',
        ),
        { needs: ['post-boxes'], isOnce: true },
      ),
      prepare(
        'paper-out',
        start(1),
        'technical',
        'desk',
        say('Læg svarark og kuglepenne frem', 'Put out answer sheets and pens'),
      ),
      prepare(
        'paper-keyed',
        end(-2),
        'data',
        'desk',
        say(
          'Tøm postkasserne, tæl arkene, og tast dem ind',
          'Empty the boxes, count the sheets and key them in',
        ),
      ),
    ],
  },
  {
    applies: ({ format }) => format.phone === true,
    preparations: [
      prepare(
        'phone-hours',
        start(10),
        'staff',
        'desk',
        say(
          'Sæt telefontid af med navn på den, der skriver ned',
          'Set telephone hours aside, with the name of who writes it down',
        ),
        { needs: ['phone-hours'] },
      ),
    ],
  },
];
