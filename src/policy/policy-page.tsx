import { promises } from '@medvirk/method-guide';
import type { Policy } from '../engagement/policy.ts';
import { hasPolicy } from '../engagement/policy.ts';
import type { Locale } from '../i18n/texts.ts';
import { textIn } from '../i18n/texts.ts';
import { inLanguage, paths } from '../paths.ts';
import { Arches } from '../ui/arcade.tsx';
import { LinkButton } from '../ui/button.tsx';
import { CalendarLeaf } from '../ui/calendar-leaf.tsx';
import { Facts } from '../ui/facts.tsx';
import { telHref } from '../ui/footer.tsx';
import { Picture } from '../ui/illustration.tsx';
import { Headband, Wrap } from '../ui/layout.tsx';
import { Mark } from '../ui/mark.tsx';
import type { RowItem } from '../ui/rows.tsx';
import { Rows } from '../ui/rows.tsx';
import { Section } from '../ui/section.tsx';
import type { Frame } from '../ui/shell.tsx';
import { Shell } from '../ui/shell.tsx';
import { inOrder } from './model.ts';
import { languageName, promiseText } from './part-text.ts';
import { policyTexts } from './texts.ts';

export type PolicyPageProps = {
  readonly frame: Frame;
  readonly policy: Policy;
  /** Somebody who works here: told who can write what is missing. */
  readonly isStaff: boolean;
  readonly mayWrite: boolean;
};

/** What everyone can count on when the municipality asks: the council's own words on one page. */
export function PolicyPage(props: PolicyPageProps) {
  const { frame, policy, mayWrite } = props;
  const { locale } = frame;
  const words = policyTexts[locale];
  const isSaid = hasPolicy(policy);
  const title = words.title(frame.municipality || words.place);
  const lead = policy.intro ? said(locale, policy.intro) : isSaid ? words.lead : words.emptyLead;
  return (
    <Shell frame={frame} title={title} description={isSaid ? words.lead : words.emptyLead}>
      <Headband
        title={title}
        lead={lead}
        beside={<Adopted locale={locale} policy={policy} />}
        actions={
          mayWrite ? (
            <LinkButton kind={isSaid ? 'secondary' : undefined} href={inLanguage(locale, paths.policyEdit())}>
              {isSaid ? words.change : words.write}
            </LinkButton>
          ) : undefined
        }
      />
      <Wrap>
        {isSaid ? (
          <>
            <Promises {...props} />
            <Time {...props} />
            <Ways {...props} />
            <Answers {...props} />
            <Often {...props} />
          </>
        ) : (
          <Nothing {...props} />
        )}
        <Broken {...props} />
      </Wrap>
    </Shell>
  );
}

/** The house's own words, marked with their language where it is another than the page's. */
function said(locale: Locale, own: { readonly da: string; readonly en?: string | undefined }) {
  const { text, lang } = textIn(locale, own.en === undefined ? { da: own.da } : { da: own.da, en: own.en });
  return lang === locale ? text : <span lang={lang}>{text}</span>;
}

function Adopted({ locale, policy }: { readonly locale: Locale; readonly policy: Policy }) {
  const words = policyTexts[locale];
  const { adoptedBy, adoptedOn } = policy;
  if (adoptedBy === undefined && adoptedOn === undefined) return <Picture name="use" />;
  return (
    <div class="mv-adopted">
      {adoptedOn ? <CalendarLeaf day={adoptedOn} /> : null}
      <p>{adoptedBy ? words.adopted(adoptedBy) : words.adoptedByNobody}</p>
    </div>
  );
}

function Nothing({ frame, isStaff, mayWrite }: PolicyPageProps) {
  const words = policyTexts[frame.locale];
  return (
    <div class="mv-empty">
      <Picture name="empty" />
      <div>
        <h2>{words.emptyTitle}</h2>
        <p>{words.emptyText}</p>
        {isStaff && !mayWrite ? <p>{words.onlyAdministrator}</p> : null}
      </div>
    </div>
  );
}

function Promises({ frame, policy }: PolicyPageProps) {
  const { locale } = frame;
  const words = policyTexts[locale];
  const used = inOrder(policy.promises ?? []);
  if (used.length === 0) return null;
  return (
    <Section id="promises" title={words.promisesTitle(used.length)} intro={words.promisesIntro}>
      <Rows
        items={used.map((promise) => {
          const ours = words.promises[promise];
          const { text, lang } = promiseText(locale, policy.wording?.[promise], ours.text);
          return {
            mark: <Arches on={promises.map((_, index) => index <= promises.indexOf(promise))} />,
            title: ours.title,
            children: (
              <>
                <p lang={lang === locale ? undefined : lang}>{text}</p>
                {promise === policy.usualPromise && used.length > 1 ? (
                  <p>
                    <mark>{words.usual}</mark>
                  </p>
                ) : null}
              </>
            ),
          };
        })}
      />
    </Section>
  );
}

