import type { Meeting, MeetingId } from '../meeting/meeting.ts';
import { type Clock, readClocks } from '../procedure/clocks.ts';
import type { ProcedureProfile } from '../procedure/profile.ts';
import { situationOf } from '../procedure/situation.ts';
import type { SendItem } from '../sending/sendItem.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { addDays } from '../time/plainDate.ts';
import { holidaysWithin, type SteppedOver, type WorkingCalendar } from '../time/workingDays.ts';
import type { CaseFile } from './caseFile.ts';
import { hasEnded, withHeldMeetings } from './heldFacts.ts';
import { type LaneName, laneOf, lanes } from './laneOf.ts';
import { summariseCase } from './summariseCase.ts';
import { factMarks, meetingMarks, paperMarks, planMarks } from './timelineMarks.ts';
import { barWords } from './timelineWords.ts';

/** A clock, from the day it started to the post where it is due. */
export interface TimelineBar {
  readonly key: string;
  readonly from: PlainDate;
  /** The last working day on or before the due date: where the post stands. */
  readonly to: PlainDate;
  /** Filled up to here: the day it was met, or today. Later than `to` when late. */
  readonly until: PlainDate;
  readonly state: 'met' | 'met late' | 'running' | 'overdue';
  /** Where the post would stand by the other reading of the rule. */
  readonly other?: PlainDate;
  /** Beside the post: `Progress meeting by Mon 15 Feb`. */
  readonly short: string;
  /** The whole of it. */
  readonly words: string;
  /** What explains it. */
  readonly clock: Clock;
}

export type MarkKind = 'fact' | 'corrected' | 'taken back' | 'to come' | 'done' | 'not done' | 'late' | 'half done';

/** Something of one day. */
export interface TimelineMark {
  readonly key: string;
  readonly on: PlainDate;
  /** `done`: held, sent. `not done`: cancelled, not held. `half done`: booking, sending or changing has not finished. */
  readonly kind: MarkKind;
  readonly short: string;
  readonly words: string;
}

export interface Lane {
  readonly name: LaneName;
  readonly bars: readonly TimelineBar[];
  readonly marks: readonly TimelineMark[];
}

/** Everything of a case that has a date, on one line of time. */
export interface Timeline {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly today: PlainDate;
  /** Only those that hold something. */
  readonly lanes: readonly Lane[];
  readonly holidays: readonly SteppedOver[];
  /** The same in the order of the days, each once, for reading. */
  readonly entries: readonly TimelineEntry[];
  /** How many clocks and facts of earlier weeks are left out. */
  readonly leftOut: number;
}

export interface TimelineEntry {
  readonly key: string;
  readonly on: PlainDate;
  readonly lane: LaneName;
  readonly kind: MarkKind | TimelineBar['state'];
  readonly words: string;
  /** Of a clock's date. */
  readonly clock?: Clock;
}

/** How long what was met stays on the line that shows what counts now. */
const lately = 42;

/** Reads off the clocks as `readClocks` does. Without a profile there are no bars. `time` is London's, as for Today. With
 * `lately` what was met, or happened, more than six weeks ago and starts nothing that is shown is left out. */
