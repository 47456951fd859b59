import type { RowBehind } from './ports/device.ts';
import { type CaseRowWorld, refreshCaseRow } from './saving/refreshCaseRow.ts';

/**
 * Brings up to date the rows which this device had still to write when its page was closed: a meeting that was booked,
 * or papers that were sent, at that very moment. What does not work now is tried at the next opening.
 */
export async function mendRows(world: CaseRowWorld, behind: readonly RowBehind[]): Promise<void> {
  for (const { reference } of behind) await refreshCaseRow(world, reference);
}
