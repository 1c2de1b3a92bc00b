import { inLanguage, paths } from '../../paths.ts';
import { Headband, Wrap } from '../../ui/layout.tsx';
import type { Frame } from '../../ui/shell.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { HistoryLine } from './model.ts';
import { overviewTexts } from './texts.ts';

export type HistoryPageProps = {
  readonly frame: Frame;
  readonly plan: { readonly number: number; readonly title: string };
  readonly lines: readonly HistoryLine[];
  readonly older: number | undefined;
};

export function HistoryPage({ frame, plan, lines, older }: HistoryPageProps) {
  const { locale } = frame;
  const words = overviewTexts[locale];
  const here = inLanguage(locale, paths.planHistory(plan.number));
  return (
    <Shell frame={frame} title={`${words.historyTitle} · ${plan.title}`}>
      <Headband
        crumbs={[
          { label: plan.title, href: inLanguage(locale, paths.planProposal(plan.number)) },
          { label: words.historyTitle },
        ]}
        title={words.historyTitle}
        lead={words.historyLead}
      />
      <Wrap>
        {lines.length === 0 ? <p>{words.historyEmpty}</p> : null}
        <ol class="mv-history">
          {lines.map((line) => (
            <li>
              <p>
                <span class="mv-soft">{line.when}</span>
                <br />
                <b>{line.who}</b> {line.what}
              </p>
              {line.why ? <p class="mv-quote">{line.why}</p> : null}
              {line.changes.length > 0 ? (
                <dl>
                  {line.changes.map((change) => (
                    <>
                      <dt>{change.label}</dt>
                      <dd>{words.fromTo(change.from, change.to)}</dd>
                    </>
                  ))}
                </dl>
              ) : null}
            </li>
          ))}
        </ol>
        {older === undefined ? null : (
          <p class="mv-pages">
            <a href={`${here}?fra=${older}`}>{words.older}</a>
          </p>
        )}
      </Wrap>
    </Shell>
  );
}
