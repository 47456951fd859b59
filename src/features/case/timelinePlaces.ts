import type { Lane, Timeline, TimelineBar } from '../../domain/case/timeline.ts';
import { addDays, daysBetween, type PlainDate } from '../../domain/time/plainDate.ts';

/** Left of the line stand the names of the lanes. */
export const NAMES = 96;
export const LANE = 46;
/** How much lower a bar stands that would cover another. */
export const TRACK = 22;
/** Room under a lane for labels that found none over it. */
const UNDER = 16;
/** Between two labels of a row. */
const APART = 10;
/** Width of one letter of a label, 12 px Segoe UI, a little too much. */
const LETTER = 6.6;

export interface Placed<T> {
  readonly of: T;
  readonly x: number;
  readonly track: number;
}

export interface Label {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly end: boolean;
  /** Beside a bar of that track; `over` and `under` all of them. */
  readonly track: number | 'over' | 'under';
  readonly strong: boolean;
}

export interface PlacedLane {
  readonly lane: Lane;
  readonly height: number;
  readonly bars: readonly (Placed<TimelineBar> & {
    readonly to: number;
    readonly until: number;
    readonly other?: number;
  })[];
  readonly marks: readonly Placed<Lane['marks'][number]>[];
  /** Those there is room for; the list has all of them. */
  readonly labels: readonly Label[];
}

export interface Scale {
  readonly at: (date: PlainDate) => number;
  readonly months: readonly PlainDate[];
}

/** Days to pixels: every day the same width, from a few days before the first to where the last label has room. */
export function scaleOf(line: Timeline, width: number): Scale {
  const span = Math.max(21, daysBetween(line.from, line.to));
  // Room at both ends, so that the first and the last label are not cut off.
  const margin = Math.ceil(span * 0.03) + 1;
  const margins = { from: addDays(line.from, -margin), to: addDays(line.to, margin) };
  // The last post is usually the one that matters: its words stand to the right of it.
  const days = daysBetween(margins.from, margins.to) + Math.ceil(span * 0.2);
  const pixels = (width - NAMES) / days;
  const at = (date: PlainDate) => NAMES + daysBetween(margins.from, date) * pixels;
  return { at, months: monthsBetween(margins.from, addDays(margins.from, days)) };
}

function monthsBetween(from: PlainDate, to: PlainDate): readonly PlainDate[] {
  const months: PlainDate[] = [];
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) if (date.endsWith('-01')) months.push(date);
  return months;
}

/**
 * Bars that overlap stand under each other. Labels that would go over the bars, then under them, and are left to the
 * list where neither has room; posts go before marks, and marks of one day share a label.
 */
export function placeLane(lane: Lane, { at }: Scale, width: number): PlacedLane {
  const ends: number[] = [];
  const bars = [...lane.bars]
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .map((bar) => {
      const x = at(bar.from);
      const until = at(bar.until);
      const to = at(bar.to);
      const free = ends.findIndex((end) => end <= x + 1);
      const track = free < 0 ? ends.length : free;
      // Once met, what is left of it is the small mark of its post: the next clock may run through that.
      ends[track] = bar.state === 'met' ? until : Math.max(to, until);
      return { of: bar, x, to, until, track, ...(bar.other && { other: at(bar.other) }) };
    });
  const marks = lane.marks.map((mark) => ({ of: mark, x: at(mark.on), track: 0 }));
  const tracks = Math.max(1, ends.length);
  const labels = labelsOf(bars, marks, width);
  const under = labels.some(({ track }) => track === 'under') ? UNDER : 0;
  return { lane, height: LANE + (tracks - 1) * TRACK + under, bars, marks, labels };
}

function labelsOf(bars: PlacedLane['bars'], marks: PlacedLane['marks'], width: number): readonly Label[] {
  const taken: { readonly from: number; readonly to: number; readonly row: string }[] = [];
  const free = (from: number, to: number, row: string) =>
    from >= NAMES - APART &&
    to <= width + APART &&
    taken.every((one) => one.row !== row || to < one.from || from > one.to);
  const labels: Label[] = [];
  const put = (label: Label, row: string): boolean => {
    const long = label.text.length * LETTER;
    const from = label.end ? label.x - long : label.x;
    if (!free(from - APART, from + long + APART, row)) return false;
    taken.push({ from, to: from + long, row });
    labels.push(label);
    return true;
  };
  // A post's words may stand on the bar's own line where nothing else does.
  for (const { x, to, until, track } of bars) taken.push({ from: x, to: Math.max(to, until), row: `line ${track}` });
  for (const { of, to, until, track } of bars) {
    if (of.short === '') continue;
    const key = `post ${of.key}`;
    const strong = of.state === 'overdue' || of.state === 'running';
    const beside = { key, text: of.short, x: Math.max(to, until) + 8, end: false, track, strong };
    if (!put(beside, `line ${track}`)) put({ ...beside, x: to - 8, end: true, track: 'over' }, 'over');
  }
  for (const { key, text, x } of daysOf(marks)) {
    const label = { key, text, strong: false };
    const ways = (['over', 'under'] as const).flatMap((track) => [
      { ...label, track, x: x - 4, end: false },
      { ...label, track, x: x + 4, end: true },
    ]);
    ways.some((way) => put(way, way.track));
  }
  return labels;
}

/** Marks of one day stand on each other: one label says all of them. */
function daysOf(
  marks: PlacedLane['marks'],
): readonly { readonly key: string; readonly text: string; readonly x: number }[] {
  const days = new Map<PlainDate, PlacedLane['marks'][number][]>();
  for (const mark of marks) days.set(mark.of.on, [...(days.get(mark.of.on) ?? []), mark]);
  return [...days.values()].flatMap((all) => {
    const [first] = all;
    const text = [...new Set(all.map(({ of }) => of.short))].join('; ');
    return first ? [{ key: first.of.key, text, x: first.x }] : [];
  });
}
