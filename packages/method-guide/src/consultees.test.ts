import { describe, expect, test } from 'vitest';
import { consulteesFor } from './consultees.ts';
import type { Facts } from './facts.ts';
import { sources } from './sources.ts';

const duties = (facts: Facts) => Object.fromEntries(consulteesFor(facts).map(({ id, duty }) => [id, duty]));

describe('who is to be heard', () => {
  test.each<[string, Facts, object]>([
    [
      'nothing known: everybody perhaps, but no school board',
      {},
      {
        'senior-council': 'perhaps',
        'disability-council': 'perhaps',
        authorities: 'perhaps',
        'owners-and-users': 'perhaps',
      },
    ],
    ['no plan and about nothing of the kind', { 'legal.frame': 'none', 'topic.kind': 'other' }, {}],
    [
      'a street: both councils',
      { 'legal.frame': 'none', 'topic.kind': 'traffic' },
      { 'senior-council': 'must', 'disability-council': 'must' },
    ],
    [
      'a local plan: authorities, owners and users',
      { 'legal.frame': 'lokalplan', 'topic.kind': 'other' },
      { authorities: 'must', 'owners-and-users': 'must' },
    ],
    [
      'much for elderly people',
      { 'legal.frame': 'none', 'topic.kind': 'other', 'groups.elderly': 3 },
      { 'senior-council': 'must' },
    ],
    [
      'a school that closes',
      { 'legal.frame': 'skolenedlaeggelse', 'topic.kind': 'school' },
      { 'senior-council': 'must', 'disability-council': 'must', 'school-board': 'must' },
    ],
    [
      'another case about a school: ask the board',
      { 'legal.frame': 'none', 'topic.area': 'skole' },
      { 'senior-council': 'must', 'disability-council': 'must', 'school-board': 'perhaps' },
    ],
  ])('%s', (_name, facts, expected) => {
    expect(duties(facts)).toEqual(expected);
  });

  test('each says whether they are asked, and what it rests on', () => {
    const [senior, disability, authorities] = consulteesFor({
      'legal.frame': 'kommuneplan',
      'topic.kind': 'building',
      'consultees.council': true,
      'consultees.authorities': false,
    });
    expect([senior?.isAsked, disability?.isAsked, authorities?.isAsked]).toEqual([true, true, false]);
    for (const one of consulteesFor({})) {
      expect(Object.hasOwn(sources, one.source)).toBe(true);
      expect(one.paragraph).toMatch(/§ ?\d|§§ \d/);
      expect(one.why.da).toMatch(/\.$/);
      expect(one.why.en).toMatch(/\.$/);
    }
  });
});
