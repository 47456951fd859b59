import * as z from 'zod/mini';
import type { Calendar, EventSeen, NewEvent } from '../../app/ports/calendar.ts';
import type { Refusal } from '../../app/ports/refusal.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { eventTimes } from './eventTime.ts';
import type { Graph, GraphRequest } from './graphRequest.ts';
import { query, segment } from './odata.ts';
import { immutableIds, keyed, withKey } from './outlook.ts';
import { readPages } from './readPages.ts';
import { calendarScopes } from './scopes.ts';

const what = 'the calendar event';
const common = { scopes: calendarScopes, headers: immutableIds, what } as const satisfies Partial<GraphRequest>;
const unreadable = fail<Refusal>({ kind: 'unreadable', where: what });

const eventSeen = z.looseObject({
  id: z.string(),
  onlineMeeting: z.nullish(z.looseObject({ joinUrl: z.nullish(z.string()) })),
});
const seenProperties = 'id,onlineMeeting';

/** Exchange answers before Teams has made the link; it comes within seconds. */
const linkPauses = [1_000, 2_000, 4_000] as const;

/** The signed-in person's own calendar in Exchange. */
export function calendar(graph: Graph): Calendar {
  const findByKey = async (key: string): Promise<Result<EventSeen | undefined, Refusal>> => {
    const pages = await readPages(graph, { ...common, path: `/me/events${withKey(key, seenProperties)}` });
    if (!pages.ok) return pages;
    const [first] = pages.value.values;
    return first === undefined ? ok(undefined) : decoded(first);
  };

  const withLink = async (event: EventSeen): Promise<Result<EventSeen, Refusal>> => {
    let seen = event;
    for (const pause of linkPauses) {
      if (seen.joinUrl !== undefined) break;
      await graph.wait(pause);
      const path = `/me/events/${segment(event.id)}${query({ $select: seenProperties })}`;
      const answer = await graph.send({ ...common, method: 'GET', path, retry: 'safe' });
      const read = answer.ok ? decoded(answer.value.json) : answer;
      // The event is there whatever became of this look at it.
      if (!read.ok) break;
      seen = read.value;
    }
    return ok(seen);
  };

  return {
    findByKey,
    async create(event) {
      const answer = await graph.send({
        ...common,
        method: 'POST',
        path: '/me/events',
        body: { json: await body(event) },
        retry: 'never',
      });
      if (!answer.ok) {
        // The same transactionId with other contents: a first try has made the event after all. It is not made again.
        const repeated = answer.reason.kind === 'changed elsewhere' || isRepeat(answer.reason);
        if (!repeated) return answer;
        const there = await findByKey(event.key);
        if (!there.ok) return there;
        return there.value ? ok(there.value) : answer;
      }
      const made = decoded(answer.value.json);
      return made.ok && event.teams ? withLink(made.value) : made;
    },
  };
}

const isRepeat = (refusal: Refusal) => refusal.kind === 'refused' && refusal.code === 'ErrorDuplicateTransactionId';

function decoded(json: unknown): Result<EventSeen, Refusal> {
  const read = eventSeen.safeParse(json);
  if (!read.success) return unreadable;
  const joinUrl = read.data.onlineMeeting?.joinUrl;
  return ok({ id: read.data.id, ...(joinUrl && { joinUrl }) });
}

async function body({ key, subject, html, time, teams, place, attendees }: NewEvent): Promise<unknown> {
  return {
    transactionId: await transactionId(key),
    subject,
    body: { contentType: 'html', content: html },
    ...eventTimes(time),
    attendees: attendees.map(({ address, name }) => ({ type: 'required', emailAddress: { address, name } })),
    hideAttendees: true,
    sensitivity: 'private',
    responseRequested: true,
    allowNewTimeProposals: true,
    ...(place !== '' && { location: { displayName: place } }),
    ...(teams && { isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' }),
    ...keyed(key),
  };
}

/** Of the key alone, so that any repeat from any device is the same transaction. Shaped like the GUID Exchange expects. */
async function transactionId(key: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key)));
  const hex = Array.from(hash.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
