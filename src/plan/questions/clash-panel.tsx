import { answerText } from '../../engagement/answer-text.ts';
import { answerWords } from '../../engagement/answer-words.ts';
import type { Locale } from '../../i18n/texts.ts';
import type { Clash } from './model.ts';
import type { AreaChoice } from './part-form.tsx';
import { questionsTexts } from './texts.ts';

/** Both values of each answer that two people gave differently. */
export function ClashList(props: {
  readonly locale: Locale;
  readonly clashes: readonly Clash[];
  readonly areas: readonly AreaChoice[];
}) {
  const { locale, clashes, areas } = props;
  const words = questionsTexts[locale];
  return (
    <dl class="mv-clash">
      {clashes.map(({ name, theirs, mine }) => (
        <BothValues
          locale={locale}
          label={answerWords[locale][name].label}
          theirs={answerText(locale, name, theirs, areas) || words.clashNothing}
          mine={answerText(locale, name, mine, areas) || words.clashNothing}
        />
      ))}
    </dl>
  );
}

export function BothValues(props: {
  readonly locale: Locale;
  readonly label: string;
  readonly theirs: string;
  readonly mine: string;
}) {
  const words = questionsTexts[props.locale];
  return (
    <>
      <dt>{props.label}</dt>
      <dd>
        <span>{words.clashTheirs}:</span> {props.theirs}
      </dd>
      <dd>
        <span>{words.clashMine}:</span> {props.mine}
      </dd>
    </>
  );
}
