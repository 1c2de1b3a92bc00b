import type { Comment } from '../../engagement/comments.ts';
import { partKey, readPart } from '../../engagement/comments.ts';
import type { Colleague } from '../../engagement/plan-members.ts';
import { inLanguage, paths } from '../../paths.ts';
import { mentionTexts } from './mention-texts.ts';
import { quote } from './quote.ts';

/** Enough to see what it is about; the rest is one click away. */
const quoted = 200;

/** A comment with the plan it is about. */
export type MentionToTell = Pick<Comment, 'id' | 'part' | 'partName' | 'authorName' | 'body'> & {
  readonly plan: { readonly number: number; readonly title: string };
};

/** One mail for all the comments that wait for somebody, in that person's language. */
export function mentionLetter(
  { name, locale }: Pick<Colleague, 'name' | 'locale'>,
  mentions: readonly MentionToTell[],
  url: string,
): { readonly subject: string; readonly body: string } {
  const words = mentionTexts[locale];
  const told = mentions.map(({ id, part, partName, authorName, body, plan }) => {
    const readable = readPart(part);
    const query = readable ? `?${new URLSearchParams({ del: partKey(readable) })}` : '';
    const address = `${url}${inLanguage(locale, paths.planComments(plan.number))}${query}#k-${id}`;
    return `${words.wrote(authorName, plan.title, partName)}\n\n  ${quote(body, quoted)}\n\n${address}`;
  });
  const [only] = mentions;
  return {
    subject:
      mentions.length === 1 && only
        ? words.subject(only.authorName, only.plan.title)
        : words.subjectMany(mentions.length),
    body: `${words.dear(name)}\n\n${told.join('\n\n')}\n\n${words.end}\n`,
  };
}
