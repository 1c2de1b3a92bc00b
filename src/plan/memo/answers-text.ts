import type { Text } from '@medvirk/method-guide';
import { range } from '../../i18n/numbers.ts';
import { answerClaim, isDated, mainsOf, rowOf } from './claims-text.ts';
import type { Memo, MemoSection, MemoSentence } from './model.ts';
import { offerWords } from './people-text.ts';
import type { Teller } from './telling-text.ts';
import { capital, listed, page, paragraph, question, section, step as stepSource } from './telling-text.ts';

const forms: Readonly<Record<Memo['answerForms'][number], Text>> = {
  each: { da: 'til hver enkelt', en: 'to each person' },
  page: { da: 'samlet på en side', en: 'on one page for all' },
  letter: {
    da: 'med brev eller plakat til dem, der svarede på papir',
    en: 'by letter or poster to those who answered on paper',
  },
};

const commitments: Readonly<
  Record<NonNullable<Memo['answers']['commitment']>, readonly [Text, Text] | undefined>
> = {
  minuted: [
    { da: 'har besluttet at svare borgerne', en: 'has resolved to answer residents' },
    {
      da: 'Det er besluttet, at borgerne skal have svar.',
      en: 'It has been resolved that residents will be answered.',
    },
  ],
  oral: [
    { da: 'har mundtligt sagt ja til at svare borgerne', en: 'has agreed verbally to answer residents' },
    {
      da: 'Der er sagt mundtligt ja til at svare borgerne.',
      en: 'There is a verbal agreement to answer residents.',
    },
  ],
  'not-asked': [
    { da: 'er ikke spurgt, om borgerne kan få svar', en: 'has not been asked to answer residents' },
    {
      da: 'Politikerne er ikke spurgt, om borgerne kan få svar.',
      en: 'The politicians have not been asked to answer residents.',
    },
  ],
  no: [
    { da: 'har ikke sagt ja til at svare borgerne', en: 'has not agreed to answer residents' },
    {
      da: 'Politikerne har ikke sagt ja til at svare borgerne.',
      en: 'The politicians have not agreed to answer residents.',
    },
  ],
  unknown: undefined,
};

export function answersSection(t: Teller, memo: Memo): MemoSection {
  return section(
    'answers',
    t.say({ da: 'Svar og opfølgning', en: 'Answers and follow-up' }),
    paragraph(
      committed(t, 'answers.commitment', memo),
      firstAnswer(t, 'answers.first', memo),
      answerClaim(t, 'answers.final', memo),
      answerForm(t, 'answers.form', memo),
    ),
  );
}

function committed(t: Teller, key: string, memo: Memo): MemoSentence | undefined {
  const words = commitments[memo.answers.commitment ?? 'unknown'];
  if (!words) return undefined;
  const who = t.decider(memo);
  const [with_, without] = words;
  return t.line(
    key,
    who ? { da: `${capital(who)} ${with_.da}.`, en: `${capital(who)} ${with_.en}.` } : without,
    question(3),
  );
}

function firstAnswer(t: Teller, key: string, memo: Memo): MemoSentence {
  const row = isDated(memo) ? rowOf(memo, 'echo') : undefined;
  if (row) {
    return t.line(
      key,
      {
        da: `Senest ${t.day(row.to)} fortæller forvaltningen, hvad den har hørt.`,
        en: `By ${t.day(row.to)} the administration tells residents what it has heard.`,
      },
      page('timeline'),
    );
  }
  return memo.firstAnswer === undefined
    ? t.line(
        key,
        {
          da: 'Det er ikke afklaret, hvornår borgerne hører, hvad der kom ind.',
          en: 'When residents will hear what came in has not been settled.',
        },
        question(12),
      )
    : t.line(
        key,
        {
          da: `Senest ${t.weeks(memo.firstAnswer)} efter sidste frist fortæller forvaltningen, hvad den har hørt.`,
          en: `Within ${t.weeks(memo.firstAnswer)} of the last deadline the administration tells residents what it has heard.`,
        },
        question(12),
      );
}

