import { expect, it } from 'vitest';
import { leicestershireInitial, osric, petra, tansy } from '../../emulator/scenarios/leicestershireInitial.ts';
import { immutable, world } from './graphAs.ts';
import { caller } from './graphCalls.ts';

const at = (dateTime: string, timeZone = 'Europe/London') => ({ dateTime, timeZone });
const body = (more: Record<string, unknown> = {}) => ({
  schedules: [petra.userPrincipalName],
  startTime: at('2026-12-22T00:00:00'),
  endTime: at('2026-12-24T00:00:00'),
  ...more,
});
const path = '/me/calendar/getSchedule';
const london = { prefer: 'outlook.timezone="GMT Standard Time"' };

it('shows when a colleague is busy, in the zone asked for, and not what for', async () => {
  const { as } = await world();
  const ask = await as(tansy);
  const { status, json } = await ask('POST', path, body({ availabilityViewInterval: 720 }), london);
  expect(status).toBe(200);
  expect(json.value[0]).toMatchObject({ scheduleId: petra.userPrincipalName, availabilityView: '0022' });
  expect(json.value[0].scheduleItems).toEqual([
    {
      isPrivate: false,
      status: 'busy',
      start: { dateTime: '2026-12-23T09:30:00.0000000', timeZone: 'GMT Standard Time' },
      end: { dateTime: '2026-12-23T16:30:00.0000000', timeZone: 'GMT Standard Time' },
    },
  ]);
  const own = await (await as(petra))('POST', path, body());
  expect(own.json.value[0].scheduleItems[0]).toMatchObject({ subject: 'Court', start: { timeZone: 'UTC' } });
});

it('answers for an outsider with an error of their own', async () => {
  const { as } = await world();
  const { status, json } = await (await as(tansy))(
    'POST',
    path,
    body({ schedules: ['office@inkpotlane.example', osric.userPrincipalName] }),
  );
  expect(status).toBe(200);
  expect(json.value[0]).toEqual({
    scheduleId: 'office@inkpotlane.example',
    availabilityView: '',
    error: { message: expect.any(String), responseCode: 'ErrorMailRecipientNotFound' },
  });
  expect(json.value[1].error).toBeUndefined();
});

it('an invitation stands as tentative until it is answered, and not at all once declined', async () => {
  const { as } = await world();
  const [ask, invited] = [await as(petra), await as(osric)];
  const event = {
    subject: 'Meeting',
    start: at('2026-12-22T14:00:00'),
    end: at('2026-12-22T15:00:00'),
    attendees: [{ type: 'required', emailAddress: { address: osric.userPrincipalName, name: 'O' } }],
  };
  await ask('POST', '/me/events', event, immutable);
  const statuses = async () => {
    const { json } = await ask('POST', path, body({ schedules: [osric.userPrincipalName] }));
    return json.value[0].scheduleItems.map((one: { status: string }) => one.status);
  };
  expect(await statuses()).toEqual(['tentative']);
  const copy = (await invited('GET', '/me/events')).json.value.find(
    (one: { subject: string }) => one.subject === 'Meeting',
  );
  await invited('POST', `/me/events/${copy.id}/decline`, { sendResponse: true });
  expect(await statuses()).toEqual([]);
});

it('keeps the published limits', async () => {
  const { ask } = await caller();
  const refused = async (more: Record<string, unknown>) => (await ask('POST', path, body(more))).status;
  expect(await refused({ schedules: Array.from({ length: 21 }, (_, n) => `p${n}@council.example`) })).toBe(400);
  expect(await refused({ schedules: [] })).toBe(400);
  expect(await refused({ endTime: at('2027-02-22T00:00:00') })).toBe(400);
  expect(await refused({ endTime: at('2026-12-22T00:00:00') })).toBe(400);
  expect(await refused({ availabilityViewInterval: 4 })).toBe(400);
  expect(await refused({ endTime: at('2026-12-22T00:20:00') })).toBe(400);
  expect(await refused({ startTime: at('2026-12-22T00:00:00', 'Nowhere') })).toBe(400);
  expect(await refused({ endTime: at('2027-02-21T00:00:00') })).toBe(200);
});

it('needs a calendar permission', async () => {
  const { ask } = await caller({ scopes: ['User.Read', 'Mail.ReadWrite'] });
  expect((await ask('POST', path, body())).status).toBe(403);
  const granted = await caller({ scopes: ['Calendars.ReadBasic'], scenario: leicestershireInitial });
  expect((await granted.ask('POST', path, body())).status).toBe(200);
});
