import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openDevice } from '../../src/adapters/device/indexedDbDevice.ts';
import { refusedDevice } from '../../src/adapters/device/refusedDevice.ts';
import { changeBox, notAdded, type Typed, typedHere } from '../../src/app/notAdded.ts';
import { watchDrafts } from '../../src/app/watchDrafts.ts';
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
let tenants = 0;
const device = () => openDevice(`not-added-${++tenants}`, 'petra');
const turn = () => new Promise((resolve) => setTimeout(resolve, 20));

test('What waits for a button is found in the boxes of this meeting only, and only where there are words', async () => {
  const own = await device();
  await own.keepDraft(noteBox, note('Gran says he asks'));
  await own.keepDraft(`note:${meeting}:LEI-A06`, note('  '));
  await own.keepDraft(`note:${meeting}0:LEI-A05`, note('Another meeting'));
  await own.keepDraft(`action:${meeting}`, action('Alarm'));
  await own.keepDraft(`action:${meeting}0`, action('Another meeting'));
  await own.keepDraft(`statement:${meeting}:safety goal`, 'Saves itself');
  await own.keepDraft(`next:${meeting}`, JSON.stringify({ date: '', start: '10:00', mode: '' }));
  expect((await typedHere(own, meeting)).map(({ typed }) => typed)).toEqual([
    { kind: 'note', item: 'LEI-A05' },
    { kind: 'action' },
    { kind: 'next meeting' },
  ]);
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
  const watched = watchDrafts(own, meeting);
  let calls = 0;
  watched.subscribe(() => {
    calls += 1;
  });
  // Added before the first look has answered: that look may not bring it back.
  await watched.device.keepDraft(noteBox, '');
  await turn();
  expect(watched.typed()).toEqual([{ kind: 'action' }]);

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
  const watched = watchDrafts(refusedDevice(), meeting);
  await expect(watched.device.keepDraft(noteBox, note('Gran'))).rejects.toThrow();
  expect(watched.typed()).toEqual([{ kind: 'note', item: 'LEI-A05' }]);
  expect(await watched.device.draft(noteBox)).toBe(note('Gran'));
  await expect(watched.device.keepDraft(noteBox, '')).rejects.toThrow();
  expect(await watched.device.draft(noteBox)).toBe('');
});
