import type { Child } from 'hono/jsx';
import { Button, ButtonRow } from './button.tsx';
import { useUiWords } from './language.tsx';
import { Notice } from './notice.tsx';

type ClashRow = {
  readonly name: string;
  readonly label: string;
  readonly theirs: Child;
  readonly mine: Child;
};

/**
 * Two people changed the same: both values field by field, and a button for each. What is typed stands in the form
 * below. The first button is also what the Enter key presses, so that Enter means what it meant before.
 */
export function ClashNotice(props: {
  readonly title?: string | undefined;
  /** Instead of the usual words: who it was. */
  readonly lead?: string | undefined;
  /** The form that the buttons send. */
  readonly form: string;
  readonly rows: readonly ClashRow[];
  /** Hidden fields, or more words. */
  readonly children?: Child;
}) {
  const words = useUiWords();
  const { form, rows } = props;
  return (
    <Notice kind="not-saved" title={props.title ?? words.clashTitle} id="clash" tabindex={-1}>
      <p>{props.lead ?? words.clashLead}</p>
      <dl class="mv-clash">
        {rows.map(({ label, theirs, mine }) => (
          <>
            <dt>{label}</dt>
            <dd>
              <span>{words.clashTheirs}:</span> <span class="said">{theirs || words.clashNothing}</span>
            </dd>
            <dd>
              <span>{words.clashMine}:</span> <span class="said">{mine || words.clashNothing}</span>
            </dd>
          </>
        ))}
      </dl>
      {props.children}
      <input type="hidden" form={form} name="differ" value={rows.map(({ name }) => name).join(' ')} />
      <ButtonRow>
        <Button small form={form} name="do" value="mine">
          {words.clashKeepMine}
        </Button>
        <Button small kind="secondary" form={form} name="do" value="theirs">
          {words.clashKeepTheirs}
        </Button>
      </ButtonRow>
    </Notice>
  );
}
