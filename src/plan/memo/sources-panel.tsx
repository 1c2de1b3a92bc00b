import type { Locale } from '../../i18n/texts.ts';
import { inLanguage, paths } from '../../paths.ts';
import { More } from '../../ui/details.tsx';
import type { MemoSection, MemoSource, StandingSentence } from './model.ts';
import { pageTexts } from './page-texts.ts';
import { openingOf, partOf } from './part.ts';
import { isOwnKey, sentencesOf } from './standing.ts';

/** Where a sentence or a figure comes from, as an address. */
export function addressOf(source: MemoSource, number: number): string {
  switch (source.page) {
    case 'question':
      return `${paths.planQuestions(number, Math.ceil(source.number / 3))}#q${source.number}`;
    case 'step':
      return `${paths.planSteps(number)}#skridt-${source.key}`;
    case 'proposal':
      return paths.planProposal(number);
    case 'steps':
      return paths.planSteps(number);
    case 'what-if':
      return paths.planWhatIf(number);
    case 'timeline':
      return paths.planTimeline(number);
    case 'arithmetic':
      return paths.planArithmetic(number);
    case 'law':
      return paths.law();
    case 'policy':
      return paths.policy();
    case 'decision':
      return paths.planDecision(number);
  }
}

export type Tracing = {
  readonly locale: Locale;
  readonly number: number;
  readonly zone: string;
  /** The names of the plan's steps by key. */
  readonly stepNames: ReadonlyMap<string, string>;
};

export function SourceLink({ source, locale, number, stepNames }: Tracing & { readonly source: MemoSource }) {
  const words = pageTexts[locale];
  const name = source.page === 'step' ? stepNames.get(source.key) : undefined;
  return (
    <a href={inLanguage(locale, addressOf(source, number))}>
      {source.page === 'question' ? words.question(source.number) : (name ?? words.sourcePage[source.page])}
    </a>
  );
}

/** Each sentence of a part with who stands by it and where it comes from, on request. */
export function Sources(props: Tracing & { readonly section: MemoSection<StandingSentence> }) {
  const { section, locale, zone } = props;
  const words = pageTexts[locale];
  const each = [...new Map(sentencesOf(section).map((one) => [one.key, one])).values()];
  const { values } = partOf(section, new Map());
  if (each.length + values.length === 0) return null;
  return (
    <More
      summary={
        <>
          {words.sourcesTitle}
          <span class="sr-only">: {section.heading}</span>
        </>
      }
    >
      <ul class="mv-sources">
        {each.map((one) => (
          <li>
            <span>{openingOf(one.text || one.said || '')}</span>
            <small>
              {words.standing(one, zone)}
              {one.source ? (
                <>
                  {' '}
                  {words.from} <SourceLink {...props} source={one.source} />
                </>
              ) : null}
              {one.standing === 'edited' && one.said && !isOwnKey(one.key)
                ? ` ${words.programWrites(one.said)}`
                : null}
            </small>
          </li>
        ))}
        {values.map(({ text, source }) => (
          <li>
            <span>{text}</span>
            <small>
              {words.from} <SourceLink {...props} source={source} />
            </small>
          </li>
        ))}
      </ul>
    </More>
  );
}
