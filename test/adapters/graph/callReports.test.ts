import { afterEach, beforeEach, expect, test } from 'vitest';
import { petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { callByHand, type HandCall } from '../../../emulator/tenant/callByHand.ts';
import type { NewEvent } from '../../../src/app/ports/calendar.ts';
import type { CallOf } from '../../../src/app/ports/callReports.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { given, type SignedIn, signedIn } from '../../builders/signedIn.ts';

const event: NewEvent = {
  key: 'lh-4163-initial-1',
  subject: 'Meeting',
  html: '<p>You are invited.</p>',
  time: { date: day('2027-07-05'), start: '10:00', end: '11:30' },
  teams: true,
  place: '',
  attendees: [],
};

let world: SignedIn;
let call: CallOf;
beforeEach(async () => {
  world = await signedIn();
  call = { joinUrl: given(await world.as(petra).calendar.create(event)).joinUrl ?? '' };
});

// What Microsoft has published allows every request.
afterEach(() => expect(world.tenant.requests().filter(({ accepted }) => !accepted)).toEqual([]));

const at = (time: string, date = '2027-07-05') => `${date}T${time}:00.000Z`;
const hold = (from: string, until: string, people: HandCall['people']) => {
  const wrong = callByHand(world.tenant.context, { from, until, people });
  if (wrong) throw new Error(wrong);
};
const read = async (of: CallOf = call, who = petra) => world.as(who).callReports.onDay(of, day('2027-07-05'));

test('F-CAP-01: every session of the day is read, with accounts, guests and people on the phone', async () => {
  hold(at('08:00', '2027-07-04'), at('08:10', '2027-07-04'), [{ address: petra.userPrincipalName }]);
  hold(at('09:01'), at('09:40'), [
    { address: petra.userPrincipalName },
    { name: 'Marigold (Guest)', stays: [{ from: at('09:05'), until: at('09:40') }] },
  ]);
  hold(at('09:45'), at('10:28'), [{ address: petra.userPrincipalName }, { name: '+44 7700 ***000' }]);
  world.tenant.setNow(at('12:00'));
  const whole = (from: string, until: string) => [{ from: at(from), until: at(until) }];
  const chair = { accountId: petra.id, address: petra.userPrincipalName, name: petra.displayName, role: 'organiser' };
  expect(given(await read())).toEqual([
    [
      { ...chair, stays: whole('09:45', '10:28') },
      { name: '+44 7700 ***000', role: 'attendee', stays: whole('09:45', '10:28') },
    ],
    [
      { ...chair, stays: whole('09:01', '09:40') },
      { name: 'Marigold (Guest)', role: 'attendee', stays: whole('09:05', '09:40') },
    ],
  ]);
  // The report of the day before was listed and not opened.
  expect(world.tenant.requests().filter(({ url }) => /attendanceReports\/[^/]/.test(url))).toHaveLength(2);
});

test('The id is taken where it is known, and nothing else is looked up', async () => {
  const { onlineMeetingId } = given(await world.as(petra).chat.find(call.joinUrl));
  world.tenant.clearRequests();
  expect(given(await read({ ...call, onlineMeetingId }))).toEqual([]);
  expect(world.tenant.requests()).toHaveLength(1);
});

test('Whoever did not organise it is refused; a meeting that is gone has no report', async () => {
  const { onlineMeetingId } = given(await world.as(petra).chat.find(call.joinUrl));
  const refused = await read({ ...call, onlineMeetingId }, tansy);
  expect(!refused.ok && refused.reason).toMatchObject({ kind: 'not allowed' });
  expect(given(await read({ ...call, onlineMeetingId: 'gone' }))).toEqual([]);
});

test.each(['429', '503', '504 after commit', 'drop before'] as const)(
  'After %s it is read all the same',
  async (kind) => {
    hold(at('09:01'), at('09:40'), [{ address: petra.userPrincipalName }]);
    world.tenant.setNow(at('12:00'));
    world.tenant.setFaults([{ kind, match: { path: 'attendanceReports/' }, times: 1 }]);
    expect(given(await read())).toHaveLength(1);
  },
);