function answerForm(t: Teller, key: string, memo: Memo): MemoSentence | false {
  return (
    memo.answerForms.length > 0 &&
    t.line(
      key,
      {
        da: `Svaret kommer ${t.list(memo.answerForms.map((form) => forms[form].da))}.`,
        en: `The answer is given ${t.list(memo.answerForms.map((form) => forms[form].en))}.`,
      },
      question(12),
    )
  );
}

const timeOf: Readonly<Record<string, Text>> = {
  'set-aside': {
    da: 'Den ansvarlige har fået sat tid af.',
    en: 'Time has been set aside for whoever is responsible.',
  },
  little: { da: 'Den ansvarlige har kun lidt tid.', en: 'Whoever is responsible has only a little time.' },
  no: { da: 'Den ansvarlige har ikke fået tid.', en: 'Whoever is responsible has been given no time.' },
};

/** Who answers, when and in what form, and how one sees afterwards whether it went well. */
export function followUpSection(t: Teller, memo: Memo): MemoSection {
  const time = timeOf[memo.answers.ownerTime ?? ''];
  return section(
    'follow-up',
    t.say({ da: 'Opfølgning og evaluering', en: 'Follow-up and evaluation' }),
    paragraph(
      time && t.line('follow-up.time', time, question(12)),
      t.line(
        'follow-up.content',
        {
          da: 'Svaret siger, hvad der er ændret, hvad der ikke er, og hvorfor.',
          en: 'The answer says what was changed, what was not, and why.',
        },
        question(12),
      ),
      t.line(
        'follow-up.evaluation',
        {
          da: 'Bagefter kan planen holdes op mod det, der skete:',
          en: 'Afterwards the plan can be held against what happened:',
        },
        page('proposal'),
      ),
    ),
    listed([
      memo.groups.length > 0 &&
        t.line(
          'follow-up.who',
          {
            da: `Hvem kom med, og ad hvilken vej: ${t.groups(memo.groups.slice(0, 4).map(({ group }) => group))}?`,
            en: `Who took part, and by which route: ${t.groups(memo.groups.slice(0, 4).map(({ group }) => group))}?`,
          },
          question(7),
        ),
      t.line(
        'follow-up.changed',
        { da: 'Hvad blev ændret på grund af svarene?', en: 'What was changed because of the answers?' },
        question(5),
      ),
      t.line(
        'follow-up.kept',
        {
          da: 'Kom svaret til tiden, og blev løftet holdt?',
          en: 'Did the answer come in time, and was the promise kept?',
        },
        question(6),
      ),
      memo.steps.length > 0 &&
        t.line(
          'follow-up.means',
          {
            da: `Holdt skønnet på ${t.hours(memo.hours)} og ${t.kroner(memo.kdkk)}?`,
            en: `Did the estimate of ${t.hours(memo.hours)} and ${t.kroner(memo.kdkk)} hold?`,
          },
          page('arithmetic'),
        ),
      t.line(
        'follow-up.again',
        { da: 'Vil deltagerne være med igen?', en: 'Would participants take part again?' },
        page('proposal'),
      ),
    ]),
  );
}

/** Of a hundred who get a letter, so many say yes in Danish draws. */
const yesOfHundred = { low: 1, high: 3 } as const;

/** How those are found who are drawn by lot; nothing where nobody is. */
export function recruitmentSection(t: Teller, memo: Memo): MemoSection | undefined {
  const drawn = mainsOf(memo).filter(({ isDrawn }) => isDrawn);
  if (drawn.length === 0) return undefined;
  return section(
    'recruitment',
    t.say({ da: 'Lodtrækning', en: 'Drawing lots' }),
    paragraph(
      t.line(
        'recruitment.who',
        {
          da: 'Deltagerne bliver trukket ved lod blandt dem, der siger ja, så gruppen bliver bredt sammensat.',
          en: 'Participants are drawn by lot among those who say yes, so that the group is broadly composed.',
        },
        page('steps'),
      ),
      t.line(
        'recruitment.response',
        {
          da: `I danske lodtrækninger siger ${range('da', yesOfHundred.low, yesOfHundred.high)} af 100 indbudte ja (skøn).`,
          en: `In Danish draws ${range('en', yesOfHundred.low, yesOfHundred.high)} of every 100 invited say yes (estimate).`,
        },
        page('arithmetic'),
      ),
      ...drawn.map((one) => invitations(t, one.key, one.name, one.people.high)),
      t.line(
        'recruitment.reserve',
        {
          da: 'Der skal også trækkes reserver, for nogle falder fra.',
          en: 'Reserves must be drawn too, for some will drop out.',
        },
        page('steps'),
      ),
    ),
  );
}

