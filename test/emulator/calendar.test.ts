import { describe, expect, it } from 'vitest';
import { leicestershireInitial, osric, petra, tansy } from '../../emulator/scenarios/leicestershireInitial.ts';
import type { Scenario } from '../../emulator/scenarios/scenario.ts';
import { cinKey, immutable, world as worldOf } from './graphAs.ts';

/** Nobody has anything in their calendar but what the test puts there. */
const empty = {
  ...leicestershireInitial,
  users: leicestershireInitial.users.map(({ diary: _, ...user }) => user),
};
const world = (scenario: Scenario = empty) => worldOf(scenario);

const people = [osric.userPrincipalName, petra.userPrincipalName, 'marigold.fay@post.example'];
const event = (more: Record<string, unknown> = {}) => ({
  transactionId: '0b1d2f0e-1111-4111-8111-000000000001',
  subject: 'Meeting',
  body: { contentType: 'html', content: '<p>You are invited to a meeting.</p>' },
  start: { dateTime: '2027-01-04T10:00:00', timeZone: 'Europe/London' },
  end: { dateTime: '2027-01-04T11:30:00', timeZone: 'Europe/London' },
  attendees: people.map((address) => ({ type: 'required', emailAddress: { address, name: address } })),
  hideAttendees: true,
  isOnlineMeeting: true,
  onlineMeetingProvider: 'teamsForBusiness',
  singleValueExtendedProperties: [{ id: cinKey, value: 'ab12' }],
  ...more,
});

describe('calendar', () => {
  it('makes one event for one transaction id, and refuses another under the same', async () => {
    const { tenant, as } = await world();
    const ask = await as(petra);
    const first = await ask('POST', '/me/events', event(), immutable);
    expect(first.status).toBe(201);
    expect(first.json.onlineMeeting.joinUrl).toMatch(/^https:\/\/teams\.microsoft\.com\/meet\/\d+\?p=\w+$/);
    const again = await ask('POST', '/me/events', event(), immutable);
    expect(again.json.id).toBe(first.json.id);
    expect(await ask('POST', '/me/events', event({ subject: 'Another' }))).toMatchObject({
      status: 409,
      json: { error: { code: 'ErrorDuplicateTransactionId' } },
    });
    expect((await ask('GET', '/me/events')).json.value).toHaveLength(1);
    expect(tenant.received()).toHaveLength(2);
  });

  it('invites everyone but the organiser, and shows nobody the others', async () => {
    const { tenant, as } = await world();
    await (await as(petra))('POST', '/me/events', event());
    const got = tenant.received();
    expect(got.map((mail) => [mail.kind, mail.to])).toEqual([
      ['invitation', osric.userPrincipalName],
      ['invitation', 'marigold.fay@post.example'],
    ]);
    expect(got[0]?.html).toContain('Monday 4 January 2027, 10:00 to 11:30');
    expect(got[0]?.html).not.toContain('marigold');
    expect(got[1]?.html).not.toContain('osric');
    const copy = (await (await as(osric))('GET', '/me/events')).json.value[0];
    expect(copy.attendees.map((one: { emailAddress: { address: string } }) => one.emailAddress.address)).toEqual([
      osric.userPrincipalName,
    ]);
  });

  it('shows attendees each other when they are not hidden', async () => {
    const { tenant, as } = await world();
    await (await as(petra))('POST', '/me/events', event({ hideAttendees: false }));
    expect(tenant.received()[1]?.html).toContain('osric');
  });

  it('finds an event by its key, in the organiser’s calendar only', async () => {
    const { as } = await world();
    const ask = await as(petra);
    const { json } = await ask('POST', '/me/events', event(), immutable);
    const path = `/me/events?$filter=${encodeURIComponent(`singleValueExtendedProperties/Any(ep: ep/id eq '${cinKey}' and ep/value eq 'AB12')`)}`;
    expect((await ask('GET', path, undefined, immutable)).json.value).toMatchObject([{ id: json.id }]);
    expect((await (await as(osric))('GET', path)).json.value).toEqual([]);
  });

  it('keeps the time in summer and in winter, in the zone that is asked for', async () => {
    const { as } = await world();
    const ask = await as(petra);
    const summer = { dateTime: '2027-07-05T10:00:00', timeZone: 'GMT Standard Time' };
    const { json } = await ask(
      'POST',
      '/me/events',
      event({ start: summer, end: { ...summer, dateTime: '2027-07-05T11:00:00' } }),
    );
    expect(json.start).toEqual({ dateTime: '2027-07-05T09:00:00.0000000', timeZone: 'UTC' });
    const london = { prefer: 'outlook.timezone="Europe/London"' };
    expect((await ask('GET', `/me/events/${json.id}`, undefined, london)).json.start).toEqual({
      dateTime: '2027-07-05T10:00:00.0000000',
      timeZone: 'Europe/London',
    });
    const view = (from: string, to: string) => ask('GET', `/me/calendarView?startDateTime=${from}&endDateTime=${to}`);
    expect((await view('2027-07-05T09:30:00Z', '2027-07-05T09:45:00Z')).json.value).toHaveLength(1);
    expect((await view('2027-07-06T00:00:00Z', '2027-07-07T00:00:00Z')).json.value).toEqual([]);
  });

  it('refuses a body that would lose the Teams link, and keeps it through a change of time', async () => {
    const { as } = await world();
    const ask = await as(petra);
    const { json } = await ask('POST', '/me/events', event());
    const later = { dateTime: '2027-01-04T12:00:00', timeZone: 'Europe/London' };
    const moved = await ask('PATCH', `/me/events/${json.id}`, { end: later });
    expect(moved.json.onlineMeeting.joinUrl).toBe(json.onlineMeeting.joinUrl);
    const rewritten = await ask('PATCH', `/me/events/${json.id}`, { body: { contentType: 'html', content: 'New' } });
    expect(rewritten.status).toBe(400);
    const kept = { body: { contentType: 'html', content: `New${json.body.content}` } };
    expect((await ask('PATCH', `/me/events/${json.id}`, kept)).json.onlineMeeting).toEqual(json.onlineMeeting);
  });

  it('tells only those who are added or left out when attendees alone change', async () => {
    const { tenant, as } = await world();
    const ask = await as(petra);
    const { json } = await ask('POST', '/me/events', event());
    const before = tenant.received().length;
    const attendees = ['marigold.fay@post.example', 'new@agency.example'].map((address) => ({
      type: 'required',
      emailAddress: { address },
    }));
    await ask('PATCH', `/me/events/${json.id}`, { attendees });
    expect(
      tenant
        .received()
        .slice(before)
        .map(({ to, subject }) => [to, subject]),
    ).toEqual([
      ['new@agency.example', 'Meeting'],
      [osric.userPrincipalName, 'Cancelled: Meeting'],
    ]);
    expect((await (await as(osric))('GET', '/me/events')).json.value[0]).toMatchObject({ isCancelled: true });
  });

  it('makes no Teams meeting for someone without a licence, and does not say so', async () => {
    const users = leicestershireInitial.users.map((user) => ({ ...user, teams: user.id !== tansy.id }));
    const { as } = await world({ ...leicestershireInitial, users });
    const made = await (await as(tansy))('POST', '/me/events', event());
    expect(made.json).toMatchObject({ isOnlineMeeting: false, onlineMeeting: null });
    expect(made.status).toBe(201);
  });

  it('tells the organiser what an attendee answered, and attendees that it is cancelled', async () => {
    const { tenant, as } = await world();
    const [ask, invited] = [await as(petra), await as(osric)];
    const { json } = await ask('POST', '/me/events', event());
    const copy = (await invited('GET', '/me/events')).json.value[0];
    await invited('POST', `/me/events/${copy.id}/accept`, { sendResponse: true });
    expect((await ask('GET', `/me/events/${json.id}`)).json.attendees[0].status.response).toBe('accepted');
    expect((await invited('POST', `/me/events/${copy.id}/cancel`, {})).status).toBe(400);
    expect((await ask('POST', `/me/events/${json.id}/cancel`, { comment: 'Another day' })).status).toBe(202);
    expect(tenant.received().at(-1)?.subject).toBe('Cancelled: Meeting');
    expect(tenant.received().at(-1)?.html).toContain('Another day');
    expect((await ask('GET', '/me/events')).json.value).toEqual([]);
    // It lies in Deleted Items, where its id still answers.
    expect((await ask('GET', `/me/events/${json.id}`)).json.isCancelled).toBe(true);
    expect((await ask('POST', `/me/events/${json.id}/cancel`, {})).status).toBe(404);
    expect((await ask('POST', '/me/events', event({ subject: 'Again' }))).status).toBe(409);
  });
});

