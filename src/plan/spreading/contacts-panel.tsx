import { commentLink, quietly } from '../../engagement/comments.ts';
import { shortDay } from '../../i18n/dates.ts';
import { inLanguage, paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { CalendarLeaf } from '../../ui/calendar-leaf.tsx';
import { CommentLink } from '../../ui/comment-link.tsx';
import { More } from '../../ui/details.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Section } from '../../ui/section.tsx';
import { Table } from '../../ui/table.tsx';
import { isOpen, isOverdue } from './contact-state.ts';
import type { Contact } from './model.ts';
import type { SpreadingPageProps } from './spreading-panel.tsx';
import { groupInSentence, spreadingTexts } from './texts.ts';

/** Who calls whom, by when: each with a leaf of the calendar; those that are done are folded away. */
export function ContactsPanel(props: SpreadingPageProps) {
  const { frame, plan, contacts, removed, today, mayWrite } = props;
  const { locale } = frame;
  const words = spreadingTexts[locale];
  const to = (path: string): string => inLanguage(locale, path);
  const open = contacts.filter(isOpen);
  const closed = contacts.filter((one) => !isOpen(one));
  const waiting = open.filter(({ state }) => state === 'waiting');
  const overdue = open.filter((one) => isOverdue(one, today));
  return (
    <Section
      id="contacts"
      title={words.listTitle(waiting.length, overdue.length, contacts.length)}
      intro={words.listIntro}
      aside={
        <ul class="mv-small mv-call-files">
          <li>
            <a href={to(paths.planSpreadSheet(plan.number))}>{words.print}</a>
          </li>
          <li>
            <a href={to(paths.planSpreadCsv(plan.number))} download={`${words.csvFile}.csv`}>
              {words.csv}
            </a>
          </li>
        </ul>
      }
    >
      {contacts.length === 0 ? (
        <p>{props.suggestions.length > 0 ? words.listEmpty : words.listEmptyNotYet}</p>
      ) : null}
      {open.length > 0 ? (
        <Rows
          items={open.map((one) => ({
            mark: one.day ? (
              <CalendarLeaf day={one.day} note={isOverdue(one, today) ? words.overdue : undefined} />
            ) : (
              <span class="mv-leaf mv-leaf-none">{words.noDay}</span>
            ),
            title: (
              <>
                {mayWrite ? <a href={to(paths.planContact(plan.number, one.id))}>{one.who}</a> : one.who}
                {one.organisation ? <span class="mv-light"> · {one.organisation}</span> : null}
              </>
            ),
            children: <About {...props} contact={one} />,
            go: <Go {...props} contact={one} />,
          }))}
        />
      ) : null}
      {closed.length > 0 ? (
        <More summary={words.closed(closed.length)} open={open.length === 0}>
          <Table
            caption={words.closed(closed.length)}
            columns={words.closedColumns.map((label) => ({ label }))}
            rows={closed.map((one) => ({
              head: mayWrite ? <a href={to(paths.planContact(plan.number, one.id))}>{one.who}</a> : one.who,
              cells: [
                words.state[one.state],
                one.doneOn ? shortDay(locale, one.doneOn) : '',
                one.result || one.organisation,
              ],
            }))}
          />
        </More>
      ) : null}
      {mayWrite && removed.length > 0 ? (
        <More summary={words.removed(removed.length)}>
          <form method="post" action={to(paths.planSpreading(plan.number))}>
            <ul class="mv-ruled">
              {removed.map((one) => (
                <li>
                  {one.who}{' '}
                  <Button kind="quiet" name="restore" value={one.id} about={one.who}>
                    {words.putBack}
                  </Button>
                </li>
              ))}
            </ul>
          </form>
        </More>
      ) : null}
    </Section>
  );
}

type OneProps = SpreadingPageProps & { readonly contact: Contact };

function About({ frame, plan, areas, contact, mayWrite, comments }: OneProps) {
  const { locale } = frame;
  const words = spreadingTexts[locale];
  const knows = contact.groups.map((group) => groupInSentence(locale, group));
  const where = contact.areas.map((slug) => areas.find((area) => area.slug === slug)?.name ?? slug);
  const how = [contact.channel ? words.channel[contact.channel] : '', contact.detail].filter(Boolean);
  return (
    <>
      <ul class="mv-meta">
        {how.length > 0 ? <li>{how.join(': ')}</li> : null}
        {knows.length > 0 ? <li>{words.reaches(knows)}</li> : null}
        {where.length > 0 ? <li>{where.join(', ')}</li> : null}
      </ul>
      <CommentLink
        link={commentLink(
          locale,
          quietly(comments, mayWrite),
          { kind: 'contact', key: contact.id },
          inLanguage(locale, paths.planComments(plan.number)),
        )}
        about={contact.who}
      />
      {contact.result ? <p class="mv-call-result">{contact.result}</p> : null}
    </>
  );
}

function Go({ frame, plan, contact, mayWrite }: OneProps) {
  const { locale } = frame;
  const words = spreadingTexts[locale];
  const to = (path: string): string => inLanguage(locale, path);
  return (
    <div class="mv-call-go">
      <p class="mv-small">
        <span class="mv-flag">{words.state[contact.state]}</span>
      </p>
      <p class="mv-small">{contact.doer ? words.by(contact.doer) : words.noDoer}</p>
      {mayWrite && contact.state === 'waiting' ? (
        <form method="post" action={to(paths.planSpreading(plan.number))}>
          <Button
            kind="secondary"
            small
            name="contacted"
            value={`${contact.id} ${contact.version}`}
            about={contact.who}
          >
            {words.contactedToday}
          </Button>
        </form>
      ) : null}
    </div>
  );
}
