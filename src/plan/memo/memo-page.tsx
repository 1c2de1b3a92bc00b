import { planPagesLabel, planTabs } from '../../engagement/plan-pages.ts';
import { inLanguage, paths, planPage } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import type { DecisionLineProps } from '../../ui/decision-line.tsx';
import { DecisionLine } from '../../ui/decision-line.tsx';
import { Wrap } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Sheet, SheetLayout } from '../../ui/sheet.tsx';
import { Shell } from '../../ui/shell.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { MemoAside } from './aside-panel.tsx';
import { lengthAddress } from './lengths.ts';
import { MemoPart } from './memo-panel.tsx';
import type { MemoPageProps } from './memo-view-panel.ts';
import type { MemoLength } from './model.ts';
import { pageTexts } from './page-texts.ts';
import { sheetOf } from './words-panel.tsx';

/** The agenda item as it is printed, in the length one has chosen, and beside it who stands by its words. */
export function MemoPage(props: MemoPageProps & Pick<DecisionLineProps, 'decided'>) {
  const { frame, number, document } = props;
  const { locale } = frame;
  const words = pageTexts[locale];
  return (
    <Shell frame={frame} title={`${words.documentTitle} · ${props.title}`} elements={['copy-text']}>
      <div class="mv-noprint">
        <Wrap>
          <Tabs
            label={planPagesLabel[locale]}
            items={planTabs(locale, 'memo', (page) => inLanguage(locale, planPage(number, page)))}
          />
          <DecisionLine decided={props.decided} />
          <Lengths {...props} />
          <Said {...props} />
        </Wrap>
      </div>
      <SheetLayout aside={<MemoAside {...props} isDecided={props.decided !== undefined} />}>
        <Sheet {...sheetOf(document)}>
          {document.sections.map((section) => (
            <MemoPart {...props} section={section} />
          ))}
        </Sheet>
      </SheetLayout>
    </Shell>
  );
}

const inOrder: readonly MemoLength[] = ['two-pages', 'short', 'full'];

function Lengths({ frame, number, length }: MemoPageProps) {
  const words = pageTexts[frame.locale];
  const address = inLanguage(frame.locale, paths.planMemo(number));
  return (
    <nav class="mv-lengths" aria-label={words.lengthsLabel}>
      <ul>
        {inOrder.map((one) => (
          <li>
            <a
              href={one === 'two-pages' ? address : `${address}?laengde=${lengthAddress[one]}`}
              aria-current={one === length ? 'page' : undefined}
            >
              <b>{words.lengthName[one]}</b> <small>{words.lengthFor[one]}</small>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Said({ frame, number, done, isChanged, length }: MemoPageProps) {
  const words = pageTexts[frame.locale];
  if (isChanged) {
    return (
      <Notice kind="not-saved" title={words.changedTitle}>
        <p>{words.changed}</p>
      </Notice>
    );
  }
  // What was done to a part is said at the part.
  if (!done || done.section !== undefined) return null;
  return (
    <Notice kind="saved" title={words.done[done.kind](done.count)}>
      {done.kind === 'accepted' && done.at ? (
        <form method="post" action={inLanguage(frame.locale, paths.planMemoAccept(number))}>
          <input type="hidden" name="laengde" value={lengthAddress[length]} />
          <input type="hidden" name="at" value={done.at} />
          <Button kind="quiet" name="do" value="take-back">
            {words.undo}
          </Button>
        </form>
      ) : null}
    </Notice>
  );
}
