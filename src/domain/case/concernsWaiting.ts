import { says } from '../meeting/sought.ts';
import type { Instant } from '../time/instant.ts';
import { dateInLondon } from '../time/londonTime.ts';
import { type AgencyConcern, isGone } from './agencyConcern.ts';
import type { CaseFile } from './caseFile.ts';
import type { CaseRow, WaitingConcern } from './caseRow.ts';

/**
 * Whether anybody still has to take a concern on: whoever it was raised with until they have answered, then, gone
 * unsettled to the agency's own safeguarding lead, that lead until an answer from there is written down (LEI-P41). Gone
 * there once more, what that lead answered the first time is no answer.
 */
export function isWaiting(concern: AgencyConcern): boolean {
  const { leadOn, leadNoted, settledOn, answers = [] } = concern;
  if (isGone(concern) || settledOn !== undefined) return false;
  if (leadOn === undefined) return answers.length === 0;
  const isSince = (at: Instant) => (leadNoted ? at >= leadNoted.at : dateInLondon(at) >= leadOn);
  return !answers.some(({ fromLead, at }) => fromLead && isSince(at));
}

/** Those of a case as its row keeps them. */
export function waitingConcerns({ concerns = [], people, leadWorker }: CaseFile): Pick<CaseRow, 'concerns'> {
  const colleagues = people.filter(({ id, side, name }) => side === 'council' && id !== leadWorker && name !== '');
  const waiting = concerns.filter(isWaiting).map((concern): WaitingConcern => {
    const { id, raisedOn, raisedWith, leadOn } = concern;
    // Typed by hand, as name and role: what names nobody of the council goes to whoever leads, and into no row.
    const found = colleagues.find(({ name }) => says(raisedWith, [{ text: name, isName: true }]));
    return {
      id,
      raisedOn,
      ...(found && { with: { name: found.name, ...(found.accountId && { account: found.accountId }) } }),
      ...(leadOn && { leadOn }),
    };
  });
  return waiting.length > 0 ? { concerns: waiting.toSorted(byDay) } : {};
}

const byDay = (a: WaitingConcern, b: WaitingConcern): number =>
  `${a.raisedOn} ${a.id}` < `${b.raisedOn} ${b.id}` ? -1 : 1;
