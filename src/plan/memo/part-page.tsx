import { inLanguage, paths } from '../../paths.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextArea } from '../../ui/field.tsx';
import { fieldId } from '../../ui/field-frame.tsx';
import { Headband, Wrap } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Standing } from '../../ui/sheet.tsx';
import { Stands } from '../../ui/sheet.tsx';
import type { Frame } from '../../ui/shell.tsx';
import { Shell } from '../../ui/shell.tsx';
import { lengthAddress } from './lengths.ts';
import type { MemoLength } from './model.ts';
import { pageTexts } from './page-texts.ts';
import type { Part, SentenceField } from './part.ts';
import { limitOf } from './part.ts';
import { partTexts } from './part-texts.ts';
import type { Tracing } from './sources-panel.tsx';
import { SourceLink } from './sources-panel.tsx';
import { goneSection } from './standing.ts';

export type PartPageProps = Tracing & {
  readonly frame: Frame;
  readonly title: string;
  readonly part: Part;
  readonly length: MemoLength;
  /** The language of the memo that is edited; the page's own may be another. */
  readonly language: 'da' | 'en';
  readonly isKept: boolean;
  /** One sentence was saved by its own button, and more has been typed. */
  readonly isUnsaved: boolean;
  readonly isSaved: boolean;
  readonly tooLong: ReadonlySet<string>;
  /** The visitor's name, to tell their own other window from a colleague. */
  readonly me: string;
};

/** A part of the memo, sentence by sentence. */
export function PartPage(props: PartPageProps) {
  const { frame, number, title, part, length } = props;
  const { locale } = frame;
  const words = partTexts[locale];
  const page = pageTexts[locale];
  const heading = words.title(part.heading);
  const memo = `${inLanguage(locale, paths.planMemo(number))}${length === 'two-pages' ? '' : `?laengde=${lengthAddress[length]}`}`;
  return (
    <Shell frame={frame} title={`${heading} · ${title}`} languageForm="part">
      <Headband
        title={heading}
        lead={part.key === goneSection ? words.leadGone : words.lead}
        crumbs={[
          { label: title, href: inLanguage(locale, paths.planProposal(number)) },
          { label: page.documentTitle, href: memo },
          { label: part.heading },
        ]}
      />
      <Wrap>
        <div class="mv-form-page mv-memo-form">
          <Told {...props} />
          <form method="post" action={addressOf(props)} id="part" novalidate>
            <input type="hidden" name="language" value={props.language} />
            <input type="hidden" name="laengde" value={lengthAddress[length]} />
            {part.fields.map((field) => (
              <Field {...props} field={field} />
            ))}
            <ButtonRow>
              <Button name="do" value="save">
                {words.save}
              </Button>
              <a href={`${memo}#afsnit-${part.key}`}>{words.back}</a>
            </ButtonRow>
          </form>
          <Values {...props} />
          <TakeBack {...props} />
        </div>
      </Wrap>
    </Shell>
  );
}

const addressOf = ({ frame, number, part }: PartPageProps): string =>
  inLanguage(frame.locale, paths.planMemoPart(number, part.key));

