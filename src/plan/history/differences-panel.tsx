import type { Locale } from '../../i18n/texts.ts';
import { Section } from '../../ui/section.tsx';
import type { EffectLine } from './effects-text.ts';
import type { ChangeLine } from './model.ts';
import { changeParts } from './model.ts';
import { piecesOf } from './pieces.ts';
import { historyTexts } from './texts.ts';

/** A save over its column: what it is, and when it was made by whom. */
export type SideHead = { readonly label: string; readonly note: string };

export type DifferencesProps = {
  readonly locale: Locale;
  readonly title: string;
  readonly intro: string;
  /** What the two columns are called. */
  readonly heads: readonly [SideHead, SideHead];
  readonly lines: readonly ChangeLine[];
};

/** What differs, set in two columns: as it was at the left, as it is at the right; under each other on a phone. */
export function Differences({ locale, title, intro, heads, lines }: DifferencesProps) {
  const words = historyTexts[locale];
  return (
    <Section id="differences" title={title} intro={intro} wide>
      <Heads heads={heads} />
      {changeParts.map((part) => {
        const own = lines.filter((line) => line.part === part);
        if (own.length === 0) return null;
        return (
          <>
            <h3 class="mv-diff-part">{words.part[part]}</h3>
            <dl class="mv-diff">
              {own.map((line) => (
                <div>
                  <dt>{line.label}</dt>
                  <dd class="was">
                    <Side locale={locale} when="before" own={line.from} other={line.to} part={line.part} />
                  </dd>
                  <dd class="is">
                    <Side locale={locale} when="after" own={line.to} other={line.from} part={line.part} />
                  </dd>
                </div>
              ))}
            </dl>
          </>
        );
      })}
    </Section>
  );
}

/** What the difference does; nothing to see is said too. */
export function EffectsPanel({
  locale,
  lines,
}: Pick<DifferencesProps, 'locale'> & { readonly lines: readonly EffectLine[] }) {
  const words = historyTexts[locale];
  return (
    <Section id="effects" title={words.effectsTitle} intro={words.effectsIntro} wide>
      {lines.length === 0 ? <p>{words.effectsNone}</p> : null}
      <dl class="mv-diff">
        {lines.map((line) => (
          <div>
            <dt>{line.label}</dt>
            <dd class="was">
              <When locale={locale} when="before" />
              {line.from}
            </dd>
            <dd class="is">
              <When locale={locale} when="after" />
              {line.to}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Heads({ heads }: Pick<DifferencesProps, 'heads'>) {
  return (
    <div class="mv-diff-heads">
      {heads.map(({ label, note }) => (
        <p>
          <b>{label}</b> <span class="mv-soft">{note}</span>
        </p>
      ))}
    </div>
  );
}

type SideProps = {
  readonly locale: Locale;
  readonly when: 'before' | 'after';
  readonly own: readonly string[];
  readonly other: readonly string[];
  readonly part: ChangeLine['part'];
};

function Side({ locale, when, own, other, part }: SideProps) {
  const Mark = when === 'before' ? 'del' : 'ins';
  return (
    <>
      <When locale={locale} when={when} />
      {own.length === 0 ? <span class="mv-soft">{historyTexts[locale].blank[part]}</span> : null}
      {piecesOf(own, other).map(({ text, isOnly }, index) => (
        <>
          {index > 0 ? ' · ' : null}
          {isOnly ? <Mark>{text}</Mark> : text}
        </>
      ))}
    </>
  );
}

/** On a desk the columns say it; it is read aloud everywhere. */
function When({ locale, when }: Pick<SideProps, 'locale' | 'when'>) {
  return <small class="mv-diff-when">{historyTexts[locale][when]} </small>;
}
