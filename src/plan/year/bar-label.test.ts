import { expect, test } from 'vitest';
import { barLabel } from './bar-label.ts';

test.each([
  ['juli', '2027-07-01', '2027-07-31', 'juli', 'a short name on a long bar'],
  ['skolernes sommerferie', '2027-06-26', '2027-08-08', '25–31', 'the weeks, where the name has no room'],
  ['påskeferien', '2027-03-20', '2027-03-29', undefined, 'nothing, where neither has room'],
  ['vinterferien', '2027-02-15', '2027-02-21', '7', 'one week is short'],
])('%s from %s to %s says %s: %s', (name, from, to, label, _) => {
  expect(barLabel(name, from, to)).toBe(label);
});
