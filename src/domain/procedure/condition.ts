import type { CircumstanceName } from '../case/circumstance.ts';
import type { MeetingKind } from '../meeting/meeting.ts';

/** All that are given must hold. One evaluator reads them: `holds`. */
export interface Condition {
  readonly ledBy?: 'key worker' | 'social worker';
  readonly kind?: MeetingKind;
  readonly mode?: 'teams' | 'in person';
  /** The meeting's number among those of its kind: 3 is the third review. */
  readonly number?: number;
  /** Any but the meeting of this number: 3 for every review except the third. */
  readonly notNumber?: number;
  /** Every one of these is true of the case. */
  readonly with?: readonly CircumstanceName[];
  /** At least one of these is. */
  readonly withAny?: readonly CircumstanceName[];
  /** None of these is. */
  readonly without?: readonly CircumstanceName[];
}

/** What a condition is read against. A part that is not told is taken not to hold; no circumstance is true by itself. */
export interface Situation {
  readonly ledBy?: 'key worker' | 'social worker';
  readonly kind?: MeetingKind;
  readonly mode?: 'teams' | 'in person';
  readonly number?: number;
  readonly with?: readonly CircumstanceName[];
}
