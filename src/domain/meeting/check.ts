import type { CaseFile } from '../case/caseFile.ts';
import type { AgendaPlace } from '../papers/agendaPlace.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { GatheredLog } from './gatherLog.ts';
import type { Meeting } from './meeting.ts';
import type { MeetingRecord } from './record.ts';

/** One thing that was looked at before the minutes are signed off. */
export interface Check {
  /** Stable over readings of the same record: `owner a-1`. */
  readonly id: string;
  readonly words: string;
  readonly detail?: string;
  /** Agenda item where it can be put right. */
  readonly item?: string;
  readonly place?: CheckPlace;
  /** The action that it is about: put right in its own form, with the plan. */
  readonly action?: string;
  /** The procedure lets nobody finish without it, whatever the reason. */
  readonly firm?: true;
}

/** `here`: put right under Who is here, where each person can be set. `plan`: with the statements and the actions. */
export type CheckPlace = 'here' | 'plan';

/** Where in the panel something is put right: at the item, in the place beside the agenda, or in the form of the action. */
export type WhereRight = { readonly [of in 'item' | 'place' | 'action']?: Check[of] | undefined };

export interface MinutesChecks {
  /** Signing off waits for these. */
  readonly stops: readonly Check[];
  /** Worth a look. Never stops anyone. */
  readonly advice: readonly Check[];
  readonly inOrder: readonly Check[];
}

export interface MinutesChecked {
  readonly file: CaseFile;
  readonly meeting: Meeting;
  readonly record: MeetingRecord;
  readonly agenda: readonly AgendaPlace[];
  readonly today: PlainDate;
  /** What of the log could not be folded, or was written by another hand. */
  readonly log?: Pick<GatheredLog, 'unknown' | 'unreadable' | 'foreign'>;
}
