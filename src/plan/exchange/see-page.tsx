import { plansLabel } from '../../engagement/plan-pages.ts';
import { listOf } from '../../i18n/numbers.ts';
import { inLanguage, paths } from '../../paths.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Headband, Wrap } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import type { Frame } from '../../ui/shell.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { Differences, Unknowns } from './model.ts';
import { exchangeTexts } from './texts.ts';

export type SeePageProps = {
  readonly frame: Frame;
  readonly title: string;
  readonly question: string;
  readonly municipality: string;
  readonly counts: {
    readonly answered: number;
    /** Undefined follows the proposal. */
    readonly steps: number | undefined;
    readonly versions: number;
    readonly tasks: number;
    readonly goneOn: number;
    readonly sentences: number;
    readonly decisions: number;
  };
  readonly differs: Differences;
  readonly unknowns: Unknowns;
  /** Plans with the same content that are here already. */
  readonly alike: readonly { readonly number: number; readonly title: string }[];
  /** The file as text, and the id that makes sending it twice harmless. */
  readonly hidden: { readonly held: string; readonly key: string };
};

/** What a file holds, before anything is saved. */
export function SeePage(props: SeePageProps) {
  const { frame, title, question, counts, alike, hidden } = props;
  const { locale } = frame;
  const words = exchangeTexts[locale];
  const to = (path: string) => inLanguage(locale, path);
  const from = props.municipality || words.noMunicipality;
  return (
    <Shell frame={frame} title={`${words.seeTitle} · ${title}`} languageForm="import">
      <Headband
        crumbs={[
          { label: plansLabel[locale], href: to(paths.plans()) },
          { label: words.importTitle, href: to(paths.planImport()) },
          { label: words.seeTitle },
        ]}
        kicker={words.seeTitle}
        title={title}
        lead={words.seeLead(from)}
      />
      <Wrap>
        {alike.length > 0 ? (
          <Notice kind="info" title={words.hereTitle}>
            <p>
              {alike.map((plan) => (
                <>
                  <a href={to(paths.planProposal(plan.number))}>
                    {words.planNumber(plan.number, plan.title)}
                  </a>
                  .{' '}
                </>
              ))}
              {words.here}
            </p>
          </Notice>
        ) : null}
        <Section id="holds" title={words.holds} intro={question || undefined}>
          <Facts
            facts={[
              { label: words.answers, value: words.answersValue(counts.answered) },
              { label: words.steps, value: words.stepsValue(counts.steps) },
              { label: words.versions, value: words.versionsValue(counts.versions) },
              { label: words.tasks, value: words.tasksValue(counts.tasks) },
              { label: words.sentences, value: words.sentencesValue(counts.sentences) },
              { label: words.goneOn, value: words.goneOnValue(counts.goneOn) },
            ]}
          />
          {counts.decisions > 0 ? <p>{words.decisions(counts.decisions)}</p> : null}
        </Section>
        <Section id="differs" title={words.differsTitle}>
          <Different {...props} from={from} />
          <form method="post" action={to(paths.planImport())} id="import" enctype="multipart/form-data">
            <input type="hidden" name="held" value={hidden.held} />
            <input type="hidden" name="key" value={hidden.key} />
            <ButtonRow>
              <Button name="do" value="bring">
                {words.bring}
              </Button>
              <a href={to(paths.planImport())}>{words.another}</a>
            </ButtonRow>
          </form>
        </Section>
      </Wrap>
    </Shell>
  );
}

function Different({ frame, differs, unknowns, from }: SeePageProps & { readonly from: string }) {
  const { locale } = frame;
  const words = exchangeTexts[locale];
  const parts = (['areas', 'year', 'policy'] as const).filter((part) => differs[part]);
  const { methods, rules } = unknowns;
  return (
    <>
      {parts.length === 0 ? (
        <p>{words.same}</p>
      ) : (
        <>
          <ul class="mv-bullets">
            {parts.map((part) => (
              <li>{words.differs[part]}</li>
            ))}
          </ul>
          <p>{words.differsNote(from)}</p>
        </>
      )}
      {methods.length > 0 ? (
        <p>{words.unknownMethods(methods.length, listOf(locale, [...methods]))}</p>
      ) : null}
      {rules.length > 0 ? <p>{words.unknownRules(rules.length)}</p> : null}
    </>
  );
}
