import { rememberedByFormat } from './by-format.ts';
import type { Format } from './format.ts';
import type { FormatField, Holding } from './holding.ts';
import { gathers, heldAs, holdingOf, isInARoom, usualFormat } from './holding.ts';
import type { Method } from './method.ts';
import type { Group, Scale, Text } from './vocabulary.ts';
import { groups } from './vocabulary.ts';

/**
 * How a method is held decides who comes. Each effect moves one group by whole steps of the scale 0–4, with a reason
 * that a planner can argue with. All of it is professional judgement: nobody has measured these steps.
 */
export type FormatEffect = {
  readonly field: FormatField;
  readonly group: Group;
  /** Steps on the scale 0–4: above 0 brings the group nearer. */
  readonly by: number;
  readonly reason: Text;
};

/**
 * How well each group is reached when the method is held so. The catalogue's scales stand for the usual way, so only
 * what differs from it counts: `scale + Σ effects of this format − Σ effects of the usual one`, kept within 0–4.
 * Without a format the scales are the catalogue's own. A method that is not made for children or young people does
 * not become so by the hour or the place: there 0 stays 0.
 */
export function inclusionIn(method: Method, format: Format | undefined): Readonly<Record<Group, Scale>> {
  return format === undefined ? method.inclusion : inclusionOf(method, format);
}

const inclusionOf = rememberedByFormat((method, format): Readonly<Record<Group, Scale>> => {
  const steps = formatSteps(method, format);
  const entries = groups.map((group) => [group, scaleAfter(method, group, steps[group])]);
  return Object.fromEntries(entries) as Record<Group, Scale>;
});

/** How many steps a format moves each group against the usual way, before the scale ends. */
export function formatSteps(method: Method, format: Format): Readonly<Record<Group, number>> {
  const now = sums(method, heldAs(method, format));
  const usual = sums(method, usualFormat(method));
  const entries = groups.map((group) => [group, now[group] - usual[group]]);
  return Object.fromEntries(entries) as Record<Group, number>;
}

/** The scale of a group moved by so many steps. */
export function scaleAfter(method: Method, group: Group, steps: number): Scale {
  const base = method.inclusion[group];
  const isMadeForOthers = base === 0 && (group === 'children' || group === 'youth');
  return isMadeForOthers ? base : bounded(base + steps);
}

const bounded = (scale: number): Scale => Math.max(0, Math.min(4, scale)) as Scale;

function sums(method: Method, held: Format): Readonly<Record<Group, number>> {
  const sum = Object.fromEntries(groups.map((group) => [group, 0])) as Record<Group, number>;
  for (const { group, by } of effectsOf(method, held)) sum[group] += by;
  return sum;
}

/** What the format a method is held in does to each group, with reasons. What has not been chosen is as usual. */
export const formatEffects = (method: Method, format: Format | undefined): readonly FormatEffect[] =>
  effectsOf(method, heldAs(method, format));

/** Whom a format brings nearer and whom it loses, against the usual way of holding the method. */
export function formatShift(
  method: Method,
  format: Format | undefined,
): { readonly brings: readonly Group[]; readonly loses: readonly Group[] } {
  const now = inclusionIn(method, format);
  return {
    brings: groups.filter((group) => now[group] > method.inclusion[group]),
    loses: groups.filter((group) => now[group] < method.inclusion[group]),
  };
}

function effectsOf(method: Method, held: Format): readonly FormatEffect[] {
  const holding = holdingOf(method);
  return [
    ...ofTime(method, holding, held),
    ...ofPlace(method, held),
    ...ofLength(holding, held),
    ...ofHelpToCome(method, held),
    ...ofLanguages(method, held),
    ...ofAccess(method, holding, held),
    ...ofOtherWays(holding, held),
  ];
}

const effect = (
  field: FormatField,
  group: Group,
  by: number,
  da: string,
  en: string,
): readonly FormatEffect[] => [{ field, group, by, reason: { da, en } }];
const when = (condition: boolean, effects: readonly FormatEffect[]): readonly FormatEffect[] =>
  condition ? effects : [];

