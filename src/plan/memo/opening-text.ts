import type { Text } from '@medvirk/method-guide';
import { askClaim, decidedClaim } from './ask-text.ts';
import {
  answerDay,
  decisionClaim,
  frameWords,
  howClaim,
  lawClaim,
  mainsOf,
  promiseWords,
  setAside,
  whenClaim,
  whyClaim,
} from './claims-text.ts';
import type { Memo, MemoBlock, MemoSection } from './model.ts';
import { purposeWords } from './purpose-text.ts';
import type { Teller } from './telling-text.ts';
import { listed, onNet, page, paragraph, question, section, spoken, stop, tidy } from './telling-text.ts';

export function summarySection(t: Teller, memo: Memo): MemoSection {
  return section(
    'summary',
    t.say({ da: 'Resumé', en: 'Summary' }),
    paragraph(
      decisionClaim(t, 'summary.decision', memo, memo.title),
      whyClaim(t, 'summary.why', memo),
      countClaim(t, memo),
      whenClaim(t, 'summary.when', memo),
      lawClaim(t, 'summary.law', memo),
      askClaim(t, 'summary.ask', memo, { sums: false }),
      decidedClaim(t, 'summary.decided', memo),
    ),
  );
}

function countClaim(t: Teller, memo: Memo) {
  const names = new Set(mainsOf(memo).map(({ name }) => name.da));
  if (names.size < 3 || !memo.mode) return howClaim(t, 'summary.how', memo, 4);
  const where = onNet[memo.mode];
  return t.line(
    'summary.how',
    {
      da: `Borgerne kan være med på ${countDa[names.size] ?? names.size} måder, ${where.da}.`,
      en: `Residents can take part in ${countEn[names.size] ?? names.size} ways, ${where.en}.`,
    },
    page('steps'),
  );
}

