import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openDevice } from '../../src/adapters/device/indexedDbDevice.ts';
import { refusedDevice } from '../../src/adapters/device/refusedDevice.ts';
import { changeBox, notAdded, type Typed, typedHere } from '../../src/app/notAdded.ts';
import { watchDrafts } from '../../src/app/watchDrafts.ts';
import type { EventBody } from '../../src/domain/meeting/event.ts';
import { instant } from '../../src/domain/time/instant.ts';
import { day } from '../../src/domain/time/plainDate.ts';
import { recordOf } from '../builders/recordOf.ts';

const meeting = 'LH-4163-initial-1';
const noteBox = `note:${meeting}:LEI-A05`;
const note = (text: string) => JSON.stringify({ text, tag: 'view', voice: '' });
const action = (what: string) => JSON.stringify({ what, owner: 'p-mother', by: '' });
const agenda = [
  { id: 'LEI-A05', title: 'Child’s voice', captures: ['child’s voice'] },
  { id: 'LEI-A07', title: 'Plan', captures: ['statements', 'plan'] },
  { id: 'LEI-A12', title: 'Next', captures: ['next meeting'] },
] as const;
const never = () => new Promise<void>(() => {});
let tenants = 0;
const device = () => openDevice(`not-added-${++tenants}`, 'petra');
/** Nobody waits so long that this one would answer. */
const clock = { now: () => instant('2027-01-04T10:00:00.000Z'), today: () => day('2027-01-04'), wait: never };
const turn = () => new Promise((resolve) => setTimeout(resolve, 20));

test('What waits for a button is found in the boxes of this meeting only, and only where there are words', async () => {
  const own = await device();
  await own.keepDraft(noteBox, note('Gran says he asks'));
  await own.keepDraft(`note:${meeting}:LEI-A06`, note('  '));
  await own.keepDraft(`note:${meeting}:LEI-A10#worry`, note('A worry in its column'));
  await own.keepDraft(`note:${meeting}0:LEI-A05`, note('Another meeting'));
  await own.keepDraft(`action:${meeting}`, action('Alarm'));
  await own.keepDraft(`action:${meeting}0`, action('Another meeting'));
  await own.keepDraft(`statement:${meeting}:safety goal`, 'Saves itself');
  await own.keepDraft(`next:${meeting}`, JSON.stringify({ date: '', start: '10:00', mode: '' }));
  expect((await typedHere(own, meeting)).map(({ typed }) => typed)).toEqual([
    { kind: 'note', item: 'LEI-A05' },
    { kind: 'note', item: 'LEI-A10' },
    { kind: 'action' },
    { kind: 'next meeting' },
  ]);
});

test('Somebody half put on the list, and why the meeting is finished without what it lacks, wait for a button too', async () => {
  const own = await device();
  const guest = (name: string, role = '') => JSON.stringify({ name, role });
  await own.keepDraft(`guest:${meeting}`, guest('Una Thistle'));
  await own.keepDraft(`guest:${meeting}:g-1`, guest('', 'health visitor'));
  await own.keepDraft(`guest:${meeting}:g-2`, guest('Gone since'));
  await own.keepDraft(`guest:${meeting}0`, guest('Another meeting'));
  await own.keepDraft(`finish:${meeting}`, 'The father rings');
  await own.keepDraft(`finish:${meeting}0`, 'Another meeting');
  await own.keepDraft(`why:${meeting}:case`, 'Saves itself');
  const typed = (await typedHere(own, meeting)).map((each) => each.typed);
  expect(typed).toEqual([
    { kind: 'guest' },
    { kind: 'guest', target: 'g-1' },
    { kind: 'guest', target: 'g-2' },
    { kind: 'finish' },
  ]);
  await own.keepDraft(`guest:${meeting}`, guest(' '));
  await own.keepDraft(`finish:${meeting}`, ' ');
  expect(await typedHere(own, meeting)).toHaveLength(2);

  const listed: EventBody = { type: 'guest', target: 'g-1', value: { name: 'Una Thistle', role: '' } };
  const places = [...agenda, { id: 'LEI-A01', title: 'Who is here', captures: ['attendance'] } as const];
  expect(notAdded(typed, recordOf([listed]), places)).toEqual([
    { kind: 'guest', item: 'LEI-A01', plan: false },
    { kind: 'guest', item: 'LEI-A01', plan: false, target: 'g-1' },
    { kind: 'finish', item: undefined, plan: false },
  ]);
  // Finished by somebody else: no box is left to go on in.
  const finished: EventBody = { type: 'finished', target: 'meeting', value: {} };
  expect(notAdded([{ kind: 'finish' }], recordOf([finished]), places)).toEqual([]);
});

test('F-CAP-01: A time of coming or leaving that is none yet is named, for as long as there is somebody it is of', async () => {
  const own = await device();
  await own.keepDraft(`time:${meeting}:arrived:p-mother`, 'ten');
  await own.keepDraft(`time:${meeting}:left:g-1`, '25:00');
  await own.keepDraft(`time:${meeting}:left:p-father`, '9');
  // Blank over a time, until the box is left.
  await own.keepDraft(`time:${meeting}:left:p-mother`, ' ');
  await own.keepDraft(`time:${meeting}0:left:p-mother`, 'Another meeting');
  const typed = (await typedHere(own, meeting)).map((each) => each.typed);
  const time = (target: string) => ({ kind: 'time', target }) as const;
  expect(typed).toHaveLength(3);
  expect(typed).toEqual(expect.arrayContaining([time('p-mother'), time('g-1'), time('p-father')]));
  const places = [...agenda, { id: 'LEI-A01', title: 'Who is here', captures: ['attendance'] } as const];
  const record = recordOf([
    { type: 'presence', target: 'p-mother', value: 'present' },
    { type: 'presence', target: 'p-father', value: 'apologies' },
    { type: 'guest', target: 'g-1', value: { name: 'Una Thistle', role: '' } },
  ]);
  const found = notAdded(typed, record, places);
  expect(found.map(({ target }) => target).toSorted()).toEqual(['g-1', 'p-mother']);
  expect(found[0]).toMatchObject({ kind: 'time', item: 'LEI-A01', plan: false });
});