describe('the meeting’s chat', () => {
  const bind = (id: string) => ({
    'teamsApp@odata.bind': `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${id}`,
  });

  it('takes our app once, a little after the meeting was made, from members only', async () => {
    const { as } = await world();
    const ask = await as(petra);
    const { json } = await ask('POST', '/me/events', event());
    const path = `/me/onlineMeetings?$filter=${encodeURIComponent(`JoinWebUrl eq '${json.onlineMeeting.joinUrl}'`)}`;
    const chat = (await ask('GET', path)).json.value[0].chatInfo.threadId;
    expect(chat).toMatch(/^19:meeting_\w+=*@thread\.v2$/);
    expect((await (await as(osric))('GET', path)).status).toBe(403);

    const apps = `/chats/${chat}/installedApps`;
    expect((await ask('GET', apps)).status).toBe(404);
    expect((await ask('GET', apps)).json.value).toEqual([]);
    const { catalogId } = leicestershireInitial.app;
    expect((await ask('POST', apps, bind(catalogId))).status).toBe(201);
    expect((await ask('POST', apps, bind(catalogId))).status).toBe(409);
    expect((await ask('POST', apps, bind('other'))).status).toBe(403);
    expect((await ask('GET', `${apps}?$expand=teamsApp`)).json.value).toMatchObject([{ teamsApp: { id: catalogId } }]);
    expect((await (await as(osric))('GET', apps)).status).toBe(200);
    expect((await (await as(tansy))('GET', apps)).status).toBe(403);
  });
});

describe('the directory', () => {
  it('says who is asking', async () => {
    const { as } = await world();
    expect((await (await as(petra))('GET', '/me?$select=id,displayName')).json).toEqual({
      id: petra.id,
      displayName: 'Petra Lanternfield',
    });
  });
});
