import { inLanguage, paths } from '../paths.ts';
import { LinkButton } from '../ui/button.tsx';
import { Headband, Wrap } from '../ui/layout.tsx';
import type { MarkShape } from '../ui/mark.tsx';
import { Mark } from '../ui/mark.tsx';
import { Section } from '../ui/section.tsx';
import type { Frame } from '../ui/shell.tsx';
import { Shell } from '../ui/shell.tsx';
import type { ThumbGroup, ThumbRule, ThumbWords } from './thumb-texts.ts';

export type MethodName = { readonly name: string; readonly href: string };

export type ThumbPageProps = {
  readonly frame: Frame;
  readonly words: ThumbWords;
  /** The methods the rules lead to, by id, named in the language of the page. */
  readonly methods: ReadonlyMap<string, MethodName>;
};

/** A card to hang on the wall: on a desk one screen, on paper one page. */
export function ThumbPage(props: ThumbPageProps) {
  const { frame, words } = props;
  const here = (path: string) => inLanguage(frame.locale, path);
  return (
    <Shell frame={frame} title={words.title} description={words.lead}>
      <Headband title={words.title} lead={words.lead} />
      <Wrap>
        <div class="mv-thumb">
          <Quarter {...props} id="online" group={words.online} shape="round" />
          <Quarter {...props} id="face-to-face" group={words.faceToFace} shape="square" />
          <Quarter {...props} id="both" group={words.both} shape="both" />
          <Quarter {...props} id="not-ask" group={words.notAsk} />
          <Always words={words} />
        </div>
        <p class="mv-soft mv-small mv-thumb-note">{words.estimate}</p>
        <div class="mv-noprint">
          <Section id="more" title={words.moreTitle}>
            <p>{words.moreText}</p>
            <div class="mv-actions">
              <LinkButton kind="secondary" href={here(paths.methods())}>
                {words.methodsLink}
              </LinkButton>
              <a href={here(paths.whichPlatform())}>{words.platformLink}</a>
            </div>
          </Section>
        </div>
      </Wrap>
    </Shell>
  );
}

type QuarterProps = ThumbPageProps & {
  readonly id: string;
  readonly group: ThumbGroup;
  /** Without one nobody meets: the square stands empty, with a dashed edge. */
  readonly shape?: MarkShape;
};

function Quarter(props: QuarterProps) {
  const { id, group, shape } = props;
  return (
    <section class={shape ? 'mv-quarter' : 'mv-quarter mv-quarter-none'} aria-labelledby={id}>
      <header>
        <Mark shape={shape ?? 'square'} outline={shape === undefined} size="large" />
        <h2 id={id}>{group.title}</h2>
      </header>
      <ul>
        {group.rules.map((rule) => (
          <li>
            <Rule {...props} rule={rule} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Rule({ frame, words, methods, rule }: ThumbPageProps & { readonly rule: ThumbRule }) {
  const links = [
    ...rule.methods.flatMap((id) => methods.get(id) ?? []),
    ...(rule.toTelling
      ? [{ name: words.tellingLink, href: inLanguage(frame.locale, paths.tellWell()) }]
      : []),
  ];
  return (
    <>
      <h3>{`… ${rule.when}`}</h3>
      <p>
        <b>{rule.advice}</b> {rule.why}
      </p>
      <p class="mv-meta">
        {links.map(({ name, href }) => (
          <a href={href}>{name}</a>
        ))}
      </p>
    </>
  );
}

function Always({ words: { always } }: { readonly words: ThumbWords }) {
  return (
    <section class="mv-always" aria-labelledby="always">
      <h2 id="always">{always.title}</h2>
      {always.rules.map(({ rule, why }, index) => (
        <p>
          {index === 0 ? <mark>{rule}</mark> : <b>{rule}</b>} {why}
        </p>
      ))}
    </section>
  );
}