test('Each leads to the item where it is found again; a change of what is gone leads nowhere', () => {
  const record = recordOf([
    { type: 'note', target: 'n-1', value: { item: 'LEI-A05', tag: 'view', text: 'Late' } },
    { type: 'action', target: 'a-1', value: { what: 'Alarm' } },
  ]);
  const typed: readonly Typed[] = [
    { kind: 'note', item: 'LEI-A05' },
    { kind: 'action' },
    { kind: 'next meeting' },
    ...['n-1', 'a-1', 'gone'].map((target) => ({ kind: 'change', target }) as const),
  ];
  expect(notAdded(typed, record, agenda)).toEqual([
    { kind: 'note', item: 'LEI-A05', plan: false },
    { kind: 'action', item: 'LEI-A07', plan: true },
    { kind: 'next meeting', item: 'LEI-A12', plan: false },
    { kind: 'change', item: 'LEI-A05', plan: false, target: 'n-1' },
    { kind: 'change', item: 'LEI-A07', plan: true, target: 'a-1' },
  ]);
});

test('A panel knows what is typed in it at once, and what was left there before', async () => {
  const own = await device();
  await own.keepDraft(`action:${meeting}`, action('Alarm'));
  await own.keepDraft(noteBox, note('Left here'));
  const watched = watchDrafts({ clock, device: own }, meeting);
  let calls = 0;
  watched.subscribe(() => {
    calls += 1;
  });
  // Added before the first look has answered: that look may not bring it back.
  await watched.device.keepDraft(noteBox, '');
  await expect.poll(() => watched.typed()).toEqual([{ kind: 'action' }]);

  const before = calls;
  const keeping = watched.device.keepDraft(changeBox(meeting, 'n-1'), 'L');
  expect(watched.typed()).toEqual([{ kind: 'action' }, { kind: 'change', target: 'n-1' }]);
  await keeping;
  const same = watched.typed();
  await watched.device.keepDraft(changeBox(meeting, 'n-1'), 'Late');
  expect(watched.typed()).toBe(same);
  expect(calls).toBe(before + 1);
  expect(await own.draft(changeBox(meeting, 'n-1'))).toBe('Late');
});

test('Where the browser keeps nothing, what is typed stays while the panel is open, and it still says no', async () => {
  const watched = watchDrafts({ clock, device: refusedDevice() }, meeting);
  await expect(watched.device.keepDraft(noteBox, note('Gran'))).rejects.toThrow();
  expect(watched.typed()).toEqual([{ kind: 'note', item: 'LEI-A05' }]);
  expect(await watched.device.draft(noteBox)).toBe(note('Gran'));
  await expect(watched.device.keepDraft(noteBox, '')).rejects.toThrow();
  expect(await watched.device.draft(noteBox)).toBe('');
});

test('A panel knows before anybody types that nothing is kept, whether the browser refuses, is full or never answers', async () => {
  const own = await device();
  const full = () => Promise.reject(new Error('QuotaExceededError'));
  const ticking = { ...clock, wait: () => Promise.resolve() };
  for (const [device, time] of [
    [refusedDevice(), clock],
    [{ ...own, tryKeeping: full }, clock],
    [{ ...own, tryKeeping: never }, ticking],
  ] as const) {
    const watched = watchDrafts({ clock: time, device }, meeting);
    let calls = 0;
    watched.subscribe(() => {
      calls += 1;
    });
    await turn();
    expect(watched.notKept()).toBe(true);
    expect(calls).toBe(1);
  }
  const watched = watchDrafts({ clock, device: own }, meeting);
  await turn();
  expect(watched.notKept()).toBe(false);
});

test('A disk that fills up while somebody types is said at once, and that there is room again too', async () => {
  const own = await device();
  let full = false;
  const filling = {
    ...own,
    keepDraft: (box: string, text: string) =>
      full && text !== '' ? Promise.reject(new Error('QuotaExceededError')) : own.keepDraft(box, text),
  };
  const watched = watchDrafts({ clock, device: filling }, meeting);
  await turn();
  await watched.device.keepDraft(noteBox, note('Gran says'));
  expect(watched.notKept()).toBe(false);
  full = true;
  await expect(watched.device.keepDraft(noteBox, note('Gran says he asks'))).rejects.toThrow();
  expect(watched.notKept()).toBe(true);
  // Another box is emptied: that needs no room.
  await watched.device.keepDraft(`action:${meeting}`, '');
  expect(watched.notKept()).toBe(true);
  expect(await watched.device.draft(noteBox)).toBe(note('Gran says he asks'));
  full = false;
  await watched.device.keepDraft(noteBox, note('Gran says he asks when'));
  expect(watched.notKept()).toBe(false);
});
