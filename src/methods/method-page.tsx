import type { Method, Mode, Slot } from '@medvirk/method-guide';
import type { Child } from 'hono/jsx';
import { listOf, range } from '../i18n/numbers.ts';
import { inLanguage, paths } from '../paths.ts';
import { Arcade } from '../ui/arcade.tsx';
import { Chain } from '../ui/chain.tsx';
import { More } from '../ui/details.tsx';
import { Facts } from '../ui/facts.tsx';
import { Icon } from '../ui/icon.tsx';
import { Headband, Two, Wrap } from '../ui/layout.tsx';
import { Mark, Marked } from '../ui/mark.tsx';
import { Meters } from '../ui/meter.tsx';
import { Section } from '../ui/section.tsx';
import type { Frame } from '../ui/shell.tsx';
import { Shell } from '../ui/shell.tsx';
import { Table } from '../ui/table.tsx';
import type { Fit, Need, reachOfGroups } from './rules.ts';
import type { MethodWords } from './texts.ts';
import { people } from './texts.ts';

type Shape = 'round' | 'square' | 'both';

export type SourceLine = {
  readonly name: string;
  /** Already judged safe to link to; empty when there is nothing to open. */
  readonly href: string;
  readonly isVendor: boolean;
  readonly fromMemory: boolean;
};

export type MethodPageProps = {
  readonly frame: Frame;
  readonly words: MethodWords;
  readonly method: Method;
  readonly marks: Readonly<Record<Mode, Shape>>;
  readonly slots: readonly Slot[];
  readonly fit: Fit;
  readonly reach: ReturnType<typeof reachOfGroups>;
  readonly before: readonly Method[];
  readonly after: readonly Method[];
  readonly sources: readonly SourceLine[];
  readonly sourcesOf: Readonly<Record<Need, readonly string[]>>;
  readonly sameTime: boolean;
};

export function MethodPage(props: MethodPageProps) {
  const { frame, words, method } = props;
  const name = method.name[frame.locale];
  const summary = method.summary[frame.locale];
  return (
    <Shell frame={frame} title={name} description={summary}>
      <Headband
        crumbs={[{ label: words.title, href: inLanguage(frame.locale, paths.methods()) }, { label: name }]}
        kicker={<Marked shape={props.marks[method.mode]} word={words.modes[method.mode]} />}
        title={name}
        lead={
          <>
            {summary} {props.sameTime ? words.sameTime : words.ownTime}
          </>
        }
        beside={<InShort {...props} />}
      />
      <Wrap>
        <WhenItFits {...props} />
        <WhomItReaches {...props} />
        <WhatItTakes {...props} />
        <JobsInAPlan {...props} />
        <Together {...props} />
        <Sources {...props} />
      </Wrap>
    </Shell>
  );
}

function InShort({ frame, words, method }: MethodPageProps) {
  const { participants, staffHours, leadTimeWeeks } = method;
  return (
    <Facts
      facts={[
        {
          label: words.participants,
          value: range(frame.locale, participants.min, participants.max),
          note: words.typically(people(frame.locale, participants.typical)),
        },
        {
          label: words.residentHours,
          value: words.hours(method.participantHours),
          note: words.residentHoursNote,
        },
        {
          label: words.staffHours,
          value: range(frame.locale, staffHours.low, staffHours.high),
          note: words.estimate,
        },
        {
          label: words.lead2,
          value: words.weeks(leadTimeWeeks.min, leadTimeWeeks.typical),
          note: words.estimate,
        },
      ]}
    />
  );
}

function WhenItFits({ frame, words, method, fit }: MethodPageProps) {
  const good: readonly Child[] = [
    ...fit.values.map((value, index) =>
      index === 0 ? <mark>{words.values[value]}</mark> : words.values[value],
    ),
    ...fit.topics.map((topic) => words.topics[topic]),
    words.phasesLine(
      listOf(
        frame.locale,
        fit.phases.map((phase) => words.phases[phase]),
      ),
    ),
  ];
  const care: readonly Child[] = [
    ...(method.supportOnly ? [words.supportOnly] : []),
    ...fit.cannotPromise.map((promise) => words.cannotPromise[promise]),
    ...fit.weakTopics.map((topic) => words.weakTopics[topic]),
    ...(fit.countsNobody ? [words.countsNobody] : []),
  ];
  return (
    <Section id="fit" title={words.fitTitle}>
      <Two>
        <div>
          <h3 class="mv-marked">
            <Icon name="check" />
            {words.useWhen}
          </h3>
          <Lines lines={good} />
        </div>
        {care.length > 0 ? (
          <div class="mv-soft">
            <h3 class="mv-marked">
              <Icon name="alert" />
              {words.takeCare}
            </h3>
            <Lines lines={care} />
          </div>
        ) : null}
      </Two>
    </Section>
  );
}

function Lines({ lines }: { readonly lines: readonly Child[] }) {
  return (
    <ul class="mv-ruled">
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );
}

