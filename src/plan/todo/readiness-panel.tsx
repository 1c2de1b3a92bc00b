import type { Locale } from '../../i18n/texts.ts';
import { inLanguage, paths } from '../../paths.ts';
import { Section } from '../../ui/section.tsx';
import type { Readiness } from './model.ts';
import { todoTexts } from './texts.ts';

/** Are we ready? For each part an arch for each thing, filled when it is in place; the words say the same. */
export function ReadinessPanel(props: {
  readonly locale: Locale;
  readonly parts: readonly Readiness[];
  readonly mayWriteHouse: boolean;
}) {
  const { locale, parts } = props;
  const words = todoTexts[locale];
  const ready = parts.reduce((sum, part) => sum + part.ready, 0);
  const all = parts.reduce((sum, part) => sum + part.all, 0);
  return (
    <Section
      id="ready"
      title={words.readyTitle(ready, all)}
      intro={words.readyIntro}
      aside={
        props.mayWriteHouse ? (
          <p class="mv-small mv-noprint">
            <a href={inLanguage(locale, paths.house())}>{words.houseLink}</a>
          </p>
        ) : undefined
      }
    >
      {parts.length === 0 ? (
        <p>{words.readyNone}</p>
      ) : (
        <dl class="mv-readiness">
          {parts.map((part) => (
            <div>
              <dt>{words.readyPart[part.part]}</dt>
              <dd>
                <ReadyArches {...part} />
                {words.readySo(part.ready, part.all)}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Section>
  );
}

const perRow = 15;

function ReadyArches({ ready, all }: Pick<Readiness, 'ready' | 'all'>) {
  const across = Math.min(all, perRow);
  const rows = Math.ceil(all / perRow);
  const at = (index: number): string =>
    `M${(index % perRow) * 14 + 1} ${Math.floor(index / perRow) * 16 + 13}v-6a5 5 0 0 1 10 0v6z`;
  const path = (from: number, to: number): string =>
    Array.from({ length: to - from }, (_, index) => at(from + index)).join('');
  const size = { width: across * 14 - 2, height: rows * 16 - 2 };
  return (
    <svg viewBox={`0 0 ${size.width} ${size.height}`} {...size} aria-hidden="true" focusable="false">
      {ready > 0 ? <path class="on" d={path(0, ready)} /> : null}
      {ready < all ? <path class="off" d={path(ready, all)} /> : null}
    </svg>
  );
}
