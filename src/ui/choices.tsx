import type { Child } from 'hono/jsx';
import { More } from './details.tsx';
import { FieldError, fieldId, Hint } from './field-frame.tsx';
import { useUiWords } from './language.tsx';

export type Choice = {
  readonly value: string;
  readonly label: Child;
  /** One line of explanation. */
  readonly note?: Child;
  /** "We do not know yet": a full answer, drawn with a dashed edge apart from the others. */
  readonly unknown?: boolean | undefined;
  /** Choosing it opens the `FollowUp` with this number in the same `QuestionBlock`. */
  readonly opens?: 1 | 2 | undefined;
};

export type ChoiceGroup = {
  readonly heading?: string | undefined;
  readonly choices: readonly Choice[];
  readonly size?: 'large' | 'small' | undefined;
  /** Folded away under these words until somebody needs it, or has chosen in it. */
  readonly folded?: string | undefined;
};

export type ChoicesProps = {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly id?: string | undefined;
  readonly legend: Child;
  /** `page`: the page's heading is the question, the legend is only read aloud. */
  readonly legendLook?: 'page' | 'large' | 'small' | undefined;
  readonly hint?: Child;
  readonly error?: string | undefined;
  readonly optional?: boolean | undefined;
  readonly choices?: readonly Choice[] | undefined;
  readonly groups?: readonly ChoiceGroup[] | undefined;
  readonly value?: string | readonly string[] | undefined;
  readonly size?: 'large' | 'small' | undefined;
};

type Wiring = Pick<ChoicesProps, 'type' | 'name'> & { readonly chosen: ReadonlySet<string> };

function OneChoice(props: Wiring & { readonly choice: Choice; readonly id: string }) {
  const { type, name, choice, id, chosen } = props;
  const noted = choice.note ? `${id}-note` : undefined;
  return (
    <div class={choice.unknown ? 'mv-opt mv-opt-unknown' : 'mv-opt'}>
      <input
        type={type}
        id={id}
        name={name}
        value={choice.value}
        checked={chosen.has(choice.value)}
        aria-describedby={noted}
        data-opens={choice.opens}
      />
      <label for={id}>
        <b>{choice.label}</b>
      </label>
      {choice.note ? <small id={noted}>{choice.note}</small> : null}
    </div>
  );
}

/** Radio buttons or ticks as a list one can hit with a thumb. The first one has the field's id. */
export function Choices(props: ChoicesProps) {
  const words = useUiWords();
  const id = props.id ?? fieldId(props.name);
  const groups: readonly ChoiceGroup[] = props.groups ?? [{ choices: props.choices ?? [] }];
  const chosen = new Set(typeof props.value === 'string' ? [props.value] : (props.value ?? []));
  const described = [props.hint ? `${id}-hint` : '', props.error ? `${id}-error` : '']
    .filter(Boolean)
    .join(' ');
  let index = 0;
  const legendClass = { page: 'sr-only', large: 'mv-legend-large', small: 'form-label' }[
    props.legendLook ?? 'large'
  ];
  return (
    <fieldset
      class={props.error ? 'mv-choices form-error' : 'mv-choices'}
      aria-describedby={described || undefined}
    >
      <legend class={legendClass}>
        {props.legend}
        {props.optional ? <span class="mv-optional"> {words.optional}</span> : null}
      </legend>
      {props.hint ? <Hint id={id}>{props.hint}</Hint> : null}
      {props.error ? <FieldError id={id} error={props.error} /> : null}
      {groups.map((group) => {
        const list = (
          <div class={(group.size ?? props.size) === 'small' ? 'mv-opts mv-opts-small' : 'mv-opts'}>
            {group.heading ? <p class="mv-opts-heading">{group.heading}</p> : null}
            {group.choices.map((choice) => {
              const choiceId = index === 0 ? id : `${id}-${fieldId(choice.value)}`;
              index += 1;
              return (
                <OneChoice
                  type={props.type}
                  name={props.name}
                  choice={choice}
                  id={choiceId}
                  chosen={chosen}
                />
              );
            })}
          </div>
        );
        if (group.folded === undefined) return list;
        const isOpen = group.choices.some((choice) => chosen.has(choice.value));
        return (
          <More summary={group.folded} open={isOpen}>
            {list}
          </More>
        );
      })}
    </fieldset>
  );
}
