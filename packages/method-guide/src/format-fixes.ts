import { methodById } from './catalogue.ts';
import type { ChosenMethod } from './coverage.ts';
import { isMain } from './coverage.ts';
import type { Facts } from './facts.ts';
import type { Format } from './format.ts';
import { heldAs, sensible } from './holding.ts';
import type { Finding } from './judge.ts';
import { judgePlan } from './judge.ts';
import { ruleById, rules } from './rules.ts';

/** Steps to hold another way, so that a finding goes. `change` is what is different; `format` the whole of it. */
export type FormatFix<Step extends ChosenMethod = ChosenMethod> = readonly {
  readonly step: Step;
  readonly change: Format;
  readonly format: Format;
}[];

const otherWays: Format = { paper: true, phone: true };
const forFamilies: readonly Format[] = [
  { time: 'after-work', food: true, childCare: true },
  { time: 'weekend' },
  { childCare: true },
];

/** What may mend a rule, in the order in which a colleague would try it. */
const changesFor: Readonly<Record<string, readonly Format[]>> = {
  R30: [otherWays],
  R31: [otherWays],
  R33: [{ languages: 'translated' }, { languages: 'interpreter' }],
  R34: [{ access: ['loop', 'step-free'] }, { access: ['read-aloud'] }, { access: ['captions'] }],
  R35: forFamilies,
  R36: [{ place: 'school' }, { place: 'where-people-are' }],
  R37: [{ place: 'school' }],
  R86: [otherWays],
  R87: [{ childCare: true }, { transport: true }, { hours: 2.5 }],
  R92: [{ hours: 3 }, { hours: 2 }, { hours: 1 }],
  R112: forFamilies,
  R113: [{ time: 'after-work', food: true }, { time: 'weekend' }, { time: 'evening' }],
  R114: [{ access: ['loop', 'step-free'] }, { access: ['step-free'] }],
  R115: [otherWays],
  R116: [{ languages: 'translated' }],
  R117: [{ transport: true }],
  R118: [{ hours: 3 }],
  R119: [{ place: 'library' }, { place: 'school' }],
};

/**
 * The first change of formats that takes the finding away and brings no new finding of law or logic: for the methods
 * that the finding names, or for all main methods it makes sense for. Undefined when no such change is known.
 */
export function formatFix<Step extends ChosenMethod>(
  finding: Pick<Finding, 'rule' | 'methods'>,
  facts: Facts,
  chosen: readonly Step[],
): FormatFix<Step> | undefined {
  const rule = ruleById.get(finding.rule);
  if (!rule) return undefined;
  const firm = rules.filter((one) => one.class !== 'advice');
  const before = new Set(judgePlan(facts, chosen, { rules: firm }).findings.map((one) => one.rule));
  return (changesFor[rule.id] ?? [])
    .map((change) => changed(finding, chosen, change))
    .find((fix) => {
      if (fix.length === 0) return false;
      const after = chosen.map((step) => {
        const found = fix.find((one) => one.step === step);
        return found ? { ...step, format: found.format } : step;
      });
      if (judgePlan(facts, after, { rules: [rule] }).findings.length > 0) return false;
      return judgePlan(facts, after, { rules: firm }).findings.every((one) => before.has(one.rule));
    });
}

function changed<Step extends ChosenMethod>(
  { methods }: Pick<Finding, 'methods'>,
  chosen: readonly Step[],
  change: Format,
): FormatFix<Step> {
  return chosen.flatMap((step) => {
    const method = methodById.get(step.method);
    const isMeant = methods.length > 0 ? methods.includes(step.method) : isMain(step);
    if (!method || !isMeant) return [];
    const access = change.access && [...new Set([...(step.format?.access ?? []), ...change.access])];
    const own = sensible(method, access ? { ...change, access } : change);
    const format = { ...step.format, ...own };
    const isSame = JSON.stringify(heldAs(method, format)) === JSON.stringify(heldAs(method, step.format));
    return Object.keys(own).length === 0 || isSame ? [] : [{ step, change: own, format }];
  });
}
