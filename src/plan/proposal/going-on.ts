import type { Fields } from '../../engagement/merge-fields.ts';
import type { FindingLine, GoOnProblem } from './model.ts';

/** The name and the reason that a finding is gone on with, as its form is filled; nothing before anybody has. */
export const goneFields = ({ gone }: Pick<FindingLine, 'gone'>): Fields =>
  gone ? { name: [gone.name], reason: [gone.reason] } : {};

/** Law needs a name and a written reason; a reason may be given for logic; advice needs nothing. */
export function readGoingOn(
  finding: Pick<FindingLine, 'class'>,
  typed: { readonly name: string; readonly reason: string },
): readonly GoOnProblem[] {
  const limits = { name: 120, reason: 1000 } as const;
  const problems: GoOnProblem[] = [];
  for (const name of ['name', 'reason'] as const) {
    const { length } = typed[name].trim();
    if (length > limits[name]) problems.push({ kind: 'too-long', name, limit: limits[name], length });
    else if (finding.class === 'law' && length === 0) problems.push({ kind: 'missing', name });
  }
  return problems;
}
