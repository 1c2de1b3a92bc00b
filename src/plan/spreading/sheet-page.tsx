import type { Day } from '../../engagement/day.ts';
import type { Area } from '../../engagement/municipality.ts';
import { longDay, shortDay } from '../../i18n/dates.ts';
import { inLanguage, paths } from '../../paths.ts';
import { Sheet, SheetLayout } from '../../ui/sheet.tsx';
import type { Frame } from '../../ui/shell.tsx';
import { Shell } from '../../ui/shell.tsx';
import { Table } from '../../ui/table.tsx';
import { saidIn } from './contact-page.tsx';
import type { Contact, TextView } from './model.ts';
import { spreadingTexts } from './texts.ts';

export type SheetPageProps = {
  readonly frame: Frame;
  readonly plan: { readonly number: number; readonly title: string };
  readonly today: Day;
  readonly contacts: readonly Contact[];
  readonly areas: readonly Area[];
  readonly texts: readonly TextView[];
};

/** The list and the texts as they are printed: A4, with room to write what came of each call. */
export function SpreadSheetPage({ frame, plan, today, contacts, areas, texts }: SheetPageProps) {
  const { locale } = frame;
  const words = spreadingTexts[locale];
  return (
    <Shell frame={frame} title={`${words.title} · ${plan.title}`}>
      <SheetLayout
        aside={
          <>
            <p>{words.printHint}</p>
            <p>
              <a href={inLanguage(locale, paths.planSpreading(plan.number))}>{words.printBack}</a>
            </p>
          </>
        }
      >
        <Sheet
          title={words.title}
          lines={[
            { label: words.printPlan, value: plan.title },
            { label: words.printDay, value: longDay(locale, today) },
          ]}
        >
          <h2>{words.printList}</h2>
          {contacts.length === 0 ? (
            <p>{words.listTitle(0, 0, 0)}</p>
          ) : (
            <Table
              caption={words.printList}
              columns={[
                { label: words.fields.day.label },
                { label: words.fields.who.label },
                { label: words.printHow },
                { label: words.fields.doer.label },
                { label: words.fields.result.label },
              ]}
              rows={contacts.map((one) => ({
                head: one.day ? shortDay(locale, one.day) : '–',
                cells: [
                  <>
                    <b>{one.who}</b>
                    {one.organisation ? <br /> : null}
                    {one.organisation}
                    {one.groups.length > 0 ? <br /> : null}
                    <small>{saidIn(locale, one, 'groups', areas)}</small>
                  </>,
                  [saidIn(locale, one, 'channel', areas), one.detail].filter(Boolean).join(': '),
                  one.doer,
                  <>
                    {one.state === 'waiting' ? '' : words.state[one.state]}
                    {one.result ? <br /> : null}
                    {one.result}
                  </>,
                ],
              }))}
            />
          )}
          <h2>{words.printTexts}</h2>
          {texts.map((text) => (
            <section class="mv-copy-print">
              <h3>
                {words.textTitle[text.length]} <small>{words.textFor[text.length]}</small>
              </h3>
              <p class="mv-copy-text">{text.body}</p>
            </section>
          ))}
        </Sheet>
      </SheetLayout>
    </Shell>
  );
}
