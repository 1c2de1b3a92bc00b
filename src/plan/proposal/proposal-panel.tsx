import type { CommentMarks } from '../../engagement/comments.ts';
import type { Plan } from '../../engagement/plan.ts';
import type { Frame } from '../../ui/shell.tsx';
import type { ProposalView } from './model.ts';

/** What every panel of the proposal is handed. */
export type PanelProps = {
  readonly frame: Frame;
  readonly plan: Pick<Plan, 'number' | 'title' | 'origin'>;
  readonly view: ProposalView;
  readonly zone: string;
  readonly mayWrite: boolean;
  /** What was said beside each part; left out, nothing is shown. */
  readonly comments?: CommentMarks | undefined;
};
