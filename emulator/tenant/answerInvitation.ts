import type { TenantContext } from './area.ts';
import { type Attendee, calendars, copiesOf, type StoredEvent, userAt } from './calendars.ts';
import { epochOf, inZone, type ZonedTime } from './outlookTime.ts';

export const answers = ['accepted', 'declined', 'tentativelyAccepted'] as const;
export type Answer = (typeof answers)[number];

export interface TimeSlot {
  readonly start: ZonedTime;
  readonly end: ZonedTime;
}

export interface Answered {
  readonly response: Answer;
  readonly proposedNewTime?: TimeSlot;
  /** Whether the organiser is told; without that, the organiser's own event stays as it was. */
  readonly told: boolean;
}

/** What Exchange does when somebody answers: their own copy says so, and the organiser's event once the answer arrives. */
export function answerInvitation(tenant: TenantContext, event: StoredEvent, address: string, given: Answered): void {
  const status = { response: given.response, time: tenant.now() };
  const user = userAt(tenant, address);
  const copy = copiesOf(tenant, event).find((one) => one.owner === user?.id);
  if (copy) copy.fields = { ...copy.fields, responseStatus: status };
  const original = organisersOwn(tenant, event.iCalUId);
  if (!original || !given.told) return;
  original.attendees = original.attendees.map((one) =>
    one.emailAddress.address.toLowerCase() === address.toLowerCase() ? answered(one, status, given) : one,
  );
}

/** A later answer without another time takes the proposed one back. */
function answered({ type, emailAddress }: Attendee, status: Attendee['status'], given: Answered): Attendee {
  const proposed = given.proposedNewTime;
  return { type, emailAddress, status, ...(proposed && { proposedNewTime: inUtc(proposed) }) };
}

export const allowsProposals = (event: StoredEvent): boolean => event.fields.allowNewTimeProposals !== false;

const organisersOwn = (tenant: TenantContext, iCalUId: string) =>
  tenant.state(calendars).events.find((one) => one.isOrganizer && one.iCalUId === iCalUId);

/** The latest event this address is invited to; one in particular when `iCalUId` names it. */
export function invitationOf(tenant: TenantContext, address: string, iCalUId?: string): StoredEvent | undefined {
  return tenant
    .state(calendars)
    .events.filter(
      (event) =>
        event.isOrganizer &&
        (iCalUId === undefined || event.iCalUId === iCalUId) &&
        event.attendees.some((one) => one.emailAddress.address.toLowerCase() === address.toLowerCase()),
    )
    .at(-1);
}

/** Exchange keeps times in UTC and shows them so, whatever zone they were proposed in. */
const inUtc = ({ start, end }: TimeSlot): TimeSlot => ({
  start: inZone(epochOf(start), 'UTC'),
  end: inZone(epochOf(end), 'UTC'),
});