function invitations(t: Teller, key: string, name: Text, seats: number): MemoSentence {
  const letters = {
    low: Math.ceil((seats * 100) / yesOfHundred.high / 100) * 100,
    high: Math.ceil((seats * 100) / yesOfHundred.low / 100) * 100,
  };
  return t.line(
    `recruitment.${key}`,
    {
      da: `Til ${t.names([name])} med ${seats} pladser skal der derfor sendes ${range('da', letters.low, letters.high)} breve (skøn).`,
      en: `To fill ${seats} seats in the ${t.names([name])}, ${range('en', letters.low, letters.high)} letters must therefore be sent (estimate).`,
    },
    stepSource(key),
  );
}

const shown: Readonly<Record<string, Text>> = {
  named: { da: 'Svarene bliver vist med navn.', en: 'Answers are shown with names.' },
  unnamed: { da: 'Svarene bliver vist uden navn.', en: 'Answers are shown without names.' },
  summed: {
    da: 'Svarene bliver ikke vist hver for sig, kun samlet op.',
    en: 'Answers are not shown one by one, only summed up.',
  },
};

export function privacySection(t: Teller, memo: Memo): MemoSection {
  const { answers } = memo;
  const isSensitive = answers.traits?.includes('sensitive') ?? false;
  const visible = shown[answers.shown ?? ''];
  const isOffline = ['helpdesk', 'paper', 'phone'].some((way) => memo.offers.some((one) => one === way));
  const isAskedOnNet = mainsOf(memo).some(({ mode }) => mode !== 'analog');
  return section(
    'privacy',
    t.say({ da: 'Databeskyttelse og tilgængelighed', en: 'Data protection and accessibility' }),
    paragraph(
      t.line(
        'privacy.cpr',
        {
          da: 'Planen lægger ikke op til at bruge CPR-numre.',
          en: 'The plan makes no use of civil registration numbers.',
        },
        page('proposal'),
      ),
      memo.steps.some(({ isHearing }) => isHearing) &&
        t.line(
          'privacy.hearing',
          {
            da: 'Et høringssvar bliver en del af sagen, og andre kan bede om at se det. Det skal borgerne vide, før de sender.',
            en: 'A hearing response becomes part of the case, and others can ask to see it. People must know before they send.',
          },
          page('law'),
        ),
      isSensitive &&
        t.line('privacy.sensitive', { da: 'Sagen er følsom.', en: 'The case is sensitive.' }, question(9)),
      isSensitive &&
        t.line(
          'privacy.shown',
          visible ?? {
            da: 'Det er ikke afklaret, om svarene bliver vist.',
            en: 'Whether answers will be shown has not been settled.',
          },
          question(9),
        ),
    ),
    paragraph(
      isOffline
        ? t.line(
            'privacy.offline',
            {
              da: 'Man kan svare uden at være på nettet, og svaret tæller lige så meget.',
              en: 'People can answer without being online, and the answer counts as much.',
            },
            question(8),
          )
        : isAskedOnNet &&
            t.line(
              'privacy.offline',
              {
                da: 'Det er ikke afklaret, hvordan man svarer uden at være på nettet.',
                en: 'How people can answer without being online has not been settled.',
              },
              question(8),
            ),
      offerWords(t, memo).length === 0 &&
        t.line(
          'privacy.offers',
          {
            da: 'Det er ikke afklaret, hvilken hjælp der bliver tilbudt.',
            en: 'What help will be offered has not been settled.',
          },
          question(8),
        ),
    ),
  );
}
