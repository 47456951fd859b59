import type { ProcedureProfile } from '../../src/domain/procedure/profile.ts';
import { sameValue } from '../../src/domain/sameValue.ts';
import { workOut } from './checkWorked.ts';
import { mutantsOf } from './mutants.ts';
import type { WorkedRow } from './workedRow.ts';

export interface RuleCover {
  readonly rule: string;
  readonly changes: number;
  /** Rows that notice at least one change of the rule. */
  readonly rows: readonly WorkedRow[];
  /** Changes that no row notices. */
  readonly unnoticed: readonly string[];
}

const fails = (profile: ProcedureProfile, row: WorkedRow): boolean => {
  try {
    return !sameValue(workOut(profile, row), row);
  } catch {
    // A datum that cannot even be counted with is noticed too.
    return true;
  }
};

/** Changes each rule's datum in turn and asks every row whether it notices. Rows that fail already are left out. */
export function coverOf(profile: ProcedureProfile, rows: readonly WorkedRow[]): readonly RuleCover[] {
  const sound = rows.filter((row) => !fails(profile, row));
  const cover = new Map<string, { changes: number; rows: Set<WorkedRow>; unnoticed: string[] }>();
  for (const { rule, change, profile: mutant } of mutantsOf(profile)) {
    const of = cover.get(rule) ?? { changes: 0, rows: new Set(), unnoticed: [] };
    cover.set(rule, of);
    of.changes += 1;
    const noticing = inOrder(sound, rule).find((row) => fails(mutant, row));
    if (noticing) of.rows.add(noticing);
    else of.unnoticed.push(change);
  }
  return [...cover].map(([rule, of]) => ({ rule, ...of, rows: [...of.rows] }));
}

/** Rows that name the rule first: they notice soonest, and are the ones to be read. */
function inOrder(rows: readonly WorkedRow[], rule: string): readonly WorkedRow[] {
  const names = (row: WorkedRow) => JSON.stringify(row).includes(`"${rule}"`);
  return [...rows.filter(names), ...rows.filter((row) => !names(row))];
}
