import { expect, test } from 'vitest';
import type { SavingState } from './saving.ts';
import { createSaving } from './saving.ts';

function bench(answers: readonly (SavingState | Error)[]) {
  const waiting: (() => void)[] = [];
  const shown: SavingState[] = [];
  let sent = 0;
  const saving = createSaving({
    send: async () => {
      const answer = answers[sent++];
      if (answer instanceof Error || answer === undefined) throw answer ?? new Error('one too many');
      return answer;
    },
    show: (state) => shown.push(state),
    later: (work) => waiting.push(work),
    forget: (timer) => {
      waiting[timer - 1] = () => undefined;
    },
  });
  const pass = async () => {
    for (const work of waiting.splice(0)) work();
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  return { saving, shown, pass, count: () => sent };
}

test('several changes in a row are saved once', async () => {
  const { saving, pass, count, shown } = bench([{ kind: 'saved', text: 'Gemt' }]);
  saving.changed();
  saving.changed();
  saving.changed();
  await pass();
  expect(count()).toBe(1);
  expect(shown).toEqual([{ kind: 'saved', text: 'Gemt' }]);
});

test('a change while saving is saved after it', async () => {
  const { saving, pass, count } = bench([
    { kind: 'saved', text: '1' },
    { kind: 'saved', text: '2' },
  ]);
  saving.changed();
  await pass();
  saving.changed();
  await pass();
  expect(count()).toBe(2);
});

test('a broken connection is told, and the next change tries again', async () => {
  const { saving, pass, shown } = bench([new Error('no net'), { kind: 'saved', text: 'Gemt' }]);
  saving.changed();
  await pass();
  saving.changed();
  await pass();
  expect(shown).toEqual([{ kind: 'failed' }, { kind: 'saved', text: 'Gemt' }]);
});

test('when the form itself is sent, nothing more is saved beside it', async () => {
  const { saving, pass, count } = bench([]);
  saving.changed();
  saving.stop();
  await pass();
  saving.changed();
  await pass();
  expect(count()).toBe(0);
});