/** Only where people must be there at an hour: what is written is written when it suits. */
function ofTime(method: Method, holding: Holding, held: Format): readonly FormatEffect[] {
  if (!['meeting', 'hybrid-meeting', 'online-meeting', 'drop-in', 'visit'].includes(holding)) return [];
  const goesOut = holding !== 'online-meeting' && holding !== 'visit';
  const isAtDinner = holding !== 'drop-in' && holding !== 'visit' && !held.food;
  const isForTheYoung = method.family === 'youth';
  const isInSchool = held.place === 'school' || isForTheYoung;
  switch (held.time) {
    case 'morning':
    case 'daytime':
      return [
        ...when(!isForTheYoung, [
          ...effect('time', 'working', -2, 'De fleste er på arbejde.', 'Most people are at work.'),
          ...effect(
            'time',
            'families',
            -1,
            'Forældre til skolebørn er på arbejde midt på dagen.',
            'Parents of schoolchildren are at work in the middle of the day.',
          ),
        ]),
        ...when(!isInSchool, [
          ...effect(
            'time',
            'children',
            -1,
            'Børn er i skole eller institution.',
            'Children are at school or in day care.',
          ),
          ...effect(
            'time',
            'youth',
            -1,
            'Unge er i skole, i lære eller på arbejde.',
            'Young people are at school, in training or at work.',
          ),
        ]),
      ];
    case 'after-work':
      return when(
        isAtDinner && !isForTheYoung,
        effect(
          'time',
          'families',
          -1,
          'Det er hente- og spisetid, og der er ingen mad.',
          'Children are fetched and fed, and there is no food.',
        ),
      );
    case 'evening':
      return [
        ...effect(
          'time',
          'families',
          -1,
          'Små børn skal puttes mellem 19 og 21.',
          'Small children are put to bed between 19 and 21.',
        ),
        ...effect('time', 'children', -1, 'Børn skal i seng.', 'Children have to go to bed.'),
        ...when(
          goesOut,
          effect(
            'time',
            'elderly',
            -1,
            'Mange ældre går nødigt ud om aftenen.',
            'Many elderly people would rather not go out at night.',
          ),
        ),
      ];
    case 'any-time':
      return when(goesOut, [
        ...effect('time', 'working', 1, 'Man kommer, når man har fri.', 'One comes when one is off work.'),
        ...effect(
          'time',
          'families',
          1,
          'Familien kommer, når det passer.',
          'The family comes when it suits.',
        ),
      ]);
    default:
      return [];
  }
}

function ofPlace(method: Method, held: Format): readonly FormatEffect[] {
  if (!isInARoom(method) && holdingOf(method) !== 'visit') return [];
  switch (held.place) {
    case 'on-the-spot':
      return [
        ...effect(
          'place',
          'hardtoreach',
          1,
          'Folk, der kommer forbi, bliver spurgt, også dem, der ikke går til møder.',
          'People passing by are asked, also those who do not go to meetings.',
        ),
        ...effect(
          'place',
          'disabled',
          -1,
          'Ude er der trin, grus og langt til et toilet.',
          'Outdoors there are steps, gravel and a long way to a toilet.',
        ),
      ];
    case 'library':
      return effect(
        'place',
        'nonnative',
        1,
        'Biblioteket er et sted, mange med andet modersmål kender.',
        'The library is a place many with another mother tongue know.',
      );
    case 'school':
      return [
        ...effect('place', 'children', 1, 'Børnene er der i forvejen.', 'The children are there already.'),
        ...effect('place', 'youth', 1, 'De unge kender stedet.', 'Young people know the place.'),
        ...effect(
          'place',
          'families',
          1,
          'Forældrene kender skolen og har kort vej.',
          'Parents know the school and live near it.',
        ),
      ];
    case 'where-people-are':
      return [
        ...effect(
          'place',
          'hardtoreach',
          1,
          'I kommer til dem i stedet for omvendt.',
          'You come to them instead of the other way round.',
        ),
        ...effect(
          'place',
          'youth',
          1,
          'De unge er i hallen, klubben eller på gaden.',
          'Young people are at the sports hall, the club or in the street.',
        ),
        ...effect(
          'place',
          'nonnative',
          1,
          'Man taler med folk, hvor de føler sig hjemme.',
          'One talks with people where they feel at home.',
        ),
      ];
    case 'homes':
      return [
        ...effect(
          'place',
          'disabled',
          1,
          'Ingen skal ud ad døren for at være med.',
          'Nobody has to leave home to take part.',
        ),
        ...effect('place', 'elderly', 1, 'Ingen skal ud om aftenen.', 'Nobody has to go out at night.'),
        ...effect(
          'place',
          'hardtoreach',
          1,
          'Man siger mere ved sit eget bord.',
          "One says more at one's own table.",
        ),
        ...effect('place', 'dispersed', 1, 'Ingen skal køre langt.', 'Nobody has to travel far.'),
      ];
    case 'town-hall':
      return [
        ...effect(
          'place',
          'hardtoreach',
          -1,
          'Den, der ikke stoler på kommunen, går ikke på rådhuset.',
          'Whoever does not trust the municipality does not go to the town hall.',
        ),
        ...effect(
          'place',
          'youth',
          -1,
          'Rådhuset er ikke et sted, unge kommer.',
          'The town hall is not a place young people go.',
        ),
        ...effect(
          'place',
          'nonnative',
          -1,
          'For mange er rådhuset et sted med sager og breve.',
          'To many the town hall is a place of cases and letters.',
        ),
      ];
    default:
      return [];
  }
}

