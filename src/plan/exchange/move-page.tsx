import { inLanguage, paths } from '../../paths.ts';
import { ButtonRow, LinkButton } from '../../ui/button.tsx';
import { Headband, Wrap } from '../../ui/layout.tsx';
import { Section } from '../../ui/section.tsx';
import type { Frame } from '../../ui/shell.tsx';
import { Shell } from '../../ui/shell.tsx';
import { exchangeTexts } from './texts.ts';

export type MovePageProps = {
  readonly frame: Frame;
  readonly plan: { readonly number: number; readonly title: string };
  readonly isPutAway: boolean;
  readonly mayWrite: boolean;
  /** A copy is a new plan of the house. */
  readonly mayBegin: boolean;
};

/** What a plan's file holds, who may see it, and the file. */
export function MovePage({ frame, plan, isPutAway, mayWrite, mayBegin }: MovePageProps) {
  const { locale } = frame;
  const words = exchangeTexts[locale];
  const to = (path: string) => inLanguage(locale, path);
  const file = to(paths.planExport(plan.number));
  return (
    <Shell frame={frame} title={`${words.moveTitle} · ${plan.title}`}>
      <Headband
        crumbs={[
          { label: plan.title, href: to(paths.planProposal(plan.number)) },
          { label: words.moveTitle },
        ]}
        title={words.moveTitle}
        lead={words.moveLead}
      />
      <Wrap>
        <Section id="file" title={words.fileTitle} intro={words.fileIntro}>
          <p>{words.fileHolds}</p>
          <p>{words.fileLeavesOut}</p>
          <p>{words.fileWho}</p>
          <ButtonRow>
            <LinkButton href={file} download>
              {words.download}
            </LinkButton>
            <LinkButton kind="secondary" href={`${file}?navne=ja`} download>
              {words.downloadWithNames}
            </LinkButton>
          </ButtonRow>
          <p class="mv-soft">{words.withNamesNote}</p>
          <p>
            <a href={paths.planSchema()} lang="en">
              {words.format}
            </a>
          </p>
        </Section>
        {mayWrite ? (
          <>
            <Section id="links" title={words.linksTitle}>
              <p>{words.linksText}</p>
              <ButtonRow>
                <LinkButton kind="secondary" href={to(paths.planLinks(plan.number))}>
                  {words.linksGo}
                </LinkButton>
              </ButtonRow>
            </Section>
            {mayBegin ? (
              <Section id="copy" title={words.copyTitle}>
                <p>{words.copyText}</p>
                <ButtonRow>
                  <LinkButton kind="secondary" href={to(paths.planCopy(plan.number))}>
                    {words.copyGo}
                  </LinkButton>
                </ButtonRow>
              </Section>
            ) : null}
            <Section id="archive" title={isPutAway ? words.outTitle : words.awayTitle}>
              <p>{isPutAway ? words.outText : words.awayText}</p>
              <ButtonRow>
                <LinkButton kind="secondary" href={to(paths.planArchive(plan.number))}>
                  {isPutAway ? words.outGo : words.awayGo}
                </LinkButton>
              </ButtonRow>
            </Section>
          </>
        ) : null}
      </Wrap>
    </Shell>
  );
}
