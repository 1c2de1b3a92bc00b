import type { Group } from '@medvirk/method-guide';
import { answerWords } from '../../engagement/answer-words.ts';
import { inSentence } from '../../engagement/method-words.ts';
import { planPagesLabel, planTabs } from '../../engagement/plan-pages.ts';
import { inLanguage, paths, planPage } from '../../paths.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { More } from '../../ui/details.tsx';
import { Headband, Wrap } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { Shell } from '../../ui/shell.tsx';
import { Table } from '../../ui/table.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { ContactsPanel } from './contacts-panel.tsx';
import { contactsAtMost } from './model.ts';
import type { SpreadingPageProps } from './spreading-panel.tsx';
import { SuggestionsPanel } from './suggestions-panel.tsx';
import { spreadingTexts } from './texts.ts';
import { TextsPanel } from './texts-panel.tsx';

/** Whom to call and what to give them: who knows whom, the list, whom else to think of, the texts. */
export function SpreadingPage(props: SpreadingPageProps) {
  const { frame, plan, mayWrite } = props;
  const { locale } = frame;
  const words = spreadingTexts[locale];
  const to = (path: string): string => inLanguage(locale, path);
  return (
    <Shell frame={frame} title={`${words.title} · ${plan.title}`}>
      <Headband
        kicker={plan.title}
        title={words.title}
        lead={mayWrite ? words.lead : words.leadRead}
        actions={
          mayWrite ? (
            <LinkButton href={to(paths.planContact(plan.number, 'ny'))}>{words.add}</LinkButton>
          ) : undefined
        }
      />
      <Wrap>
        <Tabs
          label={planPagesLabel[locale]}
          items={planTabs(locale, 'spreading', (page) => to(planPage(plan.number, page)))}
        />
        <div class="mv-top-note">
          <Said {...props} />
        </div>
        <Known {...props} />
        <ContactsPanel {...props} />
        {mayWrite ? <SuggestionsPanel {...props} /> : null}
        <TextsPanel {...props} />
      </Wrap>
    </Shell>
  );
}

function Said({ frame, plan, done, refused }: SpreadingPageProps) {
  const words = spreadingTexts[frame.locale];
  if (refused) {
    return (
      <Notice kind="not-saved" title={words.changedMeanwhile}>
        <p>{refused === 'full' ? words.full(contactsAtMost) : words.changedMeanwhileText}</p>
      </Notice>
    );
  }
  if (!done) return null;
  return (
    <Notice kind="saved" title={words.done[done.what](done.contact?.who ?? '')}>
      {done.what === 'removed' && done.contact ? (
        <form method="post" action={inLanguage(frame.locale, paths.planSpreading(plan.number))}>
          <Button kind="quiet" name="restore" value={done.contact.id}>
            {words.undo}
          </Button>
        </form>
      ) : null}
    </Notice>
  );
}

/** The groups as arches: dashed nobody, an outline somebody on the list, filled somebody who has said yes. */
function Known({ frame, plan, reach, unknown, suggestions, contacts, mayWrite }: SpreadingPageProps) {
  const { locale } = frame;
  const words = spreadingTexts[locale];
  const concerned = reach.filter(({ weight }) => weight !== 'other');
  const shown = concerned.length > 0 ? concerned : reach;
  const name = (group: Group): string => answerWords[locale].most.options[group];
  return (
    <Section
      id="known"
      title={words.reachTitle(unknown, concerned.length > 0, contacts.length === 0)}
      intro={words.reachIntro}
    >
      {concerned.length === 0 ? (
        <p>
          {words.reachNothingSaid}{' '}
          {mayWrite ? (
            <a href={inLanguage(locale, paths.planQuestions(plan.number, 3))}>{words.reachAnswer}</a>
          ) : null}
        </p>
      ) : null}
      <ul class="mv-known">
        {shown.map(({ group, state, weight }) => (
          <li class={`is-${state}`}>
            <KnownArch />
            <b>{name(group)}</b>
            <span>{words.reachWord[state]}</span>
            {weight === 'most' || weight === 'missing' ? <small>{words.weight[weight]}</small> : null}
          </li>
        ))}
      </ul>
      {unknown.length > 0 && mayWrite ? (
        <>
          <ul class="mv-bullets">
            {unknown.map((group) => (
              <li>
                {words.mayKnow(
                  group,
                  suggestions
                    .filter(({ groups }) => groups.includes(group))
                    .map(({ who }) => inSentence(who[locale])),
                )}
              </li>
            ))}
          </ul>
          <p>
            <a href="#suggestions">{words.seeSuggestions}</a>
          </p>
        </>
      ) : null}
      <More summary={words.reachTable}>
        <Table
          caption={words.reachTable}
          columns={words.reachColumns.map((label) => ({ label }))}
          rows={reach.map(({ group, weight, state, by }) => ({
            head: name(group),
            cells: [words.weight[weight], words.reachWord[state], by.join(', ') || words.none],
          }))}
        />
      </More>
    </Section>
  );
}

function KnownArch() {
  return (
    <svg viewBox="0 0 48 40" aria-hidden="true" focusable="false">
      <path d="M2 39V24a22 22 0 0 1 44 0v15z" />
    </svg>
  );
}
