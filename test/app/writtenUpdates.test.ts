import { expect, test } from 'vitest';
import { osric, tansy } from '../../emulator/scenarios/leicestershireInitial.ts';
import { openLiveRecord } from '../../src/app/liveRecord.ts';
import { initialMeeting } from '../builders/initialMeeting.ts';
import { killHarness } from './kill/killable.ts';

const { caseReference: reference, id } = initialMeeting;

test('F-INV-07: a large update that was pasted in is read by others to the letter, and two changes of it are both kept', async () => {
  const harness = await killHarness();
  const opened = async (user: typeof tansy) => {
    const { world } = await harness.computer(user, new IDBFactory());
    const clock = {
      ...world.clock,
      wait: (ms: number) => new Promise<void>((end) => setTimeout(end, Math.min(ms, 20))),
    };
    return openLiveRecord({ ...world, clock }, reference, id);
  };
  const [hers, his] = [await opened(tansy), await opened(osric)];
  const pasted = 'Seen at home on 3 December. “Quiet”, said the neighbour.\n'.repeat(700);
  await hers.add({ type: 'written update', target: 'p-police', value: pasted });
  const seen = () =>
    his
      .view()
      .record.writtenUpdates.get('p-police')
      ?.versions.map(({ value }) => value);
  await expect.poll(seen, { timeout: 20_000 }).toEqual([pasted]);

  const over = his
    .view()
    .record.writtenUpdates.get('p-police')
    ?.versions.map(({ eventId }) => eventId);
  await hers.add({ type: 'written update', target: 'p-police', value: 'Hers' }, over);
  await his.add({ type: 'written update', target: 'p-police', value: 'His' }, over);
  await expect.poll(() => [...(seen() ?? [])].sort(), { timeout: 20_000 }).toEqual(['Hers', 'His']);
  await Promise.all([hers.close(), his.close()]);
});
