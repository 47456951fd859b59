import type { ScenarioUser } from '../scenarios/scenario.ts';
import type { Area, GraphCall, TenantContext } from './area.ts';
import { byId, type OutlookItem, showItem } from './outlookItem.ts';
import { inZone, isKnownZone, type ZonedTime } from './outlookTime.ts';
import { seededDiaries } from './seededDiaries.ts';

export interface Attendee {
  readonly type: string;
  readonly emailAddress: { readonly name?: string; readonly address: string };
  readonly status: { readonly response: string; readonly time: string };
  /** Another time they asked for, as Exchange keeps it: in UTC. */
  readonly proposedNewTime?: { readonly start: ZonedTime; readonly end: ZonedTime };
}

export interface StoredEvent extends OutlookItem {
  readonly isOrganizer: boolean;
  readonly iCalUId: string;
  /** Milliseconds since 1970. */
  startAt: number;
  endAt: number;
  /** Everyone, as the organiser knows them. */
  attendees: readonly Attendee[];
  readonly transactionId?: string;
  /** What was posted under the transaction id, to tell a repetition from another event. */
  readonly posted?: string;
  /** It lies in Deleted Items. */
  deleted?: true;
}

export interface CalendarState {
  events: StoredEvent[];
}

/** Every user's default calendar. The requests are answered by `calendar`, `eventReplies` and `freeBusy`. */
export const calendars: Area<CalendarState> = {
  name: 'calendars',
  seed: ({ users }, tenant) => ({ events: seededDiaries(users, tenant) }),
  routes: [],
};

export const eventOf = (call: GraphCall): StoredEvent | undefined =>
  call.tenant.state(calendars).events.find(byId(call.user.id, call.params.id));

/** The copies in the calendars of attendees who are users here. */
export const copiesOf = (tenant: TenantContext, event: StoredEvent): readonly StoredEvent[] =>
  tenant.state(calendars).events.filter((one) => one.iCalUId === event.iCalUId && !one.isOrganizer && !one.deleted);

export function userAt(tenant: TenantContext, address: string): ScenarioUser | undefined {
  return tenant.scenario.users.find((user) => user.userPrincipalName.toLowerCase() === address.toLowerCase());
}

/** In the zone of `Prefer: outlook.timezone`, otherwise in UTC, whatever zone it was written in. */
export function showEvent(event: StoredEvent, call: GraphCall): Record<string, unknown> {
  const zone = askedZone(call);
  const fields = {
    ...event.fields,
    iCalUId: event.iCalUId,
    isOrganizer: event.isOrganizer,
    attendees: attendeesSeenBy(event, call.user.userPrincipalName),
    start: inZone(event.startAt, zone),
    end: inZone(event.endAt, zone),
    ...(event.transactionId === undefined ? {} : { transactionId: event.transactionId }),
  };
  return showItem({ ...event, fields }, call);
}

/** The zone of `Prefer: outlook.timezone`. One that is not known counts as none. */
export function askedZone(call: GraphCall): string {
  const asked = /outlook\.timezone="([^"]+)"/i.exec(call.headers.get('prefer') ?? '')?.[1];
  return asked !== undefined && isKnownZone(asked) ? asked : 'UTC';
}

/** With `hideAttendees`, an attendee sees nobody but themselves. */
export function attendeesSeenBy(event: StoredEvent, address: string): readonly Attendee[] {
  if (event.isOrganizer || event.fields.hideAttendees !== true) return event.attendees;
  return event.attendees.filter((attendee) => attendee.emailAddress.address.toLowerCase() === address.toLowerCase());
}
