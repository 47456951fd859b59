import { expect, it } from 'vitest';
import { petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { EventBody } from '../../../src/domain/meeting/event.ts';
import { panels } from './panels.ts';

const here = (value: string | null): EventBody => ({ type: 'here', target: 'o-1', value });

it('Where somebody writes is seen by the others after a poll, and gone when their panel is closed', async () => {
  const { open, pass } = await panels();
  const [hers, his] = [await open(petra), await open(tansy)];
  await hers.record.add(here('LEI-A05'));
  await pass(20_000);
  expect(his.record.view().record.here.get('o-1')).toMatchObject({ value: 'LEI-A05', by: petra.id });
  expect(his.record.view().others).toEqual([petra.id]);
  void hers.record.add(here(null));
  void hers.record.close();
  await pass(20_000);
  expect(his.record.view().record.here.get('o-1')?.value).toBeNull();
});

it('is never an entry that waits to be saved', async () => {
  const { open, pass } = await panels();
  const offline = { ok: false, reason: { kind: 'no answer' } } as const;
  const { record } = await open(petra, { log: (own) => ({ ...own, write: async () => offline }) });
  await record.add(here('LEI-A05'));
  await pass(8000);
  expect(record.view().saved).toEqual({ kind: 'saved', at: undefined, why: { kind: 'no answer' } });
  await record.add({ type: 'tick', target: 'LEI-A01', value: true });
  await pass(8000);
  expect(record.view().saved).toMatchObject({ kind: 'on this device', waiting: 1 });
});
