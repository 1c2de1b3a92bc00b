import { inLanguage, paths } from '../../paths.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextField } from '../../ui/field.tsx';
import { Headband, Wrap } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import type { Frame } from '../../ui/shell.tsx';
import { Shell } from '../../ui/shell.tsx';
import { linksTexts } from './links-texts.ts';
import type { Filled, LinkLine, LinkProblem } from './model.ts';
import { exchangeTexts } from './texts.ts';

export type LinksPageProps = {
  readonly frame: Frame;
  readonly plan: { readonly number: number; readonly title: string };
  readonly links: readonly LinkLine[];
  /** A plan that is put away gets no new ones. */
  readonly mayMake: boolean;
  readonly filled: Filled;
  readonly problems: readonly LinkProblem[];
  readonly isKept: boolean;
  /** So many that work already. */
  readonly isFull?: number | undefined;
  /** Makes sending it twice harmless. */
  readonly id: string;
  readonly done?: { readonly what: 'made' | 'withdrawn'; readonly name: string } | undefined;
};

/** Links for those who read without an account. */
export function LinksPage(props: LinksPageProps) {
  const { frame, plan, links, mayMake, done } = props;
  const { locale } = frame;
  const words = linksTexts[locale];
  const to = (path: string) => inLanguage(locale, path);
  return (
    <Shell
      frame={frame}
      title={`${words.title} · ${plan.title}`}
      languageForm={mayMake ? 'link' : undefined}
      elements={['copy-text']}
    >
      <Headband
        crumbs={[
          { label: plan.title, href: to(paths.planProposal(plan.number)) },
          { label: exchangeTexts[locale].moveTitle, href: to(paths.planMove(plan.number)) },
          { label: words.title },
        ]}
        title={words.title}
        lead={words.lead}
      />
      <Wrap>
        {done?.what === 'made' ? (
          <Notice kind="saved" title={words.made(done.name)}>
            <p>{words.madeText}</p>
          </Notice>
        ) : null}
        {done?.what === 'withdrawn' ? <Notice kind="saved" title={words.withdrawnNotice(done.name)} /> : null}
        <Section id="links" title={words.listTitle} intro={words.listIntro}>
          {links.length === 0 ? <p>{words.none}</p> : null}
          {links.length > 0 ? (
            <ul class="mv-ruled">
              {links.map((link) => (
                <Line frame={frame} plan={plan} link={link} />
              ))}
            </ul>
          ) : null}
        </Section>
        {mayMake ? <Make {...props} /> : null}
      </Wrap>
    </Shell>
  );
}

function Line({ frame, plan, link }: Pick<LinksPageProps, 'frame' | 'plan'> & { readonly link: LinkLine }) {
  const { locale } = frame;
  const words = linksTexts[locale];
  const { state, lastDay, href } = link;
  const isOver = state === 'over' && lastDay ? words.over(lastDay) : undefined;
  const stands = link.withdrawn ? words.withdrawn(link.withdrawn) : isOver;
  const opened = link.lastOpened ? words.opened(link.opened, link.lastOpened) : words.notOpened;
  return (
    <li class="mv-link-line">
      <h3 class={state === 'open' ? undefined : 'mv-soft'}>{link.name}</h3>
      {href ? (
        <div id={`link-${link.id}`}>
          <p class="mv-address">{href}</p>
        </div>
      ) : null}
      <p class="mv-soft">
        {stands ?? (lastDay ? words.until(lastDay) : words.forever)} · {opened}
        <br />
        {words.madeBy(link.madeBy, link.made)}
      </p>
      {href ? (
        <form method="post" action={inLanguage(locale, paths.planLinks(plan.number))}>
          <ButtonRow>
            <copy-text
              data-from={`link-${link.id}`}
              data-label={words.copy}
              data-about={link.name}
              data-done={words.copied}
              data-failed={words.copyFailed}
            />
            <a href={href}>{words.open}</a>
            <Button kind="secondary" small name="withdraw" value={link.id} about={link.name}>
              {words.withdraw}
            </Button>
          </ButtonRow>
        </form>
      ) : null}
    </li>
  );
}

function Make({ frame, plan, filled, problems, isKept, isFull, id }: LinksPageProps) {
  const { locale } = frame;
  const words = linksTexts[locale];
  const errorOf = (name: LinkProblem['name']) => {
    const found = problems.find((problem) => problem.name === name);
    return found && words.problem(found);
  };
  return (
    <Section id="make" title={words.makeTitle} intro={words.makeIntro}>
      <ErrorSummary
        title={words.errorTitle(problems.length)}
        errors={problems.map((problem) => ({ id: problem.name, text: words.problem(problem) }))}
      />
      {isFull === undefined ? null : <Notice kind="not-saved" title={words.full(isFull)} />}
      {isKept ? (
        <Notice kind="not-saved" title={words.keptTitle}>
          <p>{words.kept}</p>
        </Notice>
      ) : null}
      <form method="post" action={inLanguage(locale, paths.planLinks(plan.number))} id="link" novalidate>
        <input type="hidden" name="key" value={id} />
        <TextField
          name="name"
          label={words.name}
          hint={words.nameHint}
          value={filled.name?.[0]}
          error={errorOf('name')}
          autocomplete="off"
        />
        <DateField
          name="lastDay"
          label={words.lastDay}
          hint={words.lastDayHint}
          value={filled.lastDay?.[0]}
          error={errorOf('lastDay')}
          optional
        />
        <ButtonRow>
          <Button>{words.make}</Button>
        </ButtonRow>
      </form>
    </Section>
  );
}
