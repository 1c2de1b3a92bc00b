import type { YearPeriod } from '@medvirk/timeline';
import type { Day } from '../../engagement/day.ts';
import { plansLabel } from '../../engagement/plan-pages.ts';
import type { Asked, Fatigue } from '../../engagement/year-wheel.ts';
import { monthAndYear, monthOfDay, shortDay } from '../../i18n/dates.ts';
import { listOf } from '../../i18n/numbers.ts';
import { quoted } from '../../i18n/quotes.ts';
import type { Locale } from '../../i18n/texts.ts';
import { inLanguage, paths } from '../../paths.ts';
import { FilterLine } from '../../ui/filter.tsx';
import { Picture } from '../../ui/illustration.tsx';
import { Headband, Wrap } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import type { Frame } from '../../ui/shell.tsx';
import { Shell } from '../../ui/shell.tsx';
import { Table } from '../../ui/table.tsx';
import { YearRing } from '../../ui/year-ring.tsx';
import type { StripBar } from '../../ui/year-strip.tsx';
import { YearStrip } from '../../ui/year-strip.tsx';
import type { UsedBy } from './model.ts';
import type { BadStart } from './wheel-rows.ts';
import { wheelTexts } from './wheel-texts.ts';
import type { Window } from './window.ts';
import { inLanes, placeOf, spanIn, weeksIn } from './window.ts';

/** Who is asked in the twelve months that are shown. */
export type WheelRow = {
  readonly name: string;
  readonly asked: readonly Asked[];
  /** How many of the times that people there meet are asked of the whole municipality. */
  readonly everywhere: number;
  /** What is too much, from this month on. */
  readonly fatigue: readonly Fatigue[];
};

export type WheelPageProps = {
  readonly frame: Frame;
  readonly window: Window;
  readonly today: Day;
  readonly isByGroup: boolean;
  readonly hrefs: {
    readonly byArea: string;
    readonly byGroup: string;
    readonly earlier: string;
    readonly later: string;
    readonly now: string;
  };
  readonly rows: readonly WheelRow[];
  readonly periods: readonly YearPeriod[];
  readonly badStarts: readonly BadStart[];
  readonly undated: readonly UsedBy[];
  readonly hasAreas: boolean;
  /** Some plan asks somebody some time, if not in these months. */
  readonly hasTimes: boolean;
  /** The list was cut to so many plans. */
  readonly cutTo: number | undefined;
};

/** Who is asked how often: the wheel on a desk, the same as lines and as a table for everyone. */
export function WheelPage(props: WheelPageProps) {
  const { frame, hasAreas, cutTo } = props;
  const { locale } = frame;
  const words = wheelTexts[locale];
  const to = (path: string) => inLanguage(locale, path);
  return (
    <Shell frame={frame} title={words.title}>
      <div class="mv-landscape">
        <Headband
          title={words.title}
          lead={words.lead}
          crumbs={[{ label: plansLabel[locale], href: to(paths.plans()) }, { label: words.title }]}
          actions={
            <>
              <a href={to(paths.year())}>{words.toYear}</a>
              <a href={to(paths.areas())}>{words.toAreas}</a>
            </>
          }
        />
        <Wrap>
          {hasAreas ? null : (
            <Notice kind="info" title={words.noAreas}>
              <p>
                <a href={to(paths.areas())}>{words.toAreas}</a>
              </p>
            </Notice>
          )}
          {props.hasTimes ? (
            <>
              <Drawn {...props} />
              <TooMuch {...props} />
              <BadStarts {...props} />
            </>
          ) : (
            <div class="mv-empty">
              <Picture name="empty" />
              <div>
                <h2>{words.empty}</h2>
                <p>{words.emptyText}</p>
              </div>
            </div>
          )}
          {props.hasTimes ? <InWords {...props} /> : null}
          <Undated {...props} />
          {cutTo === undefined ? null : <p class="mv-soft">{words.most(cutTo)}</p>}
        </Wrap>
      </div>
    </Shell>
  );
}

function tiredNames(rows: readonly WheelRow[]): readonly string[] {
  return rows.filter(({ fatigue }) => fatigue.length > 0).map(({ name }) => name);
}

