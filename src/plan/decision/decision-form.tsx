import type { Decision, DecisionFields } from '../../engagement/decision.ts';
import { outcomes } from '../../engagement/decision.ts';
import { longDay } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/texts.ts';
import { inLanguage, paths } from '../../paths.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { ClashNotice } from '../../ui/clash.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { More } from '../../ui/details.tsx';
import { SelectField, TextArea, TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Frame } from '../../ui/shell.tsx';
import type { DecisionField, DecisionProblem, Filled } from './model.ts';
import { decisionLimits } from './model.ts';
import { decisionTexts } from './texts.ts';

export type DecisionFormProps = {
  readonly frame: Frame;
  readonly plan: { readonly number: number };
  /** The decision that is corrected; left out, it is a new one. */
  readonly correcting: Pick<Decision, 'id' | 'version'> | undefined;
  /** Makes sending a new one twice harmless. */
  readonly key: string;
  readonly filled: Filled;
  readonly today: string;
  readonly saves: readonly { readonly value: string; readonly label: string }[];
  readonly problems: readonly DecisionProblem[];
  readonly isKept: boolean;
  /** Something is typed that is not saved. */
  readonly isTyped: boolean;
  /** Somebody else corrected it meanwhile: the fields in which the two differ. */
  readonly clash?:
    | {
        readonly fields: readonly DecisionField[];
        readonly theirs: DecisionFields;
        readonly mine: DecisionFields;
      }
    | undefined;
};

/** What the minutes say, in five fields. */
export function DecisionForm(props: DecisionFormProps) {
  const { frame, plan, correcting, filled, problems } = props;
  const { locale } = frame;
  const words = decisionTexts[locale];
  const action = inLanguage(locale, paths.planDecision(plan.number));
  const field = (name: DecisionField) => {
    const problem = problems.find((one) => one.name === name);
    return {
      name,
      label: words.fields[name].label,
      hint: words.fields[name].hint,
      error: problem && words.problem(problem),
      value: filled[name]?.[0],
    };
  };
  const { label: legend, ...outcome } = field('outcome');
  return (
    <>
      <Told {...props} />
      <form method="post" action={action} id="decision" class="mv-fields" novalidate>
        {correcting ? (
          <>
            <input type="hidden" name="id" value={correcting.id} />
            <input type="hidden" name="version" value={String(correcting.version)} />
          </>
        ) : (
          <input type="hidden" name="key" value={props.key} />
        )}
        <Choices
          {...outcome}
          legend={legend}
          legendLook="small"
          type="radio"
          choices={outcomes.map((value) => ({
            value,
            label: words.outcome[value],
            note: words.outcomeNote[value],
          }))}
        />
        <DateField {...field('day')} max={props.today} />
        <TextField {...field('body')} width="medium" maxlength={decisionLimits.body} />
        <TextArea {...field('text')} rows={6} />
        <SelectField {...field('planVersion')} empty={words.saveOfDay} options={props.saves} />
        <ButtonRow>
          <Button>{words.save}</Button>
          {correcting ? <a href={action}>{words.cancel}</a> : null}
        </ButtonRow>
      </form>
      {correcting ? (
        <More summary={words.remove}>
          <form method="post" action={action}>
            <input type="hidden" name="id" value={correcting.id} />
            <input type="hidden" name="version" value={String(correcting.version)} />
            <p>{words.removeText}</p>
            <Button kind="secondary" name="do" value="remove">
              {words.remove}
            </Button>
          </form>
        </More>
      ) : null}
    </>
  );
}

function Told({ frame, isKept, clash, saves }: DecisionFormProps) {
  const { locale } = frame;
  const words = decisionTexts[locale];
  if (clash) {
    return (
      <ClashNotice
        title={words.clashTitle}
        form="decision"
        rows={clash.fields.map((name) => ({
          name,
          label: words.fields[name].label,
          theirs: saidIn(locale, clash.theirs, name, saves),
          mine: saidIn(locale, clash.mine, name, saves),
        }))}
      />
    );
  }
  return isKept ? (
    <Notice kind="not-saved" title={words.keptTitle}>
      <p>{words.kept}</p>
    </Notice>
  ) : null;
}

function saidIn(
  locale: Locale,
  fields: DecisionFields,
  name: DecisionField,
  saves: DecisionFormProps['saves'],
): string {
  switch (name) {
    case 'outcome':
      return decisionTexts[locale].outcome[fields.outcome];
    case 'day':
      return longDay(locale, fields.day);
    case 'planVersion':
      return saves.find(({ value }) => value === String(fields.planVersion))?.label ?? '';
    default:
      return fields[name];
  }
}
