import type { Truth } from './conditions.ts';
import { opposite } from './conditions.ts';
import type { Facts } from './facts.ts';
import type { Text } from './vocabulary.ts';

/**
 * Who is to be heard whatever methods are chosen: a checklist beside the plan. A row is there when the answers say so
 * (`must`) or do not say otherwise (`perhaps`). What a row rests on stands in `source`, a key of `sources`.
 */
export type Consultee = {
  readonly id: 'senior-council' | 'disability-council' | 'school-board' | 'authorities' | 'owners-and-users';
  readonly who: Text;
  readonly why: Text;
  readonly duty: 'must' | 'perhaps';
  readonly paragraph: string;
  readonly source: string;
  /** True, false or unknown: whether they are on the plan or have been asked. */
  readonly isAsked: boolean | undefined;
};

const planProposals: readonly Facts['legal.frame'][] = [
  'kommuneplan',
  'kommuneplan_mindre',
  'kommuneplan_ny_udenfor_strategi',
  'lokalplan',
  'lokalplan_mindre',
];
const places: readonly Facts['topic.kind'][] = ['public-space', 'building', 'school', 'traffic', 'care'];

/**
 * Those who must or may have to be heard in a case, whatever methods are chosen, in a fixed order. Each names the section
 * it rests on. Who is certainly not to be heard is left out.
 */
export function consulteesFor(facts: Facts): readonly Consultee[] {
  const frame = facts['legal.frame'];
  const council = facts['consultees.council'];
  const isPlan: Truth = frame === undefined ? { needs: ['legal.frame'] } : planProposals.includes(frame);
  const isLocalPlan: Truth =
    frame === undefined ? { needs: ['legal.frame'] } : frame === 'lokalplan' || frame === 'lokalplan_mindre';
  const touchesPlaces = touches(facts);
  return [
    ...row(weighs(facts, 'elderly') ? true : touchesPlaces, {
      id: 'senior-council',
      who: { da: 'Ældrerådet', en: 'The senior council' },
      why: {
        da: 'Høres, som I har aftalt med det; uden aftale om alt, der angår ældre.',
        en: 'Heard as agreed with it; without agreement on everything that concerns elderly people.',
      },
      paragraph: 'retssikkerhedslovens §§ 30–32',
      source: 'retssikkerhedsloven30',
      isAsked: council,
    }),
    ...row(weighs(facts, 'disabled') ? true : touchesPlaces, {
      id: 'disability-council',
      who: { da: 'Handicaprådet', en: 'The disability council' },
      why: {
        da: 'Høres om alt, der betyder noget for folk med handicap: også byrum, bygninger, skoler og trafik.',
        en: 'Heard on everything that matters to people with disabilities: public space, buildings, schools and traffic too.',
      },
      paragraph: 'retssikkerhedslovens § 37 a',
      source: 'denmark_md',
      isAsked: council,
    }),
    ...row(aboutASchool(facts), {
      id: 'school-board',
      who: { da: 'Skolebestyrelserne', en: 'The school boards' },
      why: {
        da: 'Skal en skole lukkes eller lægges sammen med en anden, høres bestyrelserne på de skoler, det rammer.',
        en: 'When a school is to be closed or merged, the boards of the schools affected are heard.',
      },
      paragraph: 'folkeskolelovens § 24, stk. 4',
      source: 'skole_foraeldre',
      isAsked: facts['consultees.school_board'],
    }),
    ...row(isPlan, {
      id: 'authorities',
      who: { da: 'Staten og nabokommunerne', en: 'The state and the neighbouring municipalities' },
      why: {
        da: 'De kan gøre indsigelse i høringen, og så kan planen ikke vedtages. Spørg før.',
        en: 'They can object during the hearing, and then the plan cannot be adopted. Ask before.',
      },
      paragraph: 'planlovens §§ 28 og 29',
      source: 'planlov28',
      isAsked: facts['consultees.authorities'],
    }),
    ...row(isLocalPlan, {
      id: 'owners-and-users',
      who: {
        da: 'Ejere, lejere og brugere i området, naboer, det rammer, og foreninger, der har bedt om det',
        en: 'Owners, tenants and users in the area, neighbours it affects, and associations that have asked',
      },
      why: {
        da: 'Får brev samtidig med, at forslaget bliver lagt frem.',
        en: 'Get a letter at the same time as the proposal is published.',
      },
      paragraph: 'planlovens § 26',
      source: 'planlov24',
      isAsked: undefined,
    }),
  ];
}

/** Certain: it must. Unknown: perhaps. Certainly not: no row. */
const row = (applies: Truth, rest: Omit<Consultee, 'duty'>): readonly Consultee[] =>
  opposite(applies) === true ? [] : [{ ...rest, duty: applies === true ? 'must' : 'perhaps' }];

const weighs = (facts: Facts, group: 'elderly' | 'disabled'): boolean => (facts[`groups.${group}`] ?? 0) >= 3;

/** Whether the case is about what elderly people and people with disabilities use. */
function touches({ 'topic.area': area, 'topic.kind': kind }: Facts): Truth {
  if ((area !== undefined && area !== 'andet') || places.includes(kind)) return true;
  return kind === 'other' ? false : { needs: ['topic.kind'] };
}

function aboutASchool(facts: Facts): Truth {
  const { 'legal.frame': frame, 'topic.kind': kind, 'topic.area': area } = facts;
  if (frame === 'skolenedlaeggelse') return true;
  // Another case about a school: good to ask, but no duty that has been read.
  if (kind === 'school' || area === 'skole') return { needs: ['legal.frame'] };
  return false;
}
