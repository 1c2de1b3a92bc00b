import { inLanguage, paths } from '../../paths.ts';
import { Section } from '../../ui/section.tsx';
import type { PanelProps } from './proposal-panel.tsx';
import { proposalTexts } from './texts.ts';
import { whatIfTexts } from './what-if-texts.ts';

/** One sentence with the reason; the comparison is a page of its own. */
export function ModesPanel({ frame, plan, view }: PanelProps) {
  const { locale } = frame;
  const words = proposalTexts[locale];
  const own = whatIfTexts[locale];
  return (
    <Section id="modes" title={words.modeTitle(view.mode)} intro={words.modeIntro}>
      <p class="mv-verdict">{view.advice.sentence[locale]}</p>
      {view.others.map((line) => (
        <p>{words.modeSentence(line)}</p>
      ))}
      <p>
        {view.advice.mode === 'tell' ? (
          <>
            <a href={inLanguage(locale, paths.tellWell())}>{own.tellWell}</a> ·{' '}
          </>
        ) : null}
        <a href={inLanguage(locale, paths.planWhatIf(plan.number))}>{own.title}</a>
      </p>
    </Section>
  );
}
