import { expect, it } from 'vitest';
import { petra, tansy } from '../../emulator/scenarios/leicestershireInitial.ts';
import type { LiveRecord } from '../../src/app/liveRecord.ts';
import { undoing } from '../../src/app/undoing.ts';
import type { EventBody } from '../../src/domain/meeting/event.ts';
import { panels } from './record/panels.ts';

const says = (who: string, value: 'agrees' | 'does not agree'): EventBody => ({
  type: 'agreed',
  target: `danger statement: ${who}`,
  value,
});
const agrees = (who: string) => says(who, 'agrees');
const agreed = ({ view }: LiveRecord, who: string) => view().record.agreed.get(`danger statement: ${who}`);

it('F-CAP-02: What one press writes is over what was there when it was pressed: a refusal that nobody saw stands beside it', async () => {
  const { open, pass } = await panels();
  const [hers, his] = [(await open(petra)).record, (await open(tansy)).record];
  let first = true;
  /** While the first is kept, a colleague's answer about another comes in. */
  const add: LiveRecord['add'] = async (body, basedOn) => {
    await hers.add(body, basedOn);
    if (!first) return;
    first = false;
    await his.add(says('p-father', 'does not agree'));
    await pass(20_000);
    expect(agreed(hers, 'p-father')?.value).toBe('does not agree');
  };
  const { live, addTogether } = undoing({ ...hers, add });
  await addTogether([agrees('p-mother'), agrees('p-father')]);
  const father = agreed(live, 'p-father');
  expect([father?.value, father?.over?.value].toSorted()).toEqual(['agrees', 'does not agree']);
});

it('F-CAP-02: Of several answers that one press wrote, one that was changed since stands, and the others are taken back', async () => {
  const { open, pass } = await panels();
  const [hers, his] = [undoing((await open(petra)).record), (await open(tansy)).record];
  await hers.live.add(agrees('p-father'));
  await hers.addTogether(['p-mother', 'p-school', 'p-police'].map(agrees));
  await pass(20_000);
  await his.add(says('p-school', 'does not agree'));
  await pass(20_000);
  expect(await hers.undo()).toMatchObject({ kind: 'undone', changed: 1 });
  const answers = (...all: readonly string[]) => all.map((who) => agreed(hers.live, who)?.value ?? null);
  expect(answers('p-mother', 'p-school', 'p-police')).toEqual([null, 'does not agree', null]);
  // What was done before it is still there to be taken back.
  expect(await hers.undo()).toMatchObject({ kind: 'undone', changed: 0 });
  expect(answers('p-father')).toEqual([null]);
});

it('F-RUN-07: A tick and the tasks that came with it stand together once one of them was changed', async () => {
  const { open, pass } = await panels();
  const [hers, his] = [undoing((await open(petra)).record), (await open(tansy)).record];
  const task = (what: string): EventBody => ({ type: 'action', target: 'exit-1', value: { what } });
  await hers.addTogether([{ type: 'close next', target: 'plan', value: true }, task('End it')]);
  await pass(20_000);
  await his.add(task('End it in June'));
  await pass(20_000);
  expect(await hers.undo()).toMatchObject({ kind: 'written over', by: tansy.id });
  expect(hers.live.view().record.closeNext?.value).toBe(true);
});

it('A second press while the first is still under way takes nothing more back', async () => {
  const { open } = await panels();
  const { live, undo, last } = undoing((await open(petra)).record);
  await live.add(agrees('p-mother'));
  await live.add(agrees('p-father'));
  const [once, twice] = await Promise.all([undo(), undo()]);
  expect([once?.kind, twice]).toEqual(['undone', undefined]);
  expect(last()?.steps.map(({ body }) => body)).toEqual([agrees('p-mother')]);
  expect(await undo()).toMatchObject({ kind: 'undone' });
});
