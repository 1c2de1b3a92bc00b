import type { Format } from './format.ts';
import type { Method } from './method.ts';

/**
 * Remembers a pure function of a method and a format by the format itself, which a plan hands in again and again
 * while it is judged. What is forgotten elsewhere is forgotten here.
 */
export function rememberedByFormat<Result>(
  work: (method: Method, format: Format) => Result,
): (method: Method, format: Format) => Result {
  const known = new WeakMap<Format, Map<Method, Result>>();
  return (method, format) => {
    const ofFormat = known.get(format) ?? new Map<Method, Result>();
    known.set(format, ofFormat);
    const there = ofFormat.get(method);
    if (there !== undefined) return there;
    const result = work(method, format);
    ofFormat.set(method, result);
    return result;
  };
}
