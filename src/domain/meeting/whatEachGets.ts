import type { CaseFile, Person } from '../case/caseFile.ts';
import { sharingNext, sharingWith } from '../case/sharing.ts';
import { toldOnly, toldWhy, whyNotMailed } from './eventInvitation.ts';
import { type EventOfMeeting, eventsOf } from './eventsOf.ts';
import { invitationLetter, toldLetter } from './letterText.ts';
import type { Account } from './meeting.ts';
import type { MeetingPlan } from './meetingPlan.ts';

/**
 * What one person gets of an invitation. `mail`: one for each event they are in. `ask` and `tell`: nothing by mail; a
 * letter to give, post or read out. `consent`: nothing, and what may still be done. `organiser`: the events are theirs.
 */
export type Gets = { readonly person: Person } & (
  | { readonly by: 'mail'; readonly address: string; readonly events: readonly EventOfMeeting[] }
  | { readonly by: 'ask' | 'tell'; readonly why: string; readonly letter: string }
  | { readonly by: 'consent'; readonly why: string; readonly next: readonly string[] }
  | { readonly by: 'organiser' }
);

/** Everyone of the case whom this plan asks or tells, and agencies that nothing may be sent to, in the case's order. */
export function whatEachGets(file: CaseFile, plan: MeetingPlan, organiser: Account): readonly Gets[] {
  const events = eventsOf(file, plan, organiser);
  const told = toldOnly(file, plan.kind);
  return file.people.flatMap((person): readonly Gets[] => {
    const mails = events.flatMap((event) =>
      event.invitation.attendees.flatMap((to) => (to.personId === person.id ? [{ event, address: to.address }] : [])),
    );
    const [first] = mails;
    if (first) return [{ person, by: 'mail', address: first.address, events: mails.map(({ event }) => event) }];
    const [not] = events.flatMap((event) =>
      event.invitation.notMailed.flatMap((one) => (one.person.id === person.id ? [{ event, ...one }] : [])),
    );
    const unshared = not ?? whyNotMailed(file, person, told);
    if (unshared?.by === 'consent') {
      const state = sharingWith(file, person) === 'refused' ? 'refused' : 'not asked';
      return [{ person, by: 'consent', why: unshared.why, next: sharingNext(state) }];
    }
    if (told.has(person.id)) return [{ person, by: 'tell', why: toldWhy, letter: toldLetter(file, person) }];
    if (not) return [{ person, by: 'ask', why: not.why, letter: invitationLetter(file, person, not.event) }];
    return events.some(({ people }) => people.includes(person)) ? [{ person, by: 'organiser' }] : [];
  });
}
