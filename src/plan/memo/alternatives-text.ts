import type { Mode, Reason, Text } from '@medvirk/method-guide';
import { inSentence } from '../../engagement/method-words.ts';
import { adviceWords } from './advice-text.ts';
import type { Memo, MemoBlock, MemoKind, MemoSection, MemoSentence } from './model.ts';
import type { Teller } from './telling-text.ts';
import { capital, cell, page, paragraph, question, section, together } from './telling-text.ts';

const onlyIn: Readonly<Record<Mode, Text>> = {
  digital: { da: 'Kun på nettet', en: 'Online only' },
  analog: { da: 'Kun ansigt til ansigt og på papir', en: 'Face to face and on paper only' },
  blended: { da: 'Både på nettet og ansigt til ansigt', en: 'Both online and face to face' },
};

const nameOf = (t: Teller, kind: MemoKind): string =>
  kind.isOwn
    ? t.say({ da: 'Færre metoder af samme slags', en: 'Fewer methods of the same kind' })
    : t.say(onlyIn[kind.mode]);

/** The null alternative and the kinds, each in a sentence; the table of them is an appendix. */
export function alternativesSection(t: Teller, memo: Memo): MemoSection {
  const others = memo.kinds.filter(({ isOwn }) => !isOwn);
  return section(
    'alternatives',
    t.say({ da: 'Overvejede alternativer', en: 'Alternatives considered' }),
    paragraph(...others.map((kind) => otherKind(t, kind))),
    paragraph(nothingMore(t, 'alternatives', memo)),
  );
}

const planIn: Readonly<Record<Mode, Text>> = {
  digital: { da: 'En plan, der kun er på nettet,', en: 'A plan held online only' },
  analog: {
    da: 'En plan kun ansigt til ansigt og på papir',
    en: 'A plan held face to face and on paper only',
  },
  blended: {
    da: 'En plan både på nettet og ansigt til ansigt',
    en: 'A plan held both online and face to face',
  },
};

function otherKind(t: Teller, kind: MemoKind): MemoSentence {
  const name = t.say(planIn[kind.mode]);
  const loses = kind.loses.length > 0 ? t.groups(kind.loses) : '';
  const gains = kind.gains.length > 0 ? t.groups(kind.gains) : '';
  const hours = t.hours(kind.hours);
  const words = loses
    ? { da: `nå dårligere ud til ${loses}`, en: `do less well in reaching ${loses}` }
    : gains
      ? { da: `nå bedre ud til ${gains}`, en: `do better in reaching ${gains}` }
      : { da: 'nå grupperne omtrent lige så godt', en: 'reach the groups about as well' };
  return t.line(
    `alternatives.${kind.mode}`,
    {
      da: `${name} ville tage ${hours} (skøn) og ${words.da}.`,
      en: `${name} would take ${hours} (estimate) and ${words.en}.`,
    },
    page('what-if'),
  );
}

const rulesOut = (t: Teller, reason: Reason): Text | undefined => {
  switch (reason.kind) {
    case 'takes-too-long':
      return {
        da: `men den tager mindst ${t.weeks(Math.round(reason.weeks))}, og der er ${t.weeks(Math.round(reason.weeksLeft))}`,
        en: `but it takes at least ${t.weeks(Math.round(reason.weeks))}, and there are ${t.weeks(Math.round(reason.weeksLeft))}`,
      };
    case 'over-budget':
    case 'over-staff-hours':
      return {
        da: 'men den kræver mere, end der er sat af',
        en: 'but it needs more than has been set aside',
      };
    case 'cannot-carry-promise':
      return { da: 'men den kan ikke bære løftet', en: 'but it cannot carry the promise' };
    case 'asks-too-much-time':
      return {
        da: 'men den beder deltagerne om for megen tid',
        en: 'but it asks too much time of those who take part',
      };
    case 'no-large-meetings':
      return {
        da: 'men den samler flere, end der kan samles',
        en: 'but it gathers more people than can be gathered',
      };
    default:
      return undefined;
  }
};

