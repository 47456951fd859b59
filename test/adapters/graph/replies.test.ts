import { beforeEach, expect, test } from 'vitest';
import { petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { answerByHand } from '../../../emulator/tenant/answerByHand.ts';
import type { NewEvent } from '../../../src/app/ports/calendar.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { given, type SignedIn, signedIn } from '../../builders/signedIn.ts';

const mother = 'marigold.fay@post.example';
const summer: NewEvent = {
  key: 'lh-4163-progress-4',
  subject: 'Meeting',
  html: '<p>You are invited.</p>',
  time: { date: day('2027-07-05'), start: '10:00', end: '11:30' },
  teams: true,
  place: '',
  attendees: [mother, 'office@inkpotlane.example', 'pc.gale@police.example'].map((address) => ({ address, name: '' })),
};

let world: SignedIn;
let eventId: string;
beforeEach(async () => {
  world = await signedIn();
  eventId = given(await world.as(petra).calendar.create(summer)).id;
});

const london = (time: string) => ({ dateTime: `2027-07-06T${time}:00`, timeZone: 'Europe/London' });
const answer = (from: string, how: string, more = {}) => {
  const wrong = answerByHand(world.tenant.context, { from, answer: how, ...more });
  if (wrong) throw new Error(wrong);
};
const read = async () => given(await world.as(petra).replies.ofEvent(eventId));

test('Nobody has answered yet: silence is no reply, without a time', async () => {
  expect(await read()).toEqual({
    cancelled: false,
    time: summer.time,
    attendees: summer.attendees.map(({ address }) => ({ address, answer: 'no reply' })),
  });
});

test('F-PRE-01: answers come with their time, a proposed time in London’s summer too', async () => {
  answer(mother, 'accepted');
  answer('office@inkpotlane.example', 'declined', {
    proposedNewTime: { start: london('14:00'), end: london('15:00') },
  });
  answer('pc.gale@police.example', 'tentativelyAccepted');
  const at = '2026-12-22T09:05:00.000Z';
  expect((await read()).attendees).toEqual([
    { address: mother, answer: 'accepted', at },
    {
      address: 'office@inkpotlane.example',
      answer: 'declined',
      at,
      proposed: { date: '2027-07-06', start: '14:00', end: '15:00' },
    },
    { address: 'pc.gale@police.example', answer: 'tentative', at },
  ]);
});

test('An event of somebody else’s calendar is not found, and a deleted one says that it is called off', async () => {
  const notFound = { ok: false, reason: { kind: 'not found', what: 'the calendar event' } };
  expect(await world.as(tansy).replies.ofEvent(eventId)).toEqual(notFound);
  const token = await world.tenant.tokenFor(petra.id);
  await world.tenant.handle(
    new Request(`${world.tenant.context.origin}/v1.0/me/events/${eventId}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${token}` },
    }),
  );
  // Its id still answers from Deleted Items.
  expect(given(await world.as(petra).replies.ofEvent(eventId)).cancelled).toBe(true);
});

test.each([
  ['429', true],
  ['504 after commit', true],
  ['drop before', true],
] as const)('After %s it is read all the same', async (kind, fine) => {
  world.tenant.setFaults([{ kind, match: { method: 'GET', path: '/me/events/' }, times: 1 }]);
  expect((await world.as(petra).replies.ofEvent(eventId)).ok).toBe(fine);
});
