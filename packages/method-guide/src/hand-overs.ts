import { methodById } from './catalogue.ts';
import type { ChosenMethod } from './coverage.ts';
import { isMain } from './coverage.ts';
import { holdingOf } from './holding.ts';
import type { Method } from './method.ts';
import { showsContributions } from './traits.ts';
import type { Family, Slot, Text } from './vocabulary.ts';
import { slots } from './vocabulary.ts';
import { quoted } from './wording.ts';

/**
 * What is carried from one way in to the other. A blended plan holds together only when what was said online is on
 * the table at the meeting, and what the meeting said is back online: this lists who carries what where, as steps of
 * the plan. Pairs of a digital and an analog main method, in the order open, deepen, close.
 */
export type HandOver<Step extends ChosenMethod = ChosenMethod> = {
  readonly from: Step;
  readonly to: Step;
  /** What is done, as a to-do: "Tag de ti mest omtalte idéer med til »Dialogmøde«." */
  readonly text: Text;
};

type Side = 'net' | 'room' | 'both';
type Placed<Step> = { readonly step: Step; readonly method: Method; readonly side: Side };

/** At most one step onward from each method, and at most one back for each pair. The plan's steps are kept as given. */
export function handOvers<Step extends ChosenMethod>(chosen: readonly Step[]): readonly HandOver<Step>[] {
  const mains = chosen
    .filter(isMain)
    .flatMap((step): readonly Placed<Step>[] => {
      const method = methodById.get(step.method);
      return method ? [{ step, method, side: sideOf(method) }] : [];
    })
    .toSorted((a, b) => at(a.step.slot) - at(b.step.slot));
  return mains.flatMap((from, index) => {
    const to = nextOnTheOtherSide(from, mains.slice(index + 1));
    if (!to) return [];
    const onward = { from: from.step, to: to.step, text: onwardText(from, to) };
    const back = backText(from, to);
    return back ? [onward, { from: to.step, to: from.step, text: back }] : [onward];
  });
}

const at = (slot: Slot): number => slots.indexOf(slot);

function sideOf(method: Method): Side {
  switch (holdingOf(method)) {
    case 'net':
    case 'online-meeting':
      return 'net';
    case 'hybrid-meeting':
      return 'both';
    default:
      return 'room';
  }
}

/** The next method across, those that the catalogue says follow well before the others. */
function nextOnTheOtherSide<Step>(
  from: Placed<Step>,
  later: readonly Placed<Step>[],
): Placed<Step> | undefined {
  const across = later.filter(({ side }) => side !== from.side || side === 'both');
  return (
    across.find(
      ({ method }) => from.method.goesBefore.includes(method.id) || method.goesAfter.includes(from.method.id),
    ) ?? across[0]
  );
}

const carries = (method: Method, ...some: readonly Family[]): boolean => some.includes(method.family);

/** `{to}` and `{from}` stand for the names of the methods. */
function onwardText<Step>(from: Placed<Step>, to: Placed<Step>): Text {
  const template = carries(to.method, 'hearing') ? intoTheHearing(from) : across(from, to);
  return named(template, from, to);
}

const intoTheHearing = (from: Placed<unknown>): Text =>
  from.side === 'net'
    ? {
        da: 'Skriv i høringsmaterialet, hvad {from} viste, og hvad I har ændret derfor.',
        en: 'Write in the hearing documents what {from} showed, and what you changed because of it.',
      }
    : {
        da: 'Læg referatet fra {from} ved høringen på nettet, og skriv, hvad I har ændret derfor.',
        en: 'Put the notes from {from} with the hearing online, and write what you changed because of it.',
      };

const across = (from: Placed<unknown>, to: Placed<unknown>): Text =>
  from.side === 'net' || (from.side === 'both' && to.side === 'room')
    ? toTheRoom(from.method)
    : toTheNet(from.method);

