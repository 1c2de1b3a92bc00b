import { answerText } from '../../engagement/answer-text.ts';
import { answerWords } from '../../engagement/answer-words.ts';
import type { Locale } from '../../i18n/texts.ts';
import { ClashNotice } from '../../ui/clash.tsx';
import { meetingTexts } from './meeting-texts.ts';
import type { Clash, TextClash } from './model.ts';
import type { AreaChoice } from './part-form.tsx';
import { questionsTexts } from './texts.ts';

export type Clashes = {
  /** Who gave the other answer; nothing when it was the same person in another window. */
  readonly who: string | undefined;
  readonly list: readonly Clash[];
  /** What a meeting could not agree on, written down by two. */
  readonly disagreement?: TextClash | undefined;
};

/** Both values of each answer that two people gave differently, and the choice between them. */
export function AnswersClash(props: {
  readonly locale: Locale;
  readonly form: string;
  readonly clashes: Clashes;
  readonly areas: readonly AreaChoice[];
}) {
  const { locale, form, areas, clashes } = props;
  const { who, list, disagreement } = clashes;
  const words = questionsTexts[locale];
  const noted = disagreement
    ? [{ name: 'disagreement', label: meetingTexts[locale].disagree, ...disagreement }]
    : [];
  return (
    <ClashNotice
      form={form}
      title={words.clashTitle}
      lead={words.clashLead(who ?? words.clashSelf)}
      rows={[
        ...list.map(({ name, theirs, mine }) => ({
          name,
          label: answerWords[locale][name].label,
          theirs: answerText(locale, name, theirs, areas),
          mine: answerText(locale, name, mine, areas),
        })),
        ...noted,
      ]}
    />
  );
}
