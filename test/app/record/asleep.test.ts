import { expect, it } from 'vitest';
import { petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { MeetingLog } from '../../../src/app/ports/meetingLog.ts';
import type { EventBody } from '../../../src/domain/meeting/event.ts';
import { panels } from './panels.ts';

const anHour = 3_600_000;
const note = (target: string, text: string): EventBody => ({
  type: 'note',
  target,
  value: { item: 'LEI-A05', tag: 'view', text },
});
const father = (value: 'present' | 'apologies'): EventBody => ({ type: 'presence', target: 'p-father', value });

/** A laptop whose lid is closed: nothing leaves it, and what comes is heard when it wakes. */
function lid() {
  let closed = false;
  let waiting: (() => void)[] = [];
  const pass = () => (closed ? new Promise<void>((resolve) => waiting.push(resolve)) : Promise.resolve());
  const through =
    <A extends readonly unknown[], T>(call: (...asked: A) => Promise<T>) =>
    async (...asked: A): Promise<T> => {
      await pass();
      const answer = await call(...asked);
      await pass();
      return answer;
    };
  return {
    log: (own: MeetingLog): MeetingLog => ({
      list: through(own.list),
      read: through(own.read),
      write: through(own.write),
    }),
    close: () => {
      closed = true;
    },
    open: () => {
      closed = false;
      for (const wake of waiting) wake();
      waiting = [];
    },
  };
}

it('A laptop that slept for an hour in mid-meeting sends what it had, reads what came, and keeps the right time', async () => {
  const { open, pass, inSharePoint } = await panels();
  const laptop = lid();
  const chair = await open(petra, { log: laptop.log });
  const support = await open(tansy);
  await chair.record.add(note('n-1', 'Mornings are hard.'));
  await pass(20_000);

  // One upload has left when the lid closes, and its answer is heard an hour later; the rest has not left.
  void chair.record.add({ type: 'tick', target: 'LEI-A01', value: true });
  laptop.close();
  await chair.record.add(note('n-2', 'Nana has a key.'));
  await chair.record.add(father('present'));
  await pass(anHour / 2);
  await support.record.add(father('apologies'));
  await support.record.add(note('n-3', 'The school rang.'));
  await pass(anHour / 2);
  expect(support.record.view().record.notes.map(({ id }) => id)).toEqual(['n-1', 'n-3']);
  expect(chair.record.view().saved).toMatchObject({ kind: 'on this device' });

  laptop.open();
  await pass(20_000);
  expect(chair.record.view().saved.kind).toBe('saved');
  for (const { record } of [chair, support]) {
    const shown = record.view().record;
    expect(shown.notes.map(({ id }) => id).sort()).toEqual(['n-1', 'n-2', 'n-3']);
    expect(shown.presence.get('p-father')).toMatchObject({ value: 'apologies', over: { value: 'present' } });
  }
  await chair.record.add({ type: 'tick', target: 'LEI-A02', value: true });
  await pass(5000);
  const { events, record, foreign } = await inSharePoint();
  expect(new Set(events.map(({ id }) => id)).size).toBe(7);
  expect(foreign).toEqual([]);
  expect(record.ticks.get('LEI-A02')).toMatchObject({
    certain: true,
    wall: expect.stringContaining('2027-01-04T11:00:4'),
  });
});
