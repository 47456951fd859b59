import type { Clock } from '../domain/procedure/clocks.ts';
import { addDays, type PlainDate, weekday } from '../domain/time/plainDate.ts';
import { isWorkingDay, type WorkingCalendar } from '../domain/time/workingDays.ts';

export const PITCH = 13;
/** How much wider the gap of a weekend is. */
export const WEEKEND = 7;

/** `beside`: a working day after the clock was met, no longer counted. */
export type DayKind = 'used' | 'today' | 'left' | 'bank holiday' | 'late' | 'late today' | 'beside';

export interface DayMark {
  readonly date: PlainDate;
  readonly x: number;
  readonly kind: DayKind;
}

export interface DayMarks {
  readonly marks: readonly DayMark[];
  /** Left edges of the columns that the posts stand behind. */
  readonly dueAt?: number;
  readonly otherAt?: number;
  readonly width: number;
  /** The clock began before the first column, or ends after the last. */
  readonly before: boolean;
  readonly after: boolean;
}

export interface Column {
  readonly date: PlainDate;
  readonly x: number;
}

/** One column for every weekday from the first to the last day; weekends are a wider gap. */
export function columns(
  from: PlainDate,
  to: PlainDate,
): { readonly columns: readonly Column[]; readonly width: number } {
  const found: Column[] = [];
  let x = 0;
  for (let date = from; date <= to; date = addDays(date, 1)) {
    if (weekday(date) > 5) continue;
    if (found.length > 0 && weekday(date) === 1) x += WEEKEND;
    found.push({ date, x });
    x += PITCH;
  }
  return { columns: found, width: x };
}

/** Where each mark of a clock stands on an axis. Undefined while the clock has no dates. */
export function dayMarks(
  clock: Clock,
  calendar: WorkingCalendar,
  today: PlainDate,
  axis?: { readonly from: PlainDate; readonly to: PlainDate },
): DayMarks | undefined {
  const { start, due, metOn } = clock;
  if (!start || !due) return undefined;
  // What may not end before a day is not late after it: the line ends at its post.
  const floor = clock.direction === 'floor';
  const ended = metOn ?? today;
  const until = floor && ended > due ? due : ended;
  const from = axis?.from ?? addDays(start, 1);
  const to = axis?.to ?? (until > due ? until : due);
  const all = columns(from, to);
  const post = clock.scheduleBy ?? due;
  const other = clock.otherReading?.scheduleBy;
  const dueAt = all.columns.find(({ date }) => date === post)?.x;
  const otherAt = other !== post ? all.columns.find(({ date }) => date === other)?.x : undefined;
  return {
    marks: all.columns.flatMap(({ date, x }) => {
      const kind = kindOf(date, { start, due, until, met: metOn !== undefined, calendar });
      return kind ? [{ date, x, kind }] : [];
    }),
    ...(dueAt !== undefined && { dueAt }),
    ...(otherAt !== undefined && { otherAt }),
    width: all.width,
    before: addDays(start, 1) < from,
    after: post > to,
  };
}

function kindOf(
  date: PlainDate,
  of: {
    readonly start: PlainDate;
    readonly due: PlainDate;
    readonly until: PlainDate;
    readonly met: boolean;
    readonly calendar: WorkingCalendar;
  },
): DayKind | undefined {
  if (date <= of.start) return undefined;
  const worked = isWorkingDay(date, of.calendar);
  if (date > of.due) {
    if (date > of.until || !worked) return undefined;
    return date === of.until && !of.met ? 'late today' : 'late';
  }
  if (!worked) return 'bank holiday';
  if (of.met) return date <= of.until ? 'used' : 'beside';
  if (date === of.until) return 'today';
  return date < of.until ? 'used' : 'left';
}