function deeper(t: Teller, key: string, { deeper: found }: Memo): MemoSentence | undefined {
  if (!found) return undefined;
  const out = found.against && rulesOut(t, found.against);
  return t.line(
    key,
    out
      ? { da: `Metoden ville gå dybere, ${out.da}.`, en: `The method would go deeper, ${out.en}.` }
      : {
          da: 'Metoden ville gå dybere og kan vælges til.',
          en: 'The method would go deeper and can be added.',
        },
    page('what-if'),
  );
}

/** Doing what the law asks and no more, or nothing at all. */
function nothingMore(t: Teller, start: string, memo: Memo): MemoSentence {
  const isNamed = start === 'considered';
  if (memo.lawOnly && memo.hearing) {
    return t.line(
      `${start}.law-only`,
      isNamed
        ? {
            da: 'Nul-alternativet. Loven er opfyldt, men først når forslaget er skrevet.',
            en: 'The null option. The law is met, but only once the proposal is written.',
          }
        : {
            da: 'Nul-alternativet er at nøjes med den høring, loven kræver. Så er loven opfyldt, men svarene kommer først, når forslaget er skrevet, og erfaringen er, at de kommer fra få.',
            en: 'The null option is to make do with the statutory hearing. The law is then met, but the answers come only once the proposal is written and, as experience shows, from few.',
          },
      page('law'),
    );
  }
  return t.line(
    `${start}.not-asking`,
    isNamed
      ? {
          da: 'Nul-alternativet. Uenighed viser sig først bagefter.',
          en: 'The null option. Disagreement shows only afterwards.',
        }
      : {
          da: 'Nul-alternativet er at lade være med at spørge. Så bygger beslutningen på det, forvaltningen ved, og uenighed viser sig først bagefter.',
          en: 'The null option is not to ask. The decision then rests on what the administration knows, and disagreement shows only afterwards.',
        },
    memo.answers.law ? question(2) : page('proposal'),
  );
}

/** Every alternative in a table, the plan itself first. */
export function consideredSection(t: Teller, memo: Memo): MemoSection {
  return section(
    'considered',
    t.say({ da: 'Alternativer', en: 'Alternatives' }),
    [consideredTable(t, memo)],
    paragraph(
      t.line(
        'considered.estimate',
        {
          da: 'Timer, penge og uger er skøn. Hvert alternativ er det bedste af sin slags inden for de samme rammer.',
          en: 'Hours, money and weeks are estimates. Each alternative is the best of its kind within the same means.',
        },
        page('arithmetic'),
      ),
    ),
  );
}

function consideredTable(t: Teller, memo: Memo): MemoBlock {
  const estimate = page('arithmetic');
  const none = '–';
  const figures = (of: Pick<MemoKind, 'hours' | 'kdkk' | 'weeks'>): readonly [string, string, string] => [
    t.figures(of.hours),
    together(t.kroner(of.kdkk)),
    t.figures(of.weeks),
  ];
  const row = (
    head: string,
    cost: readonly [string, string, string],
    ...said: readonly (MemoSentence | undefined | false)[]
  ) => ({
    head,
    cells: [...cost.map((text) => t.value(text, estimate)), cell(...said)],
  });
  return {
    kind: 'table',
    key: 'considered.table',
    caption: t.say({
      da: 'Planen og det, den er holdt op imod',
      en: 'The plan and what it was weighed against',
    }),
    columns: [
      t.say({ da: 'Alternativ', en: 'Alternative' }),
      t.say({ da: 'Timer', en: 'Hours' }),
      t.say({ da: 'Penge', en: 'Money' }),
      t.say({ da: 'Uger', en: 'Weeks' }),
      t.say({ da: 'Hvad det ville betyde', en: 'What it would mean' }),
    ],
    rows: [
      row(
        t.say({ da: 'Planen', en: 'The plan' }),
        memo.steps.length > 0 ? figures(memo) : [none, none, none],
        t.line(
          'considered.plan',
          memo.steps.length > 0
            ? { da: 'Det, forvaltningen foreslår.', en: 'What the administration proposes.' }
            : { da: 'Metoderne er ikke valgt endnu.', en: 'No methods have been chosen yet.' },
          page('steps'),
        ),
      ),
      ...memo.kinds.map((kind) => row(nameOf(t, kind), figures(kind), ...kindMeans(t, kind))),
      ...(memo.deeper
        ? [
            row(
              t.say({
                da: `Dybest: ${inSentence(memo.deeper.name.da)}`,
                en: `Deepest: ${inSentence(memo.deeper.name.en)}`,
              }),
              figures(memo.deeper),
              deeper(t, 'considered.deeper', memo),
            ),
          ]
        : []),
      memo.lawOnly && memo.hearing
        ? row(
            t.say({ da: 'Kun lovens høring', en: 'The statutory hearing only' }),
            figures({ ...memo.lawOnly, weeks: { low: memo.hearing.weeks, high: memo.hearing.weeks } }),
            nothingMore(t, 'considered', memo),
          )
        : row(
            t.say({ da: 'Ikke at spørge', en: 'Not asking' }),
            [none, none, none],
            nothingMore(t, 'considered', memo),
          ),
    ],
  };
}

