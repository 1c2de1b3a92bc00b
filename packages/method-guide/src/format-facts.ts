import { methodById } from './catalogue.ts';
import type { Lookup } from './conditions.ts';
import type { ChosenMethod } from './coverage.ts';
import { isMain } from './coverage.ts';
import type { Format } from './format.ts';
import type { FormatField } from './holding.ts';
import { accessFor, formatFieldsFor, heldAs, isInARoom, placesFor, sensible, timesFor } from './holding.ts';
import type { Method } from './method.ts';
import type { FactName, FactValue } from './rule.ts';

/**
 * What a chosen format says, under the names the rules use. `null`, "does not apply", where the method has no such
 * thing; unknown where nobody has chosen. The one possible time or place of a method is known without choosing.
 */
export function methodFormatFacts(method: Method, one: ChosenMethod): Readonly<Record<FactName, Lookup>> {
  const format = one.format === undefined ? {} : sensible(method, one.format);
  const fields = formatFieldsFor(method);
  const usual = heldAs(method, undefined);
  const chosen = (name: FactName, field: FormatField, value: FactValue | undefined): Lookup => {
    if (!fields.includes(field)) return { known: null };
    return value === undefined ? { needs: [name] } : { known: value };
  };
  const measure = (name: FactName, wanted: 'step-free' | 'loop'): Lookup => {
    const applies = isInARoom(method) && accessFor(method).includes(wanted);
    return applies ? chosen(name, 'access', format.access?.includes(wanted)) : { known: null };
  };
  const only = (value: FactValue | undefined): Lookup => ({ known: value ?? null });
  return {
    'method.time':
      timesFor(method).length < 2 ? only(usual.time) : chosen('method.time', 'time', format.time),
    'method.place':
      placesFor(method).length < 2 ? only(usual.place) : chosen('method.place', 'place', format.place),
    'method.hours': chosen('method.hours', 'hours', format.hours),
    'method.food': chosen('method.food', 'food', format.food),
    'method.child_care': chosen('method.child_care', 'childCare', format.childCare),
    'method.transport': chosen('method.transport', 'transport', format.transport),
    'method.languages': chosen('method.languages', 'languages', format.languages),
    'method.paper': chosen('method.paper', 'paper', format.paper),
    'method.phone': chosen('method.phone', 'phone', format.phone),
    'method.step_free': measure('method.step_free', 'step-free'),
    'method.loop': measure('method.loop', 'loop'),
    'method.times': { known: one.times ?? 1 },
  };
}

/** Help that every main method it makes sense for is held with; one other way in is enough to answer on paper. */
const supports: readonly {
  readonly fact: FactName;
  readonly field: FormatField;
  readonly holds: (format: Format) => boolean;
  readonly enough: 'every' | 'some';
}[] = [
  {
    fact: 'support.childcare',
    field: 'childCare',
    holds: ({ childCare }) => childCare === true,
    enough: 'every',
  },
  {
    fact: 'support.transport',
    field: 'transport',
    holds: ({ transport }) => transport === true,
    enough: 'every',
  },
  {
    fact: 'support.languages',
    field: 'languages',
    holds: ({ languages }) => languages === 'translated' || languages === 'interpreter',
    enough: 'every',
  },
  {
    fact: 'support.accessibility',
    field: 'access',
    holds: ({ access = [] }) => access.length > 0,
    enough: 'every',
  },
  {
    fact: 'channels.analog_entry',
    field: 'paper',
    holds: ({ paper, phone }) => paper === true || phone === true,
    enough: 'some',
  },
];

/** The offers of question 8 that the formats of the plan already keep, whatever was answered. */
export function supportInFormats(chosen: readonly ChosenMethod[]): Readonly<Record<FactName, Lookup>> {
  const mains = chosen.filter(isMain).flatMap((one) => {
    const method = methodById.get(one.method);
    return method ? [{ method, format: one.format }] : [];
  });
  return Object.fromEntries(
    supports.flatMap(({ fact, field, holds, enough }) => {
      const inQuestion = mains.filter(({ method }) => formatFieldsFor(method).includes(field));
      const kept = ({ method, format }: (typeof mains)[number]): boolean =>
        format !== undefined && holds(sensible(method, format));
      const isKept = enough === 'every' ? inQuestion.every(kept) : inQuestion.some(kept);
      return inQuestion.length > 0 && isKept ? [[fact, { known: true }] as const] : [];
    }),
  );
}
