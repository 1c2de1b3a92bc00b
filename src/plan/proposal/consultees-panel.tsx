import { inLanguage, paths } from '../../paths.ts';
import { Section } from '../../ui/section.tsx';
import { consulteesTexts } from './consultees-texts.ts';
import type { PanelProps } from './proposal-panel.tsx';

/** Who is to be heard whatever methods are chosen, with the paragraph, and whether they are asked. */
export function ConsulteesPanel({ frame, plan, view }: PanelProps) {
  const { locale } = frame;
  const words = consulteesTexts[locale];
  if (view.consultees.length === 0) return null;
  return (
    <Section id="consultees" title={words.title} intro={words.intro}>
      <ul class="mv-ruled">
        {view.consultees.map((one) => (
          <li>
            <b>{one.who[locale]}</b>{' '}
            <small class="mv-flag">
              {one.isAsked === true ? words.asked : one.duty === 'must' ? words.must : words.perhaps}
            </small>
            <p>{one.why[locale]}</p>
            <p class="mv-soft">{one.paragraph}</p>
          </li>
        ))}
      </ul>
      <p>
        <a href={inLanguage(locale, paths.planSpreading(plan.number))}>{words.contacts}</a>
      </p>
    </Section>
  );
}
