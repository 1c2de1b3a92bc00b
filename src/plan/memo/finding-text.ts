import type { Text } from '@medvirk/method-guide';
import { capital } from './telling-text.ts';

/** The check speaks to those who plan; the memo speaks of them to those who decide. */
export const ofTheAdministration = ({ da, en }: Text): Text => ({
  da: capital(
    da
      .replace(/\bI er enige/g, 'parterne er enige')
      .replace(/\bjeres politik/gi, 'kommunens politik')
      .replace(/\bjeres\b/gi, 'planens')
      .replace(/(^|[\s,;])I(?=\s)/g, (_, before: string) => `${before}forvaltningen`)
      .replace(/\bjer\b/g, 'forvaltningen'),
  ),
  en: capital(
    en
      .replace(/\byour policy/gi, 'the municipality’s policy')
      .replace(/\byour\b/gi, 'the plan’s')
      .replace(/\byou ((?:only|hardly|just) )?([a-z]+)/gi, (_, adverb: string | undefined, verb: string) =>
        adverb ? `the administration ${adverb}${third(verb)}` : `the administration ${third(verb)}`,
      )
      .replace(/\byou\b/gi, 'the administration'),
  ),
});

const irregular: Readonly<Record<string, string>> = {
  have: 'has',
  do: 'does',
  are: 'is',
  were: 'was',
  can: 'can',
  may: 'may',
  must: 'must',
  will: 'will',
};

const third = (verb: string): string => irregular[verb.toLowerCase()] ?? `${verb}s`;
