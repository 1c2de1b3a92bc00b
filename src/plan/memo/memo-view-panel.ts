import type { CommentMarks } from '../../engagement/comments.ts';
import type { Frame } from '../../ui/shell.tsx';
import type { Memo, MemoLength, MemoSection, StandingSentence } from './model.ts';
import type { StandingMemo } from './standing.ts';
import type { Strip } from './strip.ts';

export const memoDone = ['accepted', 'saved', 'taken-back'] as const;
export type MemoDone = (typeof memoDone)[number];

export type MemoPageProps = {
  readonly frame: Frame;
  readonly number: number;
  readonly title: string;
  readonly memo: Pick<Memo, 'isReady' | 'lacking'>;
  readonly document: StandingMemo;
  readonly length: MemoLength;
  readonly strip: Strip | undefined;
  readonly stepNames: ReadonlyMap<string, string>;
  /** Sentences edited in the other language only, by part. */
  readonly elsewhere: ReadonlyMap<string, number>;
  readonly zone: string;
  readonly mayWrite: boolean;
  readonly comments: CommentMarks;
  /** What a part, or the whole, said when it was read: accepting something else would be accepting unread. */
  readonly digest: (...sections: readonly MemoSection<StandingSentence>[]) => string;
  /** What was done a moment ago, to a part or to everything; `at` is the moment, to take it back. */
  readonly done?:
    | {
        readonly kind: MemoDone;
        readonly section: string | undefined;
        readonly count: number;
        readonly at: string | undefined;
      }
    | undefined;
  /** The plan changed between reading and accepting. */
  readonly isChanged?: boolean | undefined;
};
