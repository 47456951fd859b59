import type { Clock } from '../procedure/clocks.ts';
import { isSilent } from '../procedure/holds.ts';
import type { ProcedureProfile } from '../procedure/profile.ts';
import { ruleOf } from '../procedure/ruleOf.ts';
import type { CaseRow } from './caseRow.ts';
import { clocksOfRow } from './clocksDue.ts';
import type { DueContext, DueRecord } from './dueRow.ts';
import { recordable } from './recordDue.ts';

/** One clock of a case, with the fact that meets it where somebody writes that down. */
export interface CaseClock {
  readonly key: string;
  readonly clock: Clock;
  readonly record?: DueRecord;
}

/**
 * Every clock that counts for a case, in the order of the procedure. `open` has started and is not met, with a date or
 * without one, or cannot be counted; of what one fact would end for all, the earliest. `rest` is met or has not started.
 */
export function caseClocks(
  row: CaseRow,
  profile: ProcedureProfile,
  context: DueContext,
): { readonly open: readonly CaseClock[]; readonly rest: readonly CaseClock[] } {
  const clocks = clocksOfRow({ row, profile, context }, ({ status }) => status !== 'not applicable');
  const open = new Map<string, CaseClock>();
  const rest: CaseClock[] = [];
  for (const clock of clocks) {
    const rule = ruleOf(profile, clock);
    if (!rule) continue;
    const ofMeeting = !isSilent(rule.metBy) && rule.metBy.of === 'the same meeting';
    const facts = recordable(rule);
    const meeting = ofMeeting && clock.meeting ? { meeting: clock.meeting } : {};
    const key = `${clock.ruleId} ${clock.start ?? ''} ${clock.meeting ?? ''}`;
    const one = { key, clock, ...(facts.length > 0 && { record: { facts, ...meeting } }) };
    if (!isStill.includes(clock.status)) rest.push(one);
    else {
      const of = ofMeeting ? key : clock.ruleId;
      const known = open.get(of);
      if (!known || (clock.due ?? '') < (known.clock.due ?? '')) open.set(of, one);
    }
  }
  return { open: [...open.values()].sort(byDue), rest };
}

const isStill: readonly Clock['status'][] = ['running', 'overdue', 'not yet', 'refused'];

/** Refused first, then by date; what has none comes last. */
function byDue({ clock: a }: CaseClock, { clock: b }: CaseClock): number {
  const of = ({ status, due }: Clock) => (status === 'refused' ? '' : (due ?? '9999'));
  const [one, two] = [of(a), of(b)];
  return one < two ? -1 : one > two ? 1 : 0;
}
