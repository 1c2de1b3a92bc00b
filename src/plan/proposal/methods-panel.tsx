import type { Slot } from '@medvirk/method-guide';
import { modeShapes } from '../../engagement/mode-shapes.ts';
import { shortDay } from '../../i18n/dates.ts';
import { inLanguage, paths } from '../../paths.ts';
import { LinkButton } from '../../ui/button.tsx';
import { More } from '../../ui/details.tsx';
import { Mark } from '../../ui/mark.tsx';
import { Section } from '../../ui/section.tsx';
import type { PanelProps } from './proposal-panel.tsx';
import { stepsTexts } from './steps-texts.ts';
import { proposalTexts } from './texts.ts';

const slotOrder: readonly Slot[] = ['tell', 'open', 'deepen', 'close', 'answer'];

/** The five jobs in the order they are done, each with its methods and why they were chosen. */
export function MethodsPanel({ frame, plan, view, mayWrite }: PanelProps) {
  const { locale } = frame;
  const words = proposalTexts[locale];
  return (
    <Section
      id="methods"
      title={words.methodsTitle(view.methods.length)}
      intro={
        <>
          {view.isOwnSet ? `${words.ownSet} ` : null}
          {words.methodsIntro}
        </>
      }
    >
      <ol class="mv-jobs">
        {slotOrder.map((slot) => {
          const methods = view.methods.filter((method) => method.slot === slot);
          return (
            <li class={methods.length === 0 ? 'none' : undefined}>
              <div class="mv-job">
                <h3>{words.slotTitle[slot]}</h3>
                <p>{words.slotJob[slot]}</p>
              </div>
              <div class="mv-job-methods">
                {methods.length === 0 ? <p class="mv-soft">{words.noMethod[slot]}</p> : null}
                {methods.map((method) => (
                  <div class="mv-job-method">
                    <h4>
                      <Mark shape={modeShapes[method.mode]} />
                      <a href={inLanguage(locale, paths.method(method.id))}>{method.name[locale]}</a>{' '}
                      <small>{words.mode[method.mode]}</small>
                    </h4>
                    <p>{method.summary[locale]}</p>
                    {method.format || method.days || method.times > 1 ? (
                      <p class="mv-soft mv-held">
                        {[
                          method.times > 1 ? stepsTexts[locale].times(method.times) : '',
                          method.format?.[locale] ?? '',
                          method.days
                            ? stepsTexts[locale].when(
                                shortDay(locale, method.days.from),
                                shortDay(locale, method.days.to),
                              )
                            : '',
                        ]
                          .filter(Boolean)
                          .join(' · ')}
                      </p>
                    ) : null}
                    <More summary={words.why}>
                      <ul class="mv-bullets">
                        {method.why.map((why) => (
                          <li>{why[locale]}</li>
                        ))}
                      </ul>
                      <p class="mv-soft">{words.methodFacts(method.hours, method.weeks)}</p>
                    </More>
                  </div>
                ))}
              </div>
            </li>
          );
        })}
      </ol>
      {mayWrite ? (
        <div class="mv-actions">
          <LinkButton kind="secondary" small href={inLanguage(locale, paths.planSteps(plan.number))}>
            {words.chooseYourself}
          </LinkButton>
        </div>
      ) : null}
    </Section>
  );
}
