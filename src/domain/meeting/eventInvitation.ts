import type { CaseFile, Person, PersonId } from '../case/caseFile.ts';
import { safeAddress } from '../case/safeAddress.ts';
import { sharingWith, whyNotShared } from '../case/sharing.ts';
import { profileOf } from '../procedure/inForce.ts';
import { inviteesFor } from '../procedure/invitees.ts';
import { type EventWords, eventWords } from './invitationWords.ts';
import type { Account, MeetingKind } from './meeting.ts';
import type { MeetingPlan } from './meetingPlan.ts';

/** Exactly what leaves with one event. The preview shows it and the booking sends it. */
export interface Invitation extends EventWords {
  readonly attendees: readonly Attendee[];
  /** Asked or told, but not by this mail, and why. */
  readonly notMailed: readonly NotMailed[];
}

export interface Attendee {
  readonly personId: PersonId;
  readonly name: string;
  readonly address: string;
}

/**
 * `ask`: they are to come, and somebody asks them by phone or letter. `tell`: they only hear of it, likewise. `consent`:
 * nothing may be sent to them as things are.
 */
export interface NotMailed {
  readonly person: Person;
  readonly by: 'ask' | 'tell' | 'consent';
  /** Goes on after the person's name: `has no safe address: …` */
  readonly why: string;
}

/** One event goes to all of `people`, so it carries nothing of the case and nobody's name. `organiser` holds the event and is not invited to it. */
export function invitationTo(
  file: CaseFile,
  of: Pick<MeetingPlan, 'kind' | 'time' | 'mode' | 'place'> & {
    readonly people: readonly Person[];
    readonly own: boolean;
  },
  organiser: Account,
): Invitation {
  const attendees: Attendee[] = [];
  const notMailed: NotMailed[] = [];
  const told = toldOnly(file, of.kind);

  for (const person of of.people) {
    if (person.accountId !== undefined && person.accountId === organiser.id) continue;
    const not = whyNotMailed(file, person, told);
    const address = safeAddress(person);
    if (not) notMailed.push({ person, ...not });
    else if (address !== undefined) attendees.push({ personId: person.id, name: person.name, address });
  }

  const asked = new Set(of.people.map(({ id }) => id));
  return { ...eventWords(file, { ...of, asked }), attendees, notMailed };
}

export const toldWhy = 'is told that there is a plan, not invited';

/** Undefined where an invitation may be mailed to them. */
export function whyNotMailed(
  file: CaseFile,
  person: Person,
  told: ReadonlySet<PersonId>,
): Omit<NotMailed, 'person'> | undefined {
  const unshared = whyNotShared(file, person);
  if (unshared)
    return {
      by: 'consent',
      why: `is not asked. ${unshared}${sharingWith(file, person) === 'refused' ? '' : ' Ask them, then record it in the case.'}`,
    };
  if (told.has(person.id)) return { by: 'tell', why: toldWhy };
  if (safeAddress(person) !== undefined) return undefined;
  if (person.papersBy === 'print')
    return { by: 'ask', why: 'gets everything in print: invite them by phone or letter' };
  return person.addressFailed
    ? { by: 'ask', why: 'had a message come back: confirm the address in the case, or invite them by phone or letter' }
    : { by: 'ask', why: 'has no safe address: invite them by phone or letter' };
}

/** People the procedure wants to hear of the plan and does not invite. */
export function toldOnly(file: CaseFile, kind: MeetingKind): ReadonlySet<PersonId> {
  const profile = profileOf(file.procedure);
  if (!profile) return new Set();
  const places = inviteesFor(profile, file, kind).filter((place) => place.need === 'told');
  return new Set(places.flatMap((place) => place.people.map((person) => person.id)));
}
