import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { refusedDevice } from '../../../src/adapters/device/refusedDevice.ts';
import type { MeetingLog } from '../../../src/app/ports/meetingLog.ts';
import type { EventBody } from '../../../src/domain/meeting/event.ts';
import { panels } from './panels.ts';

const tick = (target: string, value = true): EventBody => ({ type: 'tick', target, value });
const note = (text: string, target = 'n-1'): EventBody => ({
  type: 'note',
  target,
  value: { item: 'LEI-A05', tag: 'view', text },
});

describe('bad connections', () => {
  it('an hour offline loses nothing, and goes by itself', async () => {
    const { open, pass, harness, inSharePoint } = await panels();
    const [chair, support] = [await open(petra), await open(tansy)];
    harness.tenant.setFaults([{ kind: 'drop before', match: { user: petra.id } }]);
    for (let minute = 0; minute < 60; minute += 1) {
      await chair.record.add(note(`Minute ${minute}`, `n-${minute}`));
      await pass(60_000);
    }
    expect(chair.record.view().saved).toMatchObject({
      kind: 'on this device',
      waiting: 60,
      why: { kind: 'no answer' },
    });
    expect(support.record.view().record.notes).toHaveLength(0);
    harness.tenant.setFaults([]);
    await pass(90_000);
    expect(chair.record.view().saved.kind).toBe('saved');
    expect(support.record.view().record.notes).toHaveLength(60);
    expect((await inSharePoint()).events).toHaveLength(60);
  });

  it('SharePoint that never answers is told of within 15 seconds, and who tries again need not sit out the minute', async () => {
    let hangs = false;
    const stuck = new Promise<never>(() => {});
    const { open, pass, inSharePoint } = await panels();
    const log = (own: MeetingLog): MeetingLog => ({
      list: (...of) => (hangs ? stuck : own.list(...of)),
      read: (...of) => (hangs ? stuck : own.read(...of)),
      write: (...of) => (hangs ? stuck : own.write(...of)),
    });
    const chair = await open(petra, { log });
    await pass(20_000);
    hangs = true;
    await chair.record.add(tick('LEI-A01'));
    await pass(10_000);
    expect(chair.record.view().saved).not.toHaveProperty('why');
    await pass(5_500);
    expect(chair.record.view().saved).toMatchObject({ kind: 'on this device', why: { kind: 'no answer' } });
    // Tried while it still hangs: nothing is lost, and it can be tried once more.
    void chair.record.tryNow();
    await pass(1000);
    await chair.record.add(note('Typed meanwhile'));
    hangs = false;
    void chair.record.tryNow();
    await pass(1000);
    expect(chair.record.view().saved).toMatchObject({ kind: 'saved', at: expect.any(String) });
    expect((await inSharePoint()).events).toHaveLength(2);
    await pass(60_000);
    expect(chair.record.view().saved).not.toHaveProperty('why');
  });

  it('a panel closed while offline leaves its events to the next opening on that device, under their own ids', async () => {
    const { open, pass, harness, inSharePoint } = await panels();
    const disk = new IDBFactory();
    const chair = await open(petra, { disk });
    harness.tenant.setFaults([{ kind: 'drop before', match: { user: petra.id } }]);
    await chair.record.add(note('Half a sen'));
    const [before] = chair.record.view().record.notes;
    await chair.record.close();
    harness.tenant.setFaults([]);
    const again = await open(petra, { disk });
    expect(again.record.view().record.notes).toEqual([before]);
    await pass(20_000);
    const { events, foreign } = await inSharePoint();
    expect(events.map(({ id }) => id)).toEqual([before!.first.eventId]);
    expect(foreign).toEqual([]);
    expect((await open(petra, { disk })).record.view().saved).toEqual({ kind: 'saved', at: undefined });
  });

  it('closing sends what waits', async () => {
    const { open, inSharePoint } = await panels();
    const chair = await open(petra);
    await chair.record.add(note('Just typed'));
    await chair.record.close();
    expect((await inSharePoint()).record.notes).toHaveLength(1);
  });

  it('a browser that keeps nothing says so until SharePoint has it', async () => {
    const { open, pass, inSharePoint } = await panels();
    const chair = await open(petra, { device: refusedDevice });
    await chair.record.add(note('Late'));
    expect(chair.record.view().saved).toEqual({ kind: 'not kept', waiting: 1 });
    await pass(2000);
    expect(chair.record.view().saved.kind).toBe('saved');
    expect((await inSharePoint()).record.notes).toHaveLength(1);
  });

  it('a disk that stops answering while it should forget what was sent does not hold up the next tick', async () => {
    const { open, pass, inSharePoint } = await panels();
    const stuck = () => new Promise<void>(() => {});
    const chair = await open(petra, { device: (own) => ({ ...own, acknowledge: stuck }) });
    await chair.record.add(tick('LEI-A01'));
    await pass(1000);
    await chair.record.add(tick('LEI-A02'));
    await pass(5000);
    expect((await inSharePoint()).events).toHaveLength(2);
    expect(chair.record.view().saved.kind).toBe('saved');
  });

  it('a disk that never answers does not hold up a tick', async () => {
    const { open, pass, inSharePoint } = await panels();
    const stuck = () => new Promise<void>(() => {});
    const chair = await open(petra, { device: (own) => ({ ...own, keepUnsent: stuck }) });
    void chair.record.add(tick('LEI-A01'));
    await pass(3000);
    expect((await inSharePoint()).record.ticks.get('LEI-A01')?.value).toBe(true);
  });
});

