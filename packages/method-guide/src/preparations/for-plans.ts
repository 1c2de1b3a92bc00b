import type { Consultee } from '../consultees.ts';
import { consulteesFor } from '../consultees.ts';
import type { Facts, LegalFrame } from '../facts.ts';
import type { Format } from '../format.ts';
import type { Method } from '../method.ts';
import { isDigital } from '../traits.ts';
import type { Preparation } from './preparation.ts';
import { decision, end, prepare, publication, say, start } from './preparation.ts';

/** What the plan as a whole asks for, whatever methods it holds. The days are judgement; the duties are not. */
type WholePlan = {
  readonly facts: Facts;
  readonly methods: readonly Method[];
  readonly formats: readonly Format[];
};

const planProposals: readonly (LegalFrame | undefined)[] = [
  'kommuneplan',
  'kommuneplan_mindre',
  'kommuneplan_ny_udenfor_strategi',
  'lokalplan',
  'lokalplan_mindre',
];

/** First answer within three weeks, where the plan does not say otherwise. */
const echoWeeks = 3;

export function preparationsForPlan(plan: WholePlan): readonly Preparation[] {
  return [...always(plan), ...promised(plan), ...support(plan), ...law(plan)];
}

function always({ facts, methods }: WholePlan): readonly Preparation[] {
  const weeks = facts['followup.weeks_to_feedback'] ?? echoWeeks;
  return [
    prepare(
      'privacy',
      start(21),
      'data',
      'planner',
      say(
        'Få databeskyttelsesrådgiveren til at læse oplysningsteksten',
        'Have the data protection officer read the privacy notice',
      ),
      { needs: ['privacy-text'] },
    ),
    prepare(
      'contact-person',
      start(14),
      'people',
      'planner',
      say(
        'Sæt navn og direkte nummer på den, borgerne kan ringe til',
        'Name the person residents can call, with a direct number',
      ),
    ),
    prepare(
      'desk-sheet',
      start(5),
      'people',
      'communication',
      say(
        'Giv Borgerservice et ark: hvad det er, fristen, hvem de stiller om til, og fem spørgsmål med svar',
        'Give the front desk a sheet: what it is, the deadline, whom to put through, and five questions with answers',
      ),
    ),
    ...(methods.some(isDigital)
      ? [
          prepare(
            'platform',
            start(28),
            'technical',
            'it',
            say(
              'Sæt Medvirk op: navn, farve, kontaktperson og mail',
              'Set Medvirk up: name, colour, contact person and mail',
            ),
            { needs: ['medvirk'] },
          ),
        ]
      : []),
    prepare(
      'echo',
      end(-7 * weeks),
      'answer',
      'planner',
      say(
        'Send det hørte vi: hvor mange, hvad I er enige og uenige om, og hvad der nu sker',
        'Send what we heard: how many, what you agree and disagree on, and what happens now',
      ),
      {
        why: say(
          'Et tidligt, ærligt ord er det, der får folk til at komme igen.',
          'An early, honest word is what makes people come again.',
        ),
      },
    ),
    prepare(
      'two-pages',
      decision(14),
      'text',
      'planner',
      say(
        'Skriv to sider til politikerne: hvem svarede, hvem svarede ikke, hvad er de enige om, hvad deler dem',
        'Write two pages for the politicians: who answered, who did not, what they agree on, what divides them',
      ),
    ),
    prepare(
      'answer-all',
      decision(-14),
      'answer',
      'planner',
      say(
        'Svar alle, der var med: ændret, delvist ændret eller ikke ændret, fordi',
        'Answer everybody who took part: changed, partly changed or not changed, because',
      ),
    ),
    prepare(
      'would-again',
      decision(-28),
      'answer',
      'communication',
      say(
        'Spørg efter svaret, i alle kanaler: ville du være med igen?',
        'Ask after the answer, in every channel: would you take part again?',
      ),
    ),
  ];
}

function promised({ facts }: WholePlan): readonly Preparation[] {
  return [
    ...(facts.promise === undefined
      ? []
      : [
          prepare(
            'promise',
            start(14),
            'text',
            'communication',
            say('Sæt løftet ordret i indbydelsen', 'Print the promise word for word in the invitation'),
          ),
        ]),
    ...(facts.political_commitment === true
      ? []
      : [
          prepare(
            'commitment',
            start(35),
            'people',
            'leader',
            say(
              'Få politikernes ja til at svare, og få det skrevet ned',
              "Get the politicians' yes to answering, and get it minuted",
            ),
          ),
        ]),
    ...(facts['followup.owner'] === null
      ? [
          prepare(
            'answer-owner',
            start(28),
            'staff',
            'leader',
            say('Sæt navn på den, der svarer borgerne', 'Name who answers the residents'),
          ),
        ]
      : []),
    ...(facts.previous_input_answered === false
      ? [
          prepare(
            'old-answer',
            start(21),
            'answer',
            'leader',
            say(
              'Svar på det, I spurgte om sidst, før I spørger igen',
              'Answer what you asked last time before you ask again',
            ),
          ),
        ]
      : []),
  ];
}

