import { estimateClaim, frameWords, setAside } from './claims-text.ts';
import type { Memo, MemoSection, MemoSentence } from './model.ts';
import type { Teller } from './telling-text.ts';
import {
  page,
  paragraph,
  question,
  section,
  stepHeadTimes,
  step as stepSource,
  stop,
} from './telling-text.ts';

const skills = {
  facilitation: { da: 'at lede møder, hvor folk er uenige', en: 'leading meetings where people disagree' },
  digital: { da: 'at bruge nettet', en: 'work online' },
  analysis: { da: 'at læse og samle mange svar', en: 'reading and gathering many answers' },
  communication: { da: 'at skrive, så folk forstår det', en: 'writing so that people understand' },
} as const;

export function economySection(t: Teller, memo: Memo): MemoSection {
  const frame = frameWords(t, memo);
  const bought = memo.answers.bought ?? [];
  const has = memo.steps.length > 0;
  return section(
    'economy',
    t.say({ da: 'Økonomi og bemanding', en: 'Cost and staffing' }),
    paragraph(
      estimateClaim(t, 'economy.estimate', memo),
      frame
        ? t.line(
            'economy.frame',
            { da: stop(`Der er sat ${frame} af`), en: `Set aside: ${frame}.` },
            question(11),
          )
        : t.line(
            'economy.frame',
            {
              da: 'Det er ikke afklaret, hvor mange timer og penge der er sat af.',
              en: 'How many hours and how much money are set aside has not been settled.',
            },
            question(11),
          ),
      ...(has ? comparisons(t, memo) : []),
      bought.length > 0 &&
        t.line(
          'economy.bought',
          {
            da: `Der skal købes hjælp til ${t.list(bought.map((one) => skills[one].da)).replace(/ og (?=at )/, ', og til ')}.`,
            en: `Help will be bought for ${t.list(bought.map((one) => skills[one].en)).replace(/ and (?=\w+ing )/, ', and for ')}.`,
          },
          question(11),
        ),
    ),
  );
}

type Fit = 'never' | 'unlikely' | 'at-best' | 'fits';

const fitOf = (low: number, likely: number, high: number, top: number): Fit =>
  low > top ? 'never' : likely > top ? 'unlikely' : high > top ? 'at-best' : 'fits';

/** The findings that say that the means do not go far enough. */
const tooMuch = { hours: ['R43'], money: ['R44', 'R89'] } as const;

const isOpen = ({ openPoints }: Memo, rules: readonly string[]): boolean =>
  openPoints.some(({ rule }) => rules.includes(rule));

/** The estimate held against what is set aside, for hours and for money. */
function comparisons(t: Teller, memo: Memo): readonly (MemoSentence | undefined)[] {
  const { kdkk, hours } = setAside(memo);
  const fits: readonly (readonly ['hours' | 'money', Fit])[] = [
    ...(hours === undefined
      ? []
      : [['hours', fitOf(memo.hours.low, memo.likely.hours, memo.hours.high, hours)] as const]),
    ...(kdkk === undefined
      ? []
      : [['money', fitOf(memo.kdkk.low, memo.likely.kdkk, memo.kdkk.high, kdkk)] as const]),
  ];
  const what = { hours: { da: 'Timerne', en: 'hours' }, money: { da: 'Pengene', en: 'money' } } as const;
  return fits.map(([name, fit]) => {
    const { da, en } = what[name];
    const is = name === 'hours' ? 'are' : 'is';
    const words = {
      never: {
        da: `${da} rækker ikke, selv efter det laveste skøn.`,
        en: `The ${en} set aside ${is} too little, even at the lowest estimate.`,
      },
      unlikely: {
        da: `${da} rækker næppe, for midten af skønnet ligger højere.`,
        en: `The ${en} set aside ${is} hardly enough: the middle of the estimate is higher.`,
      },
      'at-best': {
        da: `${da} rækker kun, hvis forbruget holder sig til midten af skønnet.`,
        en: `The ${en} set aside ${is} enough only if the middle of the estimate holds.`,
      },
      fits: {
        da: `${da} rækker, også efter det højeste skøn.`,
        en: `The ${en} set aside ${is} enough, even at the highest estimate.`,
      },
    }[fit];
    // An open point says that they do not; it reckons with the middle of what was answered, not with the most.
    const isContradicted = fit !== 'never' && fit !== 'unlikely' && isOpen(memo, tooMuch[name]);
    return Number.isFinite(name === 'hours' ? hours : kdkk) && !isContradicted
      ? t.line(`economy.${name}-fit`, words, page('arithmetic'))
      : undefined;
  });
}

export function costsSection(t: Teller, memo: Memo): MemoSection {
  const estimate = page('arithmetic');
  return section(
    'costs',
    t.say({ da: 'Timer og penge', en: 'Hours and money' }),
    memo.steps.length > 0
      ? [
          {
            kind: 'table',
            key: 'costs.table',
            caption: t.say({ da: 'Skøn for hver metode', en: 'Estimates for each method' }),
            columns: [
              t.say({ da: 'Metode', en: 'Method' }),
              t.say({ da: 'Egne timer', en: 'Own hours' }),
              t.say({ da: 'Penge ud af huset', en: 'Paid to others' }),
            ],
            rows: [
              ...memo.steps.map((one) => ({
                head: stepHeadTimes(t, memo, one),
                cells: [
                  t.value(t.hours(one.hours), stepSource(one.key)),
                  t.value(t.kroner(one.kdkk), stepSource(one.key)),
                ],
              })),
              {
                head: t.say({ da: 'I alt, afrundet', en: 'In all, rounded' }),
                cells: [t.value(t.hours(memo.hours), estimate), t.value(t.kroner(memo.kdkk), estimate)],
              },
            ],
          },
        ]
      : paragraph(estimateClaim(t, 'costs.estimate', memo)),
    memo.steps.length > 0
      ? paragraph(
          t.line(
            'costs.basis',
            {
              da: 'Tallene er skøn for danske kommuner og kan rettes, når kommunen har sine egne.',
              en: 'The figures are estimates for Danish municipalities, to be replaced by the municipality’s own.',
            },
            estimate,
          ),
        )
      : [],
  );
}
