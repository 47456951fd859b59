import { expect, test } from 'vitest';
import { watchMeeting } from '../../src/app/watchMeeting.ts';
import type { World } from '../../src/app/world.ts';
import type { Meeting } from '../../src/domain/meeting/meeting.ts';
import { instant } from '../../src/domain/time/instant.ts';
import { initialMeeting } from '../builders/initialMeeting.ts';
import { steppedClock } from '../builders/steppedClock.ts';

const signed: Meeting = {
  ...initialMeeting,
  stage: 'signed off',
  signOff: {
    version: 1,
    by: { id: 'petra', name: 'Petra Lanternfield' },
    at: instant('2027-01-04T11:40:00.000Z'),
    covered: [],
  },
};

function watched() {
  let now = '2027-01-04T11:30:00.000Z';
  const clock = steppedClock(
    { read: () => now, set: (iso) => (now = iso) },
    () => new Promise((end) => setTimeout(end)),
  );
  const there = { meeting: initialMeeting, away: false, reads: 0 };
  const seen: Meeting[] = [];
  const read = async () => {
    there.reads += 1;
    return there.away
      ? ({ ok: false, reason: { kind: 'no answer' } } as const)
      : ({ ok: true, value: { value: there.meeting, etag: '1' } } as const);
  };
  const world = { clock: clock.as(), meetings: { read } } as unknown as Pick<World, 'clock' | 'meetings'>;
  const watch = watchMeeting(world, initialMeeting.id, (meeting) => seen.push(meeting));
  return { clock, there, seen, watch };
}

test('A meeting signed off elsewhere is seen within half a minute', async () => {
  const { clock, there, seen, watch } = watched();
  watch.setVisible(true);
  await clock.pass(1000);
  expect(seen).toEqual([initialMeeting]);
  there.meeting = signed;
  await clock.pass(28_000);
  expect(seen).toHaveLength(1);
  await clock.pass(2000);
  expect(seen).toEqual([initialMeeting, signed]);
});

test('Nobody is told again of what they know, and a reading that was refused says nothing', async () => {
  const { clock, there, seen, watch } = watched();
  watch.setVisible(true);
  await clock.pass(120_000);
  there.away = true;
  await clock.pass(120_000);
  expect(seen).toEqual([initialMeeting]);
  there.away = false;
  there.meeting = signed;
  await clock.pass(31_000);
  expect(seen).toEqual([initialMeeting, signed]);
});

test('Hidden it asks nothing; becoming visible it asks at once, and one at a time', async () => {
  const { clock, there, seen, watch } = watched();
  watch.setVisible(true);
  await clock.pass(0);
  watch.setVisible(false);
  const { reads } = there;
  await clock.pass(600_000);
  expect(there.reads).toBe(reads);
  there.meeting = signed;
  for (const visible of [true, false, true, true]) watch.setVisible(visible);
  await clock.pass(1000);
  expect(seen.at(-1)).toEqual(signed);
  const before = there.reads;
  await clock.pass(300_000);
  expect(there.reads - before).toBe(10);
});

test('Stopped it neither asks nor tells', async () => {
  const { clock, there, seen, watch } = watched();
  watch.setVisible(true);
  watch.stop();
  watch.setVisible(false);
  watch.setVisible(true);
  await clock.pass(120_000);
  expect(there.reads).toBe(1);
  expect(seen).toEqual([]);
});