function WhomItReaches({ words, method, marks, reach }: MethodPageProps) {
  return (
    <Section id="reach" title={words.reachTitle} intro={words.reachIntro}>
      <Meters
        shape={marks[method.mode]}
        lines={reach.map((line) => ({
          label: words.groups[line.group],
          word: words.reach[line.reach],
          level: line.reach,
        }))}
      />
      <More summary={words.asTable}>
        <Table
          caption={words.reachTitle}
          columns={[{ label: words.group }, { label: words.howWell }]}
          rows={reach.map((line) => ({ head: words.groups[line.group], cells: [words.reach[line.reach]] }))}
        />
      </More>
    </Section>
  );
}

function WhatItTakes(props: MethodPageProps) {
  const { frame, words, method } = props;
  const { participants, staffHours, externalCostKdkk: cost, leadTimeWeeks, durationWeeks } = method;
  const amounts: readonly (readonly [Need, string, Child])[] = [
    [
      'participants',
      words.participants,
      `${range(frame.locale, participants.min, participants.max)}, ${words.typically(people(frame.locale, participants.typical))}`,
    ],
    ['residentHours', words.residentHours, words.hours(method.participantHours)],
    ['staffHours', words.staffHours, words.hourRange(staffHours.low, staffHours.high)],
    ['cost', words.cost, words.kroner(cost.low, cost.high)],
    ['lead', words.lead2, words.weeks(leadTimeWeeks.min, leadTimeWeeks.typical)],
    ['duration', words.duration, words.weeks(durationWeeks.min, durationWeeks.typical)],
  ];
  const whence = (need: Need): string => {
    const names = props.sourcesOf[need];
    return names.length === 0 ? words.estimate : words.from(listOf(frame.locale, names));
  };
  return (
    <Section id="needs" title={words.needsTitle} intro={words.needsIntro}>
      <Table
        caption={words.needsTitle}
        columns={[{ label: words.what }, { label: words.howMuch }, { label: words.whence }]}
        rows={amounts.map(([need, label, amount]) => ({ head: label, cells: [amount, whence(need)] }))}
      />
      <Skills {...props} />
    </Section>
  );
}

function Skills({ frame, words, method }: MethodPageProps) {
  const hard = <Skill extends string>(demands: Readonly<Record<Skill, number>>): readonly Skill[] =>
    (Object.keys(demands) as Skill[]).filter((skill) => demands[skill] >= 3);
  const lines: readonly (readonly [string, readonly string[]])[] = [
    [words.staffSkills, hard(method.staffSkills).map((skill) => words.staffSkillWords[skill])],
    [words.citizenSkills, hard(method.citizenSkills).map((skill) => words.citizenSkillWords[skill])],
  ];
  const ways = method.selection.map((way) => words.selectionWords[way]).join(words.or);
  return (
    <dl class="mv-terms">
      <div>
        <dt>{words.selection}</dt>
        <dd>{ways}</dd>
      </div>
      {lines.map(([term, said]) =>
        said.length === 0 ? null : (
          <div>
            <dt>{term}</dt>
            <dd>{listOf(frame.locale, said)}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

function JobsInAPlan({ words, method, slots }: MethodPageProps) {
  return (
    <Section id="jobs" title={words.jobsTitle} intro={words.jobsIntro}>
      <Arcade
        label={words.jobsTitle}
        steps={slots.map((slot) => {
          const can = method.slots.includes(slot);
          return {
            title: words.jobs[slot],
            text: words.jobTexts[slot],
            state: can ? 'done' : 'next',
            said: can ? words.canDo : words.cannotDo,
          };
        })}
      />
    </Section>
  );
}

function Together(props: MethodPageProps) {
  const { frame, words, method, before, after, marks } = props;
  if (before.length + after.length === 0) return null;
  const label = (one: Method) => (
    <>
      <Mark shape={marks[one.mode]} /> {one.name[frame.locale]}
    </>
  );
  const link = (place: string) => (one: Method) => ({
    label: label(one),
    href: inLanguage(frame.locale, paths.method(one.id)),
    place,
  });
  return (
    <Section id="together" title={words.togetherTitle} intro={words.togetherIntro}>
      <Chain
        links={[...before.map(link(words.before)), { label: label(method) }, ...after.map(link(words.after))]}
      />
    </Section>
  );
}

function Sources({ words, sources }: MethodPageProps) {
  return (
    <Section id="sources" title={words.sourcesTitle} intro={words.sourcesIntro}>
      <ul class="mv-ruled">
        {sources.map((source) => (
          <li>
            {source.href === '' ? source.name : <a href={source.href}>{source.name}</a>}
            {source.isVendor ? <span class="mv-tag">{words.vendor}</span> : null}
            {source.fromMemory ? <span class="mv-tag">{words.fromMemory}</span> : null}
          </li>
        ))}
      </ul>
      <p class="mv-src">{words.scalesNote}</p>
    </Section>
  );
}
