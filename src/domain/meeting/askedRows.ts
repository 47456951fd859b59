import type { CaseFile, Person } from '../case/caseFile.ts';
import { eventsOf } from './eventsOf.ts';
import { everyoneAsked } from './everyoneAsked.ts';
import type { ApartSitting, Meeting } from './meeting.ts';
import { planOf } from './meetingPlan.ts';
import type { Reply, SeenReplies } from './seenReplies.ts';
import { whatEachGets } from './whatEachGets.ts';

/**
 * How far it is with one person. `holds it`: the organiser, who is not invited to their own event. `by hand`: not asked by
 * mail, so by phone or letter. `told`: only hears of the plan. `consent`: nothing may be sent to them. `not known`: mailed,
 * and nobody has read the replies. `not in it`: should have been mailed, and the event in the calendar does not have them.
 */
export type AskedState = Reply['answer'] | 'holds it' | 'by hand' | 'told' | 'consent' | 'not known' | 'not in it';

export interface AskedRow {
  readonly person: Person;
  readonly chair: boolean;
  readonly state: AskedState;
  readonly reply?: Reply;
  /** After the person's name, for those who are not mailed: `has no safe address: …` */
  readonly why?: string;
  /** They sit apart from the others. */
  readonly sitting?: ApartSitting;
}

/** Everyone who is asked to a meeting, in the case's order, each once, with what the last reading of replies says. */
export function askedRows(file: CaseFile, meeting: Meeting, replies: SeenReplies | undefined): readonly AskedRow[] {
  const events = eventsOf(file, planOf(meeting), meeting.organiser);
  const mailed = new Set(events.flatMap(({ invitation }) => invitation.attendees.map(({ personId }) => personId)));
  const notMailed = new Map(
    events.flatMap(({ invitation }) => invitation.notMailed.map((each) => [each.person.id, each] as const)),
  );
  return everyoneAsked(file, meeting).map((person): AskedRow => {
    const reply = replies?.people.find((each) => each.person === person.id);
    const sitting = meeting.apart.find((each) => each.person === person.id);
    const more = { ...(sitting && { sitting }), ...(reply && { reply }) };
    const row = { person, chair: person.id === meeting.chair, ...more };
    if (reply) return { ...row, state: reply.answer };
    const not = notMailed.get(person.id);
    if (not && !mailed.has(person.id)) return { ...row, state: stateOf[not.by], why: not.why };
    if (!mailed.has(person.id)) return { ...row, state: 'holds it' };
    return { ...row, state: replies && !replies.gone ? 'not in it' : 'not known' };
  });
}

/** Whoever is not asked and only hears that there is a plan, by letter or in person. */
export const toldRows = (file: CaseFile, meeting: Meeting): readonly AskedRow[] =>
  whatEachGets(file, planOf(meeting), meeting.organiser).flatMap((gets) =>
    gets.by === 'tell' && !everyoneAsked(file, meeting).some(({ id }) => id === gets.person.id)
      ? [{ person: gets.person, chair: false, state: 'told' as const, why: gets.why }]
      : [],
  );

const stateOf = { ask: 'by hand', tell: 'told', consent: 'consent' } as const;

/** `5 of 8 replied`: of those the calendar knows a reply or a silence of. */
export function repliesCount(rows: readonly AskedRow[]): { readonly replied: number; readonly of: number } {
  const invited = rows.filter(({ reply }) => reply !== undefined);
  return { replied: invited.filter(({ reply }) => reply?.answer !== 'no reply').length, of: invited.length };
}
