import type { KeptSentence } from './model.ts';
import { isOwnKey } from './standing.ts';

/** A sentence as a form sent it, with what the form had shown. */
export type TypedSentence = {
  readonly key: string;
  readonly text: string;
  /** What stood in the field when it was read. */
  readonly was: string;
  /** The program's sentence beside it; empty where there was none. */
  readonly seen: string;
  /** The version it was read at; 0 before anybody had decided on it. */
  readonly version: number;
  /** A button was pressed for this sentence: it is decided on, also when its text is the same. */
  readonly isDecided?: boolean;
};

export type SentenceChange = { readonly before: KeptSentence | undefined } & (
  | {
      readonly kind: 'keep';
      readonly key: string;
      readonly state: KeptSentence['state'];
      readonly text: string;
      readonly suggested: string;
    }
  | { readonly kind: 'drop'; readonly key: string }
);

/** The same sentence was changed by two people. */
export type SentenceClash = {
  readonly key: string;
  readonly mine: string;
  readonly theirs: string;
  /** Who; nobody when they let the program's sentence stand again. */
  readonly by: string | undefined;
  readonly version: number;
};

export type PartMerge = {
  readonly changes: readonly SentenceChange[];
  readonly clashes: readonly SentenceClash[];
};

export type NowStanding = {
  readonly kept: ReadonlyMap<string, KeptSentence>;
  /** The program's sentences of today by key. */
  readonly said: ReadonlyMap<string, string>;
};

/**
 * Lays a part's form over what stands now, sentence by sentence. What only one has changed is that one's; what was
 * shown and not changed is accepted.
 */
export function mergePart(typed: readonly TypedSentence[], now: NowStanding): PartMerge {
  const changes: SentenceChange[] = [];
  const clashes: SentenceClash[] = [];
  for (const sentence of typed) {
    const kept = now.kept.get(sentence.key);
    const isMine = sentence.isDecided === true || sentence.text !== sentence.was;
    const isTheirs =
      (kept?.version ?? 0) !== sentence.version || (kept !== undefined && kept.text !== sentence.was);
    if (!isTheirs) {
      const change = isMine ? changeOf(sentence, kept, now) : acceptanceOf(sentence, kept, now);
      if (change) changes.push(change);
    } else if (isMine) {
      const theirs = kept?.text ?? now.said.get(sentence.key) ?? '';
      if (sentence.text !== theirs) {
        const { key, text } = sentence;
        clashes.push({ key, mine: text, theirs, by: kept?.by, version: kept?.version ?? 0 });
      }
    }
  }
  return { changes, clashes };
}

/** Read and not changed: the program's sentence is accepted, and what somebody decided on stays as it is. */
function acceptanceOf(
  { key, seen }: TypedSentence,
  kept: KeptSentence | undefined,
  { said }: NowStanding,
): SentenceChange | undefined {
  if (kept || !said.has(key)) return undefined;
  return { kind: 'keep', key, state: 'accepted', text: seen, suggested: seen, before: undefined };
}

function changeOf(
  { key, text, seen }: TypedSentence,
  before: KeptSentence | undefined,
  { said }: NowStanding,
): SentenceChange | undefined {
  if (text === '' && (isOwnKey(key) || !said.has(key)))
    return before ? { kind: 'drop', key, before } : undefined;
  const state = text === '' ? 'left-out' : text === seen ? 'accepted' : 'edited';
  return { kind: 'keep', key, state, text, suggested: seen, before };
}
