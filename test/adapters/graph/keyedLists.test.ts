import { beforeEach, expect, test } from 'vitest';
import { petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { Meeting } from '../../../src/domain/meeting/meeting.ts';
import type { SendItem } from '../../../src/domain/sending/sendItem.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { initialMeeting } from '../../builders/initialMeeting.ts';
import { given, type SignedIn, signedIn } from '../../builders/signedIn.ts';

const everything: Meeting = {
  ...initialMeeting,
  stage: 'sent',
  place: 'Room 2 & annexe + “garden”',
  bookingSince: instant('2026-12-22T09:10:00.000Z'),
  eventId: 'AAkA='.repeat(80),
  joinUrl: 'https://teams.example/l/meetup-join/19%3ameeting?context=%7b%22Tid%22%7d',
  onlineMeetingId: 'MSpk'.repeat(100),
  chatId: '19:meeting_x@thread.v2',
  signOff: {
    version: 1,
    by: { id: petra.id, name: petra.displayName },
    at: instant('2027-01-04T11:40:00.000Z'),
    covered: [{ name: 'a-0001.jsonl', length: 12, sha256: 'ab' }],
  },
  minutesDue: day('2027-07-01'),
  minutesSent: day('2027-03-28'),
};

const send: SendItem = {
  key: '4c482d34313633',
  meeting: initialMeeting.id,
  version: 1,
  document: 'papers',
  channel: 'mail',
  recipient: 'p-mother',
  recipientName: 'Marigold Fay',
  address: "marigold.o'fay+cin@post.example",
  state: 'planned',
  owner: { id: petra.id, name: petra.displayName },
};

let world: SignedIn;
beforeEach(async () => {
  world = await signedIn();
});

test('A meeting comes back from its item as it went in', async () => {
  const made = given(await world.as(petra).meetings.create(everything));
  const { meetings } = world.as(tansy);
  expect(given(await meetings.read(everything.id))).toEqual({ value: everything, etag: made.etag });
  expect(given(await meetings.ofCase('LH-4163')).map(({ value }) => value.id)).toEqual([everything.id]);
  expect(given(await meetings.ofChat('19:meeting_x@thread.v2'))).toHaveLength(1);
  expect(given(await meetings.ofChat('19:another@thread.v2'))).toEqual([]);
});

test('A meeting that nobody has planned is not found', async () => {
  expect(await world.as(petra).meetings.read('LH-4163-initial-1')).toMatchObject({
    ok: false,
    reason: { kind: 'not found' },
  });
});

test('Whoever comes first rules: the second creator gets the first item', async () => {
  given(await world.as(petra).meetings.create({ ...initialMeeting, organiser: { id: petra.id, name: 'Petra' } }));
  const second = given(await world.as(tansy).meetings.create(initialMeeting));
  expect(second.value.organiser.id).toBe(petra.id);
  expect(given(await world.as(tansy).meetings.ofCase('LH-4163'))).toHaveLength(1);
});

test.each(['drop after commit', '504 after commit', 'drop before', '503', '429', '409'] as const)(
  'After %s the sending has been planned once',
  async (kind) => {
    world.tenant.setFaults([{ kind, match: { method: 'POST', path: '/items' }, times: 1 }]);
    const { sends } = world.as(petra);
    const made = given(await sends.create(send));
    expect(made.value).toEqual(send);
    expect(given(await sends.ofMeeting(send.meeting))).toEqual([made]);
  },
);

test('A refused creation that leaves an empty item behind is seen through', async () => {
  const first = given(await world.as(petra).sends.create(send));
  world.tenant.setFaults([{ kind: 'unique leaves empty item', times: 1 }]);
  const second = given(
    await world.as(tansy).sends.create({ ...send, owner: { id: tansy.id, name: tansy.displayName } }),
  );
  expect(second).toEqual(first);
  expect(given(await world.as(tansy).sends.ofMeeting(send.meeting))).toEqual([first]);
});

test('Of two people moving one sending on, the second is told', async () => {
  const made = given(await world.as(petra).sends.create(send));
  const taken = given(
    await world.as(tansy).sends.update({ ...send, owner: { id: tansy.id, name: tansy.displayName } }, made.etag),
  );
  const late = await world.as(petra).sends.update({ ...send, state: 'sending' }, made.etag);
  expect(late).toEqual({ ok: false, reason: { kind: 'changed elsewhere' } });
  expect(given(await world.as(petra).sends.read(send.key))).toEqual(taken);
});

test('A lost answer hides nobody else: a foreign change in between is still told', async () => {
  const mine = world.as(petra).sends;
  const made = given(await mine.create(send));
  given(await world.as(tansy).sends.update({ ...send, attention: 'theirs' }, made.etag));
  world.tenant.setFaults([{ kind: 'drop before', match: { method: 'PATCH', user: petra.id }, times: 1 }]);
  expect(await mine.update({ ...send, state: 'drafted' }, made.etag)).toEqual({
    ok: false,
    reason: { kind: 'changed elsewhere' },
  });
});

test('Every write of an item carries the etag it was read with', async () => {
  const made = given(await world.as(petra).sends.create(send));
  world.tenant.clearRequests();
  given(await world.as(petra).sends.update({ ...send, state: 'drafted' }, made.etag));
  const patches = world.tenant.requests().filter(({ method }) => method === 'PATCH');
  expect(patches).toHaveLength(1);
  expect(patches[0]?.headers['if-match']).toBe(made.etag);
});
