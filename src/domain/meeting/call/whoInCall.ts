import { areApart } from '../../case/areApart.ts';
import type { PersonId } from '../../case/caseFile.ts';
import type { CallAnswer } from '../event.ts';
import { everyoneAsked } from '../everyoneAsked.ts';
import { type InCall, plainName } from './callReport.ts';
import type { CallSeen } from './callsOf.ts';
import type { ComparedWith } from './compareCalls.ts';

/** `known`: the organiser, or somebody who wrote in the record, without being of the case; or said to be nobody. */
export type Named =
  | { readonly is: 'person'; readonly person: PersonId }
  | { readonly is: 'known' }
  | { readonly is: 'unknown'; readonly likely?: PersonId };

/** What somebody has answered and still stands: that it was a guest who has been taken back since is no answer. */
export function answerIn({ file, record }: ComparedWith, question: string): CallAnswer | undefined {
  const answer = record.callAnswers.get(question)?.value;
  if (answer?.is !== 'person') return answer ?? undefined;
  const isThere = [...file.people, ...file.children, ...record.guests].some(({ id }) => id === answer.person);
  return isThere ? answer : undefined;
}

/**
 * Who that was. An account or an address says so; so does the chair's answer. A typed name proves nothing: it counts
 * where it is that of one person who is on the list as here in this very call, and otherwise is only likely theirs.
 */
export function knownIn(of: ComparedWith, call: CallSeen, who: InCall): Named {
  const { file, meeting, record } = of;
  const answer = answerIn(of, answerKey(record, who));
  if (answer?.is === 'person') return { is: 'person', person: answer.person };
  if (answer) return { is: 'unknown' };
  const address = who.address?.toLowerCase();
  const account = file.people.find(
    ({ accountId, email }) =>
      (accountId !== undefined && accountId === who.accountId) || (address && email?.trim().toLowerCase() === address),
  );
  if (account) return { is: 'person', person: account.id };
  if (who.accountId !== undefined && (who.accountId === meeting.organiser.id || record.writers.has(who.accountId)))
    return { is: 'known' };
  const name = plainName(who.name);
  const named = [...file.people, ...file.children].filter((one) => plainName(one.name) === name);
  const [likely] = named;
  if (likely === undefined || named.length > 1) return { is: 'unknown' };
  const here = record.presence.get(likely.id)?.value === 'present' && sitsIn(of, call, likely.id);
  return here ? { is: 'person', person: likely.id } : { is: 'unknown', likely: likely.id };
}

/** Under what the answer about somebody in the call stands, or will. */
export const answerKey = ({ callAnswers }: ComparedWith['record'], { key, oldKey }: InCall): string =>
  callAnswers.has(oldKey) ? oldKey : key;

/**
 * The shared call never offers whoever is kept apart from it, or from anybody who was asked to it or was in it, unless
 * that is the very name; an own call offers the one whose it is, and whoever may sit with them. `inCall`: who was in it.
 */
export function choicesFor(
  of: ComparedWith,
  call: CallSeen,
  seen: ReadonlySet<PersonId>,
  likely: PersonId | undefined,
  inCall: readonly PersonId[],
): readonly PersonId[] {
  const { file, meeting, record } = of;
  const others = [
    ...inCall,
    ...everyoneAsked(file, meeting).flatMap(({ id }) => (isAskedInto(of, call, id) ? id : [])),
  ];
  const mayMeet = (id: PersonId) => sitsIn(of, call, id) && !meetsSomebodyApart(of, call, id, others);
  const isHere = (id: PersonId) => record.presence.get(id)?.value === 'present';
  const everyone = [...file.people, ...file.children, ...record.guests].map(({ id }) => id);
  const rank = (id: PersonId) => (id === likely ? 0 : isHere(id) && !seen.has(id) ? 1 : seen.has(id) ? 3 : 2);
  return everyone.filter((id) => id === likely || mayMeet(id)).toSorted((a, b) => rank(a) - rank(b));
}

/**
 * Whether this person must be kept apart from one of `others`, who were in this call: nobody says so of whoever was asked
 * into it, while the other was not.
 */
export const meetsSomebodyApart = (
  of: ComparedWith,
  call: CallSeen,
  person: PersonId,
  others: readonly PersonId[],
): boolean =>
  others.some(
    (other) => areApart(of.file, person, other) && (!isAskedInto(of, call, person) || isAskedInto(of, call, other)),
  );

const isAskedInto = (of: ComparedWith, call: CallSeen, person: PersonId): boolean =>
  sitsIn(of, call, person) && everyoneAsked(of.file, of.meeting).some(({ id }) => id === person);

/** Where this person was meant to sit. The chair and the lead worker sit in every call. */
function sitsIn({ file, meeting }: ComparedWith, { sitting }: CallSeen, person: PersonId): boolean {
  if (sitting === undefined) return !meeting.apart.some((one) => one.person === person);
  return person === sitting || person === meeting.chair || person === file.leadWorker;
}
