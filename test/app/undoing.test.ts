import { expect, it } from 'vitest';
import { petra, tansy } from '../../emulator/scenarios/leicestershireInitial.ts';
import { type Undoing, undoing } from '../../src/app/undoing.ts';
import type { EventBody } from '../../src/domain/meeting/event.ts';
import { day } from '../../src/domain/time/plainDate.ts';
import { panels } from './record/panels.ts';

const note = (text: string): EventBody => ({
  type: 'note',
  target: 'n-1',
  value: { item: 'LEI-A05', tag: 'view', text },
});
const action = (what: string, target = 'a-1'): EventBody => ({ type: 'action', target, value: { what } });

/** Each is done, undone, and done over something else and undone: the record reads as it did before. */
const done: readonly (readonly [EventBody, EventBody])[] = [
  [
    { type: 'tick', target: 'LEI-A01', value: true },
    { type: 'tick', target: 'LEI-A01', value: false },
  ],
  [
    { type: 'presence', target: 'p-mother', value: 'apologies' },
    { type: 'presence', target: 'p-mother', value: 'present' },
  ],
  [
    { type: 'arrived', target: 'p-mother', value: '10:10' },
    { type: 'arrived', target: 'p-mother', value: '10:20' },
  ],
  [
    { type: 'scaling', target: 'p-mother', value: 4 },
    { type: 'scaling', target: 'p-mother', value: 6 },
  ],
  [
    { type: 'next meeting', target: 'next', value: { date: day('2027-02-15'), start: '10:00', mode: 'teams' } },
    { type: 'next meeting', target: 'next', value: { date: day('2027-02-12'), start: '10:00', mode: 'teams' } },
  ],
  [
    { type: 'agenda order', target: 'agenda', value: ['LEI-A02', 'LEI-A01'] },
    { type: 'agenda order', target: 'agenda', value: null },
  ],
  [note('He is late'), note('He is late twice')],
  [action('Ring the school'), { type: 'action withdrawn', target: 'a-1', value: true }],
  [
    { type: 'guest', target: 'g-1', value: { name: 'Una Thistle', role: 'health visitor' } },
    { type: 'guest', target: 'g-1', value: { name: 'Una Thistle', role: '' } },
  ],
];

it.each(done)('Whatever was done last is taken back, and then what was done before it: %j', async (first, second) => {
  const { open } = await panels();
  const { record } = await open(petra);
  const { live, undo, last } = undoing(record);
  const shows = () => {
    const { ticks, presence, arrived, scaling, nextMeeting, agendaOrder, notes, actions, guests } = live.view().record;
    const said = [ticks, presence, arrived, scaling].map((field) =>
      [...field.values()].map(({ value }) => value || null),
    );
    const texts = [...notes, ...actions, ...guests].map(({ versions }) => versions.map(({ value }) => value));
    return JSON.stringify([said, nextMeeting?.value ?? null, agendaOrder?.value ?? null, texts]);
  };
  await live.add(first);
  const after = shows();
  await live.add(second);
  expect(last()?.steps.map(({ body }) => body)).toEqual([second]);
  expect(await undo()).toMatchObject({ kind: 'undone' });
  expect(shows()).toBe(after);
  expect(await undo()).toMatchObject({ kind: 'undone' });
  expect(shows().replaceAll(/null,?/g, '')).toBe('[[[],[],[],[]],[]]');
  expect(await undo()).toBeUndefined();
});

it('Nothing goes out of the record: each undoing is an event of its own, which a colleague sees', async () => {
  const { open, pass, inSharePoint } = await panels();
  const [hers, his] = [undoing((await open(petra)).record), (await open(tansy)).record];
  await hers.live.add(note('He is late'));
  await hers.undo();
  await pass(20_000);
  expect(his.view().record.notes).toEqual([]);
  const read = await inSharePoint();
  expect(read.events.map(({ type }) => type)).toEqual(['note', 'note withdrawn']);
});

it('What somebody else has since written over is left to them, and said', async () => {
  const { open, pass } = await panels();
  const [hers, his] = [undoing((await open(petra)).record), undoing((await open(tansy)).record)];
  await hers.live.add({ type: 'tick', target: 'LEI-A01', value: true });
  await hers.live.add(note('He is late'));
  await pass(20_000);
  // Another's act is nobody else's to undo.
  expect(his.last()).toBeUndefined();
  await his.live.add(note('He is late twice'));
  await his.live.add({ type: 'presence', target: 'p-mother', value: 'present' });
  await pass(20_000);
  expect(await hers.undo()).toMatchObject({ kind: 'written over', by: tansy.id });
  expect(hers.live.view().record.notes[0]?.versions[0]?.value.text).toBe('He is late twice');
  // The one before it is still hers.
  expect(await hers.undo()).toMatchObject({ kind: 'undone' });
  expect(hers.live.view().record.ticks.get('LEI-A01')?.value).toBe(false);
  expect(hers.live.view().record.presence.get('p-mother')?.value).toBe('present');
});

