import type { TenantContext } from './area.ts';
import { attendance, type CallRecord } from './attendance.ts';
import { userAt } from './calendars.ts';
import { teams } from './teamsMeetings.ts';

/** Somebody in a call: a user of the tenant by their address, or anybody else by the name they typed or their number. */
export interface HandCaller {
  readonly address?: string;
  readonly name?: string;
  readonly role?: CallRecord['role'];
  /** When they came and went, ISO; the whole call without it. */
  readonly stays?: readonly { readonly from: string; readonly until: string }[];
}

/** One session of a call, from its first person to its last. */
export interface HandCall {
  /** Join link of the meeting; the one made last without it. */
  readonly joinUrl?: string;
  readonly from: string;
  readonly until: string;
  readonly people: readonly HandCaller[];
}

const shape =
  'The body must be {"from": "2027-01-04T10:00:00Z", "until": "2027-01-04T11:30:00Z", "people": [{"address": "of a user"} or {"name": "as typed"}, with "role" and "stays": [{"from", "until"}] where wanted], "joinUrl"?: "of the meeting"}.';

/** Holds a call as its people would, so that Teams has a report of it. A line that says what is wrong, or undefined. */
export function callByHand(tenant: TenantContext, given: unknown): string | undefined {
  if (!isHandCall(given)) return shape;
  const { meetings } = tenant.state(teams);
  const meeting = given.joinUrl === undefined ? meetings.at(-1) : meetings.find((one) => one.joinUrl === given.joinUrl);
  if (!meeting) return 'There is no such Teams meeting.';
  const whole = [{ from: given.from, until: given.until }];
  const people = given.people.map((one): CallRecord => {
    const user = one.address === undefined ? undefined : userAt(tenant, one.address);
    return {
      id: tenant.newId(),
      userId: user?.id ?? null,
      // Somebody of another organisation is known by address; a guest is not.
      address: user?.userPrincipalName ?? one.address ?? null,
      name: one.name ?? user?.displayName ?? one.address ?? '',
      role: one.role ?? (user?.id === meeting.organizerId ? 'Organizer' : user ? 'Presenter' : 'Attendee'),
      stays: (one.stays ?? whole).map(({ from, until }) => ({ from: iso(from), until: iso(until) })),
    };
  });
  tenant.state(attendance).reports.push({
    id: tenant.newId(),
    meetingId: meeting.id,
    startUtc: iso(given.from),
    endUtc: iso(given.until),
    people,
  });
  return undefined;
}

const iso = (time: string) => new Date(time).toISOString();

function isHandCall(given: unknown): given is HandCall {
  if (!isStay(given)) return false;
  const { joinUrl, people } = given as Partial<HandCall>;
  return (joinUrl === undefined || typeof joinUrl === 'string') && Array.isArray(people) && people.every(isCaller);
}

function isCaller(given: unknown): given is HandCaller {
  if (typeof given !== 'object' || given === null) return false;
  const { address, name, stays } = given as Partial<Record<keyof HandCaller, unknown>>;
  const text = (value: unknown) => value === undefined || typeof value === 'string';
  return (
    text(address) &&
    text(name) &&
    (address !== undefined || name !== undefined) &&
    (stays === undefined || (Array.isArray(stays) && stays.every(isStay)))
  );
}

function isStay(given: unknown): given is { readonly from: string; readonly until: string } {
  if (typeof given !== 'object' || given === null) return false;
  const { from, until } = given as Partial<Record<'from' | 'until', unknown>>;
  const isTime = (value: unknown): value is string => typeof value === 'string' && !Number.isNaN(Date.parse(value));
  return isTime(from) && isTime(until) && Date.parse(from) <= Date.parse(until);
}
