import type { CaseReference, PersonId } from '../case/caseFile.ts';
import type { Instant } from '../time/instant.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { NextMeeting } from './event.ts';
import type { SignOff } from './signOff.ts';

/** Says which meeting of which case, so that two people booking the same one collide: `LH-4163-initial-1`. */
export type MeetingId = string;

/** Kinds of the procedures. Each authority has its own names for them; this is our key, never shown. */
export type MeetingKind = 'initial' | 'progress';

export const meetingId = (reference: CaseReference, kind: MeetingKind, number: number): MeetingId =>
  `${reference}-${kind}-${number}`;

/** A place on the calendar, in London time: `10:00` to `11:30` on a day. */
export interface MeetingTime {
  readonly date: PlainDate;
  readonly start: string;
  readonly end: string;
}

/**
 * `planned`: written down, nothing has left. `booking`: the organiser's computer is making the event; only it can finish.
 * `booked`: the event exists. `signed off`: the minutes are fixed. `sent`: everyone due a paper has it.
 */
export type MeetingStage = 'planned' | 'booking' | 'booked' | 'signed off' | 'sent';

export interface Account {
  /** Entra object id. */
  readonly id: string;
  readonly name: string;
}

/** One meeting as the list CIN Meetings keeps it. The record of what was said is not here but in the case's folder. */
export interface Meeting {
  readonly id: MeetingId;
  readonly caseReference: CaseReference;
  readonly kind: MeetingKind;
  readonly number: number;
  readonly stage: MeetingStage;
  readonly time: MeetingTime;
  readonly mode: 'teams' | 'in person';
  /** Where, for a meeting in person. */
  readonly place: string;
  readonly chair: PersonId;
  readonly invited: readonly PersonId[];
  /** Whose calendar holds the event. */
  readonly organiser: Account;
  /** When the organiser's computer began making the event. */
  readonly bookingSince?: Instant;
  /** The due date of the clock this meeting answers. Rescheduling never moves it. */
  readonly originalDue?: PlainDate;
  readonly eventId?: string;
  readonly joinUrl?: string;
  readonly onlineMeetingId?: string;
  readonly chatId?: string;
  /** Teams only: whether the tab is in the meeting's chat. A meeting without it is valid. */
  readonly tabInstalled: boolean;
  readonly signOff?: SignOff;
  /** The next meeting, as the signed-off minutes agreed it. Nothing is booked by that. */
  readonly nextAgreed?: NextMeeting;
  readonly minutesDue?: PlainDate;
  readonly minutesSent?: PlainDate;
}