describe('clocks', () => {
  it('are put right by SharePoint’s; before it has said anything, times are uncertain', async () => {
    const { open, pass, inSharePoint } = await panels();
    const aDay = 86_400_000;
    const [ahead, right] = [await open(petra, { wrongBy: aDay }), await open(tansy)];
    await ahead.record.add(tick('LEI-A01'));
    await pass(20_000);
    await ahead.record.add(tick('LEI-A02'));
    // Taken back by someone whose clock is right: the later write wins, although its device's clock says less.
    await right.record.add(tick('LEI-A01', false));
    await pass(20_000);
    const { record } = await inSharePoint();
    expect(record.ticks.get('LEI-A01')).toMatchObject({ value: false, by: tansy.id });
    expect(record.ticks.get('LEI-A02')).toMatchObject({
      certain: true,
      wall: expect.stringContaining('2027-01-04T10:00:2'),
    });
    const { events } = await inSharePoint();
    expect(events[0]).toMatchObject({ certain: false, wall: expect.stringContaining('2027-01-05') });
  });
});

describe('what the panel says of itself with nothing waiting', () => {
  it('is that it is cut off, ten seconds after it asked and heard nothing', async () => {
    const { open, pass } = await panels();
    let answer: () => void = () => {};
    let silent = false;
    const log = (own: MeetingLog): MeetingLog => ({
      ...own,
      list: async (...asked) => {
        if (silent) await new Promise<void>((resolve) => (answer = resolve));
        return own.list(...asked);
      },
    });
    const chair = await open(petra, { log });
    await pass(2000);
    silent = true;
    await pass(22_000);
    expect(chair.record.view().saved).not.toHaveProperty('why');
    await pass(2000);
    expect(chair.record.view().saved).toEqual({ kind: 'saved', at: undefined, why: { kind: 'no answer' } });
    silent = false;
    answer();
    await pass(0);
    expect(chair.record.view().saved).not.toHaveProperty('why');
  });

  it('is that it is cut off, until something is read or sent again', async () => {
    const { open, pass, harness } = await panels();
    const chair = await open(petra);
    await chair.record.add(tick('LEI-A01'));
    await pass(2000);
    harness.tenant.setFaults([{ kind: 'drop before', match: { user: petra.id } }]);
    await pass(20_000);
    expect(chair.record.view().saved).toMatchObject({ kind: 'saved', why: { kind: 'no answer' } });
    harness.tenant.setFaults([{ kind: 'drop before', match: { user: petra.id, method: 'GET' } }]);
    await chair.record.add(tick('LEI-A02'));
    await pass(0);
    expect(chair.record.view().saved).not.toHaveProperty('why');
    harness.tenant.setFaults([{ kind: 'drop before', match: { user: petra.id } }]);
    await pass(20_000);
    harness.tenant.setFaults([]);
    await pass(60_000);
    expect(chair.record.view().saved).not.toHaveProperty('why');
  });
});
