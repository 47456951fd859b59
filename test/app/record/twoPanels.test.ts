import { describe, expect, it } from 'vitest';
import { petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { Device } from '../../../src/app/ports/device.ts';
import type { EventBody } from '../../../src/domain/meeting/event.ts';
import { refusedByContract } from '../kill/killable.ts';
import { panels } from './panels.ts';

const tick = (target: string, value = true): EventBody => ({ type: 'tick', target, value });
const note = (text: string, target = 'n-1'): EventBody => ({
  type: 'note',
  target,
  value: { item: 'LEI-A05', tag: 'view', text },
});

describe('two panels on one meeting', () => {
  it('see each other’s ticks and notes, and who is writing', async () => {
    const { open, pass, harness } = await panels();
    const chair = await open(petra);
    const support = await open(tansy);
    expect(chair.record.view()).toMatchObject({ complete: true, others: [], saved: { kind: 'saved', at: undefined } });

    await chair.record.add(tick('LEI-A01'));
    await support.record.add(note('Mornings are hard.'));
    await pass(15_000);
    expect(support.record.view().record.ticks.get('LEI-A01')).toMatchObject({ value: true, by: petra.id });
    expect(chair.record.view().record.notes[0]?.versions[0]?.value.text).toBe('Mornings are hard.');
    expect(chair.record.view().others).toEqual([tansy.id]);
    expect(support.record.view().others).toEqual([petra.id]);
    // Business support is no person of the case: only what she wrote can say who she is.
    expect(chair.record.view().record.writers.get(tansy.id)).toBe(tansy.displayName);

    await chair.record.add(tick('LEI-A01', false));
    await pass(4000);
    expect(support.record.view().record.ticks.get('LEI-A01')).toMatchObject({ value: false });
    await pass(180_000);
    expect(chair.record.view().others).toEqual([]);
    expect(refusedByContract(harness.tenant)).toEqual([]);
  });

  it('keep what both changed without having seen each other, and let someone choose', async () => {
    const { open, pass } = await panels();
    const [chair, support] = [await open(petra), await open(tansy)];
    await chair.record.add(note('Late'));
    await pass(20_000);
    chair.record.setVisible(false);
    support.record.setVisible(false);
    await chair.record.add(note('Late twice'));
    await chair.record.add({ type: 'presence', target: 'p-father', value: 'present' });
    await pass(2000);
    await support.record.add(note('Late three times'));
    await support.record.add({ type: 'presence', target: 'p-father', value: 'apologies' });
    await pass(10_000);
    chair.record.setVisible(true);
    support.record.setVisible(true);
    await pass(0);
    for (const { record } of [chair, support]) {
      expect(record.view().record.notes[0]?.versions.map(({ value }) => value.text)).toEqual([
        'Late three times',
        'Late twice',
      ]);
      expect(record.view().record.presence.get('p-father')).toMatchObject({
        value: 'apologies',
        over: { value: 'present', by: petra.id },
      });
    }
    await support.record.add(note('Late three times'));
    await pass(20_000);
    expect(chair.record.view().record.conflicts).toBe(0);
  });

  it('makes no conflict of one panel’s own quick changes, whatever typing began over', async () => {
    const { open, pass } = await panels();
    const chair = await open(petra);
    await chair.record.add(note('La'));
    const base = chair.record.view().record.notes[0]!.versions.map(({ eventId }) => eventId);
    await Promise.all([chair.record.add(note('Lat'), base), chair.record.add(note('Late'), base)]);
    await pass(5000);
    expect(chair.record.view().record.notes[0]?.versions.map(({ value }) => value.text)).toEqual(['Late']);
  });

  it('take as seen what was on screen when somebody pressed, not what came while the device was slow', async () => {
    const { open, pass } = await panels();
    let answer: () => void = () => {};
    const slow = (own: Device): Device => ({
      ...own,
      keepUnsent: (...asked) =>
        new Promise((resolve) => {
          answer = () => resolve(own.keepUnsent(...asked));
        }),
    });
    const [chair, support] = [await open(petra, { device: slow }), await open(tansy)];
    chair.record.setVisible(false);
    void chair.record.add(tick('LEI-A01'));
    void chair.record.add({ type: 'presence', target: 'p-father', value: 'present' });
    await support.record.add({ type: 'presence', target: 'p-father', value: 'apologies' });
    await pass(0);
    chair.record.setVisible(true);
    await pass(0);
    answer();
    await pass(0);
    answer();
    await pass(20_000);
    expect(support.record.view().record.presence.get('p-father')).toMatchObject({
      value: 'present',
      over: { value: 'apologies', by: tansy.id },
    });
  });

  it('a note taken away twice takes away what was on screen, and no unseen words', async () => {
    const { open, pass } = await panels();
    const [chair, support] = [await open(petra), await open(tansy)];
    await chair.record.add(note('Late'));
    await pass(20_000);
    chair.record.setVisible(false);
    support.record.setVisible(false);
    await support.record.add(note('Late twice'));
    const away: EventBody = { type: 'note withdrawn', target: 'n-1', value: true };
    await Promise.all([chair.record.add(away), chair.record.add(away)]);
    await pass(10_000);
    chair.record.setVisible(true);
    support.record.setVisible(true);
    await pass(0);
    for (const { record } of [chair, support])
      expect(record.view().record.notes[0]?.versions.map(({ value }) => value.text)).toEqual(['Late twice']);
  });
});

describe('when what is written goes', () => {
  it('ticks and attendance at once, text after a pause, and never more than 5 s behind', async () => {
    const { open, pass, harness } = await panels();
    const chair = await open(petra);
    const puts = () => harness.tenant.requests().filter(({ method }) => method === 'PUT').length;
    await chair.record.add(tick('LEI-A01'));
    await pass(0);
    expect(puts()).toBe(1);
    await chair.record.add(note('Mor'));
    await pass(1400);
    expect(puts()).toBe(1);
    await pass(200);
    expect(puts()).toBe(2);
    for (let times = 0; times < 12; times += 1) {
      await chair.record.add(note('Mornings'.slice(0, times + 1)));
      await pass(500);
      const { saved } = chair.record.view();
      if (saved.kind === 'on this device') expect(saved.waiting).toBeLessThanOrEqual(10);
    }
    expect(puts()).toBeGreaterThan(2);
    await pass(1500);
    expect(chair.record.view().saved).toMatchObject({ kind: 'saved', at: expect.stringContaining('2027-01-04T10:00') });
  });

  it('reads every 4 s while someone writes, else every 15 s, and not at all while hidden', async () => {
    const { open, pass, harness } = await panels();
    const support = await open(tansy);
    const reads = async (length: number) => {
      harness.tenant.clearRequests();
      await pass(length);
      return harness.tenant.requests().filter(({ url }) => url.includes('/children')).length;
    };
    expect(await reads(60_000)).toBe(4);
    const chair = await open(petra);
    chair.record.setVisible(false);
    await chair.record.add(tick('LEI-A01'));
    await pass(15_000);
    expect(await reads(20_000)).toBe(5);
    support.record.setVisible(false);
    expect(await reads(60_000)).toBe(0);
    support.record.setVisible(true);
    expect(await reads(0)).toBe(1);
  });

  it('waits when SharePoint is busy, however much is ticked', async () => {
    const { open, pass, harness } = await panels();
    const chair = await open(petra);
    chair.record.setVisible(false);
    harness.tenant.setFaults([{ kind: '429', match: { method: 'PUT' } }]);
    await chair.record.add(tick('LEI-A01'));
    await pass(0);
    const puts = () => harness.tenant.requests().filter(({ method }) => method === 'PUT').length;
    const first = puts();
    for (let times = 0; times < 20; times += 1) await chair.record.add(tick('LEI-A02', times % 2 === 0));
    await pass(3000);
    expect(puts()).toBe(first);
    expect(chair.record.view().saved).toMatchObject({ kind: 'on this device', waiting: 21, why: { kind: 'busy' } });
    harness.tenant.setFaults([]);
    await pass(7000);
    expect(chair.record.view().saved.kind).toBe('saved');
  });
});