function TooMuch({ frame, rows }: WheelPageProps) {
  const { locale } = frame;
  const words = wheelTexts[locale];
  const sentences = gathered(locale, rows);
  return (
    <Section
      id="fatigue"
      title={sentences.length > 0 ? words.mend : words.fineText}
      intro={sentences.length > 0 ? words.rule : undefined}
    >
      {sentences.length > 0 ? (
        <ul class="mv-ruled">
          {sentences.map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
      ) : (
        <p>{words.rule}</p>
      )}
    </Section>
  );
}

function BadStarts({ frame, badStarts }: WheelPageProps) {
  const { locale } = frame;
  const words = wheelTexts[locale];
  if (badStarts.length === 0) return null;
  return (
    <Section id="starts" title={words.badStart(badStarts.length)} intro={words.move}>
      <ul class="mv-ruled">
        {badStarts.map(({ plan, from, periods }) => (
          <li>
            <a href={inLanguage(locale, paths.planProposal(plan.number))}>{plan.title}</a>{' '}
            {words.opens(listOf(locale, [...new Set(periods.map(({ name }) => name[locale]))]))} (
            {shortDay(locale, from)}).
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** One sentence for each thing that is too much; areas that meet the same share it. */
function gathered(locale: Locale, rows: readonly WheelRow[]): readonly string[] {
  const words = wheelTexts[locale];
  const found = new Map<string, { names: string[]; say: (who: string) => string }>();
  for (const { name, fatigue } of rows) {
    for (const one of fatigue) {
      const key = JSON.stringify(one);
      const there = found.get(key);
      if (there) there.names.push(name);
      else found.set(key, { names: [name], say: (who) => sayFatigue(locale, who, one) });
    }
  }
  return [...found.values()].map(({ names, say }) => say(listOf(locale, names)));

  function sayFatigue(language: Locale, who: string, one: Fatigue): string {
    return one.kind === 'month'
      ? words.tooMany(
          who,
          listOf(
            language,
            one.months.map((month) => monthAndYear(language, month)),
          ),
          one.plans.map(({ title }) => quoted(language, title)),
        )
      : words.tooOften(who, one.times, shortDay(language, one.from));
  }
}

function barsOf(locale: Locale, window: Window, asked: readonly Asked[]): readonly StripBar[] {
  return inLanes(asked).map(({ one, lane }) => ({
    ...spanIn(window, one),
    lane,
    look: one.isAbout ? ('dashed' as const) : ('solid' as const),
    label: `${one.number} ${one.title}`,
    title: `${one.title}: ${daysOf(locale, one)}`,
    href: inLanguage(locale, paths.planProposal(one.number)),
  }));
}

function daysOf(locale: Locale, { from, to, isAbout }: Asked): string {
  const words = wheelTexts[locale];
  const days =
    from === to ? shortDay(locale, from) : words.fromTo(shortDay(locale, from), shortDay(locale, to));
  return isAbout ? `${words.about} ${days}` : days;
}

/** Times that the wheel shades: council meetings hinder nobody, and Ramadan is about the evenings. */
const shadedKinds: readonly YearPeriod['kind'][] = ['school-holiday', 'july', 'budget', 'exam', 'own'];

function Drawn({ frame, window, today, rows, periods, hrefs, isByGroup }: WheelPageProps) {
  const { locale } = frame;
  const words = wheelTexts[locale];
  const shaded = periods.filter(({ kind }) => shadedKinds.includes(kind));
  const bands = joined(shaded).map((band) => spanIn(window, band));
  const months = window.months.map((month) => monthOfDay(locale, month));
  const tired = tiredNames(rows);
  const first = monthAndYear(locale, window.months[0] ?? '');
  const last = monthAndYear(locale, window.months.at(-1) ?? '');
  return (
    <Section
      id="wheel"
      title={tired.length > 0 ? words.tired(tired) : words.fine}
      intro={words.picture(first, last)}
      wide
      aside={
        <dl class="mv-year-key">
          <Key look="solid">{words.solid}</Key>
          <Key look="dashed">{words.dashed}</Key>
          <Key look="band">{words.band}</Key>
        </dl>
      }
    >
      <FilterLine
        label={words.view}
        options={[
          { label: words.byArea, href: hrefs.byArea, current: !isByGroup },
          { label: words.byGroup, href: hrefs.byGroup, current: isByGroup },
        ]}
      />
      <YearRing
        months={months}
        bands={bands}
        middle={[words.middle, first, last]}
        rings={rows.map(({ name, asked }) => ({
          name: name.length > 17 ? `${name.slice(0, 16)}…` : name,
          bars: barsOf(locale, window, asked).map((bar, index) => ({
            ...bar,
            label: String(asked[index]?.number ?? ''),
          })),
        }))}
      />
      <YearStrip
        caption={words.picture(first, last)}
        months={months}
        weeks={weeksIn(window)}
        weekWord={weekWord[locale]}
        bands={bands}
        now={today >= window.first && today <= window.last ? placeOf(window, today) : undefined}
        rows={rows.map(({ name, asked, everywhere }) => ({
          head: name,
          note: countOf(locale, asked.length + everywhere, everywhere),
          bars: barsOf(locale, window, asked),
        }))}
      />
      <p class="mv-pages mv-noprint">
        <a href={hrefs.earlier}>{words.earlier}</a> <a href={hrefs.now}>{words.today}</a>{' '}
        <a href={hrefs.later}>{words.later}</a>
      </p>
    </Section>
  );
}

const weekWord: Readonly<Record<Locale, string>> = { da: 'uge', en: 'week' };

function Key({ look, children }: { readonly look: 'solid' | 'dashed' | 'band'; readonly children: string }) {
  return (
    <div>
      <dt>
        <svg class="mv-year" width="26" height="16" aria-hidden="true" focusable="false">
          <rect class={look === 'band' ? 'band' : `bar is-${look}`} x="1" y="1" width="24" height="14" />
        </svg>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

function countOf(locale: Locale, times: number, everywhere: number): string {
  const words = wheelTexts[locale];
  return everywhere > 0 && everywhere < times
    ? `${words.times(times)}, ${words.ofThem(everywhere)}`
    : words.times(times);
}

/** Periods that touch or lie inside each other as one band: the shade does not get deeper. */
function joined(periods: readonly YearPeriod[]): readonly { readonly from: Day; readonly to: Day }[] {
  const bands: { from: Day; to: Day }[] = [];
  for (const { from, to } of periods.toSorted((one, other) => one.from.localeCompare(other.from))) {
    const last = bands.at(-1);
    if (last && from <= last.to) last.to = to > last.to ? to : last.to;
    else bands.push({ from, to });
  }
  return bands;
}

function InWords({ frame, rows }: WheelPageProps) {
  const { locale } = frame;
  const words = wheelTexts[locale];
  return (
    <Section id="table" title={words.table} wide>
      <Table
        caption={words.table}
        columns={words.columns.map((label) => ({ label }))}
        rows={rows.map(({ name, asked, everywhere }) => ({
          head: (
            <>
              <b>{name}</b>
              <br />
              <small class="mv-soft">{countOf(locale, asked.length + everywhere, everywhere)}</small>
            </>
          ),
          cells: [
            asked.length === 0 ? (
              <span class="mv-soft">{words.nobody}</span>
            ) : (
              <ul>
                {asked.map((time) => (
                  <li>
                    <a href={inLanguage(locale, paths.planProposal(time.number))}>
                      {time.number} {time.title}
                    </a>
                    <br />
                    {daysOf(locale, time)}
                    <small class="mv-soft"> ({methodsOf(locale, time)})</small>
                  </li>
                ))}
              </ul>
            ),
          ],
        }))}
      />
    </Section>
  );
}

/** The first three ways in which it asks. */
function methodsOf(locale: Locale, { steps }: Asked): string {
  const names = [...new Set(steps.map(({ name }) => name[locale]))];
  return names.length > 3 ? `${names.slice(0, 3).join(', ')} …` : names.join(', ');
}

function Undated({ frame, undated }: WheelPageProps) {
  const { locale } = frame;
  const words = wheelTexts[locale];
  if (undated.length === 0) return null;
  return (
    <Section id="undated" title={words.undated} intro={words.undatedIntro}>
      <ul class="mv-ruled">
        {undated.map((plan) => (
          <li>
            <a href={inLanguage(locale, paths.planQuestions(plan.number, 1))}>{plan.title}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
