import type { EquipmentGroup } from '@medvirk/method-guide';
import { equipment, equipmentGroupWords, equipmentWords } from '@medvirk/method-guide';
import { plansLabel } from '../../engagement/plan-pages.ts';
import type { Locale } from '../../i18n/texts.ts';
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
  readonly mayWrite: boolean;
  readonly ticked: readonly string[];
  /** The list as it was when the form was filled in, so that others' changes are kept. */
  readonly seen: readonly string[];
  readonly told?: 'saved' | 'clash' | 'kept' | undefined;
};

const groups: readonly EquipmentGroup[] = ['technical', 'agreements', 'texts', 'people'];

/** What the house has already, for all plans. */
export function HousePage({ frame, mayWrite, ticked, seen, told }: HousePageProps) {
  const { locale } = frame;
  const words = todoTexts[locale];
  return (
    <Shell frame={frame} title={words.houseTitle} languageForm={mayWrite ? 'house' : undefined}>
      <Headband
        title={words.houseTitle}
        lead={mayWrite ? words.houseLead : words.houseLeadRead}
        crumbs={[
          { label: plansLabel[locale], href: inLanguage(locale, paths.plans()) },
          { label: words.houseTitle },
        ]}
      />
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
          {mayWrite ? <HouseForm {...{ locale, ticked, seen }} /> : <HouseList {...{ locale, ticked }} />}
        </div>
      </SheetLayout>
    </Shell>
  );
}

type FormProps = Pick<HousePageProps, 'ticked' | 'seen'> & { readonly locale: Locale };

function HouseForm({ locale, ticked, seen }: FormProps) {
  const words = todoTexts[locale];
  return (
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
  );
}

/** The same for those who only look. */
function HouseList({ locale, ticked }: Omit<FormProps, 'seen'>) {
  const words = todoTexts[locale];
  if (ticked.length === 0) return <p>{words.houseNone}</p>;
  return (
    <>
      {groups.map((group) => {
        const has = equipment.filter((item) => equipmentWords[item].group === group && ticked.includes(item));
        return has.length === 0 ? null : (
          <>
            <h2>{said(locale, equipmentGroupWords[group])}</h2>
            <ul class="mv-ruled">
              {has.map((item) => (
                <li>{said(locale, equipmentWords[item].name)}</li>
              ))}
            </ul>
          </>
        );
      })}
    </>
  );
}
