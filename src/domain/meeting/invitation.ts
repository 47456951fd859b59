import type { CaseFile, Person, PersonId } from '../case/caseFile.ts';
import { safeAddress } from '../case/safeAddress.ts';
import { escapedHtml } from '../escapedHtml.ts';
import { inviteesFor } from '../procedure/invitees.ts';
import { profileOf } from '../procedure/profiles/index.ts';
import { longDate } from '../time/dateWords.ts';
import { everyoneAsked } from './everyoneAsked.ts';
import type { Account } from './meeting.ts';
import type { MeetingPlan } from './meetingPlan.ts';

/** Exactly what leaves when a meeting is booked. The preview shows it and the booking sends it. */
export interface Invitation {
  /** Neutral: it stands in other people's calendars and on their locked phones. */
  readonly subject: string;
  readonly html: string;
  /** The same words without markup. */
  readonly text: string;
  readonly attendees: readonly Attendee[];
  /** Invited or told, but not by this mail, and why. */
  readonly notMailed: readonly { readonly person: Person; readonly why: string }[];
}

export interface Attendee {
  readonly personId: PersonId;
  readonly name: string;
  readonly address: string;
}

/** One event goes to everyone, so it carries nothing of the case and nobody's name. `organiser` holds the event and is not invited to it. */
export function invitation(file: CaseFile, plan: MeetingPlan, organiser: Account): Invitation {
  const attendees: Attendee[] = [];
  const notMailed: { person: Person; why: string }[] = [];
  const told = toldOnly(file, plan);

  for (const person of everyoneAsked(file, plan)) {
    if (person.accountId === organiser.id) continue;
    const address = safeAddress(person);
    if (told.has(person.id)) notMailed.push({ person, why: 'is told about the meeting, not invited to it' });
    else if (address === undefined)
      notMailed.push({ person, why: 'has no safe address: invite them by phone or letter' });
    else attendees.push({ personId: person.id, name: person.name, address });
  }

  const paragraphs = words(plan);
  return {
    subject: `Family meeting, ${longDate(plan.time.date)}, ${plan.time.start}`,
    html: paragraphs.map((paragraph) => `<p>${escapedHtml(paragraph)}</p>`).join('\n'),
    text: paragraphs.join('\n\n'),
    attendees,
    notMailed,
  };
}

function toldOnly(file: CaseFile, plan: MeetingPlan): ReadonlySet<PersonId> {
  const profile = profileOf(file.procedure);
  if (!profile) return new Set();
  const places = inviteesFor(profile, file, plan.kind).filter((place) => place.need === 'told');
  return new Set(places.flatMap((place) => place.people.map((person) => person.id)));
}

function words({ time, mode, place }: MeetingPlan): readonly string[] {
  return [
    'Hello,',
    `You are invited to a family meeting on ${longDate(time.date)}, from ${time.start} to ${time.end}.`,
    mode === 'teams'
      ? 'We meet online. Use the link in this invitation: you do not need an account or any special software.'
      : `We meet at ${place.trim()}.`,
    'If you can come, please accept. If you cannot, please decline or reply, so that we know, and tell us anything you would like to be said in the meeting.',
    'If there is something that would help you to take part, such as an interpreter, a different time of day or someone to support you, please reply and tell us.',
    'Please do not forward this invitation.',
  ];
}
