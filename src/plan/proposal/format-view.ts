import type { Method } from '@medvirk/method-guide';
import { formatCost, formatEffects } from '@medvirk/method-guide';
import type { KeptStep } from '../../engagement/plan-steps.ts';
import type { FormatView } from './model.ts';

/** Whom the way a step is held brings and loses, and what it costs beyond the usual. */
export function formatView(method: Method, step: KeptStep): FormatView {
  return {
    effects: formatEffects(method, step.format).map(({ group, by, reason }) => ({
      group,
      isMore: by > 0,
      reason,
    })),
    costs: formatCost(method, step.format, step.times).items.map(({ what, hours, kdkk, basis }) => ({
      what,
      hours: { low: hours.low, high: hours.high },
      kdkk,
      basis,
    })),
  };
}
