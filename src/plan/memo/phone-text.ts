import type { Text } from '@medvirk/method-guide';
import { answerDay, askedDays, isDated, mainsOf } from './claims-text.ts';
import type { Memo, MemoSection, MemoSentence, MemoSource } from './model.ts';
import { purposeWords } from './purpose-text.ts';
import type { Teller } from './telling-text.ts';
import { capital, cell, page, question, section, stop, tidy } from './telling-text.ts';

type Asked = { readonly ask: { readonly da: string; readonly en: string }; readonly answer: MemoSentence };

/** What a member may be phoned about, answered only from what the plan holds. */
export function phoneSection(t: Teller, memo: Memo): MemoSection {
  return section(
    'phone',
    t.say({
      da: 'Spørgsmål fra borgerne',
      en: 'Questions from residents',
    }),
    [
      {
        kind: 'table',
        key: 'phone.table',
        caption: t.say({
          da: 'Det, politikerne kan blive ringet op om',
          en: 'What councillors may be phoned about',
        }),
        columns: [t.say({ da: 'Spørgsmål', en: 'Question' }), t.say({ da: 'Svar', en: 'Answer' })],
        rows: asked(t, memo).map(({ ask, answer }) => ({ head: t.say(ask), cells: [cell(answer)] })),
      },
    ],
  );
}

function asked(t: Teller, memo: Memo): readonly Asked[] {
  return [
    {
      ask: { da: 'Er det ikke afgjort på forhånd?', en: 'Is it not already decided?' },
      answer: t.line('phone.open', openWords(memo), question(4)),
    },
    {
      ask: { da: 'Hvad skal vores svar bruges til?', en: 'What will our answers be used for?' },
      answer: t.line(
        'phone.purpose',
        memo.purpose
          ? {
              da: `Til ${purposeWords[memo.purpose].aim.da}.`,
              en: `${capital(purposeWords[memo.purpose].aim.en)}.`,
            }
          : { da: 'Det er ikke afklaret endnu.', en: 'That has not been settled yet.' },
        question(5),
      ),
    },
    {
      ask: { da: 'Hvornår kan vi være med?', en: 'When can we take part?' },
      answer: whenToTakePart(t, memo),
    },
    {
      ask: { da: 'Hvad gør jeg, hvis jeg ikke er på nettet?', en: 'What if I am not online?' },
      answer: notOnline(t, memo),
    },
    {
      ask: { da: 'Hvornår bliver det besluttet, og af hvem?', en: 'When is it decided, and by whom?' },
      answer: decided(t, memo),
    },
    {
      ask: { da: 'Får vi svar?', en: 'Will we get an answer?' },
      answer: answered(t, memo),
    },
    ...(memo.before === 'unanswered'
      ? [
          {
            ask: {
              da: 'Hvorfor spørger I igen, når vi aldrig fik svar?',
              en: 'Why ask again, when we never got an answer?',
            },
            answer: t.line(
              'phone.before',
              {
                da: 'Det er rigtigt, at svaret mangler, og det skylder kommunen stadig.',
                en: 'It is true that the answer never came, and the municipality still owes it.',
              },
              question(10),
            ),
          },
        ]
      : []),
    {
      ask: { da: 'Hvad koster det at spørge?', en: 'What does it cost to ask?' },
      answer: t.line(
        'phone.cost',
        memo.steps.length > 0
          ? {
              da: stop(`Skønnet er ${t.hours(memo.hours)} og ${t.kroner(memo.kdkk)}`),
              en: `The estimate is ${t.hours(memo.hours)} and ${t.kroner(memo.kdkk)}.`,
            }
          : { da: 'Det kan ikke skønnes endnu.', en: 'It cannot be estimated yet.' },
        page('arithmetic'),
      ),
    },
  ];
}

function openWords(memo: Memo): { readonly da: string; readonly en: string } {
  const open = memo.open && tidy(memo.open);
  if (memo.room === 'none') {
    return {
      da: 'Jo, borgerne kan ikke ændre noget i sagen.',
      en: 'Yes, residents cannot change anything in it.',
    };
  }
  if (open) return { da: stop(`Nej, det her er åbent: ${open}`), en: stop(`No, this is open: ${open}`) };
  return memo.room && memo.room !== 'unknown'
    ? { da: 'Nej, noget er åbent.', en: 'No, some of it is open.' }
    : { da: 'Det er ikke afklaret, hvad der er åbent.', en: 'What is open has not been settled.' };
}

function whenToTakePart(t: Teller, memo: Memo): MemoSentence {
  const days = askedDays(memo);
  if (days) {
    return t.line(
      'phone.when',
      {
        da: `Fra ${t.days(days)}.`,
        en: `From ${t.days(days)}.`,
      },
      page('timeline'),
    );
  }
  return t.line(
    'phone.when',
    mainsOf(memo).length > 0 || memo.steps.length === 0
      ? { da: 'Dagene er ikke fastsat endnu.', en: 'The days have not been set yet.' }
      : { da: 'Planen spørger ikke borgerne.', en: 'The plan does not ask residents.' },
    page('timeline'),
  );
}

const offline: Readonly<Partial<Record<Memo['offers'][number], Text>>> = {
  helpdesk: {
    da: 'få hjælp på biblioteket eller i Borgerservice',
    en: 'get help at the library or the citizens’ service desk',
  },
  paper: { da: 'svare på papir', en: 'answer on paper' },
  phone: { da: 'svare i telefonen', en: 'answer by telephone' },
};

function notOnline(t: Teller, memo: Memo): MemoSentence {
  const words = memo.offers.flatMap((one) => {
    const way = offline[one];
    return way ? [t.say(way)] : [];
  });
  return t.line(
    'phone.offline',
    words.length > 0
      ? { da: `Du kan ${t.list(words)}.`, en: `You can ${t.list(words)}.` }
      : { da: 'Det er ikke afklaret endnu.', en: 'That has not been settled yet.' },
    question(8),
  );
}

function decided(t: Teller, memo: Memo): MemoSentence {
  const who = t.decider(memo);
  const when = t.decisionTime(memo);
  const source: MemoSource = question(3);
  if (who && when) {
    return t.line(
      'phone.decided',
      {
        da: `${capital(who)} tager stilling ${when}.`,
        en: `${capital(who)} decides ${when}.`,
      },
      source,
    );
  }
  return t.line(
    'phone.decided',
    who
      ? {
          da: `${capital(who)} tager stilling; dagen er ikke fastsat.`,
          en: `${capital(who)} decides; the day has not been set.`,
        }
      : { da: 'Det er ikke afklaret endnu.', en: 'That has not been settled yet.' },
    source,
  );
}

function answered(t: Teller, memo: Memo): MemoSentence {
  const owner = memo.owner && tidy(memo.owner);
  const day = answerDay(memo);
  return t.line(
    'phone.answer',
    owner
      ? {
          da: `Ja. ${capital(owner)} svarer${day && isDated(memo) ? ` senest ${t.day(day)}` : ''}.`,
          en: `Yes. ${capital(owner)} answers${day && isDated(memo) ? ` by ${t.day(day)}` : ''}.`,
        }
      : { da: 'Det er ikke afklaret, hvem der svarer.', en: 'Who answers has not been settled.' },
    question(12),
  );
}