const countDa = ['', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti'];
const countEn = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Each ends in a comma but the last, which is always there, so that no sentence hangs on what follows it. */
export function recommendationSection(t: Teller, memo: Memo): MemoSection {
  const { kdkk, hours } = setAside(memo);
  const isEndless = [kdkk, hours].some((top) => top === Number.POSITIVE_INFINITY);
  const frame = isEndless ? '' : frameWords(t, memo);
  const estimate = { hours: t.hours(memo.hours), kroner: t.kroner(memo.kdkk) };
  const hasLaw = lawClaim(t, '', memo) !== undefined;
  const that = (key: string, words: Text, source: Parameters<Teller['line']>[2]) =>
    t.line(`recommendation.${key}`, { da: `at ${words.da},`, en: `that ${words.en},` }, source);
  const items = spoken([
    that(
      'purpose',
      memo.purpose
        ? {
            da: `formålet med at inddrage borgerne er ${purposeWords[memo.purpose].aim.da}`,
            en: `the purpose of involving residents is ${purposeWords[memo.purpose].aim.en}`,
          }
        : {
            da: 'formålet med at inddrage borgerne bliver afklaret',
            en: 'the purpose of involving residents is settled',
          },
      question(5),
    ),
    that(
      'promise',
      memo.promise
        ? {
            da: 'løftet til borgerne er det, der står nedenfor',
            en: 'the promise to residents is the one set out below',
          }
        : {
            da: 'der bliver valgt et løfte, før borgerne bliver spurgt',
            en: 'a promise is chosen before residents are asked',
          },
      question(6),
    ),
    memo.steps.length > 0 &&
      that(
        'methods',
        hasLaw
          ? {
              da: 'metoderne bliver godkendt, og tidsplanen bliver rettet, så den holder loven',
              en: 'the methods are approved and the timetable is put right with the law',
            }
          : {
              da: 'metoderne og tidsplanen bliver godkendt',
              en: 'the methods and the timetable are approved',
            },
        page('proposal'),
      ),
    (frame || memo.steps.length > 0) &&
      that(
        'money',
        frame
          ? { da: `der bliver afsat ${frame}`, en: `${frame} are set aside` }
          : {
              da: `der bliver afsat timer og penge inden for skønnet på ${estimate.hours} og ${estimate.kroner}`,
              en: `hours and money are set aside within the estimate of ${estimate.hours} and ${estimate.kroner}`,
            },
        frame ? question(11) : page('arithmetic'),
      ),
    t.line('recommendation.answer', answering(t, memo), question(12)),
  ]);
  const who = t.decider(memo);
  return section(
    'recommendation',
    t.say({ da: 'Indstilling', en: 'Recommendation' }),
    paragraph(
      t.line(
        'recommendation.intro',
        who
          ? { da: `Forvaltningen indstiller til ${who},`, en: `The administration recommends to ${who}` }
          : { da: 'Forvaltningen indstiller,', en: 'The administration recommends' },
        question(3),
      ),
    ),
    listed(items, true),
  );
}

function answering(t: Teller, memo: Memo): Text {
  const owner = memo.owner && tidy(memo.owner);
  const day = answerDay(memo);
  if (owner) {
    return {
      da: `at borgerne får svar${day ? ` senest ${t.day(day)}` : ''} (ansvarlig: ${owner}).`,
      en: `that residents get an answer${day ? ` by ${t.day(day)}` : ''} (responsible: ${owner}).`,
    };
  }
  return {
    da: `at der bliver udpeget en, som svarer borgerne${day ? ` senest ${t.day(day)}` : ''}.`,
    en: `that somebody is named to answer residents${day ? ` by ${t.day(day)}` : ''}.`,
  };
}

const phases: Readonly<Record<NonNullable<Memo['phase']>, Text>> = {
  wish: { da: 'Der er et ønske, men intet forslag endnu.', en: 'There is a wish, but no proposal yet.' },
  developing: {
    da: 'Forvaltningen er ved at udvikle et forslag.',
    en: 'The administration is working on a proposal.',
  },
  proposal: {
    da: 'Der ligger et forslag, som kan ændres.',
    en: 'There is a proposal, and it can be changed.',
  },
  options: {
    da: 'Der skal vælges mellem færdige muligheder.',
    en: 'The choice is between finished options.',
  },
  decided: {
    da: 'Sagen er besluttet og skal gennemføres.',
    en: 'The matter is decided and is to be carried out.',
  },
  done: {
    da: 'Sagen er gennemført, og kommunen vil lære af den.',
    en: 'The matter is carried out, and the municipality wants to learn from it.',
  },
  unknown: {
    da: 'Det er ikke afklaret, hvor langt sagen er.',
    en: 'How far the case has come is not settled.',
  },
};

const rooms: Readonly<Record<NonNullable<Memo['room']>, Text>> = {
  high: { da: 'Det meste er åbent.', en: 'Most of it is open.' },
  medium: { da: 'Noget er åbent, og noget ligger fast.', en: 'Some of it is open and some is fixed.' },
  low: {
    da: 'Kun detaljer er åbne: udførelse, rækkefølge, farver og tider.',
    en: 'Only details are open: execution, order, colours and times.',
  },
  none: { da: 'Borgerne kan ikke ændre noget i sagen.', en: 'Residents cannot change anything in the case.' },
  unknown: {
    da: 'Det er ikke afklaret, hvad borgerne kan ændre.',
    en: 'What residents can change has not been settled.',
  },
};

const before: Readonly<Record<NonNullable<Memo['before']>, Text | undefined>> = {
  no: undefined,
  unknown: undefined,
  answered: {
    da: 'Borgerne er spurgt om sagen før og fik svar.',
    en: 'Residents have been asked about it before and were answered.',
  },
  unanswered: {
    da: 'Borgerne er spurgt om sagen før, men fik aldrig svar.',
    en: 'Residents have been asked about it before and were never answered.',
  },
};

const conflicts: Readonly<Record<string, Text>> = {
  much: { da: 'Sagen deler borgerne.', en: 'The case divides residents.' },
  some: { da: 'Borgerne er uenige om sagen.', en: 'Residents disagree about it.' },
};

const tired: Readonly<Record<string, Text>> = {
  few: {
    da: 'De samme borgere er spurgt om andet et par gange det sidste år.',
    en: 'The same residents have been asked about other things a couple of times in the past year.',
  },
  many: {
    da: 'De samme borgere er spurgt om andet mange gange det sidste år.',
    en: 'The same residents have been asked about other things many times in the past year.',
  },
};

export function backgroundSection(t: Teller, memo: Memo): MemoSection {
  const { answers } = memo;
  const typed = tidy(memo.question);
  const conflict = conflicts[answers.conflict ?? ''];
  const asked = before[memo.before ?? 'unknown'];
  const often = tired[answers.alsoAsked ?? ''];
  return section(
    'background',
    t.say({ da: 'Baggrund og beslutningsrum', en: 'Background and what is open' }),
    paragraph(
      t.line('background.phase', phases[memo.phase ?? 'unknown'], question(1)),
      typed &&
        t.line(
          'background.question',
          {
            da: `Spørgsmålet er: ${/[?!]$/.test(typed) ? typed : `${typed}.`}`,
            en: `The question is: ${/[?!]$/.test(typed) ? typed : `${typed}.`}`,
          },
          page('proposal'),
        ),
      conflict && t.line('background.conflict', conflict, question(9)),
      asked && t.line('background.before', asked, question(10)),
      often && t.line('background.often', often, question(10)),
    ),
    openAndFixed(t, memo),
  );
}

function openAndFixed(t: Teller, memo: Memo): readonly MemoBlock[] {
  const open = memo.open && tidy(memo.open);
  const fixed = memo.fixed && tidy(memo.fixed);
  return paragraph(
    (!open || !fixed) && t.line('background.room', rooms[memo.room ?? 'unknown'], question(4)),
    open &&
      t.line(
        'background.open',
        { da: stop(`Det er åbent: ${open}`), en: stop(`Open: ${open}`) },
        question(4),
      ),
    fixed &&
      t.line(
        'background.fixed',
        { da: stop(`Det ligger fast: ${fixed}`), en: stop(`Fixed: ${fixed}`) },
        question(4),
      ),
  );
}

export function purposeSection(t: Teller, memo: Memo): MemoSection {
  const heading = t.say({
    da: 'Formål, og hvad der kommer ud af det',
    en: 'Purpose, and what will come of it',
  });
  const { purpose } = memo;
  if (!purpose) {
    return section('purpose', heading, paragraph(whyClaim(t, 'purpose.aim', memo)));
  }
  const words = purposeWords[purpose];
  const too = memo.purposesToo.filter((value) => value !== purpose).map((value) => purposeWords[value].aim);
  const mains = mainsOf(memo);
  const isOpenToAll = mains.some(({ isDrawn }) => !isDrawn);
  const isDrawn = mains.some((one) => one.isDrawn);
  return section(
    'purpose',
    heading,
    paragraph(
      t.line(
        'purpose.aim',
        { da: `Formålet er ${words.aim.da}.`, en: `The purpose is ${words.aim.en}.` },
        question(5),
      ),
      too.length > 0 &&
        t.line(
          'purpose.too',
          {
            da: `Forvaltningen vil også ${too.map(({ da }) => da.replace(/^at /, '')).join(', og desuden ')}.`,
            en: `The administration also wants ${too.map(({ en }) => en).join(', and ')}.`,
          },
          question(5),
        ),
      t.line('purpose.gives', words.gives, question(5)),
      t.line('purpose.withholds', words.withholds, question(5)),
      isOpenToAll &&
        !isDrawn &&
        t.line(
          'purpose.own-accord',
          {
            da: 'Deltagerne melder sig selv og taler derfor ikke for hele kommunen.',
            en: 'Participants come forward by themselves and so do not speak for the whole municipality.',
          },
          page('steps'),
        ),
      isOpenToAll &&
        isDrawn &&
        t.line(
          'purpose.drawn',
          {
            da: 'Kun de udtrukne er valgt tilfældigt; alle andre melder sig selv.',
            en: 'Only those drawn by lot are chosen at random; everyone else comes forward by themselves.',
          },
          page('steps'),
        ),
    ),
  );
}

export function promiseSection(t: Teller, memo: Memo): MemoSection {
  const heading = t.say({ da: 'Løfte til borgerne', en: 'Promise to residents' });
  const promise = promiseWords(t, memo);
  if (!promise) {
    return section(
      'promise',
      heading,
      paragraph(
        t.line(
          'promise.sentence',
          {
            da: 'Der er ikke valgt et løfte til borgerne endnu.',
            en: 'No promise to residents has been chosen yet.',
          },
          question(6),
        ),
      ),
    );
  }
  const who = t.decider(memo);
  return section(
    'promise',
    heading,
    [
      {
        kind: 'quote',
        sentence: { key: 'promise.sentence', ...promise },
      },
    ],
    paragraph(
      t.line(
        'promise.printed',
        {
          da: 'Løftet står ordret i invitationen og bliver ikke lavet om, når borgerne har svaret.',
          en: 'The promise stands in the invitation word for word and does not change once residents have answered.',
        },
        question(6),
      ),
      memo.promise !== 'inform' &&
        t.line(
          'promise.noted',
          {
            da: `Tager ${who ?? 'politikerne'} et svar til efterretning, får borgeren at vide, hvorfor det ikke ændrede noget.`,
            en: `If ${who ?? 'the council'} merely takes note of an answer, the resident is told why it changed nothing.`,
          },
          question(6),
        ),
    ),
  );
}