export function timeline(
  file: CaseFile,
  meetings: readonly Meeting[],
  sends: ReadonlyMap<MeetingId, readonly SendItem[]>,
  profile: ProcedureProfile | undefined,
  calendar: WorkingCalendar,
  now: { readonly today: PlainDate; readonly time?: string; readonly lately?: boolean },
): Timeline {
  const { today } = now;
  const clocks = profile ? clocksOf(file, meetings, profile, calendar, now) : [];
  const since = now.lately ? addDays(today, -lately) : undefined;
  const every = clocks.flatMap((clock) => barOf(clock, today));
  const bars = every.filter(({ clock }) => since === undefined || clock.metOn === undefined || clock.metOn >= since);
  const facts = factMarks(file);
  const counts = ({ on }: TimelineMark) =>
    since === undefined || on >= since || bars.some(({ clock }) => clock.start === on);
  const marks: Readonly<Record<LaneName, readonly TimelineMark[]>> = {
    Facts: facts.filter(counts),
    Meetings: meetingMarks(meetings, profile, now),
    Papers: paperMarks(file, meetings, sends),
    Visits: [],
    Oversight: [],
    Plan: planMarks(file, today),
  };
  const all = lanes.map((name): Lane => {
    const own = withoutTwins(bars.filter(({ clock }) => laneOf[clock.answers] === name));
    return { name, bars: own, marks: marks[name] };
  });
  const shown = all.filter((lane) => lane.bars.length + lane.marks.length > 0);
  const leftOut = every.length - bars.length + facts.length - marks.Facts.length;
  const days = [
    today,
    ...shown.flatMap((lane) => [
      ...lane.bars.flatMap(({ from, to, until, other }) => [from, to, until, ...(other ? [other] : [])]),
      ...lane.marks.map(({ on }) => on),
    ]),
  ].sort();
  const from = days[0] ?? today;
  const to = days.at(-1) ?? today;
  return {
    from,
    to,
    today,
    lanes: shown,
    holidays: holidaysWithin(from, to, calendar),
    entries: entriesOf(shown),
    leftOut,
  };
}

function clocksOf(
  file: CaseFile,
  meetings: readonly Meeting[],
  profile: ProcedureProfile,
  calendar: WorkingCalendar,
  { today, time }: { readonly today: PlainDate; readonly time?: string },
): readonly Clock[] {
  const row = summariseCase(file, meetings, new Map(), calendar, today);
  const facts = withHeldMeetings(row, today, time);
  const dated = meetings
    .filter((meeting) => !hasEnded(meeting) && meeting.stage !== 'planned')
    .map(({ id, kind, time: { date } }) => ({ id, kind, date }));
  return readClocks({ profile, situation: situationOf(file), facts, meetings: dated, calendar, today });
}

/** A clock that runs back from a meeting has a post and nothing to fill: its bar is the day itself. */
function barOf(clock: Clock, today: PlainDate): readonly TimelineBar[] {
  const { status, start, due, scheduleBy, metOn, otherReading } = clock;
  // What has to be so before a meeting has no length of its own: the list of clocks says it.
  if (clock.direction === 'gate') return [];
  if (!start || !due || status === 'not started' || status === 'not applicable' || status === 'refused') return [];
  const to = scheduleBy ?? due;
  const backwards = start > due;
  const from = backwards ? to : start;
  const end = metOn ?? today;
  const until = backwards ? to : end < from ? from : end;
  const other = otherReading?.scheduleBy;
  return [
    {
      clock,
      key: `${clock.ruleId} ${start} ${clock.meeting ?? ''}`,
      from,
      to,
      until,
      state: drawn(status),
      ...(other && other !== to && !metOn && { other }),
      ...barWords(clock, today),
    },
  ];
}

/** A window that has not opened runs all the same, and what was done too soon was not done as it should be. */
const drawn = (status: Exclude<Clock['status'], 'not started' | 'not applicable' | 'refused'>): TimelineBar['state'] =>
  status === 'not yet' ? 'running' : status === 'met too soon' ? 'met late' : status;

/** Minutes and plan go out together: two clocks with the same days are drawn once, under the first one's name. */
function withoutTwins(bars: readonly TimelineBar[]): readonly TimelineBar[] {
  const same = (a: TimelineBar, b: TimelineBar) =>
    a.from === b.from && a.to === b.to && a.until === b.until && a.state === b.state;
  return bars.filter((bar, place) => !bars.slice(0, place).some((earlier) => same(earlier, bar)));
}

/** Bars are read at their due date, and once met at the day they were met: marks say that already, so they are left out. */
function entriesOf(shown: readonly Lane[]): readonly TimelineEntry[] {
  return shown
    .flatMap(({ name, bars, marks }) => [
      ...marks.map(({ key, on, kind, words }) => ({ key, on, kind, words, lane: name })),
      ...bars.map(({ key, to, state, words, clock }) => ({ key, on: to, kind: state, words, lane: name, clock })),
    ])
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
