import { planPagesLabel, planTabs } from '../../engagement/plan-pages.ts';
import { inLanguage, paths, planPage } from '../../paths.ts';
import { Headband, Wrap } from '../../ui/layout.tsx';
import { Section } from '../../ui/section.tsx';
import type { Frame } from '../../ui/shell.tsx';
import { Shell } from '../../ui/shell.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { commentsTexts } from './comments-texts.ts';
import { membersTexts } from './members-texts.ts';
import type { NamedMember, OpenLine, PastLine } from './model.ts';
import { togetherTexts } from './texts.ts';

export type TogetherPageProps = {
  readonly frame: Frame;
  readonly plan: { readonly number: number; readonly title: string };
  readonly begunBy: string | undefined;
  readonly members: readonly NamedMember[];
  /** How many comments are open, and the latest of them. */
  readonly open: { readonly count: number; readonly latest: readonly OpenLine[] };
  readonly mayComment: boolean;
  readonly past: readonly PastLine[];
  readonly mayWrite: boolean;
  /** A copy is a new plan of the house. */
  readonly mayBegin: boolean;
};

/** Who works on a plan, what happened, and what can be done with it. */
export function TogetherPage(props: TogetherPageProps) {
  const { frame, plan } = props;
  const { locale } = frame;
  const words = togetherTexts[locale];
  return (
    <Shell frame={frame} title={`${words.title} · ${plan.title}`}>
      <Headband kicker={plan.title} title={words.title} lead={words.lead} />
      <Wrap>
        <Tabs
          label={planPagesLabel[locale]}
          items={planTabs(locale, 'together', (page) => inLanguage(locale, planPage(plan.number, page)))}
        />
        <Who {...props} />
        <Open {...props} />
        <Past {...props} />
        <Deeds {...props} />
      </Wrap>
    </Shell>
  );
}

function Who({ frame, plan, begunBy, members, mayWrite }: TogetherPageProps) {
  const { locale } = frame;
  const words = togetherTexts[locale];
  return (
    <Section id="who" title={words.whoTitle(members.length)} intro={words.whoIntro}>
      <ul class="mv-ruled">
        {begunBy ? (
          <li>
            <b>{begunBy}</b> {words.began}
          </li>
        ) : null}
        {members.map(({ name, role }) => (
          <li>
            <b>{name}</b> <span class="mv-flag">{membersTexts[locale].roles[role]}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href={inLanguage(locale, paths.planMembers(plan.number))}>
          {mayWrite ? words.people : words.peopleRead}
        </a>
      </p>
    </Section>
  );
}

function Open({ frame, plan, open, mayComment }: TogetherPageProps) {
  const { locale } = frame;
  const words = togetherTexts[locale];
  const all = inLanguage(locale, paths.planComments(plan.number));
  return (
    <Section id="open" title={commentsTexts[locale].open(open.count)}>
      {open.latest.length > 0 ? (
        <ul class="mv-talk">
          {open.latest.map(({ id, who, part, text, address }) => (
            <li>
              <p class="mv-talk-who">
                <b>{who}</b>{' '}
                <small>
                  <a href={`${all}?del=${address}#k-${id}`}>{words.about(part)}</a>
                </small>
              </p>
              <p class="mv-talk-said">{text}</p>
            </li>
          ))}
        </ul>
      ) : null}
      <p>
        <a href={all}>{open.count === 0 && mayComment ? words.openFirst : words.openAll}</a>
      </p>
    </Section>
  );
}

function Past({ frame, plan, past }: TogetherPageProps) {
  const { locale } = frame;
  const words = togetherTexts[locale];
  const [latest] = past;
  return (
    <Section id="past" title={latest ? words.pastTitle(latest.who) : words.pastNone}>
      <ul class="mv-ruled">
        {past.map((line) => (
          <li>
            <b>{line.who}</b> {line.what} <span class="mv-soft mv-small">{line.when}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href={inLanguage(locale, paths.planHistory(plan.number))}>{words.pastAll}</a>
      </p>
    </Section>
  );
}

function Deeds({ frame, plan, mayWrite, mayBegin }: TogetherPageProps) {
  const { locale } = frame;
  const words = togetherTexts[locale];
  const { number } = plan;
  const history = { ...words.history, path: paths.planHistory(number) };
  const file = { ...words.file, path: paths.planExport(number) };
  const deeds = mayWrite
    ? [
        { ...words.links, path: paths.planLinks(number) },
        { ...words.decision, path: paths.planDecision(number) },
        history,
        ...(mayBegin ? [{ ...words.copy, path: paths.planCopy(number) }] : []),
        file,
        { ...words.archive, path: paths.planArchive(number) },
      ]
    : [history, file];
  return (
    <Section id="deeds" title={mayWrite ? words.deedsTitle : words.deedsRead}>
      <ul class="mv-ruled">
        {deeds.map(({ title, text, path }) => (
          <li>
            <b>
              <a href={inLanguage(locale, path)}>{title}</a>
            </b>
            <p class="mv-soft">{text}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