function Told({ frame, part, language, isKept, isUnsaved, isSaved, tooLong, me }: PartPageProps) {
  const words = partTexts[frame.locale];
  const clashes = part.fields.filter(({ clash }) => clash);
  const isAllMine = clashes.every(({ clash }) => clash?.by === me);
  return (
    <>
      <ErrorSummary
        title={words.errorsTitle(tooLong.size)}
        errors={part.fields
          .filter(({ key }) => tooLong.has(key))
          .map(({ key, text }) => ({
            id: fieldId(`text:${key}`),
            text: words.tooLong(text.length, limitOf(key)),
          }))}
      />
      {clashes.length > 0 ? (
        <Notice
          kind="not-saved"
          title={isAllMine ? words.clashOwnTitle(clashes.length) : words.clashTitle(clashes.length)}
        >
          <p>{words.clashLead}</p>
          <ul>
            {clashes.map(({ key, label }) => (
              <li>
                <a href={`#f-${key}`}>{label || words.ownLabel}</a>
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {isKept ? (
        <Notice kind="not-saved" title={words.keptTitle}>
          <p>{words.kept}</p>
        </Notice>
      ) : null}
      {isUnsaved ? (
        <Notice kind="not-saved" title={words.unsavedTitle}>
          <p>{words.unsaved}</p>
        </Notice>
      ) : null}
      {isSaved ? <Notice kind="saved" title={words.savedOne} /> : null}
      {language === frame.locale ? null : <Notice kind="info" title={words.otherLanguage} />}
    </>
  );
}

/** About how many lines a text takes, so that none of it is hidden without script. */
const linesIn = (text: string): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 62)), 0);

function standsBy({ standing, isStale, isOrphan, isOwn, kept }: SentenceField): Standing | undefined {
  if (isStale || isOrphan) return 'stale';
  if (isOwn) return kept ? 'edited' : undefined;
  return standing === 'program' || standing === 'edited' ? standing : undefined;
}

function Field(props: PartPageProps & { readonly field: SentenceField }) {
  const { frame, field, language, zone, tooLong } = props;
  const words = partTexts[frame.locale];
  const page = pageTexts[frame.locale];
  const { key, text, was, seen, version, isOwn, kept, standing } = field;
  const state = kept || !isOwn ? page.standing({ key, text, standing, ...(kept ? { kept } : {}) }, zone) : '';
  return (
    <Stands by={standsBy(field)} id={`f-${key}`} lang={language === frame.locale ? undefined : language}>
      <input type="hidden" name="key" value={key} />
      <input type="hidden" name={`was:${key}`} value={was} />
      <input type="hidden" name={`seen:${key}`} value={seen} />
      <input type="hidden" name={`version:${key}`} value={String(version)} />
      <TextArea
        name={`text:${key}`}
        label={isOwn && field.label === '' ? words.ownLabel : field.label || words.fallbackLabel}
        hint={
          <>
            {isOwn ? `${words.ownHint} ` : null}
            {field.isOrphan ? `${words.orphan} ` : null}
            {state}
            {field.source ? (
              <>
                {' '}
                {page.from} <SourceLink {...props} source={field.source} />
              </>
            ) : null}
          </>
        }
        value={text}
        rows={Math.max(isOwn ? 3 : 2, linesIn(text) + (isOwn ? 1 : 0))}
        error={tooLong.has(key) ? words.tooLong(text.length, limitOf(key)) : undefined}
      />
      <Clash {...props} />
      <Offer {...props} />
    </Stands>
  );
}

/** The other person's words, and the choice between them and one's own. */
function Clash({ frame, field, me }: PartPageProps & { readonly field: SentenceField }) {
  const words = partTexts[frame.locale];
  const { clash, key } = field;
  if (!clash) return null;
  const isMine = clash.by === me;
  return (
    <div class="mv-copy-new">
      <p>
        <b>{isMine ? words.clashOwn : words.clashTheirs(clash.by)}</b>
      </p>
      <p class="mv-copy-text">{clash.theirs || words.clashEmpty}</p>
      <Choices
        type="radio"
        name={`choose:${key}`}
        legend={words.clashQuestion}
        legendLook="small"
        size="small"
        value="mine"
        choices={[
          { value: 'mine', label: words.clashMine },
          { value: 'theirs', label: isMine ? words.clashTakeOwn : words.clashTake },
        ]}
      />
    </div>
  );
}

/** What the program writes, where that is something else, and the buttons of this one sentence. */
function Offer({ frame, field }: PartPageProps & { readonly field: SentenceField }) {
  const words = partTexts[frame.locale];
  const { key, label, said, text, isStale, isOrphan, isOwn, clash } = field;
  if (clash || (isOwn && !isOrphan && said === undefined && field.label === '')) return null;
  const differs = said !== undefined && said !== text;
  const button = (action: string, word: string) => (
    <Button kind="quiet" name="do" value={`${action} ${key}`} about={label}>
      {word}
    </Button>
  );
  return (
    <>
      {differs ? (
        <div class={isStale ? 'mv-copy-new' : 'mv-program'}>
          <p>
            <b>{isStale ? words.staleSays : words.programSays}</b> {said}
          </p>
          <div class="mv-said">
            {button('take', isStale ? words.takeNew : words.takeBack)}
            {isStale ? button('keep', words.keep) : null}
            {text === '' ? null : button('leave', words.leave)}
          </div>
        </div>
      ) : (
        <div class="mv-said">{button('leave', isOrphan || isOwn ? words.remove : words.leave)}</div>
      )}
    </>
  );
}

function Values(props: PartPageProps) {
  const { frame, part } = props;
  const words = partTexts[frame.locale];
  const page = pageTexts[frame.locale];
  if (part.values.length === 0) return null;
  return (
    <div class="mv-memo-end">
      <h2>{words.valuesTitle}</h2>
      <ul class="mv-sources">
        {part.values.map(({ text, source }) => (
          <li>
            <span>{text}</span>
            <small>
              {page.from} <SourceLink {...props} source={source} />
            </small>
          </li>
        ))}
      </ul>
    </div>
  );
}

function TakeBack({ frame, number, part, length }: PartPageProps) {
  const words = partTexts[frame.locale];
  if (part.fields.every(({ standing }) => standing !== 'accepted')) return null;
  return (
    <form
      method="post"
      action={inLanguage(frame.locale, paths.planMemoAccept(number))}
      class="mv-said mv-memo-end"
    >
      <input type="hidden" name="laengde" value={lengthAddress[length]} />
      <input type="hidden" name="section" value={part.key} />
      <span>{words.takeBackLead}</span>
      <Button kind="quiet" name="do" value="take-back">
        {words.takeBackAccepted}
      </Button>
    </form>
  );
}
