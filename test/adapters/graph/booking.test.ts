import { beforeEach, expect, test } from 'vitest';
import { osric, petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { NewEvent } from '../../../src/app/ports/calendar.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { given, type SignedIn, signedIn } from '../../builders/signedIn.ts';
import { asker } from '../../emulator/graphCalls.ts';

const event: NewEvent = {
  key: 'lh-4163-initial-1',
  subject: 'Meeting',
  html: '<p>You are invited.</p>',
  time: { date: day('2027-01-04'), start: '10:00', end: '11:30' },
  teams: true,
  place: '',
  attendees: [
    { address: 'marigold.fay@post.example', name: 'Marigold Fay' },
    { address: 'office@inkpotlane.example', name: 'Mr Inglenook' },
  ],
};

let world: SignedIn;
beforeEach(async () => {
  world = await signedIn();
});

const posted = () =>
  world.tenant.requests().filter(({ method, url }) => method === 'POST' && url.endsWith('/me/events'));

test('An event is made with its link, and found again by its key', async () => {
  const { calendar } = world.as(petra);
  const made = given(await calendar.create(event));
  expect(made.joinUrl).toMatch(/^https:/);
  expect(given(await calendar.findByKey(event.key))).toEqual(made);
  expect(given(await calendar.findByKey('another'))).toBeUndefined();
  expect(world.tenant.received().map(({ kind, to }) => `${kind} ${to}`)).toEqual([
    'invitation marigold.fay@post.example',
    'invitation office@inkpotlane.example',
  ]);
});

test('What is posted hides attendees, is private, and says London time', async () => {
  given(await world.as(petra).calendar.create(event));
  expect(posted()[0]?.body).toMatchObject({
    hideAttendees: true,
    sensitivity: 'private',
    start: { dateTime: '2027-01-04T10:00:00', timeZone: 'Europe/London' },
    end: { dateTime: '2027-01-04T11:30:00', timeZone: 'Europe/London' },
    isOnlineMeeting: true,
    onlineMeetingProvider: 'teamsForBusiness',
    transactionId: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
  });
});

test('A meeting in person has a place and no link', async () => {
  const made = given(
    await world.as(petra).calendar.create({ ...event, teams: false, place: 'Council Offices, Room 2' }),
  );
  expect(made.joinUrl).toBeUndefined();
  expect(posted()[0]?.body).not.toHaveProperty('isOnlineMeeting');
});

test('A lost answer is not repeated; a repeat makes no second event', async () => {
  world.tenant.setFaults([{ kind: 'drop after commit', match: { method: 'POST', path: '/me/events' }, times: 1 }]);
  expect(await world.as(petra).calendar.create(event)).toEqual({ ok: false, reason: { kind: 'no answer' } });
  expect(posted()).toHaveLength(1);
  const again = given(await world.as(petra).calendar.create(event));
  expect(given(await world.as(petra).calendar.findByKey(event.key))?.id).toBe(again.id);
  expect(world.tenant.received()).toHaveLength(2);
});

test('The same key with other contents answers with the event that is there', async () => {
  const first = given(await world.as(petra).calendar.create(event));
  const second = given(await world.as(petra).calendar.create({ ...event, subject: 'Another' }));
  expect(second.id).toBe(first.id);
  expect(world.tenant.received()).toHaveLength(2);
});

test("The meeting's chat is found by the link, and the tab is put there once", async () => {
  const { calendar, chat } = world.as(petra);
  const made = given(await calendar.create(event));
  const found = given(await chat.find(made.joinUrl ?? ''));
  expect(found.chatId).toMatch(/^19:/);
  given(await chat.installTab(found.chatId));
  given(await chat.installTab(found.chatId));
  given(await world.as(petra).chat.installTab(found.chatId));
  const installs = world.tenant
    .requests()
    .filter(({ method, url }) => method === 'POST' && url.includes('/installedApps'));
  expect(installs).toHaveLength(1);
});

test.each(['drop after commit', '504 after commit', '503', '429', '409'] as const)(
  'After %s the tab is in the chat',
  async (kind) => {
    const { calendar, chat } = world.as(petra);
    const made = given(await calendar.create(event));
    const { chatId } = given(await chat.find(made.joinUrl ?? ''));
    world.tenant.setFaults([{ kind, match: { method: 'POST', path: '/installedApps' }, times: 1 }]);
    expect((await chat.installTab(chatId)).ok).toBe(true);
  },
);

const rolesOf = async (onlineMeetingId: string) => {
  const ask = asker(world.tenant, await world.tenant.tokenFor(petra.id));
  const path = `/me/onlineMeetings/${encodeURIComponent(onlineMeetingId)}`;
  const { json } = await ask('GET', path, undefined, { Prefer: 'include-unknown-enum-members' });
  return json.participants.attendees.map((one: { role: string; upn?: string; identity?: { user: { id: string } } }) => [
    one.upn ?? one.identity?.user.id,
    one.role,
  ]);
};

test('A co-organiser is added beside everyone who is there, once, also where they were asked already', async () => {
  const { calendar, chat } = world.as(petra);
  const attendees = [...event.attendees, { address: osric.userPrincipalName, name: osric.displayName }];
  const made = given(await calendar.create({ ...event, attendees }));
  const { onlineMeetingId } = given(await chat.find(made.joinUrl ?? ''));
  given(await chat.setCoOrganiser(onlineMeetingId, { account: tansy.id }));
  given(await chat.setCoOrganiser(onlineMeetingId, { account: osric.id }));
  given(await chat.setCoOrganiser(onlineMeetingId, { account: tansy.id }));
  expect(await rolesOf(onlineMeetingId)).toEqual([
    ['marigold.fay@post.example', 'attendee'],
    ['office@inkpotlane.example', 'attendee'],
    [tansy.id, 'coorganizer'],
    [osric.userPrincipalName, 'coorganizer'],
  ]);
  const patches = () => asked().filter(({ method }) => method === 'PATCH');
  const asked = () => world.tenant.requests().filter(({ url }) => url.includes('/onlineMeetings/'));
  expect(patches()).toHaveLength(2);
  // One goes, the other stays; done again it is done already.
  given(await chat.setCoOrganiser(onlineMeetingId, { account: osric.id, former: tansy.id }));
  given(await chat.setCoOrganiser(onlineMeetingId, { former: tansy.id }));
  expect(await rolesOf(onlineMeetingId)).toEqual([
    ['marigold.fay@post.example', 'attendee'],
    ['office@inkpotlane.example', 'attendee'],
    [tansy.id, 'attendee'],
    [osric.userPrincipalName, 'coorganizer'],
  ]);
  expect(patches()).toHaveLength(3);
  expect(asked().filter(({ accepted }) => !accepted)).toEqual([]);
  // Nobody is told, and the event stays as it is.
  expect(world.tenant.received()).toHaveLength(3);
});

test('Only the organiser can, and nobody is left out where the answer cannot be read', async () => {
  const made = given(await world.as(petra).calendar.create(event));
  const { onlineMeetingId } = given(await world.as(petra).chat.find(made.joinUrl ?? ''));
  expect(await world.as(tansy).chat.setCoOrganiser(onlineMeetingId, { account: osric.id })).toMatchObject({
    ok: false,
    reason: { kind: 'not allowed' },
  });
  expect((await rolesOf(onlineMeetingId)).map(([, role]: string[]) => role)).toEqual(['attendee', 'attendee']);
});

test('A link that Teams does not know is not found', async () => {
  expect(await world.as(petra).chat.find('https://teams.microsoft.com/l/meetup-join/x?a=%7bb&c+d%7d')).toMatchObject({
    ok: false,
    reason: { kind: 'not found' },
  });
});
