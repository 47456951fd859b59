import { addDays, type PlainDate } from '../time/plainDate.ts';
import { minutesOfDay, timeOfDay } from '../time/timeOfDay.ts';
import type { MeetingTime } from './meeting.ts';
import { office, type Slot, type SlotFacts } from './slot.ts';
import { dayReason, isPreferred, timeReasons } from './slotReasons.ts';

export interface SlotSearch {
  readonly first: PlainDate;
  /** Included. */
  readonly last: PlainDate;
  /** How long the meeting is. */
  readonly minutes: number;
  /** A start that is tried besides the whole and half hours: `10:15`, as agreed. */
  readonly near: string;
}

/** Weighs one time, found or typed by hand. */
export function weigh(time: MeetingTime, facts: SlotFacts): Slot {
  const day = dayReason(time.date, facts);
  const reasons = day ? [day] : timeReasons(time, facts);
  const dropping = reasons.filter(({ drops }) => drops);
  const [first, ...rest] = [...dropping, ...reasons.filter(({ drops }) => !drops)];
  if (!first) throw new Error('Every slot has a reason');
  return {
    time,
    fits: dropping.length === 0,
    late: facts.clock !== undefined && time.date > facts.clock.due,
    preferred: isPreferred(time, facts),
    reasons: [first, ...rest],
  };
}

/** Every candidate from the first day to the last, in the order of time, kept or dropped. */
export function slotsOf(search: SlotSearch, facts: SlotFacts): readonly Slot[] {
  const slots: Slot[] = [];
  const starts = startsOf(search, facts);
  for (let date = search.first; date <= search.last; date = addDays(date, 1))
    for (const start of starts) slots.push(weigh({ date, start, end: endOf(start, search.minutes) }, facts));
  return slots;
}

const endOf = (start: string, length: number) => timeOfDay(minutesOfDay(start) + length);

/** Whole and half hours, and what the family or the last meeting named, as far as the meeting ends in office hours. */
function startsOf({ minutes, near }: SlotSearch, { file }: SlotFacts): readonly string[] {
  const [opens, closes] = [minutesOfDay(office.from), minutesOfDay(office.to)];
  const found = new Set<number>([near, ...file.preferences.times.map(({ from }) => from)].map(minutesOfDay));
  for (let start = opens; start < closes; start += 30) found.add(start);
  return [...found]
    .filter((start) => start >= opens && start + minutes <= closes)
    .sort((a, b) => a - b)
    .map(timeOfDay);
}
