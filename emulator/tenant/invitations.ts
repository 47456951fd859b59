import { escapeHtml } from './accountPicker.ts';
import type { GraphCall } from './area.ts';
import { type Attendee, attendeesSeenBy, calendars, copiesOf, type StoredEvent, userAt } from './calendars.ts';
import { newImmutableId, newRestId } from './outlookItem.ts';
import { spokenTimes } from './outlookTime.ts';

type Occasion = '' | 'Updated: ' | 'Cancelled: ';

/** Tells these attendees, each by a message of their own, and puts or changes the copy in the calendars of users here. */
export function invite(
  call: GraphCall,
  event: StoredEvent,
  to: readonly Attendee[],
  occasion: Occasion,
  comment = '',
): void {
  const { tenant } = call;
  const organizer = call.user.userPrincipalName.toLowerCase();
  const told = new Map(to.map((attendee) => [attendee.emailAddress.address.toLowerCase(), attendee]));
  // Whoever organises is not sent an invitation to their own meeting.
  told.delete(organizer);
  for (const [address, attendee] of told) {
    keepCopy(call, event, address, occasion);
    tenant.deliver({
      kind: 'invitation',
      to: attendee.emailAddress.address,
      from: call.user.userPrincipalName,
      subject: `${occasion}${String(event.fields.subject)}`,
      html: `${comment === '' ? '' : `<p>${escapeHtml(comment)}</p>`}${invitationHtml(call, event, address)}`,
      attachments: [],
      ...(occasion !== 'Cancelled: ' && { event: event.iCalUId }),
      at: tenant.now(),
    });
  }
}

function keepCopy(call: GraphCall, event: StoredEvent, address: string, occasion: Occasion): void {
  const { tenant } = call;
  const user = userAt(tenant, address);
  if (!user) return;
  const copy = copiesOf(tenant, event).find((one) => one.owner === user.id);
  const state = tenant.state(calendars);
  if (occasion === 'Cancelled: ') {
    if (copy) copy.fields = { ...copy.fields, isCancelled: true, subject: `Cancelled: ${event.fields.subject}` };
    return;
  }
  const fields = { ...event.fields, responseStatus: { response: 'notResponded', time: '0001-01-01T00:00:00Z' } };
  if (copy) {
    Object.assign(copy, { fields, attendees: event.attendees, startAt: event.startAt, endAt: event.endAt });
    copy.changeKey = event.changeKey;
    return;
  }
  state.events.push({
    owner: user.id,
    isOrganizer: false,
    immutableId: newImmutableId(tenant),
    restId: newRestId(tenant),
    changeKey: event.changeKey,
    iCalUId: event.iCalUId,
    startAt: event.startAt,
    endAt: event.endAt,
    attendees: event.attendees,
    properties: [],
    fields,
  });
}

/** The invitation as its reader sees it: who else is invited only where the organiser lets it be seen. */
function invitationHtml(call: GraphCall, event: StoredEvent, address: string): string {
  const place = (event.fields.location as { readonly displayName?: string } | undefined)?.displayName ?? '';
  const seen = attendeesSeenBy({ ...event, isOrganizer: false }, address)
    .map(({ emailAddress }) => `${emailAddress.name ?? ''} <${emailAddress.address}>`.trim())
    .join('; ');
  const rows: readonly (readonly [string, string])[] = [
    ['When', spokenTimes(event.startAt, event.endAt)],
    ['Where', place],
    ['Organiser', `${call.user.displayName} <${call.user.userPrincipalName}>`],
    ['Invited', seen],
  ];
  const table = rows
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<tr><th scope="row" align="left">${name}</th><td>${escapeHtml(value)}</td></tr>`)
    .join('');
  const body = event.fields.body as { readonly contentType?: string; readonly content?: string };
  const content = body.contentType?.toLowerCase() === 'html' ? body.content : escapeHtml(body.content ?? '');
  return `<table>${table}</table><hr>${content ?? ''}`;
}
