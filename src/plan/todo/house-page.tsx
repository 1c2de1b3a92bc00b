import type { EquipmentGroup } from '@medvirk/method-guide';
import { equipment, equipmentGroupWords, equipmentWords } from '@medvirk/method-guide';
import { inLanguage, paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Headband } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SheetLayout } from '../../ui/sheet.tsx';
import type { Frame } from '../../ui/shell.tsx';
import { Shell } from '../../ui/shell.tsx';
import { said, todoTexts } from './texts.ts';

export type HousePageProps = {
  readonly frame: Frame;
  readonly ticked: readonly string[];
  /** The list as it was when the form was filled in, so that others' changes are kept. */
  readonly seen: readonly string[];
  readonly told?: 'saved' | 'clash' | 'kept' | undefined;
};

const groups: readonly EquipmentGroup[] = ['technical', 'agreements', 'texts', 'people'];

/** What the house has already, for all plans. */
export function HousePage({ frame, ticked, seen, told }: HousePageProps) {
  const { locale } = frame;
  const words = todoTexts[locale];
  return (
    <Shell frame={frame} title={words.houseTitle} languageForm="house">
      <Headband title={words.houseTitle} lead={words.houseLead} />
      <SheetLayout
        aside={
          <>
            <h2>{words.houseHowTitle}</h2>
            <p>{words.houseHow}</p>
          </>
        }
      >
        <div class="mv-form-page">
          {told === 'saved' ? <Notice kind="saved" title={words.houseSaved} /> : null}
          {told === 'clash' ? <Notice kind="not-saved" title={words.houseClash} /> : null}
          {told === 'kept' ? (
            <Notice kind="not-saved" title={words.keptTitle}>
              <p>{words.kept}</p>
            </Notice>
          ) : null}
          <form method="post" action={inLanguage(locale, paths.house())} id="house">
            <input type="hidden" name="seen" value={seen.join(' ')} />
            <Choices
              type="checkbox"
              name="equipment"
              legend={words.houseTitle}
              legendLook="page"
              hint={words.houseHint}
              size="small"
              groups={groups.map((group) => ({
                heading: said(locale, equipmentGroupWords[group]),
                choices: equipment
                  .filter((item) => equipmentWords[item].group === group)
                  .map((item) => ({ value: item, label: said(locale, equipmentWords[item].name) })),
              }))}
              value={ticked}
            />
            <Button>{words.houseSave}</Button>
          </form>
        </div>
      </SheetLayout>
    </Shell>
  );
}
