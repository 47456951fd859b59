import { type Answer, type GraphCall, refuse } from './area.ts';
import { type Attendee, type StoredEvent, showEvent } from './calendars.ts';
import { readAttendees } from './createEvent.ts';
import { readTimes } from './eventTimes.ts';
import { invite } from './invitations.ts';
import { itemAnswer, newChangeKey, propertiesOf } from './outlookItem.ts';
import { teams } from './teamsMeetings.ts';

const settable = [
  'subject',
  'body',
  'location',
  'importance',
  'sensitivity',
  'showAs',
  'categories',
  'isReminderOn',
  'reminderMinutesBeforeStart',
  'responseRequested',
  'allowNewTimeProposals',
  'hideAttendees',
] as const;

/** PATCH of an event. Only its organiser changes what others see; a change of attendees alone tells only those added or left out. */
export function changeEvent(call: GraphCall, event: StoredEvent): Answer {
  const json = (call.json ?? {}) as Record<string, unknown>;
  if (!event.isOrganizer) return refuse(403, 'ErrorAccessDenied', 'Only the organizer can change this meeting.');
  const times = readTimes(json, event);
  if ('status' in times) return times;
  const attendees = 'attendees' in json ? readAttendees(json.attendees) : event.attendees;
  if (!attendees) return refuse(400, 'ErrorInvalidRecipients', 'At least one recipient is not valid.');

  if ('body' in json && losesLink(event, json.body))
    return refuse(
      400,
      'ErrorInvalidRequest',
      'This body lacks the join block: the event would lose its Teams meeting.',
    );

  const moved = times.startAt !== event.startAt || times.endAt !== event.endAt;
  const changes = Object.fromEntries(settable.filter((name) => name in json).map((name) => [name, json[name]]));
  const before = event.attendees;
  event.fields = { ...event.fields, ...changes, lastModifiedDateTime: call.tenant.now() };
  event.startAt = times.startAt;
  event.endAt = times.endAt;
  event.attendees = attendees.map((one) => withAnswer(one, before, moved));
  event.properties = [
    ...event.properties.filter((old) => !propertiesOf(json).some((property) => property.id === old.id)),
    ...propertiesOf(json),
  ];
  event.changeKey = newChangeKey(call.tenant);
  const meeting = call.tenant.state(teams).meetings.find((one) => one.eventId === event.immutableId);
  if (meeting) {
    meeting.startUtc = new Date(event.startAt).toISOString();
    meeting.endUtc = new Date(event.endAt).toISOString();
    meeting.subject = String(event.fields.subject);
  }

  const added = event.attendees.filter((one) => !before.some((old) => sameAddress(old, one)));
  const removed = before.filter((old) => !event.attendees.some((one) => sameAddress(old, one)));
  // Whether Exchange tells people of a time that is written again unchanged is not documented: here it does.
  const everyoneTold = ['start', 'end', 'subject', 'body', 'location'].some((name) => name in json);
  invite(call, event, added, '');
  invite(call, event, removed, 'Cancelled: ');
  if (everyoneTold)
    invite(
      call,
      event,
      event.attendees.filter((one) => !added.includes(one)),
      'Updated: ',
    );
  return itemAnswer(200, showEvent(event, call), call);
}

/**
 * The trap that makes rescheduling set `start` and `end` only: a body without the join link takes the meeting away, or
 * makes another. Microsoft does it silently; here it is refused, so that nobody can overlook it.
 */
function losesLink(event: StoredEvent, body: unknown): boolean {
  const joinUrl = (event.fields.onlineMeeting as { readonly joinUrl?: string } | null)?.joinUrl;
  const content = (body as { readonly content?: string } | null)?.content ?? '';
  return joinUrl !== undefined && !content.includes(joinUrl);
}

const sameAddress = (a: Attendee, b: Attendee) =>
  a.emailAddress.address.toLowerCase() === b.emailAddress.address.toLowerCase();

/** A new time asks everyone again. */
function withAnswer(attendee: Attendee, before: readonly Attendee[], moved: boolean): Attendee {
  const old = before.find((one) => sameAddress(one, attendee));
  return old && !moved ? { ...attendee, status: old.status } : attendee;
}
