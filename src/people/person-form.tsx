import { Choices } from '../ui/choices.tsx';
import { roles } from './model.ts';
import type { PeopleWords } from './texts.ts';

type ChoiceProps = {
  readonly words: PeopleWords;
  readonly value: string;
  readonly error?: string | undefined;
};

/** What someone may do, each role with what it means. */
export function RoleChoices({ words, value, error }: ChoiceProps) {
  return (
    <Choices
      type="radio"
      name="role"
      legend={words.fields.role}
      legendLook="small"
      choices={roles.map((role) => ({ value: role, label: words.roles[role], note: words.roleNotes[role] }))}
      value={value}
      error={error}
    />
  );
}

/** The language of the mails to someone. */
export function LanguageChoices(props: ChoiceProps & { readonly hint: string }) {
  const { words, value, error, hint } = props;
  return (
    <Choices
      type="radio"
      name="locale"
      legend={words.fields.locale}
      legendLook="small"
      hint={hint}
      size="small"
      choices={[
        { value: 'da', label: words.languages.da },
        { value: 'en', label: words.languages.en },
      ]}
      value={value}
      error={error}
    />
  );
}
