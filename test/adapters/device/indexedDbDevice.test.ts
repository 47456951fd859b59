import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { osric, petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { openDevice } from '../../../src/adapters/device/indexedDbDevice.ts';
import type { CaseRow } from '../../../src/domain/case/caseRow.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { wholeMeeting } from '../../builders/initialMeeting.ts';
import { eventsOf } from '../../builders/recordOf.ts';

const meeting = 'LH-4163-initial-1';
const [one, two, three] = eventsOf(wholeMeeting);
const row = (reference: string): CaseRow => ({
  reference,
  initials: 'E.F.',
  procedure: 'leicestershire',
  ledBy: 'key worker',
  leadWorkerName: 'Osric Plumtree',
  leadWorkerAccount: osric.id,
  restricted: false,
  facts: [],
  circumstances: [],
  meetings: [],
});
let tenants = 0;
/** A tenant of its own for each test: nothing is shared. */
const tenant = () => `tenant-${++tenants}`;

describe('what this browser keeps', () => {
  it('gives unsent events back, oldest first, until SharePoint has them', async () => {
    const device = await openDevice(tenant(), petra.id);
    await device.keepUnsent(meeting, [two!, three!]);
    await device.keepUnsent(meeting, [one!]);
    expect(await device.unsent(meeting)).toEqual([one, two, three]);
    await device.acknowledge(meeting, [one!.id, three!.id]);
    expect(await device.unsent(meeting)).toEqual([two]);
  });

  it('keeps meetings apart, also where one id begins with the other', async () => {
    const device = await openDevice(tenant(), petra.id);
    await device.keepUnsent(meeting, [one!]);
    await device.keepUnsent(`${meeting}0`, [two!]);
    expect(await device.unsent(meeting)).toEqual([one]);
    expect(await device.unsent('LH-4163-initial')).toEqual([]);
  });

  it('is there when the page is opened again', async () => {
    const where = tenant();
    await (await openDevice(where, petra.id)).keepDraft('note LEI-A05', 'Mornings are');
    expect(await (await openDevice(where, petra.id)).draft('note LEI-A05')).toBe('Mornings are');
  });

  it('has at most one write of a box on its way, and whoever reads gets the newest text', async () => {
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    onTestFinished(() => begun.mockRestore());
    const device = await openDevice(tenant(), petra.id);
    for (let length = 1; length <= 200; length += 1) void device.keepDraft('note', 'M'.repeat(length));
    expect(await device.draft('note')).toBe('M'.repeat(200));
    expect(begun.mock.calls.filter(([, mode]) => mode === 'readwrite').length).toBeLessThanOrEqual(2);
    void device.keepDraft('note', 'Late');
    void device.keepDraft('note', 'Later');
    expect(await device.drafts('note')).toEqual([{ box: 'note', text: 'Later' }]);
    void device.keepDraft('note', 'Last');
    void device.keepDraft('note', '');
    expect(await device.onlyHere()).toEqual({ entries: 0, drafts: 0 });
  });

  it('forgets also what was still on its way', async () => {
    const where = tenant();
    const device = await openDevice(where, petra.id);
    void device.keepDraft('note', 'M');
    void device.keepDraft('note', 'Mo');
    await device.forget();
    expect(await (await openDevice(where, petra.id)).draft('note')).toBe('');
  });

  it('tries whether it can keep a text, and leaves nothing of that behind', async () => {
    const device = await openDevice(tenant(), petra.id);
    await device.tryKeeping();
    expect(await device.onlyHere()).toEqual({ entries: 0, drafts: 0 });
    expect(await device.drafts('')).toEqual([]);
  });

  it('lists the drafts of one meeting, and of no other', async () => {
    const device = await openDevice(tenant(), petra.id);
    expect(await device.drafts('note:')).toEqual([]);
    for (const box of ['note:m-1:A05', 'note:m-1:A06', 'note:m-10:A05', 'note:m-2:A05', 'action:m-1'])
      await device.keepDraft(box, `in ${box}`);
    await device.keepDraft('note:m-1:A06', '');
    expect(await device.drafts('note:m-1:')).toEqual([{ box: 'note:m-1:A05', text: 'in note:m-1:A05' }]);
    expect(await device.drafts('action:m-1')).toEqual([{ box: 'action:m-1', text: 'in action:m-1' }]);
    expect(await device.drafts('')).toHaveLength(4);
  });

  it('counts what is nowhere but here', async () => {
    const device = await openDevice(tenant(), petra.id);
    expect(await device.onlyHere()).toEqual({ entries: 0, drafts: 0 });
    await device.keepUnsent(meeting, [one!, two!]);
    await device.keepDraft('note', 'Late');
    expect(await device.onlyHere()).toEqual({ entries: 2, drafts: 1 });
    await device.acknowledge(meeting, [one!.id]);
    expect(await device.onlyHere()).toEqual({ entries: 1, drafts: 1 });
  });

  it('is never read by another account, nor by the same one of another tenant', async () => {
    const where = tenant();
    const petras = await openDevice(where, petra.id);
    await petras.keepUnsent(meeting, [one!]);
    await petras.keepDraft('note', 'Late');
    await petras.keepCaseRows({ rows: [{ value: row('LH-4163'), etag: '1' }], removed: [], whole: true, cursor: 'c' });
    for (const other of [await openDevice(where, tansy.id), await openDevice(tenant(), petra.id)]) {
      expect(await other.unsent(meeting)).toEqual([]);
      expect(await other.draft('note')).toBe('');
      expect(await other.caseRows()).toEqual({ rows: [], cursor: undefined });
    }
  });

  it('applies changes to case rows, and forgets the others when it is the whole list', async () => {
    const device = await openDevice(tenant(), petra.id);
    const rows = ['LH-1', 'LH-2', 'LH-3'].map((reference) => ({ value: row(reference), etag: '1' }));
    await device.keepCaseRows({ rows, removed: [], whole: true, cursor: 'first' });
    await device.keepCaseRows({
      rows: [{ value: row('LH-2'), etag: '2' }],
      removed: ['LH-1'],
      whole: false,
      cursor: 'second',
    });
    const kept = await device.caseRows();
    expect(kept.rows.map(({ value, etag }) => `${value.reference} ${etag}`)).toEqual(['LH-2 2', 'LH-3 1']);
    expect(kept.cursor).toBe('second');
    await device.keepCaseRows({ rows: rows.slice(0, 1), removed: [], whole: true, cursor: undefined });
    expect(await device.caseRows()).toEqual({ rows: rows.slice(0, 1), cursor: undefined });
  });

  it('knows when the list last answered, also after a change that was not the list’s', async () => {
    const device = await openDevice(tenant(), petra.id);
    const at = instant('2026-12-22T09:05:00.000Z');
    const rows = [{ value: row('LH-1'), etag: '1' }];
    await device.keepCaseRows({ rows, removed: [], whole: true, cursor: 'c', at });
    await device.keepCaseRows({ rows, removed: [], whole: false, cursor: 'c' });
    expect(await device.caseRows()).toEqual({ rows, cursor: 'c', at });
  });

  it('puts one row in place of the one it came from, and of no other', async () => {
    const device = await openDevice(tenant(), petra.id);
    const at = instant('2027-01-04T10:00:00.000Z');
    const written = { value: { ...row('LH-1'), nextWhat: 'Progress meeting' }, etag: '2' };
    await device.replaceCaseRow(written, '1');
    expect((await device.caseRows()).rows).toEqual([]);
    await device.keepCaseRows({ rows: [{ value: row('LH-1'), etag: '1' }], removed: [], whole: true, cursor: 'c', at });
    await device.replaceCaseRow(written, '1');
    expect(await device.caseRows()).toEqual({ rows: [written], cursor: 'c', at });
    // By now the list has brought something newer.
    await device.keepCaseRows({ rows: [{ value: row('LH-1'), etag: '3' }], removed: [], whole: false, cursor: 'd' });
    await device.replaceCaseRow({ ...written, etag: '4' }, '2');
    expect(await device.caseRows()).toEqual({ rows: [{ value: row('LH-1'), etag: '3' }], cursor: 'd', at });
  });

  it('remembers whose row was being written, until it is, or something later is', async () => {
    const where = tenant();
    const device = await openDevice(where, petra.id);
    const first = { reference: 'LH-1', since: instant('2027-01-04T10:00:00.000Z') };
    const later = { reference: 'LH-1', since: instant('2027-01-04T10:00:01.000Z') };
    const other = { reference: 'LH-2', since: first.since };
    for (const row of [first, other, later]) await device.keepRowBehind(row);
    expect(await (await openDevice(where, petra.id)).rowsBehind()).toEqual([later, other]);
    await device.dropRowBehind(first);
    expect(await device.rowsBehind()).toEqual([later, other]);
    await device.dropRowBehind(later);
    expect(await device.rowsBehind()).toEqual([other]);
  });

  it('drops what it cannot read, and asks for the whole list again', async () => {
    const where = tenant();
    const device = await openDevice(where, petra.id);
    await device.keepCaseRows({ rows: [{ value: row('LH-1'), etag: '1' }], removed: [], whole: true, cursor: 'c' });
    await device.keepUnsent(meeting, [one!]);
    const db = await openDB(`cin-${where}-${petra.id}`);
    await db.put('caseRows', 'half a row', 'LH-2');
    await db.put('unsent', { id: 'x' }, [meeting, 'x']);
    db.close();
    expect(await device.caseRows()).toEqual({ rows: [{ value: row('LH-1'), etag: '1' }], cursor: undefined });
    expect(await device.unsent(meeting)).toEqual([one]);
  });

  it('is forgotten on request, also while another tab has it open', async () => {
    const where = tenant();
    const device = await openDevice(where, petra.id);
    const otherTab = await openDevice(where, petra.id);
    await device.keepUnsent(meeting, [one!]);
    await otherTab.forget();
    expect(await device.unsent(meeting)).toEqual([]);
    await device.keepUnsent(meeting, [two!]);
    expect(await otherTab.unsent(meeting)).toEqual([two]);
  });

  it('is refused where the browser keeps a newer version: nothing is read, and keeping says no', async () => {
    const where = tenant();
    (await openDB(`cin-${where}-${petra.id}`, 99)).close();
    const device = await openDevice(where, petra.id);
    expect(await device.unsent(meeting)).toEqual([]);
    await expect(device.keepUnsent(meeting, [one!])).rejects.toThrow();
    await expect(device.keepDraft('note', 'Late')).rejects.toThrow();
    expect(await device.drafts('note')).toEqual([]);
  });
});
