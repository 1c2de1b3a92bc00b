import type { Child } from 'hono/jsx';
import type { Colleague } from '../../engagement/plan-members.ts';
import type { Locale } from '../../i18n/texts.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { More } from '../../ui/details.tsx';
import { TextArea } from '../../ui/field.tsx';
import { commentsTexts } from './comments-texts.ts';
import type { CommentProblem } from './model.ts';

/** What somebody has typed of a comment. */
export type Typed = { readonly body: string; readonly tell: readonly string[] };

export type CommentFormProps = {
  readonly locale: Locale;
  readonly action: string;
  readonly hidden: Readonly<Record<string, string>>;
  readonly label: string;
  readonly button: string;
  readonly typed: Typed;
  readonly problem?: CommentProblem | undefined;
  /** Those who can be told: everybody but the writer. */
  readonly others: readonly Colleague[];
  /** Beside the button. */
  readonly children?: Child;
};

/** The words, and who is to be told of them. */
export function CommentForm(props: CommentFormProps) {
  const { locale, typed, others, problem } = props;
  const words = commentsTexts[locale];
  return (
    <form class="mv-stack mv-talk-form" method="post" id="comment" action={props.action} novalidate>
      {Object.entries(props.hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <TextArea
        name="body"
        label={props.label}
        hint={others.length > 0 ? words.hint : undefined}
        error={problem && words.problem(problem)}
        value={typed.body}
        rows={5}
      />
      {others.length > 0 ? (
        <More summary={words.tellFolded} open={typed.tell.length > 0}>
          <Choices
            name="tell"
            type="checkbox"
            legend={words.tell}
            legendLook="small"
            hint={words.tellHint}
            size="small"
            value={typed.tell}
            choices={others.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </More>
      ) : null}
      <ButtonRow>
        <Button>{props.button}</Button>
        {props.children}
      </ButtonRow>
    </form>
  );
}
