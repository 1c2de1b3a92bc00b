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
};
