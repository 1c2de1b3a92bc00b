import type { Method, Mode, Slot } from '@medvirk/method-guide';
import { listOf } from '../i18n/numbers.ts';
import { inLanguage, paths } from '../paths.ts';
import { Arches } from '../ui/arcade.tsx';
import { Button, LinkButton } from '../ui/button.tsx';
import { More } from '../ui/details.tsx';
import { FieldRow, TextField } from '../ui/field.tsx';
import type { FilterOption } from '../ui/filter.tsx';
import { FilterLine } from '../ui/filter.tsx';
import { Picture } from '../ui/illustration.tsx';
import { Headband, Wrap } from '../ui/layout.tsx';
import { Mark, MarkKey } from '../ui/mark.tsx';
import { Rows } from '../ui/rows.tsx';
import { Section } from '../ui/section.tsx';
import type { Frame } from '../ui/shell.tsx';
import { Shell } from '../ui/shell.tsx';
import type { Filter, MethodList } from './model.ts';
import type { MethodWords } from './texts.ts';

export type ListPageProps = {
  readonly frame: Frame;
  readonly words: MethodWords;
  readonly filter: Filter;
  readonly list: MethodList;
  readonly marks: Readonly<Record<Mode, 'round' | 'square' | 'both'>>;
  readonly jobs: readonly FilterOption[];
  readonly meetings: readonly FilterOption[];
  readonly slots: readonly Slot[];
  readonly total: number;
};

export function ListPage(props: ListPageProps) {
  const { frame, words, filter, list } = props;
  const narrowed = filter.job !== undefined || filter.meeting !== undefined || filter.q !== '';
  return (
    <Shell frame={frame} title={words.title} description={words.lead(props.total)}>
      <Headband title={words.title} lead={words.lead(props.total)} beside={<Search {...props} />} />
      <Wrap>
        <section class="mv-filters" aria-label={words.filterLabel}>
          <FilterLine label={words.job} options={props.jobs} />
          <FilterLine label={words.meeting} options={props.meetings} />
          <p role="status">
            {words.found(list.total)}
            {narrowed ? (
              <>
                {' · '}
                <a href={inLanguage(frame.locale, paths.methods())}>{words.clear}</a>
              </>
            ) : null}
          </p>
        </section>
        {list.total === 0 ? <Nothing {...props} /> : null}
        {list.first.length > 0 ? <First {...props} /> : null}
        {list.rest.length > 0 ? <Rest {...props} narrowed={narrowed} /> : null}
      </Wrap>
    </Shell>
  );
}

function Search({ frame, words, filter }: ListPageProps) {
  return (
    <search>
      <form class="mv-search" method="get" action={inLanguage(frame.locale, paths.methods())}>
        {filter.job ? <input type="hidden" name="job" value={filter.job} /> : null}
        {filter.meeting ? <input type="hidden" name="meeting" value={filter.meeting} /> : null}
        <FieldRow>
          <TextField
            name="q"
            type="search"
            label={words.search}
            hint={words.searchHint}
            value={filter.q}
            maxlength={80}
            autocomplete="off"
          />
          <Button kind="secondary">{words.searchButton}</Button>
        </FieldRow>
      </form>
    </search>
  );
}

function Nothing({ frame, words }: ListPageProps) {
  return (
    <div class="mv-empty mv-top-note">
      <Picture name="empty" />
      <div>
        <p>{words.nothing}</p>
        <p>
          <LinkButton kind="secondary" href={inLanguage(frame.locale, paths.methods())}>
            {words.clear}
          </LinkButton>
        </p>
      </div>
    </div>
  );
}

function First(props: ListPageProps) {
  const { words, filter, list, marks } = props;
  return (
    <Section
      id="everyday"
      title={filter.q === '' ? words.everyday : words.results}
      intro={filter.q === '' ? words.everydayIntro : undefined}
      aside={<ArchKey {...props} />}
    >
      <Rows
        items={list.first.map((method) => ({
          mark: <Mark shape={marks[method.mode]} size="large" />,
          title: <MethodLink {...props} method={method} />,
          children: <p>{method.summary[props.frame.locale]}</p>,
          go: (
            <p class="mv-meta">
              <Jobs {...props} method={method} />
              <span>{words.modes[method.mode]}</span>
              <span>{words.hours(method.participantHours)}</span>
            </p>
          ),
        }))}
      />
    </Section>
  );
}

/** What the five arches mean: each with its word, once on the page. */
function ArchKey({ words, slots }: ListPageProps) {
  return (
    <div class="mv-arch-key">
      <p>{words.readKey}</p>
      <ol>
        {slots.map((slot, index) => (
          <li>
            <Arches on={slots.map((_, at) => at === index)} />
            <span>
              <b>{words.jobs[slot]}</b> {words.jobTexts[slot]}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Jobs({ frame, words, slots, method }: ListPageProps & { readonly method: Method }) {
  const jobs = slots
    .filter((slot) => method.slots.includes(slot))
    .map((slot) => words.jobs[slot].toLowerCase());
  return (
    <Arches
      on={slots.map((slot) => method.slots.includes(slot))}
      label={words.archesOf(listOf(frame.locale, jobs))}
    />
  );
}

function MethodLink({ frame, method }: { readonly frame: Frame; readonly method: Method }) {
  return <a href={inLanguage(frame.locale, paths.method(method.id))}>{method.name[frame.locale]}</a>;
}

/** By name alone, so that the page stays small; open at once when the list is already narrowed. */
function Rest(props: ListPageProps & { readonly narrowed: boolean }) {
  const { words, list, marks } = props;
  const count = list.rest.reduce((sum, group) => sum + group.methods.length, 0);
  return (
    <Section id="others" title={words.rest(count)} intro={words.restIntro}>
      <More summary={words.restSummary(count)} open={props.narrowed}>
        <MarkKey
          marks={[
            { shape: 'round', word: words.modes.digital },
            { shape: 'square', word: words.modes.analog },
            { shape: 'both', word: words.modes.blended },
          ]}
        />
        {list.rest.map((group) => (
          <div>
            <h3>
              {words.jobs[group.job]}: <span class="mv-light">{words.jobTexts[group.job]}</span>
            </h3>
            <ul class="mv-names">
              {group.methods.map((method) => (
                <li>
                  <Mark shape={marks[method.mode]} label={words.modes[method.mode]} />{' '}
                  <MethodLink {...props} method={method} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </More>
    </Section>
  );
}
