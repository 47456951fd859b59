import type { Clock } from '../procedure/clocks.ts';
import { longDate, shortDate } from '../time/dateWords.ts';
import type { PlainDate } from '../time/plainDate.ts';

/** Beside the post, and in full. Lateness is in working days; a date past the published bank holidays says so. */
export function barWords(clock: Clock, today: PlainDate): { readonly short: string; readonly words: string } {
  const { label, due, scheduleBy, metOn, daysLate = 0 } = clock;
  const by = scheduleBy ?? due ?? today;
  const days = daysLate === 1 ? '1 day' : `${daysLate} days`;
  const doubts = [clock.provisional && 'provisional', clock.assumed && !metOn && 'reading assumed'].filter(Boolean);
  const doubt = doubts.length > 0 ? `, ${doubts.join(', ')}` : '';
  if (clock.direction === 'floor' || clock.status === 'not yet' || clock.status === 'met too soon')
    return { ...fromWords(clock, clock.opens ?? by), ...(metOn && { short: '' }) };
  if (metOn) {
    const how = daysLate > 0 ? `${days} late, on ${longDate(metOn)}` : `in time, on ${longDate(metOn)}`;
    return {
      short: daysLate > 0 ? `${days} late` : '',
      words: `${label}: was due ${longDate(by)}, ${clock.done} ${how}${doubt}`,
    };
  }
  const late = daysLate > 0 ? `, ${days} late` : '';
  return {
    short: `${label} by ${shortDate(by)}${late}${clock.provisional ? ', provisional' : ''}`,
    words: `${label}: due ${longDate(by)}${late}${doubt}`,
  };
}

/** A window that has not opened, what came before it did, and a floor: the day from which it is right. */
function fromWords(
  { label, done, metOn, status }: Clock,
  opens: PlainDate,
): { readonly short: string; readonly words: string } {
  const soon = status === 'met too soon' ? ', too soon' : '';
  const what = metOn ? `, ${done} on ${longDate(metOn)}${soon}` : '';
  return { short: `${label}: not before ${shortDate(opens)}`, words: `${label}: not before ${longDate(opens)}${what}` };
}
