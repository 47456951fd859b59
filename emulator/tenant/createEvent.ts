import { type Answer, type GraphCall, refuse } from './area.ts';
import { type Attendee, calendars, type StoredEvent, showEvent, userAt } from './calendars.ts';
import { readTimes } from './eventTimes.ts';
import { invite } from './invitations.ts';
import { itemAnswer, newChangeKey, newImmutableId, newRestId, propertiesOf } from './outlookItem.ts';
import { createTeamsMeeting, joinBlock } from './teamsMeetings.ts';

type Json = Readonly<Record<string, unknown>>;

/** POST of an event: once for each transaction id, with an invitation for each attendee. */
export function createEvent(call: GraphCall): Answer {
  const { tenant, user } = call;
  const json = (call.json ?? {}) as Json;
  const state = tenant.state(calendars);
  const transactionId = typeof json.transactionId === 'string' ? json.transactionId : undefined;
  const posted = JSON.stringify(json);
  const earlier = state.events.find(
    (event) => transactionId !== undefined && event.owner === user.id && event.transactionId === transactionId,
  );
  if (earlier)
    return earlier.posted === posted
      ? itemAnswer(201, showEvent(earlier, call), call)
      : refuse(
          409,
          'ErrorDuplicateTransactionId',
          `The transaction id ${transactionId} has already been used to create a different event.`,
        );
  const times = readTimes(json);
  if ('status' in times) return times;
  const attendees = readAttendees(json.attendees);
  if (!attendees) return refuse(400, 'ErrorInvalidRecipients', 'At least one recipient is not valid.');

  const immutableId = newImmutableId(tenant);
  const event: StoredEvent = {
    owner: user.id,
    isOrganizer: true,
    immutableId,
    restId: newRestId(tenant),
    changeKey: newChangeKey(tenant),
    iCalUId: `040000008200E00074C5B7101A82E008${tenant.newId().replaceAll('-', '').toUpperCase()}`,
    ...times,
    attendees,
    properties: propertiesOf(json),
    ...(transactionId === undefined ? {} : { transactionId, posted }),
    fields: firstFields(call, json),
  };
  if (json.isOnlineMeeting === true && user.teams) addTeams(call, event);
  state.events.push(event);
  invite(call, event, attendees, '');
  return itemAnswer(201, showEvent(event, call), call);
}

/** Without a Teams licence the event is made all the same, silently without a meeting. */
function addTeams(call: GraphCall, event: StoredEvent): void {
  const { tenant, user } = call;
  const invited = event.attendees.map(({ emailAddress: { address } }) => ({ address, user: userAt(tenant, address) }));
  const meeting = createTeamsMeeting(
    tenant,
    {
      id: event.immutableId,
      subject: String(event.fields.subject),
      startUtc: new Date(event.startAt).toISOString(),
      endUtc: new Date(event.endAt).toISOString(),
    },
    user,
    invited,
  );
  const body = event.fields.body as { readonly contentType: string; readonly content: string };
  event.fields = {
    ...event.fields,
    isOnlineMeeting: true,
    onlineMeetingProvider: 'teamsForBusiness',
    onlineMeeting: { joinUrl: meeting.joinUrl },
    body: { contentType: 'html', content: `${body.content}${joinBlock(meeting.joinUrl)}` },
  };
}

function firstFields(call: GraphCall, json: Json): Record<string, unknown> {
  const now = call.tenant.now();
  const self = { emailAddress: { name: call.user.displayName, address: call.user.userPrincipalName } };
  const location = (json.location ?? { displayName: '' }) as Json;
  const zoneOf = (time: unknown) => (time as { readonly timeZone?: string } | undefined)?.timeZone ?? 'UTC';
  return {
    createdDateTime: now,
    lastModifiedDateTime: now,
    categories: json.categories ?? [],
    originalStartTimeZone: zoneOf(json.start),
    originalEndTimeZone: zoneOf(json.end),
    reminderMinutesBeforeStart: json.reminderMinutesBeforeStart ?? 15,
    isReminderOn: json.isReminderOn ?? true,
    subject: json.subject ?? '',
    importance: json.importance ?? 'normal',
    sensitivity: json.sensitivity ?? 'normal',
    isAllDay: json.isAllDay ?? false,
    isCancelled: false,
    responseRequested: json.responseRequested ?? true,
    showAs: json.showAs ?? 'busy',
    type: 'singleInstance',
    onlineMeetingUrl: null,
    isOnlineMeeting: false,
    onlineMeetingProvider: 'unknown',
    allowNewTimeProposals: json.allowNewTimeProposals ?? true,
    hideAttendees: json.hideAttendees ?? false,
    responseStatus: { response: 'organizer', time: '0001-01-01T00:00:00Z' },
    body: json.body ?? { contentType: 'html', content: '' },
    location: { ...location, locationType: 'default', uniqueIdType: 'unknown' },
    locations: location.displayName ? [location] : [],
    organizer: self,
    onlineMeeting: null,
  };
}

/** Undefined when an address cannot be written to. */
export function readAttendees(given: unknown): readonly Attendee[] | undefined {
  const attendees = ((given ?? []) as Partial<Attendee>[]).map(
    (one): Attendee => ({
      type: one.type ?? 'required',
      emailAddress: {
        name: one.emailAddress?.address ?? '',
        ...one.emailAddress,
        address: one.emailAddress?.address ?? '',
      },
      status: { response: 'none', time: '0001-01-01T00:00:00Z' },
    }),
  );
  const fine = attendees.every(({ emailAddress }) => /^[^\s@<>,;"]+@[^\s@<>,;"]+$/.test(emailAddress.address));
  return fine ? attendees : undefined;
}