function kindMeans(t: Teller, kind: MemoKind): readonly (MemoSentence | undefined | false)[] {
  const key = `considered.${kind.mode}`;
  const names = t.names(kind.methods);
  const source = page('what-if');
  return [
    t.line(`${key}.methods`, { da: `${capital(names)}.`, en: `${capital(names)}.` }, source),
    kind.isCheapest &&
      t.line(
        `${key}.cheapest`,
        {
          da: 'Færrest timer af dem, der stadig når alle berørte mindst nogenlunde.',
          en: 'The fewest hours of those that still reach everyone affected at least fairly well.',
        },
        source,
      ),
  ];
}

/** Online, face to face or both: the sentence that says why, and whether the plan follows it. */
export function whatIfSection(t: Teller, memo: Memo): MemoSection {
  const { mode } = memo.advice;
  const differs = memo.mode !== null && mode !== memo.mode;
  return section(
    'what-if',
    t.say({
      da: 'Hvad nu hvis',
      en: 'What if',
    }),
    paragraph(
      Object.keys(memo.answers).length === 0
        ? t.line(
            'what-if.unknown',
            {
              da: 'Der er ikke svaret nok til at sammenligne.',
              en: 'Too little has been answered to compare.',
            },
            page('proposal'),
          )
        : t.line('what-if.advice', adviceWords(t, memo.advice.reason), page('what-if')),
      differs &&
        t.line(
          'what-if.differs',
          mode === 'tell'
            ? {
                da: 'Planen spørger alligevel borgerne.',
                en: 'The plan asks residents all the same.',
              }
            : {
                da: `Regnestykket peger på at gøre det ${t.say(adviceModes[mode])}, men planen er lagt anderledes.`,
                en: `The arithmetic points to doing it ${t.say(adviceModes[mode])}, but the plan is laid otherwise.`,
              },
          page('what-if'),
        ),
    ),
    memo.kinds.length > 0 ? [kindsTable(t, memo)] : [],
  );
}

const adviceModes: Readonly<Record<Mode, Text>> = {
  digital: { da: 'på nettet', en: 'online' },
  analog: { da: 'ansigt til ansigt', en: 'face to face' },
  blended: { da: 'på begge måder', en: 'both ways' },
};

function kindsTable(t: Teller, memo: Memo): MemoBlock {
  const none = t.say({ da: 'ingen', en: 'none' });
  const source = page('what-if');
  const groups = (of: MemoKind['loses']): string => (of.length > 0 ? t.groups(of) : none);
  return {
    kind: 'table',
    key: 'what-if.table',
    caption: t.say({
      da: 'Hvem alternativerne når, holdt op mod planen',
      en: 'Whom the alternatives reach, held against the plan',
    }),
    columns: [
      t.say({ da: 'Alternativ', en: 'Alternative' }),
      t.say({ da: 'Når dårligere', en: 'Reaches less well' }),
      t.say({ da: 'Når bedre', en: 'Reaches better' }),
    ],
    rows: memo.kinds.map((kind) => ({
      head: nameOf(t, kind),
      cells: [t.value(groups(kind.loses), source), t.value(groups(kind.gains), source)],
    })),
  };
}
