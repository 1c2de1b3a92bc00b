import type { Database } from '../db/database.ts';
import type { Settings } from './model.ts';
import { loadSettings, saveSettings } from './settings-store.ts';

/** The invented municipality. The telephone number cannot be anybody's. */
export const lillerup: Settings = {
  siteName: { da: 'Lillerup lytter', en: 'Lillerup listens' },
  municipality: 'Lillerup Kommune',
  brand: '#0f5561',
  contact: {
    who: { da: 'Sekretariatet, borgerinddragelse', en: 'The secretariat, citizen engagement' },
    telephone: '00 00 00 00',
    hours: {
      da: 'Mandag–torsdag kl. 9–15, fredag kl. 9–13',
      en: 'Monday–Thursday 9.00–15.00, Friday 9.00–13.00',
    },
  },
  invented: true,
  version: 0,
};

/** Gives an unnamed site the invented municipality's name; one that has a name keeps it. */
export async function demonstrateSite(tx: Database): Promise<void> {
  const now = await loadSettings(tx);
  if (now.version === 0) await saveSettings(tx, lillerup);
}

/** Whether nobody has named the site yet: only then is anything invented. */
export async function isUntouched(tx: Database): Promise<boolean> {
  return (await loadSettings(tx)).version === 0;
}
