import type { Account, Meeting, MeetingChange } from '../meeting/meeting.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { CaseReference, DatedFact } from './caseFile.ts';
import type { CircumstanceName } from './circumstance.ts';

/** What Today needs to know of a meeting, kept in the case's row so that Today opens from the cache. */
export interface MeetingGlance
  extends Pick<
    Meeting,
    | 'id'
    | 'kind'
    | 'number'
    | 'stage'
    | 'time'
    | 'mode'
    | 'chair'
    | 'originalDue'
    | 'finishedAt'
    | 'minutesDue'
    | 'nextAgreed'
  > {
  readonly chairName: string;
  /** Entra object id, where the chair is council staff whose account is known. */
  readonly chairAccount?: string;
  /** People due the papers, and how many have them. Absent until sending was planned. */
  readonly papers?: { readonly due: number; readonly sent: number };
  /** Why it was cancelled or not held, where that is a listed reason: words typed by hand may name somebody. */
  readonly endedBecause?: string;
  /** A change that was begun and not finished, and whose computer finishes it. */
  readonly changing?: { readonly what: MeetingChange['what']; readonly by: Account };
  /** Entra object ids of former organisers in whose calendars an event is still to be cancelled. */
  readonly leftWith?: readonly string[];
}

/** What Today needs to know of an agency's concern that waits for somebody: neither its words nor who raised it. */
export interface WaitingConcern {
  readonly id: string;
  readonly raisedOn: PlainDate;
  /** Whom of the council it was raised with, where that is somebody of the case besides the lead worker. */
  readonly with?: { readonly name: string; readonly account?: string };
  /** Since when it has been with the agency's own safeguarding lead. */
  readonly leadOn?: PlainDate;
}

/**
 * One row of CIN Cases. Derived from `case.json` and the meetings: written after them, repaired whenever the case
 * is opened. Holds dates and initials, no names of the family.
 */
export interface CaseRow {
  readonly reference: CaseReference;
  readonly initials: string;
  readonly procedure: string;
  readonly ledBy: 'key worker' | 'social worker';
  /** Council staff. */
  readonly leadWorkerName: string;
  readonly leadWorkerAccount: string;
  /** The team that the case names. */
  readonly team?: string;
  /** The council's other people of the case, for whom the procedure asks by role. Rows from before have none. */
  readonly council?: readonly { readonly role: string; readonly name: string; readonly account?: string }[];
  readonly nextDue?: PlainDate;
  readonly nextWhat?: string;
  readonly attention?: string;
  readonly restricted: boolean;
  /** Inputs of the clocks, so that a device can work out and explain every date without opening the case. */
  readonly facts: readonly Pick<DatedFact, 'fact' | 'on' | 'time' | 'meeting'>[];
  readonly circumstances: readonly CircumstanceName[];
  readonly meetings: readonly MeetingGlance[];
  /** The first raised first. Rows from before have none until their case is next opened or saved. */
  readonly concerns?: readonly WaitingConcern[];
}
