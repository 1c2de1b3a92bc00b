import { expect, test } from 'vitest';
import { aPlan } from '../../../tests/support/plan.ts';
import { unknownMunicipality } from '../../engagement/municipality.ts';
import type { Answers, ChosenMethod } from '../../engagement/plan.ts';
import { assessSteps } from '../../engagement/plan-assessment.ts';
import type { Policy } from '../../engagement/policy.ts';
import { answersAfter, fixesFor, readFix, sayFix } from './fixes.ts';
import type { Fix } from './model.ts';

const today = '2026-11-24';
const municipality = (policy: Policy) => ({ ...unknownMunicipality, policy });
const base: Answers = { phase: 'developing', law: ['none'], decisionDay: '2027-08-25', promise: 'consult' };

const tell = { key: 'brev', method: 'infobrev', slot: 'tell' as const };
const meet = { key: 'moede', method: 'dialogmoede', slot: 'deepen' as const };
const map = { key: 'kort', method: 'kortinput', slot: 'open' as const };
const close = [
  { ...tell, start: '2027-03-01', end: '2027-03-07' },
  { ...meet, start: '2027-03-15', end: '2027-03-15' },
];
const short = [{ ...map, start: '2027-04-05', end: '2027-04-18' }];

type Case = readonly [string, Policy, Answers, readonly ChosenMethod[], readonly string[]];

const cases: readonly Case[] = [
  ['R122', { noticeDays: 21 }, base, close, ['tell-from 2027-02-22', 'meet-on 2027-03-22']],
  [
    'R123',
    { openWeeks: 4 },
    base,
    short,
    ['longer kort 2027-04-05 2027-05-03', 'longer kort 2027-03-22 2027-04-18'],
  ],
  ['R124', { firstAnswerWeeks: 4 }, { ...base, firstAnswer: '6' }, short, ['first-answer 3']],
  [
    'R125',
    { finalAnswerWeeks: 4 },
    { ...base, finalAnswer: 'other', finalDay: '2027-12-01' },
    short,
    ['final-answer'],
  ],
  [
    'R126',
    { channels: ['paper', 'phone'], languages: ['ar'] },
    { ...base, offers: ['none'] },
    short,
    ['offer paper phone languages'],
  ],
];

const said = (fix: Fix): string => {
  if (fix.kind !== 'policy') return fix.kind;
  const { mend } = fix;
  switch (mend.kind) {
    case 'longer':
      return ['longer', ...mend.rounds.flatMap(({ key, start, end }) => [key, start, end])].join(' ');
    case 'first-answer':
      return `first-answer ${mend.weeks}`;
    case 'offer':
      return ['offer', ...mend.ways].join(' ');
    case 'final-answer':
      return 'final-answer';
    default:
      return `${mend.kind} ${mend.start}`;
  }
};

test.each(cases)(
  '%s is mended by one click, back to the number of the house',
  (rule, policy, answers, chosen, mends) => {
    const assessment = assessSteps(aPlan({ answers, chosen }), today, municipality(policy));
    const finding = assessment.findings.find((one) => one.rule === rule);
    if (!finding) throw new Error(`${rule} does not fire`);
    const fixes = fixesFor(finding, assessment).filter(({ kind }) => kind === 'policy');
    expect(fixes.map(said)).toEqual(mends);
    for (const fix of fixes) {
      if (fix.kind === 'answer') continue;
      const change = readFix(sayFix(fix), assessment);
      if (!change) throw new Error(`${sayFix(fix)} does nothing`);
      const after = aPlan({
        answers: answersAfter(change, answers),
        chosen: change.kind === 'chosen' ? change.chosen : chosen,
      });
      const { findings } = assessSteps(after, today, municipality(policy));
      expect(findings.map((one) => one.rule)).not.toContain(rule);
    }
  },
);

test('a promise outside the policy is mended by the nearest inside it', () => {
  const policy: Policy = { promises: ['involve', 'collaborate'] };
  const answers: Answers = { ...base, room: 'medium', purpose: 'inspire' };
  const assessment = assessSteps(aPlan({ answers, chosen: short }), today, municipality(policy));
  const finding = assessment.findings.find(({ rule }) => rule === 'R120');
  expect(finding && fixesFor(finding, assessment)).toContainEqual({ kind: 'promise', promise: 'involve' });
});

test('nobody is told before today', () => {
  const soon = [
    { ...tell, start: '2026-11-30', end: '2026-12-04' },
    { ...meet, start: '2026-12-08', end: '2026-12-08' },
  ];
  const assessment = assessSteps(
    aPlan({ answers: base, chosen: soon }),
    today,
    municipality({ noticeDays: 21 }),
  );
  const finding = assessment.findings.find(({ rule }) => rule === 'R122');
  expect(finding && fixesFor(finding, assessment).map(said)).toEqual(['meet-on 2026-12-21']);
});
