import type { CaseFile, Person, PersonId } from '../case/caseFile.ts';
import type { AssessmentLead } from '../procedure/assessmentLead.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { WorkingCalendar } from '../time/workingDays.ts';
import type { BusyTime, Diaries } from './diary.ts';
import type { MeetingTime } from './meeting.ts';

/** A time the meeting could have, kept or dropped, and why in words. */
export interface Slot {
  readonly time: MeetingTime;
  readonly fits: boolean;
  /** After the day it is due: only with a reason of its own. */
  readonly late: boolean;
  /** Within what the family said suits them. */
  readonly preferred: boolean;
  /** Never empty. What drops it comes first. */
  readonly reasons: readonly [SlotReason, ...SlotReason[]];
}

/** `drops`: the slot is dropped for it. Otherwise it is said of a slot that is kept. */
export interface SlotReason {
  readonly kind: SlotReasonKind;
  readonly words: string;
  readonly drops: boolean;
  /** For `busy`, `held` and `unclear`: whose time, and which. */
  readonly person?: PersonId;
  readonly times?: readonly BusyTime[];
}

export type SlotReasonKind =
  | 'already past'
  | 'when it is now'
  | 'weekend'
  | 'bank holiday'
  | 'after due'
  | 'busy'
  | 'school day'
  | 'school holiday'
  | 'preferred'
  | 'room to move'
  | 'last day'
  | 'held'
  | 'unclear'
  | 'assessment'
  | 'too soon'
  | 'short notice'
  | 'outside hours'
  | 'free'
  | 'not known';

/** What is known about a meeting when a time is weighed. */
export interface SlotFacts {
  readonly file: Pick<CaseFile, 'children' | 'preferences'>;
  /** Who is to be there: the meeting's people, the chair and the lead worker among them. */
  readonly asked: readonly Person[];
  /** Account of whoever looks: their own time is "you". */
  readonly me: string;
  readonly diaries: Diaries;
  readonly today: PlainDate;
  /** London's clock. */
  readonly now: string;
  readonly calendar: WorkingCalendar;
  /** The clock that this meeting answers, while one runs. */
  readonly clock?: { readonly start?: PlainDate; readonly due: PlainDate };
  /** Whether times after the due date are wanted too: they are marked. Otherwise they are dropped. */
  readonly laterToo: boolean;
  readonly lead?: AssessmentLead;
  /** When it is booked for, while another time is looked for. */
  readonly bookedFor?: MeetingTime;
}

/** Slots are looked for between these. A time typed by hand may lie outside: that is said, and stops nobody. */
export const office = { from: '09:00', to: '17:30' } as const;
