import { LinkButton } from '../ui/button.tsx';
import { telHref } from '../ui/footer.tsx';
import { Harbour, Picture } from '../ui/illustration.tsx';
import { Wrap } from '../ui/layout.tsx';
import type { MarkShape } from '../ui/mark.tsx';
import { Mark } from '../ui/mark.tsx';
import { Notice } from '../ui/notice.tsx';
import { Rows } from '../ui/rows.tsx';
import { Section } from '../ui/section.tsx';
import type { Frame } from '../ui/shell.tsx';
import { Shell } from '../ui/shell.tsx';
import type { SiteWords } from './texts.ts';

export type FrontPageProps = {
  readonly frame: Frame;
  readonly words: SiteWords;
  readonly methodCount: number;
  readonly links: {
    readonly methods: string;
    readonly plans: string;
    readonly signIn: string;
    /** Once the municipality has said how it does it. */
    readonly policy?: string | undefined;
    /** For an administrator while the site has no name. */
    readonly nameTheSite?: string | undefined;
  };
  readonly signedIn: boolean;
};

const shapesOfWays: readonly MarkShape[] = ['circle', 'slip', 'seats', 'drop', 'tent'];
const picturesOfArc = ['plan', 'run', 'use'] as const;

export function FrontPage(props: FrontPageProps) {
  const { frame, words, links } = props;
  return (
    <Shell frame={frame} title={frame.siteName} description={words.front.lead(placeOf(props))}>
      <Hero {...props} />
      <Wrap>
        {links.nameTheSite ? <Unnamed words={words} href={links.nameTheSite} /> : null}
        <OpenNow {...props} />
        <Ways words={words} />
        <Arc words={words} policy={links.policy} />
        <Methods {...props} />
        <ForStaff {...props} />
      </Wrap>
    </Shell>
  );
}

function placeOf({ frame, words }: FrontPageProps): string {
  return frame.municipality || words.fallbackPlace;
}

function Hero(props: FrontPageProps) {
  const { front } = props.words;
  return (
    <div class="mv-hero">
      <div class="mv-wrap">
        <div>
          <h1>{front.title}</h1>
          <p class="mv-lead">{front.lead(placeOf(props))}</p>
          <div class="mv-actions">
            <LinkButton kind="secondary" href="#ways">
              {front.howLink}
            </LinkButton>
            <a href="#open">{front.nothingOpenNow}</a>
          </div>
        </div>
        <figure>
          <Harbour />
          <figcaption>
            <ol class="mv-harbour-words">
              {front.arches.map((arch) => (
                <li>
                  <b>{arch.title}</b>
                  {arch.text}
                </li>
              ))}
            </ol>
          </figcaption>
        </figure>
      </div>
    </div>
  );
}

function Unnamed({ words, href }: { readonly words: SiteWords; readonly href: string }) {
  return (
    <div class="mv-top-note">
      <Notice kind="info">
        <p>
          {words.front.unnamed} <a href={href}>{words.front.unnamedLink}</a>
        </p>
      </Notice>
    </div>
  );
}

function OpenNow({ frame, words }: FrontPageProps) {
  const { front } = words;
  const { contact } = frame;
  return (
    <Section id="open" title={front.openTitle} intro={front.openIntro}>
      <div class="mv-empty">
        <Picture name="empty" />
        <div>
          <h3>{front.emptyTitle}</h3>
          <p>{front.emptyText}</p>
          {contact ? (
            <p>
              {front.askBefore}
              {contact.who}
              {front.askAt}
              <a class="mv-nowrap" href={telHref(contact.telephone)}>
                {contact.telephone}
              </a>
              . {contact.hours}.
            </p>
          ) : null}
        </div>
      </div>
    </Section>
  );
}

function Ways({ words }: { readonly words: SiteWords }) {
  const { front } = words;
  return (
    <Section id="ways" title={front.waysTitle} intro={front.waysIntro}>
      <Rows
        items={front.ways.map((way, index) => ({
          mark: <Mark shape={shapesOfWays[index] ?? 'circle'} size="large" />,
          title: way.title,
          children: <p>{way.text}</p>,
        }))}
      />
    </Section>
  );
}

function Arc({ words, policy }: { readonly words: SiteWords; readonly policy: string | undefined }) {
  const { front } = words;
  return (
    <Section id="arc" title={front.arcTitle} intro={front.arcIntro}>
      <ol class="mv-trio">
        {front.arc.map((part, index) => (
          <li>
            <Picture name={picturesOfArc[index] ?? 'plan'} />
            <h3>{part.title}</h3>
            <p>{part.text}</p>
          </li>
        ))}
      </ol>
      {policy ? (
        <p>
          <a href={policy}>{front.policyLink}</a>
        </p>
      ) : null}
    </Section>
  );
}

function Methods({ words, methodCount, links }: FrontPageProps) {
  const { front } = words;
  return (
    <Section id="methods" title={front.methodsTitle}>
      <p class="mv-lead">{front.methodsText(methodCount)}</p>
      <p>
        <LinkButton kind="secondary" href={links.methods}>
          {front.methodsLink}
        </LinkButton>
      </p>
    </Section>
  );
}

function ForStaff({ words, links, signedIn }: FrontPageProps) {
  const { front } = words;
  return (
    <Section id="staff" title={front.staffTitle}>
      <p>{front.staffText}</p>
      <p>
        <LinkButton kind="secondary" href={signedIn ? links.plans : links.signIn}>
          {signedIn ? front.staffPlans : front.staffSignIn}
        </LinkButton>
      </p>
    </Section>
  );
}
