import type { CoverageWord, Group, Text } from '@medvirk/method-guide';
import { answerWords } from '../../engagement/answer-words.ts';
import type { Memo, MemoBlock, MemoGroup, MemoSection } from './model.ts';
import type { Teller } from './telling-text.ts';
import { capital, cell, page, paragraph, question, section, stop, tidy } from './telling-text.ts';

type Offers = Memo['offers'][number];

const offers: Readonly<Record<Offers, readonly Text[]>> = {
  helpdesk: [
    {
      da: 'hjælp på biblioteket eller i Borgerservice',
      en: 'help at the library or the citizens’ service desk',
    },
  ],
  paper: [{ da: 'svar på papir', en: 'answers on paper' }],
  phone: [{ da: 'svar i telefonen', en: 'answers by telephone' }],
  languages: [{ da: 'tekst på andre sprog', en: 'texts in other languages' }],
  interpreter: [
    { da: 'tolk', en: 'interpreters' },
    { da: 'teleslynge', en: 'a hearing loop' },
  ],
  childcare: [
    { da: 'børnepasning', en: 'child care' },
    { da: 'mad', en: 'food' },
  ],
  transport: [{ da: 'kørsel', en: 'transport' }],
  none: [],
  unknown: [],
};

export const offerWords = (t: Teller, memo: Memo): readonly string[] =>
  memo.offers.flatMap((offer) => offers[offer].map(t.say));

const only = (memo: Memo, isIt: (one: MemoGroup) => boolean): readonly Group[] =>
  memo.groups.filter(isIt).map(({ group }) => group);

export function peopleSection(t: Teller, memo: Memo): MemoSection {
  const heading = t.say({
    da: 'Hvem er berørt, og hvem risikerer vi at miste',
    en: 'Who is affected, and whom we risk losing',
  });
  if (memo.groups.length === 0) {
    return section(
      'people',
      heading,
      paragraph(
        t.line(
          'people.unknown',
          {
            da: 'Det er ikke afklaret, hvem sagen rammer mest.',
            en: 'It has not been settled whom the case affects most.',
          },
          question(7),
        ),
        offered(t, memo),
      ),
    );
  }
  return section(
    'people',
    heading,
    paragraph(...affected(t, memo)),
    paragraph(...reached(t, memo), offered(t, memo)),
  );
}

function affected(t: Teller, memo: Memo) {
  const { answers } = memo;
  const most = only(memo, ({ touched }) => touched === 'most');
  const also = only(memo, ({ touched }) => touched === 'also');
  const lost = (answers.missing ?? []).filter((group) => memo.affected.includes(group));
  const firms = answers.firms && tidy(answers.firms);
  const count = answers.count && answers.count !== 'unknown' ? answers.count : undefined;
  return [
    most.length > 0 &&
      t.line(
        'people.most',
        {
          da: `Sagen rammer mest ${t.groups(most)}.`,
          en: `The case affects ${t.groups(most)} most.`,
        },
        question(7),
      ),
    also.length > 0 &&
      t.line(
        'people.also',
        {
          da: most.length > 0 ? `Den angår også ${t.groups(also)}.` : `Sagen angår ${t.groups(also)}.`,
          en:
            most.length > 0 ? `It also concerns ${t.groups(also)}.` : `The case concerns ${t.groups(also)}.`,
        },
        question(7),
      ),
    count &&
      t.line(
        'people.count',
        {
          da: `Det er ${answerWords.da.count.options[count].toLowerCase()} mennesker (skøn).`,
          en: `That is ${answerWords.en.count.options[count].toLowerCase()} people (estimate).`,
        },
        question(7),
      ),
    firms &&
      t.line(
        'people.firms',
        { da: stop(`Andre med noget på spil: ${firms}`), en: stop(`Others with a stake: ${firms}`) },
        question(7),
      ),
    lost.length > 0 &&
      t.line(
        'people.lost',
        {
          da: `Gør kommunen, som den plejer, udebliver ${t.groups(lost)}.`,
          en: `If the municipality does what it usually does, ${t.groups(lost)} will be missing.`,
        },
        question(8),
      ),
  ];
}