it('A new day of an action and what became of it are taken back together', async () => {
  const { open } = await panels();
  const { live, undo, last } = undoing((await open(petra)).record);
  await live.add(action('Ring the school', 'a-old'));
  await live.add({ type: 'action state', target: 'a-old', value: { is: 'open' } });
  expect(last()?.steps).toHaveLength(2);
  await undo();
  expect(live.view().record.actions).toEqual([]);
  expect(live.view().record.outcomes.get('a-old')?.value).toBeNull();
  expect(last()).toBeUndefined();
});

it('F-RUN-07: What one press writes is taken back by one: the tick, and the tasks that came with it', async () => {
  const { open } = await panels();
  const { live, addTogether, undo, last } = undoing((await open(petra)).record);
  await live.add(note('He is late'));
  const tick: EventBody = { type: 'close next', target: 'plan', value: true };
  await addTogether([tick, action('End it', 'exit-1'), action('End it', 'exit-2')]);
  expect(last()?.steps).toHaveLength(3);
  expect(await undo()).toMatchObject({ kind: 'undone' });
  expect(live.view().record.closeNext?.value).toBe(false);
  expect(live.view().record.actions).toEqual([]);
  expect(live.view().record.notes).toHaveLength(1);
  // One press that wrote nothing is no act.
  await addTogether([]);
  expect(last()?.steps.map(({ body }) => body)).toEqual([note('He is late')]);
});

it('A choice between two wordings is not taken back by a key, and says so', async () => {
  const { open, pass } = await panels();
  const [hers, his] = [await open(petra), await open(tansy)];
  const { live, undo } = undoing(hers.record);
  await live.add(note('Late'));
  await pass(20_000);
  for (const { record } of [hers, his]) record.setVisible(false);
  await live.add(note('Late twice'));
  await his.record.add(note('Late three times'));
  await pass(10_000);
  for (const { record } of [hers, his]) record.setVisible(true);
  await pass(0);
  expect(live.view().record.notes[0]?.versions).toHaveLength(2);
  await live.add(note('Late twice'));
  expect(await undo()).toMatchObject({ kind: 'cannot' });
  expect(live.view().record.notes[0]?.versions).toHaveLength(1);
});

/** Two panels that set one thing without having seen each other, and see it by now. */
async function setUnseen(before: (hers: Undoing) => Promise<void>) {
  const { open, pass } = await panels();
  const [hers, his] = [await open(petra), await open(tansy)];
  const own = undoing(hers.record);
  for (const { record } of [hers, his]) record.setVisible(false);
  await his.record.add({ type: 'presence', target: 'p-mother', value: 'no reply' });
  await before(own);
  await pass(10_000);
  for (const { record } of [hers, his]) record.setVisible(true);
  await pass(0);
  return own;
}
const mother = (own: Undoing) => own.live.view().record.presence.get('p-mother');
const present: EventBody = { type: 'presence', target: 'p-mother', value: 'present' };

it('A choice between what two people set is not taken back: the one that was not chosen would be hidden', async () => {
  const own = await setUnseen(({ live }) => live.add(present));
  const colleague = undoing(own.live);
  expect(mother(colleague)?.over).toBeDefined();
  await colleague.live.add({ type: 'presence', target: 'p-mother', value: 'no reply' });
  expect(await colleague.undo()).toMatchObject({ kind: 'cannot' });
  expect(mother(colleague)).toMatchObject({ value: 'no reply' });
});

it('What a colleague set meanwhile is not hidden by taking back one’s own', async () => {
  const own = await setUnseen(({ live }) => live.add(present));
  expect(await own.undo()).toMatchObject({ kind: 'written over', by: tansy.id });
  expect(mother(own)?.over).toBeDefined();
});

it('Where somebody is writing is no act', async () => {
  const { open } = await panels();
  const { live, last } = undoing((await open(petra)).record);
  await live.add({ type: 'here', target: 'o-1', value: 'LEI-A05' });
  expect(last()).toBeUndefined();
});
