import {
  type Answer,
  allowsProposals,
  answerInvitation,
  answers,
  invitationOf,
  type TimeSlot,
} from './answerInvitation.ts';
import type { TenantContext } from './area.ts';
import { isKnownZone, type ZonedTime } from './outlookTime.ts';

/** What somebody outside the tenant does with an invitation in their own mail program. */
export interface HandAnswer {
  readonly from: string;
  readonly answer: Answer;
  readonly proposedNewTime?: TimeSlot;
  /** `iCalUId` of the event; the latest invitation to that address without it. */
  readonly event?: string;
}

/** Answers an invitation as its recipient would. A line that says what is wrong, or undefined when it is done. */
export function answerByHand(tenant: TenantContext, given: unknown): string | undefined {
  const shape =
    'The body must be {"from": "address", "answer": "accepted", "declined" or "tentativelyAccepted", "proposedNewTime"?: {"start": {"dateTime", "timeZone"}, "end": {…}}, "event"?: "iCalUId"}.';
  if (!isHandAnswer(given)) return shape;
  const event = invitationOf(tenant, given.from, given.event);
  if (!event) return `${given.from} has no invitation that can be answered.`;
  if (given.proposedNewTime && !allowsProposals(event)) return 'This invitation takes no other times.';
  answerInvitation(tenant, event, given.from, {
    response: given.answer,
    told: true,
    ...(given.proposedNewTime && { proposedNewTime: given.proposedNewTime }),
  });
  return undefined;
}

function isHandAnswer(given: unknown): given is HandAnswer {
  if (typeof given !== 'object' || given === null) return false;
  const { from, answer, proposedNewTime, event } = given as Record<string, unknown>;
  return (
    typeof from === 'string' &&
    answers.some((one) => one === answer) &&
    (event === undefined || typeof event === 'string') &&
    (proposedNewTime === undefined || isTimeSlot(proposedNewTime))
  );
}

export function isTimeSlot(given: unknown): given is TimeSlot {
  if (typeof given !== 'object' || given === null) return false;
  const { start, end } = given as Record<string, unknown>;
  return isZonedTime(start) && isZonedTime(end);
}

function isZonedTime(given: unknown): given is ZonedTime {
  if (typeof given !== 'object' || given === null) return false;
  const { dateTime, timeZone } = given as Record<string, unknown>;
  return typeof dateTime === 'string' && typeof timeZone === 'string' && isKnownZone(timeZone);
}
