import type { TimelineWay } from '@medvirk/timeline';
import type { Locale } from '../../i18n/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Finding, FindingList } from '../../ui/finding.tsx';
import { wayValue } from './changes.ts';
import type { Firmness, TimelineView } from './model.ts';
import { timelineTexts } from './texts.ts';

const edges = { law: 'solid', logic: 'double', advice: 'dotted' } as const satisfies Readonly<
  Record<Firmness, string>
>;

type MisfitsProps = {
  readonly locale: Locale;
  readonly view: TimelineView;
  readonly mayWrite: boolean;
};

/** What does not fit, each with the buttons that mend it. */
export function Misfits({ locale, view, mayWrite }: MisfitsProps) {
  const words = timelineTexts[locale];
  return (
    <FindingList>
      {view.misfits.map(({ problem, firmness, ways }, number) => {
        const { title, text } = words.misfit(problem, view.names, view.waitParagraph);
        return (
          <Finding
            edge={edges[firmness]}
            tag={words.tag[firmness]}
            title={title}
            actions={
              mayWrite && ways.length > 0
                ? ways.map((way, index) => (
                    <WayButton
                      locale={locale}
                      way={way}
                      names={view.names}
                      isFirst={number === 0 && index === 0}
                    />
                  ))
                : undefined
            }
          >
            <p>{text}</p>
          </Finding>
        );
      })}
    </FindingList>
  );
}

type WayProps = {
  readonly locale: Locale;
  readonly way: TimelineWay;
  readonly names: TimelineView['names'];
  readonly isFirst: boolean;
};

function WayButton({ locale, way, names, isFirst }: WayProps) {
  return (
    <Button kind={isFirst ? 'primary' : 'secondary'} small name="do" value={wayValue(way)}>
      {timelineTexts[locale].way(way, names)}
    </Button>
  );
}
