import * as z from 'zod/mini';
import type { MeetingChat } from '../../app/ports/meetingChat.ts';
import { fail, ok } from '../../domain/result.ts';
import type { Graph } from './graphRequest.ts';
import { segment } from './odata.ts';
import { onlineMeetingScopes } from './scopes.ts';

const attendee = z.looseObject({
  role: z.nullish(z.string()),
  identity: z.nullish(z.looseObject({ user: z.nullish(z.looseObject({ id: z.nullish(z.string()) })) })),
});
type Attendee = z.infer<typeof attendee>;
const meeting = z.looseObject({ participants: z.looseObject({ attendees: z.nullish(z.array(attendee)) }) });

const what = 'the Teams meeting';
const role = 'coorganizer';

/**
 * Graph takes the attendees as a whole: who is left out of the PATCH is left out of the meeting's roles. So everyone is
 * sent back as Graph gave them. Doing it twice is doing it once.
 * https://learn.microsoft.com/graph/api/onlinemeeting-update
 */
export async function setCoOrganiser(
  graph: Graph,
  onlineMeetingId: string,
  { account, former }: Parameters<MeetingChat['setCoOrganiser']>[1],
): ReturnType<MeetingChat['setCoOrganiser']> {
  const common = { path: `/me/onlineMeetings/${segment(onlineMeetingId)}`, scopes: onlineMeetingScopes, what } as const;
  // Without it Graph shows a co-organiser as `unknownFutureValue`, which may not be sent back.
  const headers = { Prefer: 'include-unknown-enum-members' };
  const answer = await graph.send({ ...common, method: 'GET', headers, retry: 'safe' });
  if (!answer.ok) return answer;
  const read = meeting.safeParse(answer.value.json);
  if (!read.success) return fail({ kind: 'unreadable', where: what });
  const attendees = read.data.participants.attendees ?? [];
  const isOf = (id: string | undefined, { identity }: Attendee) => id !== undefined && identity?.user?.id === id;
  const there = attendees.find((one) => isOf(account, one));
  const isSet = account === undefined || there?.role === role;
  if (isSet && !attendees.some((one) => isOf(former, one) && one.role === role)) return ok(undefined);
  const chair = account !== undefined && { ...(there ?? { identity: { user: { id: account } } }), role };
  const others = attendees
    .filter((one) => !isOf(account, one))
    .map((one) => (isOf(former, one) ? { ...one, role: 'attendee' } : one));
  const all = [...others, ...(chair ? [chair] : [])];
  const body = { json: { participants: { attendees: all } } };
  const patched = await graph.send({ ...common, method: 'PATCH', headers, body, retry: 'safe' });
  return patched.ok ? ok(undefined) : patched;
}
