import { methodById, slots } from '@medvirk/method-guide';
import { stepsAtMost, withKeys } from '../../engagement/plan.ts';
import type { KeptStep } from '../../engagement/plan-steps.ts';
import { hasMain } from '../../engagement/plan-steps.ts';
import type { StepAction, StepChange } from './model.ts';

/** Reads what a button says: `add open:kortinput`, `swap dialogmoede world_cafe`, `remove dialogmoede`, `times dialogmoede 3`. */
export function readAction(text: string): StepAction | undefined {
  const [what, first = '', second = ''] = text.split(' ', 3);
  switch (what) {
    case 'follow':
      return { kind: 'follow' };
    case 'undo':
      return { kind: 'undo' };
    case 'remove':
      return { kind: 'remove', key: first };
    case 'swap':
      return { kind: 'swap', key: first, method: second };
    case 'times': {
      const times = Number(second);
      return Number.isInteger(times) && times >= 1 && times <= 99
        ? { kind: 'times', key: first, times }
        : undefined;
    }
    case 'add': {
      const [slotText, method = ''] = first.split(':', 2);
      const slot = slots.find((one) => one === slotText);
      return slot && { kind: 'add', slot, method };
    }
    default:
      return undefined;
  }
}

/** Does one thing to the steps. What cannot be done leaves them as they were and says why. */
export function changeSteps(now: readonly KeptStep[], action: StepAction): StepChange {
  switch (action.kind) {
    case 'follow':
      return { ok: true, chosen: null };
    case 'undo':
      return { ok: false, problem: 'nothing-to-undo' };
    case 'add': {
      if (!methodById.get(action.method)?.slots.includes(action.slot)) return no('no-such-method');
      if (now.length >= stepsAtMost) return no('too-many');
      return { ok: true, chosen: withKeys([...now, { method: action.method, slot: action.slot }]) };
    }
    case 'remove': {
      const rest = now.filter(({ key }) => key !== action.key);
      if (rest.length === now.length) return no('gone');
      return hasMain(rest) ? { ok: true, chosen: rest } : no('needs-main');
    }
    case 'swap': {
      const at = now.findIndex(({ key }) => key === action.key);
      const step = now[at];
      if (!step) return no('gone');
      if (!methodById.get(action.method)?.slots.includes(step.slot)) return no('no-such-method');
      // The days stay, for the place in the plan is the same; the format was the old method's.
      const swapped = withKeys(
        now.with(at, {
          ...step,
          key: freeKey(now, action.method),
          method: action.method,
          format: undefined,
        }),
      );
      return hasMain(swapped) ? { ok: true, chosen: swapped } : no('needs-main');
    }
    case 'times':
      return changeStep(now, action.key, (step) => ({ ...step, times: action.times }));
  }
}

/** Changes one step; the others and the order stay. */
export function changeStep(
  now: readonly KeptStep[],
  key: string,
  change: (step: KeptStep) => KeptStep,
): StepChange {
  if (!now.some((step) => step.key === key)) return no('gone');
  return { ok: true, chosen: now.map((step) => (step.key === key ? change(step) : step)) };
}

const no = (problem: Extract<StepChange, { ok: false }>['problem']): StepChange => ({ ok: false, problem });

function freeKey(now: readonly KeptStep[], method: string): string {
  const last = withKeys([...now, { method, slot: 'open' as const }]).at(-1);
  return last?.key ?? method;
}
