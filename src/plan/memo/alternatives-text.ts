import type { Mode, Reason, Text } from '@medvirk/method-guide';
import { inSentence } from '../../engagement/method-words.ts';
import { adviceWords } from './advice-text.ts';
import type { Memo, MemoBlock, MemoKind, MemoSection, MemoSentence } from './model.ts';
import type { Teller } from './telling-text.ts';
import { capital, cell, page, paragraph, question, section } from './telling-text.ts';

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
    paragraph(adviceSentence(t, 'alternatives.advice', memo), ...others.map((kind) => otherKind(t, kind))),
    paragraph(nothingMore(t, 'alternatives', memo)),
  );
}

function adviceSentence(t: Teller, key: string, memo: Memo): MemoSentence | undefined {
  if (Object.keys(memo.answers).length === 0) return undefined;
  return t.line(key, adviceWords(t, memo.advice.reason), page('what-if'));
}

function otherKind(t: Teller, kind: MemoKind): MemoSentence {
  const name = t.say(onlyIn[kind.mode]);
  const loses = kind.loses.length > 0 ? t.groups(kind.loses) : '';
  const gains = kind.gains.length > 0 ? t.groups(kind.gains) : '';
  const hours = t.hours(kind.hours);
  return t.line(
    `alternatives.${kind.mode}`,
    loses
      ? {
          da: `${name} ville tage ${hours} (skøn) og nå dårligere ud til ${loses}.`,
          en: `${name} would take ${hours} (estimate) and do less well in reaching ${loses}.`,
        }
      : gains
        ? {
            da: `${name} ville tage ${hours} (skøn) og nå bedre ud til ${gains}.`,
            en: `${name} would take ${hours} (estimate) and do better in reaching ${gains}.`,
          }
        : {
            da: `${name} ville tage ${hours} (skøn) og nå de samme grupper omtrent lige så godt.`,
            en: `${name} would take ${hours} (estimate) and reach the same groups about as well.`,
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

function deeper(t: Teller, key: string, memo: Memo): MemoSentence | undefined {
  if (!memo.deeper) return undefined;
  const { name, hours, kdkk, against } = memo.deeper;
  const out = against && rulesOut(t, against);
  const [da, en] = [capital(inSentence(name.da)), capital(inSentence(name.en))];
  return t.line(
    key,
    out
      ? {
          da: `${da} ville gå dybere, ${out.da}.`,
          en: `${en} would go deeper, ${out.en}.`,
        }
      : {
          da: `${da} ville gå dybere og kan vælges til for ${t.hours(hours)} og ${t.kroner(kdkk)} (skøn).`,
          en: `${en} would go deeper and can be added for ${t.hours(hours)} and ${t.kroner(kdkk)} (estimate).`,
        },
    page('what-if'),
  );
}

/** Doing what the law asks and no more, or nothing at all. */
function nothingMore(t: Teller, start: string, memo: Memo): MemoSentence {
  if (memo.lawOnly && memo.hearing) {
    return t.line(
      `${start}.law-only`,
      {
        da: 'Nul-alternativet er kun den høring, loven kræver: loven er opfyldt, men svarene kommer efter forslaget og erfaringsmæssigt fra få.',
        en: 'The null option is the statutory hearing alone: the law is met, but the answers come after the proposal and, experience says, from few.',
      },
      page('law'),
    );
  }
  return t.line(
    `${start}.not-asking`,
    {
      da: 'Nul-alternativet er ikke at spørge: så bygger beslutningen på det, forvaltningen ved, og uenighed viser sig først bagefter.',
      en: 'The null option is not to ask: the decision then rests on what the administration knows, and disagreement shows only afterwards.',
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
          da: 'Timer, kroner og uger er skøn; de andre planer er de bedste inden for de samme rammer.',
          en: 'Hours, kroner and weeks are estimates; the other plans are the best within the same means.',
        },
        page('arithmetic'),
      ),
    ),
  );
}

function consideredTable(t: Teller, memo: Memo): MemoBlock {
  const estimate = page('arithmetic');
  const none = t.say({ da: 'ikke skønnet', en: 'not estimated' });
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
        memo.steps.length > 0
          ? [t.hours(memo.hours), t.kroner(memo.kdkk), t.weekSpan(memo.weeks)]
          : [none, none, none],
        t.line(
          'considered.plan',
          memo.steps.length > 0
            ? { da: 'Det, forvaltningen foreslår.', en: 'What the administration proposes.' }
            : { da: 'Metoderne er ikke valgt endnu.', en: 'No methods have been chosen yet.' },
          page('steps'),
        ),
      ),
      ...memo.kinds.map((kind) =>
        row(
          nameOf(t, kind),
          [t.hours(kind.hours), t.kroner(kind.kdkk), t.weekSpan(kind.weeks)],
          ...kindMeans(t, kind),
        ),
      ),
      ...(memo.deeper
        ? [
            row(
              t.say({
                da: `Dybest: ${inSentence(memo.deeper.name.da)}`,
                en: `Deepest: ${inSentence(memo.deeper.name.en)}`,
              }),
              [t.hours(memo.deeper.hours), t.kroner(memo.deeper.kdkk), t.weekSpan(memo.deeper.weeks)],
              deeper(t, 'considered.deeper', memo),
            ),
          ]
        : []),
      memo.lawOnly && memo.hearing
        ? row(
            t.say({ da: 'Kun lovens høring', en: 'The statutory hearing only' }),
            [t.hours(memo.lawOnly.hours), t.kroner(memo.lawOnly.kdkk), t.weeks(memo.hearing.weeks)],
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
    t.line(`${key}.methods`, { da: `Det ville være ${names}.`, en: `It would be ${names}.` }, source),
    kind.loses.length > 0 &&
      t.line(
        `${key}.loses`,
        {
          da: `Når dårligere ud til ${t.groups(kind.loses)}.`,
          en: `Does less well in reaching ${t.groups(kind.loses)}.`,
        },
        source,
      ),
    kind.gains.length > 0 &&
      t.line(
        `${key}.gains`,
        {
          da: `Når bedre ud til ${t.groups(kind.gains)}.`,
          en: `Does better in reaching ${t.groups(kind.gains)}.`,
        },
        source,
      ),
    kind.loses.length + kind.gains.length === 0 &&
      t.line(
        `${key}.same`,
        { da: 'Når grupperne omtrent lige så godt.', en: 'Reaches the groups about as well.' },
        source,
      ),
    kind.isCheapest &&
      t.line(
        `${key}.cheapest`,
        {
          da: 'Det er den, der tager færrest timer og stadig når alle berørte mindst nogenlunde.',
          en: 'It takes the fewest hours and still reaches everyone affected at least fairly well.',
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
                da: `Planen følger ikke det; Medvirk ville gøre det ${t.say(adviceModes[mode])}.`,
                en: `The plan does otherwise; Medvirk would do it ${t.say(adviceModes[mode])}.`,
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
      da: 'Den bedste plan af hver slags, holdt op mod den valgte',
      en: 'The best plan of each kind, held against the one chosen',
    }),
    columns: [
      t.say({ da: 'Slags', en: 'Kind' }),
      t.say({ da: 'Timer (skøn)', en: 'Hours (estimate)' }),
      t.say({ da: 'Penge (skøn)', en: 'Money (estimate)' }),
      t.say({ da: 'Uger (skøn)', en: 'Weeks (estimate)' }),
      t.say({ da: 'Når dårligere', en: 'Reaches less well' }),
      t.say({ da: 'Når bedre', en: 'Reaches better' }),
    ],
    rows: memo.kinds.map((kind) => ({
      head: capital(t.say(adviceModes[kind.mode])),
      cells: [
        t.value(t.hours(kind.hours), source),
        t.value(t.kroner(kind.kdkk), source),
        t.value(t.weekSpan(kind.weeks), source),
        t.value(groups(kind.loses), source),
        t.value(groups(kind.gains), source),
      ],
    })),
  };
}