function support({ facts, formats }: WholePlan): readonly Preparation[] {
  const is = (name: keyof Format): boolean => formats.some((format) => Boolean(format[name]));
  return [
    ...(facts['support.helpdesk'] === true
      ? [
          prepare(
            'desk-trained',
            start(10),
            'staff',
            'desk',
            say(
              'Øv Borgerservice og biblioteket i at skrive folks egne ord og læse dem op',
              "Train the front desk and the library to write people's own words and read them aloud",
            ),
          ),
        ]
      : []),
    ...(facts['channels.analog_entry'] === true && !is('paper')
      ? [
          prepare(
            'paper-for-all',
            start(5),
            'technical',
            'desk',
            say(
              'Print et svarark, og læg det frem med postkasse på biblioteket og i Borgerservice',
              'Print an answer sheet, and put it out with a box at the library and the front desk',
            ),
            { needs: ['post-boxes'] },
          ),
        ]
      : []),
    ...(facts['support.languages'] === true && !formats.some(({ languages }) => hasLanguages(languages))
      ? [
          prepare(
            'in-short-translated',
            start(21),
            'booking',
            'communication',
            say('Bestil oversættelse af kort fortalt', 'Order the translation of the text in short'),
          ),
        ]
      : []),
    ...(facts['support.accessibility'] === true
      ? [
          prepare(
            'ask-council',
            start(28),
            'people',
            'planner',
            say(
              'Spørg Handicaprådet, hvad der skal til, for at alle kan være med',
              'Ask the disability council what it takes for everybody to take part',
            ),
          ),
        ]
      : []),
    ...(facts['support.childcare'] === true && !is('childCare')
      ? [
          prepare(
            'child-care-where',
            start(28),
            'booking',
            'planner',
            say('Vælg, hvor der er børnepasning og mad', 'Choose where there is child care and food'),
          ),
        ]
      : []),
    ...(facts['support.transport'] === true && !is('transport')
      ? [
          prepare(
            'transport-where',
            start(28),
            'booking',
            'planner',
            say('Vælg, hvor I henter folk', 'Choose where you fetch people'),
          ),
        ]
      : []),
  ];
}

const hasLanguages = (help: Format['languages']): boolean => help === 'translated' || help === 'interpreter';

function law({ facts }: WholePlan): readonly Preparation[] {
  const frame = facts['legal.frame'];
  if (facts['legal.hearing_done'] === true) return [];
  return [
    ...consulteesFor(facts)
      .filter(({ duty }) => duty === 'must')
      .map(hear),
    ...(planProposals.includes(frame) ? planLaw : []),
    ...(frame === 'skolenedlaeggelse'
      ? [
          prepare(
            'school-consequences',
            publication(7),
            'law',
            'planner',
            say(
              'Læg forslaget og konsekvenserne for hver skole klar til offentliggørelse',
              'Get the proposal and its consequences for each school ready for publication',
            ),
          ),
          prepare('school-proof', publication(0), 'law', 'case-records', keepProof),
        ]
      : []),
  ];
}

const keepProof = say(
  'Gem bevis for offentliggørelsen: skærmbillede, dato og klokkeslæt',
  'Keep proof of the publication: a picture of the screen, the date and the time',
);

const planLaw: readonly Preparation[] = [
  prepare(
    'minority',
    publication(10),
    'law',
    'leader',
    say(
      'Spørg mindretallet i byrådet, om deres udtalelse skal offentliggøres sammen med forslaget',
      'Ask the minority of the council whether its statement is to be published with the proposal',
    ),
  ),
  prepare(
    'plandata',
    publication(3),
    'law',
    'planner',
    say(
      'Opret forslaget i Plandata, og se, at fristen dér er den samme som i brevet',
      'Enter the proposal in Plandata, and see that the deadline there is the one in the letter',
    ),
  ),
  prepare('proof', publication(0), 'law', 'case-records', keepProof, {
    why: say(
      'Kan offentliggørelsen ikke dokumenteres, kan planen falde flere år senere.',
      'If the publication cannot be documented, the plan can fall years later.',
    ),
  }),
  prepare(
    'plandata-adopted',
    decision(-2),
    'law',
    'planner',
    say(
      'Offentliggør den vedtagne plan i Plandata, med klagevejledning og klagefrist',
      'Publish the adopted plan in Plandata, with guidance on complaints and the deadline for them',
    ),
  ),
  prepare(
    'paragraph-31',
    decision(-3),
    'law',
    'case-records',
    say(
      'Send breve efter § 31 til ejere og dem, der skrev i tide',
      'Send letters under section 31 to owners and those who wrote in time',
    ),
  ),
];

/** Ready to be sent when the proposal is published; the authorities are asked before. */
function hear({ id, why }: Consultee): Preparation {
  const asked: Readonly<Record<Consultee['id'], readonly [number, Preparation['text']]>> = {
    'senior-council': [
      14,
      say('Aftal med Ældrerådet, hvornår de kan svare', 'Agree with the senior council when it can answer'),
    ],
    'disability-council': [
      14,
      say(
        'Aftal med Handicaprådet, hvornår de kan svare',
        'Agree with the disability council when it can answer',
      ),
    ],
    'school-board': [
      7,
      say(
        'Send forslaget til skolebestyrelserne på de skoler, det rammer',
        'Send the proposal to the boards of the schools affected',
      ),
    ],
    authorities: [
      28,
      say(
        'Spørg staten og nabokommunerne, om de vil gøre indsigelse',
        'Ask the state and the neighbouring municipalities whether they would object',
      ),
    ],
    'owners-and-users': [
      0,
      say(
        'Send breve efter § 26 til ejere, lejere, naboer og foreninger',
        'Send letters under section 26 to owners, tenants, neighbours and associations',
      ),
    ],
  };
  const [days, text] = asked[id];
  return prepare(`hear-${id}`, publication(days), 'law', 'case-records', text, { why });
}
