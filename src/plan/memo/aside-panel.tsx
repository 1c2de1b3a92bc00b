import { inLanguage, paths } from '../../paths.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { More } from '../../ui/details.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Stands } from '../../ui/sheet.tsx';
import { lengthAddress } from './lengths.ts';
import type { MemoPageProps } from './memo-view-panel.ts';
import { pageTexts } from './page-texts.ts';
import { countsOf, isStale, sentencesOf } from './standing.ts';

/** Beside the sheet: is it ready, who stands by the words, and how it leaves the house. */
export function MemoAside(props: MemoPageProps & { readonly isDecided: boolean }) {
  const { frame, number, memo, length } = props;
  const { locale } = frame;
  const words = pageTexts[locale];
  const file = (kind: 'docx' | 'pdf'): string =>
    inLanguage(locale, paths.planMemoFile(number, `${lengthAddress[length]}.${kind}`));
  return (
    <>
      <h2>{words.readyTitle}</h2>
      {memo.isReady ? (
        <p>{words.ready}</p>
      ) : (
        <>
          <p>{words.notReady}</p>
          <ul class="mv-bullets">
            {memo.lacking.map((what) => (
              <li>{words.lacking[what]}</li>
            ))}
          </ul>
        </>
      )}
      <Behind {...props} />
      <h3>{words.takeTitle}</h3>
      <div class="mv-take">
        <LinkButton small href={file('docx')} icon="down" download>
          {words.word}
        </LinkButton>
        <LinkButton kind="secondary" small href={file('pdf')} icon="down" download>
          {words.pdf}
        </LinkButton>
      </div>
      <p class="mv-small">{words.takeHint}</p>
      {props.mayWrite && !props.isDecided ? (
        <>
          <h3>{words.decisionTitle}</h3>
          <p>
            <a href={inLanguage(locale, paths.planDecision(number))}>{words.decisionWrite}</a>
          </p>
        </>
      ) : null}
    </>
  );
}

function Behind(props: MemoPageProps) {
  const { frame, number, document, length, mayWrite } = props;
  const words = pageTexts[frame.locale];
  const counts = countsOf(document.sections);
  const firstStale = document.sections.find((section) => sentencesOf(section).some(isStale));
  return (
    <>
      <h3>{words.behindTitle}</h3>
      <ul class="mv-behind">
        <li>
          <Icon name={counts.program > 0 ? 'pen' : 'check'} />
          <span>{words.byProgram(counts.program)}</span>
        </li>
        {firstStale ? (
          <li>
            <Icon name="alert" />
            <a href={`#afsnit-${firstStale.key}`}>{words.stale(counts.stale)}</a>
          </li>
        ) : null}
        {counts.accepted + counts.edited + counts.leftOut > 0 ? (
          <li>
            <Icon name="check" />
            <span>{words.decided(counts.accepted, counts.edited, counts.leftOut)}</span>
          </li>
        ) : null}
      </ul>
      {mayWrite && counts.program > 0 ? (
        <form method="post" action={inLanguage(frame.locale, paths.planMemoAccept(number))}>
          <input type="hidden" name="laengde" value={lengthAddress[length]} />
          <input type="hidden" name="read" value={props.digest(...document.sections)} />
          <Button kind="secondary" small name="do" value="accept">
            {words.acceptAll}
          </Button>
        </form>
      ) : null}
      <More summary={words.keyTitle}>
        <ul class="mv-stands-key">
          {(['program', 'edited', 'stale', undefined] as const).map((by) => (
            <li>
              <Stands by={by}>{words.key[by ?? 'none']}</Stands>
            </li>
          ))}
        </ul>
      </More>
    </>
  );
}
