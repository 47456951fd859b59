import { isSilent } from '../procedure/holds.ts';
import type { ProcedureProfile } from '../procedure/profile.ts';
import { ruleOf } from '../procedure/ruleOf.ts';
import type { DueRow } from './dueRow.ts';

/** All rows of a case: what one fact meets on one day is one row, with the names of all. A meeting's row comes first. */
export function mergedDue(
  meetings: readonly DueRow[],
  papers: readonly DueRow[],
  others: readonly DueRow[],
  profile: ProcedureProfile,
): readonly DueRow[] {
  const rows: DueRow[] = [...meetings];
  for (const row of others) {
    const place = rows.findIndex((each) => sameFact(each, row, profile));
    const same = rows[place];
    if (same) rows[place] = { ...same, what: `${same.what} and ${inMiddle(row.what)}` };
    else rows.push(row);
  }
  return [...rows, ...papers];
}

function sameFact(one: DueRow, other: DueRow, profile: ProcedureProfile): boolean {
  if (one.clock.due !== other.clock.due || one.record?.meeting !== other.record?.meeting) return false;
  const facts = meets(other, profile);
  return meets(one, profile).some((fact) => facts.includes(fact));
}

function meets({ clock }: DueRow, profile: ProcedureProfile): readonly string[] {
  const rule = ruleOf(profile, clock);
  return rule && !isSilent(rule.metBy) ? rule.metBy.facts : [];
}

/** `Plan monitored` in the middle of a sentence; `SSWOP oversight` stays as it is. */
const inMiddle = (words: string): string =>
  /^\p{Lu}\p{Ll}/u.test(words) ? `${words.slice(0, 1).toLowerCase()}${words.slice(1)}` : words;
