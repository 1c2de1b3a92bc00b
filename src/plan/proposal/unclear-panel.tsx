import { inLanguage, paths } from '../../paths.ts';
import { Section } from '../../ui/section.tsx';
import type { PanelProps } from './proposal-panel.tsx';
import { proposalTexts } from './texts.ts';

/** What is not known yet, and who could say. */
export function UnclearPanel({ frame, plan, view, mayWrite }: PanelProps) {
  const { locale } = frame;
  const words = proposalTexts[locale];
  if (view.unclear.length === 0) return null;
  return (
    <Section id="unclear" title={words.unclearTitle(view.unclear.length)} intro={words.unclearIntro}>
      <ul class="mv-unclear">
        {view.unclear.map(({ question, rules }) => {
          const asked = words.question[question];
          const screen = Math.floor((question - 1) / 3) + 1;
          const href = `${inLanguage(locale, paths.planQuestions(plan.number, screen))}#q${question}`;
          return (
            <li>
              {mayWrite ? <a href={href}>{asked?.title}</a> : asked?.title}{' '}
              <span class="mv-soft">
                {asked?.who}
                {rules > 0 ? `, ${words.unclearRules(rules)}` : null}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
