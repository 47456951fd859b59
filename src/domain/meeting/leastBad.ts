import type { Person } from '../case/caseFile.ts';
import { minutesOfDay } from '../time/timeOfDay.ts';
import type { BusyTime } from './diary.ts';
import type { MeetingTime } from './meeting.ts';
import type { Slot, SlotFacts, SlotReason } from './slot.ts';
import { isTooSoon } from './slotOrder.ts';

/** A dropped slot that could be had, and whom to ask for it. */
export interface LeastBad {
  readonly slot: Slot;
  /** `Ask Petra Lanternfield to move 10:00–11:00`. Never empty. */
  readonly asks: readonly string[];
}

/** The dropped slots that take the least asking, one of a day; none where everything is past or nobody works. */
export function leastBad(
  slots: readonly Slot[],
  facts: Pick<SlotFacts, 'asked' | 'me'>,
  most = 3,
): readonly LeastBad[] {
  const weighed = slots
    .filter(({ fits, reasons }) => !fits && reasons.every((reason) => !reason.drops || isMovable(reason)))
    .map((slot) => ({ slot, cost: costOf(slot) }))
    .sort((a, b) => a.cost - b.cost || (a.slot.time.date < b.slot.time.date ? -1 : 1));
  const found = new Map<string, LeastBad>();
  for (const { slot } of weighed)
    if (!found.has(slot.time.date)) found.set(slot.time.date, { slot, asks: asksOf(slot, facts) });
  return [...found.values()].slice(0, most);
}

const isMovable = ({ kind }: SlotReason) => kind === 'busy' || kind === 'school day';

/** Someone away counts for more than someone busy, a lesson missed for as much; then whether the assessment can still go in time, and how much has to move. */
function costOf(slot: Slot): number {
  const { reasons, preferred, time } = slot;
  const hard = reasons.filter(({ drops }) => drops);
  const people = hard.reduce((sum, { kind, times }) => sum + (kind === 'busy' && !isAway(times) ? 1 : 3), 0);
  const minutes = hard.reduce(
    (sum, { times = [] }) => sum + times.reduce((all, busy) => all + within(busy, time), 0),
    0,
  );
  return people * 10_000 + minutes + (isTooSoon(slot) ? 9_000 : 0) - (preferred ? 5_000 : 0);
}

const isAway = (times: readonly BusyTime[] = []) => times.some(({ how }) => how === 'away');

/** How many minutes of the meeting somebody is busy for. */
function within(busy: BusyTime, { date, start, end }: MeetingTime): number {
  const [from, to] = onDay(busy, date);
  return Math.max(0, minutesOfDay(to < end ? to : end) - minutesOfDay(from > start ? from : start));
}

/** The part of it that lies on that day. */
function onDay({ from, to }: BusyTime, date: string): readonly [string, string] {
  return [from < `${date}T00:00` ? '00:00' : from.slice(11), to > `${date}T23:59` ? '23:59' : to.slice(11)];
}

function asksOf({ reasons, time }: Slot, { asked, me }: Pick<SlotFacts, 'asked' | 'me'>): readonly string[] {
  return reasons
    .filter(({ drops }) => drops)
    .flatMap(({ kind, person: id, times = [], words }) => {
      if (kind === 'school day') return [`Ask the family and the school about lessons missed (${words})`];
      const person = asked.find((one) => one.id === id);
      return person ? times.filter(({ how }) => how !== 'held').map((busy) => askOf(person, busy, time, me)) : [];
    });
}

function askOf({ name, accountId }: Person, busy: BusyTime, { date }: MeetingTime, me: string): string {
  const [from, to] = onDay(busy, date);
  const wholeDay = from <= '09:00' && to >= '17:00';
  if (busy.how === 'away')
    return accountId === me
      ? 'You are away: come all the same, or say who stands in'
      : `${name} is away: ask who stands in`;
  const when = wholeDay ? 'what fills the day' : `${from}–${to}`;
  return accountId === me ? `Move your own ${when}` : `Ask ${name} to move ${when}`;
}
