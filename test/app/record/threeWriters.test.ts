import { IDBFactory } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { osric, petra } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { Device } from '../../../src/app/ports/device.ts';
import type { EventBody, Presence } from '../../../src/domain/meeting/event.ts';
import { panels } from './panels.ts';

const aDay = 86_400_000;
const father = (value: Presence): EventBody => ({ type: 'presence', target: 'p-father', value });

it('what a panel has itself replaced never comes back as the loser of a third writer', async () => {
  const { open, pass } = await panels();
  const laptop = await open(osric);
  // Osric again, on a computer that is a day ahead: this comes last, and one person is no clash of two.
  const tablet = await open(osric, { wrongBy: aDay });
  const chair = await open(petra);
  for (const { record } of [laptop, tablet, chair]) record.setVisible(false);
  await laptop.record.add(father('apologies'));
  await tablet.record.add(father('present'));
  await pass(2000);
  laptop.record.setVisible(true);
  await pass(0);
  expect(laptop.record.view().record.presence.get('p-father')).toMatchObject({ value: 'present' });
  await laptop.record.add(father('present'));
  await pass(0);

  chair.record.setVisible(true);
  await pass(0);
  chair.record.setVisible(false);
  await chair.record.add({ type: 'tick', target: 'LEI-A01', value: true });
  await chair.record.add(father('no reply'));
  await pass(20_000);
  laptop.record.setVisible(false);
  laptop.record.setVisible(true);
  await pass(20_000);
  const shown = laptop.record.view().record.presence.get('p-father');
  expect(shown).toMatchObject({ value: 'no reply', by: petra.id });
  expect(shown?.over).toBeUndefined();
});

it('what a panel wrote over stays written over, when what it wrote in between was never sent and is gone', async () => {
  const { open, pass, harness } = await panels();
  const disk = new IDBFactory();
  let refuses = false;
  const device = (own: Device): Device => ({
    ...own,
    keepUnsent: (...asked) => (refuses ? Promise.reject(new Error('QuotaExceededError')) : own.keepUnsent(...asked)),
  });
  const laptop = await open(osric, { disk, device });
  const chair = await open(petra);
  const note = (text: string): EventBody => ({
    type: 'note',
    target: 'n-1',
    value: { item: 'LEI-A05', tag: 'view', text },
  });
  await chair.record.add(note('First'));
  await pass(20_000);
  harness.tenant.setFaults([{ kind: 'drop before', match: { user: osric.id } }]);
  refuses = true;
  await laptop.record.add(note('Second'));
  refuses = false;
  await laptop.record.add(note('Third'));
  await laptop.record.close();
  harness.tenant.setFaults([]);
  await open(osric, { disk });
  await pass(20_000);
  expect(chair.record.view().record.notes[0]?.versions.map(({ value }) => value.text)).toEqual(['Third']);
});