function reached(t: Teller, memo: Memo) {
  const good = only(memo, ({ reach }) => reach === 'good');
  const fair = only(memo, ({ reach }) => reach === 'fair');
  const poor = only(memo, ({ reach }) => reach === 'poor');
  const isAll = fair.length + poor.length === 0;
  return [
    good.length > 0 &&
      t.line(
        'people.good',
        isAll
          ? {
              da: 'Planen når dem alle godt, efter forvaltningens skøn.',
              en: 'The plan reaches them all well, in the administration’s estimate.',
            }
          : {
              da: `Planen når efter forvaltningens skøn godt ud til ${t.groups(good)}.`,
              en: `In the administration’s estimate the plan does well in reaching ${t.groups(good)}.`,
            },
        page('steps'),
      ),
    fair.length > 0 &&
      t.line(
        'people.fair',
        {
          da: `Kun nogenlunde når den ud til ${t.groups(fair)}.`,
          en: `It does only fairly well in reaching ${t.groups(fair)}.`,
        },
        page('steps'),
      ),
    poor.length > 0 &&
      t.line(
        'people.poor',
        {
          da: `Ingen af metoderne passer godt til dem, planen risikerer at miste: ${t.groups(poor)}.`,
          en: `None of the methods suits those the plan risks losing: ${t.groups(poor)}.`,
        },
        page('steps'),
      ),
  ];
}

function offered(t: Teller, memo: Memo) {
  const words = offerWords(t, memo);
  return (
    words.length > 0 &&
    t.line(
      'people.offers',
      {
        da: `For at flere kan være med, bliver der tilbudt ${t.list(words)}.`,
        en: `So that more people can take part, these are offered: ${t.list(words)}.`,
      },
      question(8),
    )
  );
}

const reachWords: Readonly<Record<CoverageWord, Text>> = {
  good: { da: 'godt', en: 'well' },
  fair: { da: 'nogenlunde', en: 'fairly well' },
  poor: { da: 'dårligt', en: 'poorly' },
};

const touchedWords: Readonly<Record<MemoGroup['touched'], Text>> = {
  most: { da: 'mest', en: 'most' },
  also: { da: 'noget', en: 'somewhat' },
  'usually-missing': { da: 'udebliver ofte', en: 'often missing' },
};

export function groupsSection(t: Teller, memo: Memo): MemoSection {
  return section(
    'groups',
    t.say({ da: 'Grupper', en: 'Groups' }),
    memo.groups.length > 0 ? groupTable(t, memo) : [],
    paragraph(
      memo.groups.length === 0
        ? t.line(
            'groups.none',
            {
              da: 'Der er ikke svaret på, hvem sagen rammer.',
              en: 'Nobody has answered whom the case affects.',
            },
            question(7),
          )
        : t.line(
            'groups.estimate',
            {
              da: 'Hvor godt en gruppe bliver nået, er et skøn ud fra, hvem metoderne plejer at samle.',
              en: 'How well a group is reached is an estimate from whom the methods usually gather.',
            },
            page('arithmetic'),
          ),
    ),
  );
}

function groupTable(t: Teller, memo: Memo): readonly MemoBlock[] {
  return [
    {
      kind: 'table',
      key: 'groups.table',
      caption: t.say({
        da: 'Hvem sagen rammer, og hvordan planen når dem',
        en: 'Whom the case affects and how the plan reaches them',
      }),
      columns: [
        t.say({ da: 'Gruppe', en: 'Group' }),
        t.say({ da: 'Berørt', en: 'Affected' }),
        t.say({ da: 'Bliver nået', en: 'Reached' }),
        t.say({ da: 'Metoder, der passer godt', en: 'Methods that suit them well' }),
      ],
      rows: memo.groups.map((one) => ({
        head: capital(t.groups([one.group])),
        cells: [
          t.value(t.say(touchedWords[one.touched]), question(one.touched === 'usually-missing' ? 8 : 7)),
          t.value(t.say(reachWords[one.reach]), page('arithmetic')),
          cell(
            t.line(
              `groups.${one.group}`,
              one.by.length > 0
                ? { da: `${capital(t.names(one.by))}.`, en: `${capital(t.names(one.by))}.` }
                : { da: 'Ingen af planens metoder.', en: 'None of the plan’s methods.' },
              page('steps'),
            ),
          ),
        ],
      })),
    },
  ];
}
