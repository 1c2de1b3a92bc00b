import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Plan } from '../../engagement/plan.ts';
import { variantsSchema } from '../../engagement/plan.ts';
import type { VersionAction } from './model.ts';
import { changeVersions } from './versions.ts';

const steps = [{ key: 'x', method: 'dialogmoede', slot: 'deepen' as const }];
const fresh: Pick<Plan, 'variants' | 'chosen'> = {
  variants: { inUse: { key: 'a', name: '' }, others: [] },
  chosen: null,
};
const after = (...actions: readonly VersionAction[]) =>
  actions.reduce((plan, action) => {
    const outcome = changeVersions(plan, action);
    if (!outcome.ok) throw new Error(outcome.problem);
    return outcome;
  }, fresh);

test('a saved copy lies beside the plan, which goes on as it was', () => {
  const plan = after({ kind: 'save', name: ' Den dyre ' });
  expect(plan.chosen).toBeNull();
  expect(plan.variants).toEqual({
    inUse: { key: 'a', name: '' },
    others: [{ key: 'b', name: 'Den dyre', chosen: null }],
  });
});

test('using a version puts the other aside, and nothing of it is lost', () => {
  const plan = after({ kind: 'save', name: 'Uden møder', chosen: steps }, { kind: 'use', key: 'b' });
  expect(plan.chosen).toEqual(steps);
  expect(plan.variants).toEqual({
    inUse: { key: 'b', name: 'Uden møder' },
    others: [{ key: 'a', name: '', chosen: null }],
  });
  expect(
    after(
      { kind: 'save', name: 'Uden møder', chosen: steps },
      { kind: 'use', key: 'b' },
      { kind: 'use', key: 'a' },
    ),
  ).toMatchObject({
    chosen: null,
    variants: { inUse: { key: 'a' }, others: [{ key: 'b', chosen: steps }] },
  });
});

test('two versions cannot have the same name, and the one in use cannot be removed', () => {
  const plan = after({ kind: 'save', name: 'Lille' });
  expect(changeVersions(plan, { kind: 'save', name: 'lille' })).toEqual({ ok: false, problem: 'name-taken' });
  expect(changeVersions(plan, { kind: 'remove', key: 'a' })).toEqual({ ok: false, problem: 'version-gone' });
  expect(changeVersions(plan, { kind: 'rename', key: 'a', name: 'x'.repeat(61) })).toEqual({
    ok: false,
    problem: 'name-too-long',
  });
  expect(changeVersions(plan, { kind: 'rename', key: 'b', name: 'LILLE' }).ok).toBe(true);
});

test('whatever is done, one version is in use, keys differ, and eight is the most', () => {
  const key = fc.constantFrom(...'abcdefghij');
  const action: fc.Arbitrary<VersionAction> = fc.oneof(
    fc.record({ kind: fc.constant('save' as const), name: fc.string({ maxLength: 8 }) }),
    fc.record({ kind: fc.constant('use' as const), key }),
    fc.record({ kind: fc.constant('remove' as const), key }),
    fc.record({ kind: fc.constant('rename' as const), key, name: fc.string({ maxLength: 8 }) }),
  );
  fc.assert(
    fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
      let plan = fresh;
      for (const one of actions) {
        const outcome = changeVersions(plan, one);
        if (outcome.ok) plan = outcome;
      }
      const keys = [plan.variants.inUse.key, ...plan.variants.others.map((one) => one.key)];
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.length).toBeLessThanOrEqual(8);
      expect(variantsSchema.safeParse(plan.variants).success).toBe(true);
    }),
  );
});
