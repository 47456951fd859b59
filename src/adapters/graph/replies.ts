import * as z from 'zod/mini';
import type { Refusal } from '../../app/ports/refusal.ts';
import type { AttendeeReply, EventReplies, Replies } from '../../app/ports/replies.ts';
import type { MeetingTime } from '../../domain/meeting/meeting.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { dateInLondon, timeInLondon } from '../../domain/time/londonTime.ts';
import { parsePlainDate } from '../../domain/time/plainDate.ts';
import { instantFromGraph } from './documents/columns.ts';
import type { Graph } from './graphRequest.ts';
import { query, segment } from './odata.ts';
import { immutableIds } from './outlook.ts';
import { calendarScopes } from './scopes.ts';

const what = 'the calendar event';

const zoned = z.looseObject({ dateTime: z.string(), timeZone: z.string() });
const event = z.looseObject({
  isCancelled: z.nullish(z.boolean()),
  start: zoned,
  end: zoned,
  attendees: z.array(
    z.looseObject({
      emailAddress: z.nullish(z.looseObject({ address: z.nullish(z.string()) })),
      status: z.nullish(z.looseObject({ response: z.nullish(z.string()), time: z.nullish(z.string()) })),
      proposedNewTime: z.nullish(z.looseObject({ start: zoned, end: zoned })),
    }),
  ),
});

/** Who answered what, from the organiser's own event: attendees' copies do not know of each other. */
export function replies(graph: Graph): Replies {
  return {
    async ofEvent(eventId) {
      const select = query({ $select: 'attendees,start,end,isCancelled' });
      const path = `/me/events/${segment(eventId)}${select}`;
      const headers = immutableIds;
      const answer = await graph.send({ method: 'GET', path, scopes: calendarScopes, headers, retry: 'safe', what });
      return answer.ok ? decoded(answer.value.json) : answer;
    },
  };
}

function decoded(json: unknown): Result<EventReplies, Refusal> {
  const read = event.safeParse(json);
  const time = read.success ? timeOf(read.data) : undefined;
  if (!read.success || !time) return fail({ kind: 'unreadable', where: what });
  return ok({
    cancelled: read.data.isCancelled ?? false,
    time,
    attendees: read.data.attendees.map(replyOf),
  });
}

type Attendee = z.infer<typeof event>['attendees'][number];

function replyOf({ emailAddress, status, proposedNewTime }: Attendee): AttendeeReply {
  // Exchange says year 1 where nothing was answered.
  const at = status?.time && !status.time.startsWith('0001') ? instantFromGraph(status.time) : undefined;
  const proposed = proposedNewTime ? timeOf(proposedNewTime) : undefined;
  return {
    address: emailAddress?.address ?? '',
    answer: answers[status?.response ?? ''] ?? 'no reply',
    ...(at !== undefined && { at }),
    ...(proposed !== undefined && { proposed }),
  };
}

/** `none` and `notResponded` are no reply, and so is a word that Graph may add one day. */
const answers: Readonly<Record<string, AttendeeReply['answer']>> = {
  accepted: 'accepted',
  organizer: 'accepted',
  declined: 'declined',
  tentativelyAccepted: 'tentative',
};

function timeOf({ start, end }: Pick<z.infer<typeof event>, 'start' | 'end'>): MeetingTime | undefined {
  const [from, to] = [inLondon(start), inLondon(end)];
  return from && to ? { date: from.date, start: from.time, end: to.time } : undefined;
}

/** Not asked for another zone, Graph says UTC. A proposed time may still be in the zone it was proposed in. */
function inLondon({ dateTime, timeZone }: z.infer<typeof zoned>) {
  if (['europe/london', 'gmt standard time'].includes(timeZone.toLowerCase())) {
    const date = parsePlainDate(dateTime.slice(0, 10));
    return date.ok ? { date: date.value, time: dateTime.slice(11, 16) } : undefined;
  }
  const at = timeZone.toLowerCase() === 'utc' ? instantFromGraph(`${dateTime.slice(0, 19)}Z`) : undefined;
  return at === undefined ? undefined : { date: dateInLondon(at), time: timeInLondon(at).slice(0, 5) };
}
