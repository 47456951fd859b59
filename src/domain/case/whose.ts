import type { Account } from '../meeting/meeting.ts';
import type { CaseRow, MeetingGlance } from './caseRow.ts';

interface Me {
  readonly me: Account;
}

/** `You`, or a name. */
export interface Whose {
  readonly whose: string;
  readonly mine: boolean;
}

/** Whoever leads the case. */
export const whoseLead = (row: CaseRow, { me }: Me): Whose =>
  owned(row.leadWorkerName, row.leadWorkerAccount !== '' && row.leadWorkerAccount === me.id);

/** Whoever chairs, or leads the case while nobody does. Rows from before accounts were kept have the chair's name alone. */
export const whoseChair = (meeting: MeetingGlance | undefined, row: CaseRow, { me }: Me): Whose => {
  if (!meeting?.chairName) return whoseLead(row, { me });
  const { chairName, chairAccount } = meeting;
  return owned(chairName, chairAccount === undefined ? chairName === me.name : chairAccount === me.id);
};

export const owned = (name: string, mine: boolean): Whose => ({ whose: mine ? 'You' : name, mine });
