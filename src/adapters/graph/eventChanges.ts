import * as z from 'zod/mini';
import type { EventChanges, EventNow } from '../../app/ports/eventChanges.ts';
import type { Refusal } from '../../app/ports/refusal.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { eventTimes, inLondon, meetingTime, zonedTime } from './eventTime.ts';
import type { Graph, GraphRequest } from './graphRequest.ts';
import { segment } from './odata.ts';
import { immutableIds, withKey } from './outlook.ts';
import { readPages } from './readPages.ts';
import { calendarScopes } from './scopes.ts';

const what = 'the calendar event';
const common = { scopes: calendarScopes, headers: immutableIds, what } as const satisfies Partial<GraphRequest>;

const eventNow = z.looseObject({
  id: z.string(),
  isCancelled: z.nullish(z.boolean()),
  start: zonedTime,
  end: zonedTime,
  attendees: z.array(
    z.looseObject({ emailAddress: z.looseObject({ address: z.string(), name: z.nullish(z.string()) }) }),
  ),
  onlineMeeting: z.nullish(z.looseObject({ joinUrl: z.nullish(z.string()) })),
});
const seenProperties = 'id,isCancelled,start,end,attendees,onlineMeeting';

/** Events in the signed-in person's own calendar in Exchange. */
export function eventChanges(graph: Graph): EventChanges {
  const change = async (method: 'PATCH' | 'POST', path: string, json: unknown): Promise<Result<void, Refusal>> => {
    const answer = await graph.send({ ...common, method, path, body: { json }, retry: 'never' });
    return answer.ok ? ok(undefined) : answer;
  };
  const at = (id: string) => `/me/events/${segment(id)}`;

  return {
    async read({ key, id }) {
      const headers = { Prefer: `${immutableIds.Prefer}, ${inLondon}` };
      const pages = await readPages(graph, { ...common, headers, path: `/me/events${withKey(key, seenProperties)}` });
      if (!pages.ok) return pages;
      const read = z.array(eventNow).safeParse(pages.value.values);
      if (!read.success) return fail({ kind: 'unreadable', where: what });
      const live = read.data.filter(({ isCancelled }) => isCancelled !== true);
      const event = live.find((one) => one.id === id) ?? live[0];
      return ok(event && seen(event));
    },
    // `start` and `end` alone: anything said of the body would cost the Teams link, and a subject would be told again.
    move: (id, time) => change('PATCH', at(id), eventTimes(time)),
    setAttendees: (id, attendees) =>
      change('PATCH', at(id), {
        attendees: attendees.map(({ address, name }) => ({ type: 'required', emailAddress: { address, name } })),
      }),
    cancel: (id, comment) => change('POST', `${at(id)}/cancel`, { comment }),
  };
}

function seen(event: z.infer<typeof eventNow>): EventNow {
  const time = meetingTime(event.start, event.end);
  const joinUrl = event.onlineMeeting?.joinUrl;
  return {
    id: event.id,
    ...(time && { time }),
    attendees: event.attendees.map(({ emailAddress: { address, name } }) => ({ address, name: name ?? address })),
    ...(joinUrl && { joinUrl }),
  };
}
