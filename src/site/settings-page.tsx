import type { Child } from 'hono/jsx';
import { Button, ButtonRow } from '../ui/button.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { TextField } from '../ui/field.tsx';
import { Headband, Wrap } from '../ui/layout.tsx';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import type { Frame } from '../ui/shell.tsx';
import { Shell } from '../ui/shell.tsx';
import { Table } from '../ui/table.tsx';
import type { SettingsField, SettingsTyped } from './model.ts';
import { settingsFields } from './model.ts';
import type { FieldProblem, SettingsProblems } from './rules.ts';
import type { SiteWords } from './texts.ts';

export type SettingsPageProps = {
  readonly frame: Frame;
  readonly words: SiteWords;
  readonly action: string;
  readonly typed: SettingsTyped;
  readonly version: number;
  readonly problems: SettingsProblems;
  readonly saved: boolean;
  /** The page is shown in a colour that is not saved. */
  readonly previewing: boolean;
  /** What somebody else saved meanwhile, field by field. */
  readonly conflict?: readonly { readonly field: SettingsField; readonly now: string }[] | undefined;
};

const formId = 'settings';

export function SettingsPage(props: SettingsPageProps) {
  const { frame, typed } = props;
  const words = props.words.settings;
  const field = (name: SettingsField, more: Partial<Parameters<typeof TextField>[0]> = {}): Child => (
    <TextField
      name={name}
      label={words.labels[name]}
      hint={words.hints[name]}
      value={typed[name]}
      error={sentence(props, name)}
      {...more}
    />
  );
  return (
    <Shell frame={frame} title={words.title} languageForm={formId} noindex>
      <Headband title={words.title} lead={words.lead} />
      <Wrap>
        <form id={formId} method="post" action={props.action}>
          <input type="hidden" name="version" value={String(props.version)} />
          <Outcome {...props} />
          <Section id="name" title={words.nameSection} intro={words.nameIntro}>
            {field('siteName', { maxlength: 60 })}
            {field('siteNameEn', { maxlength: 60, optional: true })}
            {field('municipality', { maxlength: 80, autocomplete: 'organization' })}
          </Section>
          <Section id="colour" title={words.brandSection} intro={words.brandIntro}>
            {field('brand', { width: 'medium', spellcheck: false, autocomplete: 'off' })}
            <Sample {...props} />
          </Section>
          <Section id="contact" title={words.contactSection} intro={words.contactIntro}>
            {field('who', { maxlength: 120 })}
            {field('whoEn', { maxlength: 120, optional: true })}
            {field('telephone', { type: 'tel', width: 'medium', autocomplete: 'off', inputmode: 'tel' })}
            {field('hours', { maxlength: 120 })}
            {field('hoursEn', { maxlength: 120, optional: true })}
            <ButtonRow>
              <Button>{words.save}</Button>
            </ButtonRow>
          </Section>
        </form>
      </Wrap>
    </Shell>
  );
}

function Outcome(props: SettingsPageProps) {
  const words = props.words.settings;
  const errors = settingsFields.flatMap((name) => {
    const text = sentence(props, name);
    return text ? [{ id: name, text }] : [];
  });
  return (
    <div class="mv-top-note">
      <ErrorSummary title={words.errorsTitle} errors={errors} />
      {props.saved ? <Notice kind="saved" title={words.saved} /> : null}
      {props.previewing ? <Notice kind="info" title={words.previewing} /> : null}
      {props.conflict ? <Conflict {...props} conflict={props.conflict} /> : null}
    </div>
  );
}

function Conflict(
  props: SettingsPageProps & { readonly conflict: NonNullable<SettingsPageProps['conflict']> },
) {
  const words = props.words.settings;
  return (
    <Notice kind="not-saved" title={words.conflictTitle}>
      <p>{words.conflictText}</p>
      <Table
        caption={words.conflictTitle}
        columns={[
          { label: words.conflictField },
          { label: words.conflictNow },
          { label: words.conflictTyped },
        ]}
        rows={props.conflict.map(({ field, now }) => ({
          head: words.labels[field],
          cells: [now, props.typed[field]],
        }))}
      />
    </Notice>
  );
}

/** The whole page wears the colour; here is what to look at. A colour that is too light is shown beside a better one. */
function Sample(props: SettingsPageProps) {
  const words = props.words.settings;
  const problem = props.problems.brand;
  return (
    <div class="mv-sample">
      {problem?.kind === 'too-light' ? (
        <div class="mv-swatches">
          <Swatch colour={problem.colour} words={words.yours} />
          <Swatch colour={problem.suggestion} words={words.suggested} />
          <Button kind="secondary" name="take" value={problem.suggestion}>
            {words.take(problem.suggestion)}
          </Button>
        </div>
      ) : (
        <div class="mv-sample-band">
          <b>{props.typed.siteName || props.frame.siteName}</b>
          <span>{words.previewText}</span>
        </div>
      )}
      <Button kind={problem ? 'quiet' : 'secondary'} name="preview" value="yes">
        {words.preview}
      </Button>
    </div>
  );
}

/** White words on the colour, as they would stand on a button. */
function Swatch({ colour, words }: { readonly colour: string; readonly words: string }) {
  return (
    <svg class="mv-swatch" viewBox="0 0 200 64" role="img" aria-label={`${words}: ${colour}`}>
      <rect width="200" height="64" rx="4" fill={colour} />
      <text x="100" y="39" text-anchor="middle" fill="#fff">
        {words}
      </text>
    </svg>
  );
}

function sentence(props: SettingsPageProps, field: SettingsField): string | undefined {
  const problem: FieldProblem | undefined = props.problems[field];
  if (!problem) return undefined;
  const words = props.words.settings;
  switch (problem.kind) {
    case 'missing':
      return words.missing[field];
    case 'too-long':
      return words.tooLong;
    case 'not-a-number':
      return words.notANumber;
    case 'not-a-colour':
      return words.notAColour;
    case 'too-light':
      return words.tooLight(problem.contrast, problem.suggestion);
  }
}
