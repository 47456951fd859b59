import { type Answer, type Area, type GraphCall, refuse } from './area.ts';
import { readFilter } from './outlookQuery.ts';
import { type MeetingChat, teams } from './teamsMeetings.ts';

/** Chats of meetings and the apps in them, for members only. */
export const chats: Area<null> = {
  name: 'chats',
  seed: () => null,
  routes: [
    { method: 'GET', path: '/chats/{id}', run: (call) => withChat(call, (chat) => show(chat, call)) },
    { method: 'GET', path: '/chats/{id}/installedApps', run: (call) => withChat(call, (chat) => list(chat, call)) },
    { method: 'POST', path: '/chats/{id}/installedApps', run: (call) => withChat(call, (chat) => install(chat, call)) },
    {
      method: 'DELETE',
      path: '/chats/{id}/installedApps/{installation}',
      run: (call) =>
        withChat(call, (chat) => {
          if (!chat.installed.some((one) => one.id === call.params.installation)) return notFound();
          chat.installed = chat.installed.filter((one) => one.id !== call.params.installation);
          return { status: 204 };
        }),
    },
  ],
};

const notFound = () => refuse(404, 'NotFound', 'NotFound');

function withChat(call: GraphCall, run: (chat: MeetingChat) => Answer): Answer {
  const chat = call.tenant.state(teams).chats.find((one) => one.id === call.params.id);
  if (!chat) return notFound();
  if (!chat.members.includes(call.user.id)) return refuse(403, 'Forbidden', 'The caller is not a member of this chat.');
  if (chat.unseenReads > 0) {
    chat.unseenReads -= 1;
    return notFound();
  }
  return run(chat);
}

function show(chat: MeetingChat, call: GraphCall): Answer {
  const meeting = call.tenant.state(teams).meetings.find((one) => one.chatId === chat.id);
  return {
    status: 200,
    body: {
      id: chat.id,
      topic: meeting?.subject ?? null,
      createdDateTime: chat.createdAt,
      lastUpdatedDateTime: chat.createdAt,
      chatType: 'meeting',
      webUrl: `https://teams.microsoft.com/l/chat/${encodeURIComponent(chat.id)}/0`,
      tenantId: call.tenant.scenario.tenantId,
      onlineMeetingInfo: meeting && {
        calendarEventId: meeting.eventId,
        joinWebUrl: meeting.joinUrl,
        organizer: { id: meeting.organizerId, displayName: null, userIdentityType: 'aadUser' },
      },
    },
  };
}

/** With the scope for the app itself, only the app itself is listed. */
function list(chat: MeetingChat, call: GraphCall): Answer {
  const { app } = call.tenant.scenario;
  const filter = call.query.get('$filter');
  const test = filter === null ? () => true : readFilter(filter);
  if (!test) return refuse(400, 'BadRequest', `The filter is not one this emulator reads: ${filter}`);
  const expanded = /\bteamsApp\b/.test(call.query.get('$expand') ?? '');
  const value = chat.installed
    .map((one) => ({
      id: one.id,
      teamsApp: {
        id: one.appId,
        externalId: app.clientId,
        displayName: app.displayName,
        distributionMethod: 'organization',
      },
    }))
    .filter((one) => test({ fields: one, properties: [] }))
    .map(({ id, teamsApp }) => (expanded ? { id, teamsApp } : { id }));
  return { status: 200, body: { value } };
}

function install(chat: MeetingChat, call: GraphCall): Answer {
  const bind = String((call.json as Record<string, unknown>)['teamsApp@odata.bind'] ?? '');
  const appId = /\/appCatalogs\/teamsApps\/([^/]+)$/i.exec(bind)?.[1];
  if (appId === undefined) return refuse(400, 'BadRequest', 'teamsApp@odata.bind must name an app of the catalogue.');
  if (appId !== call.tenant.scenario.app.catalogId)
    return refuse(403, 'Forbidden', 'The app can be installed only by an app with permission for other apps.');
  if (chat.installed.some((one) => one.appId === appId))
    return refuse(409, 'Conflict', 'The app has already been installed in this chat.');
  const id = Buffer.from(`${chat.id}##${appId}`).toString('base64');
  chat.installed = [...chat.installed, { id, appId, by: call.user.id, at: call.tenant.now() }];
  return {
    status: 201,
    headers: { location: `https://graph.microsoft.com/v1.0/chats/${chat.id}/installedApps/${id}` },
  };
}
