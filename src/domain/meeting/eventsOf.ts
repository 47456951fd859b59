import { areApart } from '../case/areApart.ts';
import type { CaseFile, Person, PersonId } from '../case/caseFile.ts';
import { sharingWith } from '../case/sharing.ts';
import { type Invitation, invitationTo, toldOnly } from './eventInvitation.ts';
import { everyoneAsked } from './everyoneAsked.ts';
import type { Account, MeetingTime } from './meeting.ts';
import type { MeetingPlan } from './meetingPlan.ts';

/** One event of a meeting in the organiser's calendar: the shared one, or one of somebody who is kept apart. */
export interface EventOfMeeting {
  /** Whose own event it is; absent for the shared one. With the meeting it makes the event's key. */
  readonly apart?: PersonId;
  readonly time: MeetingTime;
  readonly mode: 'teams' | 'in person';
  /** Empty on Teams. */
  readonly place: string;
  /** Who is to sit there together, whether or not the invitation can be mailed to them. */
  readonly people: readonly Person[];
  readonly invitation: Invitation;
}

/**
 * Every event of a meeting, the shared one first: exactly what booking makes and what the preview shows. To the event of
 * somebody kept apart only the chair and the lead worker come.
 */
export function eventsOf(
  file: CaseFile,
  plan: MeetingPlan,
  organiser: Account,
): readonly [EventOfMeeting, ...EventOfMeeting[]] {
  const { time, mode, place } = plan;
  const apart = new Set(plan.apart.map(({ person }) => person));
  const told = toldOnly(file, plan.kind);
  const asked = everyoneAsked(file, { invited: plan.invited, chair: plan.chair });
  const notApart = asked.filter(({ id }) => !apart.has(id));
  const shared: EventOfMeeting = {
    time,
    mode,
    place,
    people: notApart.filter((person) => !told.has(person.id) && sharingWith(file, person) === 'given'),
    invitation: invitationTo(file, { ...plan, people: notApart, own: false }, organiser),
  };
  const own = plan.apart.map((sitting): EventOfMeeting => {
    const people = file.people.filter(({ id }) => id === sitting.person || hosts(file, plan, sitting.person).has(id));
    const { person, time: when, mode: how, place: where } = sitting;
    const of = { ...plan, time: when, mode: how, place: where, people, own: true };
    return {
      apart: person,
      time: when,
      mode: how,
      place: where,
      people,
      invitation: invitationTo(file, of, organiser),
    };
  });
  return [shared, ...own];
}

/** Whoever leads the meeting and the plan, unless they are to be kept apart from this person themselves. */
function hosts(file: CaseFile, plan: MeetingPlan, person: PersonId): ReadonlySet<PersonId> {
  return new Set([plan.chair, file.leadWorker].filter((id) => !areApart(file, id, person)));
}

/** Two people who are kept apart and would be in one event: nothing may be sent while there are any. */
export interface Together {
  readonly one: Person;
  readonly other: Person;
}

/** The organiser counts as being in every event, where they are somebody of the case. */
export function togetherThoughApart(file: CaseFile, plan: MeetingPlan, organiser?: Account): readonly Together[] {
  const me = organiser && file.people.find(({ accountId }) => accountId === organiser.id);
  return eventsOf(file, plan, organiser ?? { id: '', name: '' }).flatMap(({ people }) => {
    const there = me && !people.includes(me) ? [...people, me] : people;
    return there.flatMap((one, at) =>
      there.slice(at + 1).flatMap((other) => (areApart(file, one.id, other.id) ? [{ one, other }] : [])),
    );
  });
}
