import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { osric, petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { rewriteLog } from '../../../src/app/removing/rewriteLog.ts';
import type { EventBody } from '../../../src/domain/meeting/event.ts';
import { writeLines } from '../../../src/domain/meeting/logLines.ts';
import { ok } from '../../../src/domain/result.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { eventsOf } from '../../builders/recordOf.ts';
import { given } from '../../builders/signedIn.ts';
import { meeting, type Panels, panels, reference } from './panels.ts';

const note = (text: string): EventBody => ({
  type: 'note',
  target: 'n',
  value: { item: 'LEI-A10', tag: 'worry', text },
});
const other: EventBody = {
  type: 'note',
  target: 'o',
  value: { item: 'LEI-A10', tag: 'worry', text: 'Stays as it is.' },
};

/** What a removal does to the log: its event in a file of its own, then every file rewritten. */
async function remove({ harness }: Panels, ids: readonly string[]) {
  const { world } = await harness.computer(osric, new IDBFactory());
  const value = { events: ids, by: 'Ottilie Crane', on: day('2027-01-04') };
  const [event] = eventsOf([{ type: 'text removed', target: 'r', value }], osric.id, 'r');
  given(await world.log.write(reference, meeting, 'r-0001.jsonl', writeLines([event!]), undefined));
  return rewriteLog(world, reference, meeting, async () => ok(undefined));
}

const heldBy = async (all: Panels) => {
  const { files, record } = await all.inSharePoint();
  return {
    text: files.map(({ text }) => text).join(''),
    notes: record.notes.map(({ versions }) => versions[0]?.value.text),
  };
};
const mark = 'Removed by Ottilie Crane on Monday 4 January 2027';

describe('a panel that is open while its words are removed', () => {
  it('goes on in a new file, and brings nothing back', async () => {
    const all = await panels();
    const [chair, support] = [await all.open(petra), await all.open(tansy)];
    await chair.record.add(note('the secret'));
    await all.pass(20_000);
    expect((await remove(all, [(await all.inSharePoint()).events[0]!.id])).ok).toBe(true);
    await chair.record.add(other);
    await all.pass(30_000);
    const { text, notes } = await heldBy(all);
    expect(text).not.toContain('secret');
    expect(notes).toEqual([mark, 'Stays as it is.']);
    for (const { record } of [chair, support])
      expect(JSON.stringify(record.view().record.notes)).not.toContain('secret');
    expect(JSON.stringify(chair.record.view().saved)).toContain('saved');
  });

  it('that was cut off, with more words over them, never sends those', async () => {
    const all = await panels();
    const disk = new IDBFactory();
    const support = await all.open(tansy, { disk });
    await support.record.add(note('the secret'));
    await all.pass(20_000);
    const [first] = (await all.inSharePoint()).events;
    all.harness.tenant.setFaults([{ kind: 'drop before', match: { user: tansy.id } }]);
    await support.record.add(note('the secret, put right'), [first!.id]);
    await all.pass(20_000);
    expect((await remove(all, [first!.id])).ok).toBe(true);
    // The panel is closed, still cut off: what it has is on the device alone.
    await support.record.close();
    all.harness.tenant.setFaults([]);
    await all.open(tansy, { disk });
    await all.pass(30_000);
    const { text, notes } = await heldBy(all);
    expect(text).not.toContain('secret');
    expect(notes).toEqual([mark]);
    const { world } = await all.harness.computer(tansy, disk);
    expect(await world.device.unsent(meeting)).toEqual([]);
  });

  it('that comes back and sends before it has read is put right by the next look, and shown by nobody', async () => {
    const all = await panels();
    const support = await all.open(tansy);
    await support.record.add(note('the secret'));
    await all.pass(20_000);
    const [first] = (await all.inSharePoint()).events;
    all.harness.tenant.setFaults([{ kind: 'drop before', match: { user: tansy.id } }]);
    await support.record.add(note('the secret, put right'), [first!.id]);
    await all.pass(5000);
    given(await remove(all, [first!.id]));
    all.harness.tenant.setFaults([]);
    await all.pass(120_000);
    expect((await heldBy(all)).notes).toEqual([mark]);
    const { world } = await all.harness.computer(osric, new IDBFactory());
    given(await rewriteLog(world, reference, meeting, async () => ok(undefined)));
    await all.pass(60_000);
    expect((await heldBy(all)).text).not.toContain('secret');
  });
});
