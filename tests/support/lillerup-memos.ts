import type { Paper } from '../../src/documents/paper.ts';
import type { Municipality } from '../../src/engagement/municipality.ts';
import { unknownMunicipality } from '../../src/engagement/municipality.ts';
import { answersSchema, chosenSchema } from '../../src/engagement/plan.ts';
import { assessPlan } from '../../src/engagement/plan-assessment.ts';
import { composeMemo } from '../../src/plan/memo/document-text.ts';
import { paperOfMemo } from '../../src/plan/memo/memo-document.ts';
import type { MemoLength } from '../../src/plan/memo/model.ts';
import { memoLengths } from '../../src/plan/memo/model.ts';
import { memoOf } from '../../src/plan/memo/rules.ts';
import { countsOf, printed, standOn } from '../../src/plan/memo/standing.ts';
import { stripOf } from '../../src/plan/memo/strip.ts';
import { demoCases } from '../../src/plan/questions/demo-cases.ts';
import { aPlan } from './plan.ts';

const today = '2026-11-24';
const at = new Date('2026-11-24T09:30:00Z');

export type LillerupMemo = {
  readonly name: string;
  readonly length: MemoLength;
  readonly language: 'da' | 'en';
  readonly paper: Paper;
};

/** The house has its own words for one of the promises, which the schools are given. */
const lillerup: Municipality = {
  ...unknownMunicipality,
  versions: { ...unknownMunicipality.versions, policy: 1 },
  policy: {
    wording: {
      consult: {
        da: 'Vi læser alt, hvad du skriver, og du får svar inden tre måneder. Politikerne bestemmer.',
        en: 'We read all you write, and you get an answer within three months. The politicians decide.',
      },
    },
  },
};

/** The council has said yes to the plan of the harbour. */
const said = {
  outcome: 'approved',
  day: '2026-10-28',
  body: 'Byrådet',
  text: 'Byrådet godkender planen for, hvordan borgerne bliver spurgt. Mindretallet ønsker et borgermøde mere.',
} as const;

/** The memos of the three invented cases, in every length and language, as they would leave the house. */
export function lillerupMemos(): readonly LillerupMemo[] {
  const cases = demoCases.filter(({ key }) => key !== 'playground');
  return cases.flatMap((one) => {
    const decision = one.decision(today);
    const plan = aPlan({
      title: one.title,
      question: one.question,
      answers: answersSchema.parse({ ...one.answers, decisionDay: decision }),
      chosen: one.chosen ? chosenSchema.parse(one.chosen(decision)) : null,
      ...(one.disagreements ? { disagreements: one.disagreements } : {}),
      invented: true,
    });
    const assessment = assessPlan(plan, today, lillerup);
    const decided = one.key === 'harbour' ? said : undefined;
    const memo = memoOf(plan, assessment, [], { zone: 'Europe/Copenhagen', decided });
    return (['da', 'en'] as const).flatMap((language) => {
      const lengths = memoLengths.map((length) => composeMemo(memo, length, language));
      return lengths.map((document) => {
        const standing = standOn(document, [], { lengths, goneHeading: '' });
        const paper = paperOfMemo({
          document: printed(standing),
          counts: countsOf(standing.sections),
          strip: stripOf(assessment.timeline.rows, today),
          municipality: 'Lillerup Kommune',
          at,
          day: today,
        });
        return {
          name: `${one.key}-${document.length}-${language}`,
          length: document.length,
          language,
          paper,
        };
      });
    });
  });
}
