import { expect, test } from 'vitest';
import { namedSaves, saveName, savesToChoose } from './plan-saves.ts';

const at = (time: string): Date => new Date(`2026-11-23T${time}:00Z`);
const event = (time: string, actorName: string, what: string) => ({ at: at(time), actorName, what });

test('a save is called by when it was made, and by whom', () => {
  const [save] = namedSaves(
    [{ version: 2, at: at('09:14') }],
    [event('09:15', 'Ole', 'renamed'), event('09:14', 'Pia', 'answered'), event('09:14', 'Pia', 'confirmed')],
  );
  if (!save) throw new Error('No save');
  expect(saveName('da', save, 'Europe/Copenhagen', new Map())).toBe(
    'Udgave 2: 23. november 2026 kl. 10.14, Pia sagde ja til forslag og svarede',
  );
  expect(saveName('da', save, 'Europe/Copenhagen', new Map([[2, 1]]))).toBe(
    'Version 1, som den blev vedtaget: 23. november 2026 kl. 10.14, Pia sagde ja til forslag og svarede',
  );
});

test('of what one person saved in one sitting the last is worth choosing, and what is asked for', () => {
  const versions = ['12:00', '10:10', '10:05', '10:00', '09:00'].map((time, index) => ({
    version: 5 - index,
    at: at(time),
  }));
  const saves = namedSaves(
    versions,
    versions.map((version, index) => ({
      ...version,
      actorName: index === 3 ? 'Ole' : 'Pia',
      what: 'answered',
    })),
  );
  const chosen = (wanted: readonly number[]) => savesToChoose(saves, wanted).map(({ version }) => version);
  expect(chosen([])).toEqual([5, 4, 2, 1]);
  expect(chosen([3])).toEqual([5, 4, 3, 2, 1]);
});
