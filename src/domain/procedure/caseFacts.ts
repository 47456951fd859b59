import type { DatedFact } from '../case/caseFile.ts';
import { type FactName, factNames } from '../case/factName.ts';
import { type MeetingId, type MeetingKind, meetingKinds } from '../meeting/meeting.ts';
import { dayNumber, type PlainDate } from '../time/plainDate.ts';
import { minutesOfDay } from '../time/timeOfDay.ts';

export type GivenFact = Pick<DatedFact, 'fact' | 'on' | 'time' | 'meeting'>;
export interface GivenMeeting {
  readonly id: MeetingId;
  readonly kind: MeetingKind;
  readonly date: PlainDate;
}

/** The facts of one case as numbers, oldest first; the day of a meeting that has one counts as a fact of its own. */
export interface CaseFacts {
  readonly size: number;
  /** What it is: `codeOfFact` or `codeOfMeeting`. */
  readonly code: readonly number[];
  /** Day numbers. */
  readonly day: readonly number[];
  /** Minutes since midnight in London; not a number where no time is known. */
  readonly minute: readonly number[];
  readonly meeting: readonly (MeetingId | undefined)[];
  /** Which codes occur at all: most rules ask for none of them. */
  readonly seen: CodeSet;
}

/** Codes as bits, 32 in each number. */
export type CodeSet = readonly number[];

export function codeSet(codes: readonly number[]): CodeSet {
  const bits = Array.from({ length: Math.ceil(codeCount / 32) }, () => 0);
  for (const code of codes) if (code >= 0) bits[code >> 5] = (bits[code >> 5] as number) | (1 << (code & 31));
  return bits;
}

/** Whether the two have a code in common. */
export function meet(a: CodeSet, b: CodeSet): boolean {
  for (let i = 0; i < a.length; i++) if (((a[i] as number) & (b[i] as number)) !== 0) return true;
  return false;
}

const codes = new Map<string, number>(factNames.map((name, code) => [name, code]));
const firstOfMeetings = factNames.length;
/** One more than the highest code. */
export const codeCount = firstOfMeetings + meetingKinds.length;

export const codeOfFact = (name: FactName): number => codes.get(name) ?? -1;
export const codeOfMeeting = (kind: MeetingKind): number => firstOfMeetings + meetingKinds.indexOf(kind);

/** The other way round. */
export const nameOfCode = (code: number): FactName | 'meeting date' => factNames[code] ?? 'meeting date';

/** Ready for any number of questions. A fact of a name that is not in the list is left out. */
export function caseFacts(facts: readonly GivenFact[], meetings: readonly GivenMeeting[] = []): CaseFacts {
  const found = {
    code: [] as number[],
    day: [] as number[],
    minute: [] as number[],
    meeting: [] as (string | undefined)[],
  };
  const add = (code: number, day: number, minute: number, meeting: MeetingId | undefined) => {
    // Few facts, mostly in order already: each goes after the last that is not later.
    let place = found.day.length;
    while (place > 0 && (found.day[place - 1] as number) > day) place -= 1;
    found.code.splice(place, 0, code);
    found.day.splice(place, 0, day);
    found.minute.splice(place, 0, minute);
    found.meeting.splice(place, 0, meeting);
  };
  for (const { fact, on, time, meeting } of facts) {
    const code = codeOfFact(fact);
    if (code >= 0) add(code, dayNumber(on), time === undefined ? Number.NaN : minutesOfDay(time), meeting);
  }
  for (const { id, kind, date } of meetings) add(codeOfMeeting(kind), dayNumber(date), Number.NaN, id);
  return { size: found.code.length, ...found, seen: codeSet(found.code) };
}
