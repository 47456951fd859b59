import { type Clock, readClocks } from '../procedure/clocks.ts';
import { profileOf } from '../procedure/inForce.ts';
import { situationOf } from '../procedure/situation.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { WorkingCalendar } from '../time/workingDays.ts';
import type { CaseFile } from './caseFile.ts';

/** A clock that a changed fact moves, starts (`from` missing) or stops (`to` missing). */
export interface MovedClock {
  readonly label: string;
  readonly from?: PlainDate;
  readonly to?: PlainDate;
}

/** Which due dates differ between two versions of a case's facts. */
export function movedClocks(
  was: CaseFile,
  now: CaseFile,
  on: { readonly calendar: WorkingCalendar; readonly today: PlainDate },
): readonly MovedClock[] {
  const [before, after] = [dueDates(was, on), dueDates(now, on)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [from, to] = [before.get(key), after.get(key)];
    if (from?.due === to?.due) return [];
    const label = (from ?? to)?.label ?? '';
    return [{ label, ...(from?.due && { from: from.due }), ...(to?.due && { to: to.due }) }];
  });
}

function dueDates(
  file: CaseFile,
  on: { readonly calendar: WorkingCalendar; readonly today: PlainDate },
): ReadonlyMap<string, Clock> {
  const profile = profileOf(file.procedure);
  const clocks = profile ? readClocks({ profile, situation: situationOf(file), facts: file.facts, ...on }) : [];
  return new Map(clocks.filter(({ due }) => due).map((clock) => [`${clock.ruleId}|${clock.meeting ?? ''}`, clock]));
}
