import { beforeEach, expect, test } from 'vitest';
import { petra, tansy } from '../../emulator/scenarios/leicestershireInitial.ts';
import { callByHand } from '../../emulator/tenant/callByHand.ts';
import type { Tenant } from '../../emulator/tenant/tenant.ts';
import { asker, type Caller, caller } from './graphCalls.ts';

let tenant: Tenant;
/** Petra has the meeting in her calendar. */
let organiser: Caller['ask'];
let path: string;

const scopes = ['Calendars.ReadWrite', 'OnlineMeetings.ReadWrite', 'OnlineMeetingArtifact.Read.All'];
const as = async (user: { readonly id: string }) => asker(tenant, await tenant.tokenFor(user.id, scopes));
const morning = { from: '2027-01-04T10:00:00Z', until: '2027-01-04T11:30:00Z' };
const hold = (call: object) => {
  const wrong = callByHand(tenant.context, call);
  if (wrong) throw new Error(wrong);
};

beforeEach(async () => {
  ({ tenant, ask: organiser } = await caller({ user: petra.id, scopes }));
  const made = await organiser('POST', '/me/events', {
    subject: 'Meeting',
    start: { dateTime: '2027-01-04T10:00:00', timeZone: 'Europe/London' },
    end: { dateTime: '2027-01-04T11:30:00', timeZone: 'Europe/London' },
    isOnlineMeeting: true,
    onlineMeetingProvider: 'teamsForBusiness',
    transactionId: 'a',
  });
  const joinUrl = encodeURIComponent(`JoinWebUrl eq '${made.json.onlineMeeting.joinUrl}'`);
  const found = await organiser('GET', `/me/onlineMeetings?$filter=${joinUrl}`);
  path = `/me/onlineMeetings/${encodeURIComponent(found.json.value[0].id)}/attendanceReports`;
});

test('A report comes some minutes after the call, one for each time it was held, and its records are expanded', async () => {
  tenant.setNow('2027-01-04T11:34:00Z');
  hold({
    ...morning,
    people: [{ address: petra.userPrincipalName }, { name: 'Marigold (Guest)' }, { name: '+44 7700 ***000' }],
  });
  expect((await organiser('GET', path)).json).toEqual({ value: [] });
  tenant.setNow('2027-01-04T14:00:00Z');
  hold({ from: '2027-01-04T13:00:00Z', until: '2027-01-04T13:10:00Z', people: [{ address: petra.userPrincipalName }] });
  const { value } = (await organiser('GET', path)).json;
  expect(value).toMatchObject([
    { totalParticipantCount: 1, meetingStartDateTime: '2027-01-04T13:00:00.000Z', attendanceRecords: [] },
    { totalParticipantCount: 3, meetingEndDateTime: '2027-01-04T11:30:00.000Z', attendanceRecords: [] },
  ]);
  const one = `${path}/${value[1].id}`;
  expect((await organiser('GET', one)).json.attendanceRecords).toBeUndefined();
  const records = (await organiser('GET', `${one}?$expand=attendanceRecords`)).json.attendanceRecords;
  expect(records).toMatchObject([
    {
      role: 'Organizer',
      emailAddress: petra.userPrincipalName,
      identity: { id: petra.id },
      totalAttendanceInSeconds: 5400,
    },
    { role: 'Attendee', emailAddress: '', identity: { id: null, displayName: 'Marigold (Guest)' } },
    { role: 'Attendee', emailAddress: '', identity: { id: null, displayName: '+44 7700 ***000' } },
  ]);
  expect((await organiser('GET', `${one}/attendanceRecords`)).json.value).toEqual(records);
  expect((await organiser('GET', `${path}/none`)).status).toBe(404);
});

test('Nobody else may read it, a co-organiser may, and the permission must have been given', async () => {
  expect((await (await as(tansy))('GET', path)).status).toBe(403);
  await organiser('PATCH', path.replace('/attendanceReports', ''), {
    participants: { attendees: [{ upn: tansy.userPrincipalName, role: 'coorganizer' }] },
  });
  expect((await (await as(tansy))('GET', path)).status).toBe(200);
  const without = asker(tenant, await tenant.tokenFor(petra.id, ['OnlineMeetings.Read']));
  expect((await without('GET', path)).status).toBe(403);
  expect((await organiser('GET', path.replace('/me/', `/users/${petra.id}/`))).status).toBe(400);
});

test('A PATCH sets the attendees as a whole; later roles are shown to those alone who ask for them, and a placeholder is refused', async () => {
  const meeting = path.replace('/attendanceReports', '');
  const everyone = [
    { upn: 'office@inkpotlane.example', role: 'attendee' },
    { role: 'coorganizer', identity: { user: { id: tansy.id } } },
  ];
  const set = (attendees: readonly object[]) => organiser('PATCH', meeting, { participants: { attendees } });
  const patched = (await set(everyone)).json.participants;
  expect(patched.organizer.identity.user.id).toBe(petra.id);
  expect(patched.attendees.map(({ role }: { role: string }) => role)).toEqual(['attendee', 'unknownFutureValue']);
  const asked = await organiser('GET', meeting, undefined, { Prefer: 'include-unknown-enum-members' });
  expect(asked.json.participants.attendees).toEqual(everyone);
  expect((await set(patched.attendees)).status).toBe(400);
  const hers = await as(tansy);
  expect((await hers('PATCH', meeting, { participants: { attendees: [] } })).status).toBe(403);
  expect((await hers('GET', path)).status).toBe(200);
  await set(everyone.slice(0, 1));
  expect((await hers('GET', path)).status).toBe(403);
  const without = asker(tenant, await tenant.tokenFor(petra.id, ['OnlineMeetings.Read']));
  expect((await without('PATCH', meeting, { participants: { attendees: everyone } })).status).toBe(403);
});

test('A call is held by hand at a control address, and what is wrong is said in one line', async () => {
  const put = (body: unknown) =>
    tenant.handle(new Request('http://127.0.0.1:8080/emulator/call', { method: 'POST', body: JSON.stringify(body) }));
  expect((await put({ ...morning, people: [{ name: 'Marigold' }] })).status).toBe(204);
  for (const wrong of [{}, { ...morning }, { ...morning, people: [{}] }, { from: 'x', until: 'y', people: [] }]) {
    const answer = await put(wrong);
    expect([answer.status, (await answer.text()).split('\n').length]).toEqual([400, 2]);
  }
  const other = await put({ ...morning, people: [], joinUrl: 'https://teams.microsoft.com/meet/0' });
  expect(await other.text()).toBe('There is no such Teams meeting.\n');
});
