import type { Method, Mode } from '@medvirk/method-guide';
import { inLanguage, paths } from '../paths.ts';
import { LinkButton } from '../ui/button.tsx';
import { Headband, Wrap } from '../ui/layout.tsx';
import { Mark } from '../ui/mark.tsx';
import { Rows } from '../ui/rows.tsx';
import { Section } from '../ui/section.tsx';
import type { Frame } from '../ui/shell.tsx';
import { Shell } from '../ui/shell.tsx';
import type { MethodWords } from './texts.ts';

/** For an address that is nobody's: the nearest ones, and the way to all. */
export function UnknownMethodPage(props: {
  readonly frame: Frame;
  readonly words: MethodWords;
  readonly nearest: readonly Method[];
  readonly marks: Readonly<Record<Mode, 'round' | 'square' | 'both'>>;
}) {
  const { frame, words, nearest, marks } = props;
  return (
    <Shell frame={frame} title={words.notFound} noindex>
      <Headband
        title={words.notFound}
        lead={words.notFoundLead}
        actions={<LinkButton href={inLanguage(frame.locale, paths.methods())}>{words.allMethods}</LinkButton>}
      />
      <Wrap>
        {nearest.length > 0 ? (
          <Section id="nearest" title={words.nearest}>
            <Rows
              items={nearest.map((method) => ({
                mark: <Mark shape={marks[method.mode]} size="large" />,
                title: (
                  <a href={inLanguage(frame.locale, paths.method(method.id))}>{method.name[frame.locale]}</a>
                ),
                children: <p>{method.summary[frame.locale]}</p>,
              }))}
            />
          </Section>
        ) : null}
      </Wrap>
    </Shell>
  );
}