function toTheRoom(from: Method): Text {
  if (carries(from, 'mapping')) {
    return {
      da: 'Hæng kortet fra {from} op ved {to}, så man kan se prikkerne og sætte nye.',
      en: 'Hang the map from {from} up at {to}, so that people can see the dots and add new ones.',
    };
  }
  if (carries(from, 'ideation', 'initiative', 'inform')) {
    return {
      da: 'Tag de ti mest omtalte idéer fra {from} med til {to}, og nogle af dem, ingen lagde mærke til.',
      en: 'Take the ten most discussed ideas from {from} to {to}, and some that nobody noticed.',
    };
  }
  if (carries(from, 'dialogue', 'opinion')) {
    return {
      da: 'Tag det, folk er enige om i {from}, og det, der deler dem, med til {to} som spørgsmål til bordene.',
      en: 'Take what people agree on in {from}, and what divides them, to {to} as questions for the tables.',
    };
  }
  if (carries(from, 'survey', 'monitor')) {
    return {
      da: 'Vis svarene fra {from} ved {to}, og spørg, hvad tallene ikke fortæller.',
      en: 'Show the answers from {from} at {to}, and ask what the figures do not tell.',
    };
  }
  if (carries(from, 'vote', 'budget')) {
    return {
      da: 'Vis stillingen fra {from} ved {to}, og hør, hvorfor folk valgte, som de gjorde.',
      en: 'Show the standing from {from} at {to}, and hear why people chose as they did.',
    };
  }
  return {
    da: 'Tag det vigtigste fra {from} med til {to} på ét ark.',
    en: 'Take the essentials from {from} to {to} on one sheet.',
  };
}

function toTheNet(from: Method): Text {
  if (carries(from, 'minipublic')) {
    return {
      da: 'Læg anbefalingerne fra {from} på nettet, og lad alle svare på dem i {to}.',
      en: 'Put the recommendations from {from} online, and let everyone respond to them in {to}.',
    };
  }
  if (carries(from, 'survey', 'hearing')) {
    return {
      da: 'Tast svarene på papir fra {from} ind, så de tæller med i {to}.',
      en: 'Key in the paper answers from {from}, so that they count in {to}.',
    };
  }
  if (carries(from, 'insight', 'outreach', 'mapping')) {
    return {
      da: 'Skriv det, folk sagde ved {from}, ind i {to} med sted og dato, uden navne.',
      en: 'Write what people said at {from} into {to} with place and date, without names.',
    };
  }
  return {
    da: 'Læg bordenes tre sætninger fra {from} på nettet, så andre kan svare i {to}.',
    en: "Put the tables' three sentences from {from} online, so that others can respond in {to}.",
  };
}

/** What comes back: only to a place online that shows what people wrote, or to a table that meets again. */
function backText<Step>(from: Placed<Step>, to: Placed<Step>): Text | undefined {
  if (from.side === 'net' && to.side === 'room' && showsContributions(from.method) && !isHearing(to)) {
    return named(
      {
        da: 'Læg det, {from} nåede til, tilbage i {to}, så de, der ikke var der, kan svare.',
        en: 'Put what {from} arrived at back in {to}, so that those who were not there can respond.',
      },
      to,
      from,
    );
  }
  const meetsAgain = carries(from.method, 'minipublic', 'body', 'codevelop') && from.side === 'room';
  if (meetsAgain && to.side === 'net' && !isHearing(to)) {
    return named(
      {
        da: 'Giv {to} svarene fra {from} på ét ark, før det er slut.',
        en: 'Give {to} the answers from {from} on one sheet before it is over.',
      },
      to,
      from,
    );
  }
  return undefined;
}

const isHearing = ({ method }: Placed<unknown>): boolean => carries(method, 'hearing');

function named(template: Text, from: Placed<unknown>, to: Placed<unknown>): Text {
  const [one, other] = [quoted(from.method.name), quoted(to.method.name)];
  const fill = (language: 'da' | 'en'): string =>
    template[language].replaceAll('{from}', one[language]).replaceAll('{to}', other[language]);
  return { da: fill('da'), en: fill('en') };
}
