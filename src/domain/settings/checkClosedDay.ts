import { dayAndMonth } from '../time/dateWords.ts';
import { type PlainDate, weekday } from '../time/plainDate.ts';
import { typedDate } from '../time/typedDate.ts';
import type { WorkingCalendar } from '../time/workingDays.ts';

/** A day off work as somebody types it. */
export interface TypedDay {
  readonly date: string;
  readonly name: string;
}

/** What is wrong with each field, in words, and the day it means when nothing is. */
export interface CheckedDay {
  readonly problems: { readonly date?: string; readonly name?: string };
  readonly day?: { readonly date: PlainDate; readonly name: string };
}

const dateWords = {
  empty: 'Give the date.',
  'not a date': 'This is not a date. Write it like 29/12/2026.',
  'no such day': 'There is no such day.',
} as const;

/** `calendar` is the council's: what it has off already needs no adding. */
export function checkClosedDay(typed: TypedDay, calendar: WorkingCalendar): CheckedDay {
  const read = typedDate(typed.date);
  const name = typed.name.trim();
  const date = read.ok ? offAlready(read.value, calendar) : dateWords[read.reason];
  const problems = {
    ...(date && { date }),
    ...(name === '' && { name: 'Give the day a name: it is shown beside dates.' }),
  };
  return { problems, ...(read.ok && !date && name !== '' && { day: { date: read.value, name } }) };
}

function offAlready(date: PlainDate, { holidays }: WorkingCalendar): string | undefined {
  const there = holidays.get(date);
  if (there !== undefined) return `${dayAndMonth(date)} is off already: ${there}.`;
  return weekday(date) > 5 ? `${dayAndMonth(date)} is not worked anyhow.` : undefined;
}
