import type { Account } from '../meeting/meeting.ts';
import type { Clock } from '../procedure/clocks.ts';
import type { CaseRow, MeetingGlance } from './caseRow.ts';
import type { DueOfCase } from './dueOfCase.ts';

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
  const { chairName: name, chairAccount: account } = meeting;
  return whoseTaker({ name, ...(account !== undefined && { account }) }, { me });
};

/** Whoever is named; by their name alone where their account is not known. */
export const whoseTaker = (
  { name, account }: { readonly name: string; readonly account?: string },
  { me }: Me,
): Whose => owned(name, account === undefined ? name === me.name : account === me.id);

/** Whoever has the role that the rule names, among the people of the case; otherwise the role itself, which is nobody's. */
export function whoseRole({ owner, meeting }: Clock, { row, profile, context }: DueOfCase): Whose {
  const roles = owner.toLowerCase().split(/,| or | and /);
  const lead = ['lead worker', row.ledBy, profile.words.leadWorker[row.ledBy]].map((word) => word.toLowerCase());
  for (const role of roles.map((each) => each.trim())) {
    if (lead.includes(role)) return whoseLead(row, context);
    const chaired = row.meetings.find(({ id }) => id === meeting);
    if (role === 'chair' && chaired) return whoseChair(chaired, row, context);
    const one = row.council?.find((each) => each.role.toLowerCase() === role);
    if (one) return owned(one.name, one.account !== undefined && one.account === context.me.id);
  }
  return owned(owner, false);
}

export const owned = (name: string, mine: boolean): Whose => ({ whose: mine ? 'You' : name, mine });
