import type { Locale } from '../../i18n/texts.ts';
import type { ChoiceGroup } from '../../ui/choices.tsx';
import { Choices } from '../../ui/choices.tsx';
import { beginTexts } from './begin-texts.ts';
import type { TemplateKey } from './templates.ts';
import { templates } from './templates.ts';

/** What a plan can begin from besides a template, as its value in the form. */
export type OriginChoice = { readonly value: string; readonly label: string; readonly note?: string };

export type TemplateFormProps = {
  readonly locale: Locale;
  readonly chosen: string;
  /** The municipality's latest plans. */
  readonly plans: readonly OriginChoice[];
  /** The case that was found on the page of cases. */
  readonly found: OriginChoice | undefined;
};

/** "Is it like one of these?": six kinds of case, and the latest own plans. */
export function TemplateForm({ locale, chosen, plans, found }: TemplateFormProps) {
  const words = beginTexts[locale];
  const groups: ChoiceGroup[] = [
    ...(found ? [{ heading: words.chosenOrigin, choices: [found] }] : []),
    {
      choices: templates.map(({ key, name, fills }) => ({
        value: key,
        label: (
          <>
            <TemplateMark name={key} />
            {name[locale]}
          </>
        ),
        note: fills[locale],
      })),
    },
    ...(plans.length > 0 ? [{ folded: words.ownPlans, choices: plans }] : []),
  ];
  return (
    <div class="mv-templates">
      <Choices
        type="radio"
        name="from"
        legend={words.likeOne}
        hint={words.likeOneHint}
        groups={groups}
        value={chosen}
      />
    </div>
  );
}

/** What the kind of case is, drawn with the arch of the house: `fill` is filled, `line` is an outline, `gone` dashed. */
const marks: Readonly<
  Record<TemplateKey, { readonly fill?: string; readonly line?: string; readonly gone?: string }>
> = {
  lokalplan: {
    fill: 'M3 37V21a7 7 0 0 1 14 0v16z',
    line: 'M23 37V11a8 8 0 0 1 16 0v26zM43 37V27a5 5 0 0 1 10 0v10z',
  },
  skole: { fill: 'M22 37V28a6 6 0 0 1 12 0v9z', line: 'M6 37V18h44v19zM6 18 28 5l22 13M28 5V1' },
  strategi: {
    fill: 'M38 37V17a8 8 0 0 1 16 0v20z',
    line: 'M2 37v-7a6 6 0 0 1 12 0v7zM18 37V24a7 7 0 0 1 14 0v13z',
  },
  vej: {
    fill: 'M27 37h2v-6h-2zM27 27h2v-5h-2zM27 18h2v-3h-2z',
    line: 'M8 37V22a20 20 0 0 1 40 0v15M18 37V23a10 10 0 0 1 20 0v14',
  },
  nedskaering: { line: 'M4 37V21a9 9 0 0 1 18 0v16z', gone: 'M32 37V21a9 9 0 0 1 18 0v16z' },
  andet: { gone: 'M15 37V19a13 13 0 0 1 26 0v18z', fill: 'M25 30a3 3 0 1 0 6 0 3 3 0 1 0-6 0z' },
};

function TemplateMark({ name }: { readonly name: TemplateKey }) {
  const { fill, line, gone } = marks[name];
  return (
    <svg class="mv-template-mark" viewBox="0 0 56 40" aria-hidden="true" focusable="false">
      {line ? <path d={line} /> : null}
      {gone ? <path class="gone" d={gone} /> : null}
      {fill ? <path class="fill" d={fill} /> : null}
    </svg>
  );
}