/** The length of one occasion: more than three hours, and more than six. */
function ofLength(holding: Holding, { hours = 0 }: Format): readonly FormatEffect[] {
  if (!['meeting', 'hybrid-meeting', 'online-meeting'].includes(holding)) return [];
  return [
    ...when(hours > 3, [
      ...effect(
        'hours',
        'families',
        -1,
        'Mere end tre timer er svært med børn.',
        'More than three hours is hard with children.',
      ),
      ...effect(
        'hours',
        'working',
        -1,
        'Mere end tre timer tager en hel fridag eller fri fra arbejde.',
        'More than three hours takes a whole day off.',
      ),
    ]),
    ...when(hours > 6, [
      ...effect(
        'hours',
        'elderly',
        -1,
        'En hel dag er lang tid at sidde ned.',
        'A whole day is a long time to sit.',
      ),
      ...effect(
        'hours',
        'disabled',
        -1,
        'En hel dag er mere, end mange har kræfter til.',
        'A whole day is more than many have the strength for.',
      ),
    ]),
  ];
}

function ofHelpToCome(method: Method, held: Format): readonly FormatEffect[] {
  return [
    ...when(
      held.food === true && isInARoom(method),
      effect(
        'food',
        'hardtoreach',
        1,
        'Et måltid sammen er lettere at gå med til end et møde.',
        'A meal together is easier to join than a meeting.',
      ),
    ),
    ...when(
      held.childCare === true && gathers(method),
      effect(
        'childCare',
        'families',
        1,
        'Begge forældre kan komme, når nogen passer børnene.',
        'Both parents can come when somebody minds the children.',
      ),
    ),
    ...when(
      held.transport === true && (gathers(method) || holdingOf(method) === 'ballot'),
      effect(
        'transport',
        'dispersed',
        1,
        'Den, der bor langt ude uden bil, kan komme med.',
        'Whoever lives far out without a car can come along.',
      ),
    ),
  ];
}

function ofLanguages(method: Method, { languages }: Format): readonly FormatEffect[] {
  const isSpoken = isInARoom(method) || holdingOf(method) === 'visit';
  switch (languages) {
    case 'translated':
      return effect(
        'languages',
        'nonnative',
        1,
        'Man kan læse, hvad det handler om, på sit eget sprog.',
        "One can read what it is about in one's own language.",
      );
    case 'interpreter':
      return effect(
        'languages',
        'nonnative',
        isSpoken ? 2 : 1,
        'Man kan sige det på sit eget sprog.',
        "One can say it in one's own language.",
      );
    default:
      return [];
  }
}

function ofAccess(method: Method, holding: Holding, { access = [] }: Format): readonly FormatEffect[] {
  const has = (...measures: readonly (typeof access)[number][]): boolean =>
    measures.some((measure) => access.includes(measure));
  const isWritten = holding === 'net' || holding === 'post' || holding === 'field-work';
  return [
    ...when(
      has('step-free'),
      effect(
        'access',
        'disabled',
        1,
        'Man kan komme ind med kørestol eller rollator.',
        'One can get in with a wheelchair or a walker.',
      ),
    ),
    ...when(
      has('interpreter-sign', 'captions', 'read-aloud', 'quiet-room'),
      effect(
        'access',
        'disabled',
        1,
        'Man kan følge med, også når man hører, ser eller læser dårligt.',
        'One can follow even when one hears, sees or reads poorly.',
      ),
    ),
    ...when(
      has('loop') && isInARoom(method) && method.family !== 'youth',
      effect(
        'access',
        'elderly',
        1,
        'Den, der hører dårligt, kan høre, hvad der bliver sagt.',
        'Whoever is hard of hearing can hear what is said.',
      ),
    ),
    ...when(
      has('large-print') && isWritten,
      effect(
        'access',
        'elderly',
        1,
        'Stor skrift kan læses uden hjælp.',
        'Large print can be read without help.',
      ),
    ),
  ];
}

/** Paper and telephone beside what is written: the same questions, another door. */
function ofOtherWays(holding: Holding, { paper, phone }: Format): readonly FormatEffect[] {
  return [
    ...when(paper === true && holding === 'net', [
      ...effect(
        'paper',
        'lowdigital',
        1,
        'Den, der ikke er på nettet, kan svare på papir.',
        'Whoever is not online can answer on paper.',
      ),
      ...effect(
        'paper',
        'elderly',
        1,
        'Mange ældre svarer hellere på papir.',
        'Many elderly people would rather answer on paper.',
      ),
    ]),
    ...when(
      phone === true && holding === 'net',
      effect(
        'phone',
        'lowdigital',
        1,
        'Man kan ringe og svare uden at kunne nettet.',
        'One can ring and answer without knowing the net.',
      ),
    ),
    ...when(
      phone === true && (holding === 'post' || holding === 'field-work'),
      effect(
        'phone',
        'disabled',
        1,
        'Den, der ikke kan læse eller skrive det, kan sige det.',
        'Whoever cannot read or write it can say it.',
      ),
    ),
  ];
}
