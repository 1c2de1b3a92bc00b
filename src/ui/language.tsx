import { createContext, useContext } from 'hono/jsx';
import type { Locale } from '../i18n/texts.ts';
import type { UiWords } from './texts.ts';
import { uiTexts } from './texts.ts';

/** The page's language, set once by the shell, so that a field need not be told. */
export const LanguageContext = createContext<Locale>('da');

export function useLocale(): Locale {
  return useContext(LanguageContext);
}

/** The words that the components themselves say. */
export function useUiWords(): UiWords {
  return uiTexts[useLocale()];
}
