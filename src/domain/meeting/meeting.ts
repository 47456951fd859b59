import type { CaseReference, PersonId } from '../case/caseFile.ts';
import type { Instant } from '../time/instant.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { CoOrganiser, OwnCall } from './call/coOrganiser.ts';
import type { NextAsAgreed } from './nextAsAgreed.ts';
import type { Removal } from './removal.ts';
import type { SeenReplies } from './seenReplies.ts';
import type { SignOff } from './signOff.ts';
import type { SupportKept } from './supportKept.ts';

/** Says which meeting of which case, so that two people booking the same one collide: `LH-4163-initial-1`. */
export type MeetingId = string;

/** Kinds of the procedures. Each authority has its own names for them; this is our key, never shown. */
export const meetingKinds = ['initial', 'progress', 'review', 'special', 'final'] as const;
export type MeetingKind = (typeof meetingKinds)[number];

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
 * `cancelled`: called off before it was held. `not held`: its time came and it did not take place. Either way `ended`
 * says why, its due date still stands, and the next attempt is a meeting of its own.
 */
export type MeetingStage = 'planned' | 'booking' | 'booked' | 'signed off' | 'sent' | 'cancelled' | 'not held';

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
  /** Where somebody else than the chair booked a Teams call. */
  readonly coOrganiser?: CoOrganiser;
  /** The own calls of people who are kept apart, as far as Teams was asked about them. */
  readonly ownCalls?: readonly OwnCall[];
  readonly signOff?: SignOff;
  /** The next meeting, as the signed-off minutes agreed it. Nothing is booked by that. */
  readonly nextAgreed?: NextAsAgreed;
  /**
   * When it was finished, while its record says so: the record decides, and this follows it, so that whoever opens the
   * meeting or Today knows without reading it.
   */
  readonly finishedAt?: Instant;
  readonly minutesDue?: PlainDate;
  readonly minutesSent?: PlainDate;
  /** People with a safety flag, each with an event or a meeting of their own. */
  readonly apart: readonly ApartSitting[];
  /** Whom the booker left out, of those who need an answer, and why. */
  readonly notAsked?: readonly NotAsked[];
  /** What people asked for so as to take part, and what of it is arranged. Never in anything that is sent. */
  readonly support: readonly SupportKept[];
  /** Which event this is of the meeting: 1, and one more each time it has to be made anew (hand-over, event deleted). */
  readonly eventRound: number;
  /** Why it is held later than it is due, when it is. */
  readonly lateReason?: string;
  /** Why it is held in school hours although a pupil comes, when it is. */
  readonly schoolReason?: string;
  /** Why the invitations went later before the meeting than the procedure wants, when they did. */
  readonly shortNotice?: string;
  /** Begun and not known to be finished: written down before the calendar is touched. */
  readonly change?: MeetingChange;
  /** Finished changes, oldest first. */
  readonly changes: readonly ChangeDone[];
  /** For `cancelled` and `not held`. */
  readonly ended?: { readonly by: Account; readonly at: Instant; readonly reason: string };
  /** Events in the calendars of former organisers that are still to be cancelled by them. */
  readonly leftEvents: readonly LeftEvent[];
  /** The replies as the organiser's calendar last showed them. */
  readonly replies?: SeenReplies;
  /** The record was opened again after sign-off; cleared by the next sign-off. */
  readonly reopened?: { readonly by: Account; readonly at: Instant; readonly reason: string };
  /** Sign-offs before `signOff`, oldest first: each version stays readable. */
  readonly earlierSignOffs: readonly SignOff[];
  /** Words that were taken out of the record, oldest first: who, when, why and what became of each file. */
  readonly removals: readonly Removal[];
}

/** Somebody with parental responsibility who is not asked, or a place the procedure requires that stays empty. */
export interface NotAsked {
  /** A person of the case, or the procedure's own name of a place: `school or nursery`. */
  readonly who: PersonId;
  readonly reason: string;
}

/** How someone who must be kept apart takes part. Nothing of it stands in the shared event, nor the other way round. */
export interface ApartSitting {
  readonly person: PersonId;
  /** `own event`: at the same time, in a call or room of their own. `own meeting`: at a time of their own. */
  readonly how: 'own event' | 'own meeting';
  readonly time: MeetingTime;
  readonly mode: 'teams' | 'in person';
  readonly place: string;
  readonly eventId?: string;
  readonly joinUrl?: string;
  /** Which event of this person it is in one round: 2 when they were left out and asked again. */
  readonly again?: number;
}

/** Who is asked, and how: what adding and removing people changes. */
export interface Asked {
  readonly invited: readonly PersonId[];
  readonly apart: readonly ApartSitting[];
}

export type MeetingChange = {
  readonly by: Account;
  readonly since: Instant;
  readonly reason: string;
} & (
  | {
      readonly what: 'move';
      readonly to: MeetingTime;
      /** One person's own meeting alone. Without it everything moves that is held at the meeting's own time. */
      readonly sitting?: PersonId;
      /** Why it is held later than it is due, when this makes it so. */
      readonly lateReason?: string;
      /** Why it is held in school hours, when this makes it so. */
      readonly schoolReason?: string;
    }
  | { readonly what: 'people'; readonly to: Asked }
  | { readonly what: 'cancel' }
  | {
      readonly what: 'hand over';
      readonly to: Account;
      /** What former organisers have to cancel once the new events are there. Absent until `to` has begun with them. */
      readonly leaving?: readonly LeftEvent[];
    }
);

/** `from`: the time, the people or the organiser before. */
export type ChangeDone = {
  readonly by: Account;
  readonly at: Instant;
  readonly reason: string;
} & (
  | {
      readonly what: 'move';
      readonly from: MeetingTime;
      readonly to: MeetingTime;
      readonly sitting?: PersonId;
    }
  | { readonly what: 'people'; readonly from: Asked; readonly to: Asked }
  | { readonly what: 'hand over'; readonly from: Account; readonly to: Account }
);

export interface LeftEvent {
  readonly organiser: Account;
  /** See `eventKey`. */
  readonly key: string;
  /** Absent where nobody knows whether it was ever made. */
  readonly eventId?: string;
}

/** What a new meeting has of all that comes later. */
export const nothingYet = {
  tabInstalled: false,
  apart: [],
  support: [],
  eventRound: 1,
  changes: [],
  leftEvents: [],
  earlierSignOffs: [],
  removals: [],
} as const satisfies Partial<Meeting>;
