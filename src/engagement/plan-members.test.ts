import { expect, test } from 'vitest';
import { liftedRole } from './plan-members.ts';

test.each([
  ['reader', 'planner', 'planner'],
  ['reader', 'commenter', 'commenter'],
  ['reader', undefined, 'reader'],
  ['commenter', 'planner', 'planner'],
  ['commenter', 'reader', 'commenter'],
  ['planner', 'reader', 'planner'],
  ['administrator', 'reader', 'administrator'],
  ['administrator', 'planner', 'administrator'],
] as const)('a %s of the house who is %s of the plan may what a %s may', (house, onPlan, may) => {
  expect(liftedRole(house, onPlan)).toBe(may);
});
