import { momentInLondon } from '../time/londonTime.ts';
import type { CaseFacts } from './caseFacts.ts';
import type { ClockStatus, Run, RunFacts } from './runClocks.ts';

/** No such day or place: earlier than any, and a small integer as they are. */
export const none = -(2 ** 30);

/** Of a clock that a fact has met. */
export function metStatus(
  { due, opens, dueMoment, met }: Run,
  { day, minute }: CaseFacts,
  floor: boolean,
): ClockStatus {
  const on = day[met] as number;
  if (on < opens) return 'met too soon';
  if (floor || due === none || on < due) return 'met';
  if (on > due) return 'met late';
  return isPast(on, minute[met] as number, dueMoment) ? 'met late' : 'met';
}

/** Of a clock that nothing has met yet. */
export function openStatus({ due, opens, dueMoment }: Run, { today, minute }: RunFacts, floor: boolean): ClockStatus {
  if (today < opens) return 'not yet';
  if (floor || due === none || today < due) return 'running';
  if (today > due) return 'overdue';
  return isPast(today, minute, dueMoment) ? 'overdue' : 'running';
}

/** On the last day itself. Without a moment, or without the time of day, nothing is late before the day is over. */
const isPast = (day: number, minute: number, moment: number): boolean =>
  !Number.isNaN(moment) && momentInLondon(day, minute) > moment;