function Time({ frame, policy }: PolicyPageProps) {
  const words = policyTexts[frame.locale];
  const { noticeDays, openWeeks, skipsClosed } = policy;
  if (noticeDays === undefined && openWeeks === undefined) return null;
  const notice = (days: number) => (days % 7 === 0 ? words.weeks(days / 7) : words.days(days));
  return (
    <Section id="time" title={words.timeTitle} intro={words.timeIntro}>
      <Facts
        facts={[
          ...(noticeDays === undefined
            ? []
            : [{ label: words.notice, value: notice(noticeDays), note: words.noticeNote }]),
          ...(openWeeks === undefined
            ? []
            : [{ label: words.open, value: words.weeks(openWeeks), note: words.openNote }]),
        ]}
      />
      {skipsClosed ? <p>{words.skipsClosed}</p> : null}
    </Section>
  );
}

function Ways({ frame, policy }: PolicyPageProps) {
  const { locale } = frame;
  const words = policyTexts[locale];
  const { channels = [], languages = [] } = policy;
  const shapes = [
    ['paper', 'slip'],
    ['phone', 'drop'],
    ['helpdesk', 'tent'],
  ] as const;
  const meeting = (['interpreter', 'childcare', 'transport'] as const).filter((one) =>
    channels.includes(one),
  );
  const row = (shape: Parameters<typeof Mark>[0]['shape'], title: string, text: string): RowItem => ({
    mark: <Mark shape={shape} size="large" />,
    title,
    children: <p>{text}</p>,
  });
  const names = languages.map((code) => languageName(locale, code));
  const rows = [
    ...shapes.flatMap(([way, shape]) =>
      channels.includes(way) ? [row(shape, words.ways[way].title, words.ways[way].text)] : [],
    ),
    ...(meeting.length > 0
      ? [row('seats', words.meetingTitle, words.meeting(meeting.map((one) => words.atMeetings[one])))]
      : []),
  ];
  if (rows.length + names.length === 0) return null;
  return (
    <Section id="ways" title={words.waysTitle} intro={words.waysIntro}>
      {rows.length > 0 ? <Rows items={rows} /> : null}
      {names.length > 0 ? <p class="mv-lead">{words.languages(names)}</p> : null}
    </Section>
  );
}

function Answers({ frame, policy }: PolicyPageProps) {
  const words = policyTexts[frame.locale];
  const { firstAnswerWeeks, finalAnswerWeeks, namedAnswer } = policy;
  const rows: RowItem[] = [
    ...(firstAnswerWeeks === undefined
      ? []
      : [
          {
            mark: <Mark shape="slip" outline size="large" />,
            title: words.firstTitle,
            children: <p>{words.first(words.weeks(firstAnswerWeeks))}</p>,
          },
        ]),
    ...(finalAnswerWeeks === undefined
      ? []
      : [
          {
            mark: <Mark shape="slip" size="large" />,
            title: words.finalTitle,
            children: <p>{words.final(words.weeks(finalAnswerWeeks))}</p>,
          },
        ]),
  ];
  const count = rows.length;
  if (namedAnswer) {
    rows.push({
      mark: <Mark shape="drop" size="large" />,
      title: words.namedTitle,
      children: <p>{words.named}</p>,
    });
  }
  if (rows.length === 0) return null;
  return (
    <Section id="answers" title={words.answersTitle(count)} intro={words.answersIntro}>
      <Rows items={rows} />
    </Section>
  );
}

function Often({ frame, policy }: PolicyPageProps) {
  const words = policyTexts[frame.locale];
  if (policy.timesAYear === undefined) return null;
  return (
    <Section id="often" title={words.oftenTitle}>
      <p class="mv-lead">{words.often(policy.timesAYear)}</p>
    </Section>
  );
}

/** A promise nobody can be held to is none: whom to call when it is broken. */
function Broken({ frame, policy }: PolicyPageProps) {
  const words = policyTexts[frame.locale];
  const contact = policy.contact ?? frame.contact;
  return (
    <Section id="broken" title={words.brokenTitle}>
      {contact ? (
        <p class="mv-lead">
          {words.broken}{' '}
          <a class="mv-nowrap" href={telHref(contact.telephone)}>
            {contact.telephone}
          </a>{' '}
          ({contact.who}). {words.brokenThen}
        </p>
      ) : (
        <p class="mv-lead">{words.brokenNobody}</p>
      )}
    </Section>
  );
}
