import * as z from 'zod/mini';
import type { MeetingChat } from '../../app/ports/meetingChat.ts';
import type { Refusal } from '../../app/ports/refusal.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Graph } from './graphRequest.ts';
import { graphOrigin } from './middleware.ts';
import { query, quoted, segment } from './odata.ts';
import { readPages } from './readPages.ts';
import { chatScopes, onlineMeetingScopes } from './scopes.ts';
import { setCoOrganiser } from './setCoOrganiser.ts';

const onlineMeeting = z.looseObject({ id: z.string(), chatInfo: z.looseObject({ threadId: z.string() }) });
const installed = z.array(z.looseObject({ teamsApp: z.optional(z.looseObject({ id: z.string() })) }));

/** Teams makes the chat, and the organiser a member of it, some seconds after the meeting: 404 or 403 until then. */
const provisioningPauses = [2_000, 4_000, 8_000] as const;
const worthAnotherLook: readonly Refusal['kind'][] = ['not found', 'not allowed', 'changed elsewhere'];

/** Meeting chats in Teams. `catalogId`: our app in the council's catalogue. */
export function meetingChat(graph: Graph, catalogId: string): MeetingChat {
  const isInstalled = async (chat: string): Promise<Result<boolean, Refusal>> => {
    const what = "the meeting's chat";
    const path = `${chat}/installedApps${query({ $expand: 'teamsApp' })}`;
    const pages = await readPages(graph, { path, scopes: chatScopes, what });
    if (!pages.ok) return pages;
    const apps = installed.safeParse(pages.value.values);
    if (!apps.success) return fail({ kind: 'unreadable', where: what });
    return ok(apps.data.some((app) => app.teamsApp?.id === catalogId));
  };

  const install = async (chatId: string): Promise<Result<void, Refusal>> => {
    const chat = `/chats/${segment(chatId)}`;
    const already = await isInstalled(chat);
    if (!already.ok) return already;
    if (already.value) return ok(undefined);
    const answer = await graph.send({
      method: 'POST',
      path: `${chat}/installedApps`,
      scopes: chatScopes,
      body: { json: { 'teamsApp@odata.bind': `${graphOrigin}/v1.0/appCatalogs/teamsApps/${catalogId}` } },
      // A chat holds an app once: a repeat is told 409, and the next look finds it there.
      retry: 'safe',
      what: "the meeting's chat",
    });
    return answer.ok ? ok(undefined) : answer;
  };

  return {
    find: (joinUrl) => findOnlineMeeting(graph, joinUrl),

    setCoOrganiser: (onlineMeetingId, who) => setCoOrganiser(graph, onlineMeetingId, who),

    async installTab(chatId) {
      let done = await install(chatId);
      for (const pause of provisioningPauses) {
        if (done.ok || !worthAnotherLook.includes(done.reason.kind)) break;
        await graph.wait(pause);
        done = await install(chatId);
      }
      return done;
    },
  };
}

/** The organiser's alone: Graph refuses the filter to anyone else. */
export const findOnlineMeeting = async (graph: Graph, joinUrl: string): ReturnType<MeetingChat['find']> => {
  const what = 'the Teams meeting';
  const path = `/me/onlineMeetings${query({ $filter: `JoinWebUrl eq ${quoted(joinUrl)}` })}`;
  const pages = await readPages(graph, { path, scopes: onlineMeetingScopes, what });
  if (!pages.ok) return pages;
  const [first] = pages.value.values;
  if (first === undefined) return fail({ kind: 'not found', what });
  const read = onlineMeeting.safeParse(first);
  if (!read.success) return fail({ kind: 'unreadable', where: what });
  return ok({ onlineMeetingId: read.data.id, chatId: read.data.chatInfo.threadId });
};
