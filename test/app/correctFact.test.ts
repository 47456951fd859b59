import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { osric, tansy } from '../../emulator/scenarios/leicestershireInitial.ts';
import { correctFact } from '../../src/app/correctFact.ts';
import { recordFact } from '../../src/app/recordFact.ts';
import { day } from '../../src/domain/time/plainDate.ts';
import { given } from '../builders/signedIn.ts';
import { killHarness } from './kill/killable.ts';

const reference = 'LH-4163';
const wrong = { fact: 'assessment completed', was: day('2026-12-18') } as const;

async function computers() {
  const harness = await killHarness();
  const hers = (await harness.computer(tansy, new IDBFactory())).world;
  const his = (await harness.computer(osric, new IDBFactory())).world;
  return { harness, hers, his };
}

test('F-SCH-02 LEI-C03: a corrected trigger moves the clock and the row, and what stood there is kept', async () => {
  const { hers, his } = await computers();
  const why = 'Typed from the wrong form';
  const file = given(await correctFact(hers, reference, { ...wrong, now: day('2026-12-17'), why }));
  expect(file.facts).toMatchObject([{ fact: 'assessment completed', on: '2026-12-17', recordedBy: tansy.displayName }]);
  expect(file.corrections).toMatchObject([{ ...wrong, now: '2026-12-17', by: tansy.displayName, why }]);
  expect(given(await his.cases.read(reference)).value).toMatchObject({
    facts: [{ fact: 'assessment completed', on: '2026-12-17' }],
    nextDue: '2027-01-05',
  });
});

test('A fact that never happened is taken back, and the clock it started with it', async () => {
  const { hers, his } = await computers();
  const file = given(await correctFact(hers, reference, { ...wrong, why: 'Another child’s assessment' }));
  expect(file.facts).toEqual([]);
  expect(file.corrections).toHaveLength(1);
  expect(given(await his.cases.read(reference)).value.nextDue).toBeUndefined();
});

test.each(['drop after commit', '504 after commit', 'drop before'] as const)(
  'After %s, and asked for once more, a fact is corrected once',
  async (kind) => {
    const { harness, hers } = await computers();
    const correction = { ...wrong, now: day('2026-12-17'), why: 'Typed from the wrong form' };
    harness.tenant.setFaults([{ kind, match: { method: 'PUT' }, times: 1 }]);
    given(await correctFact(hers, reference, correction));
    const file = given(await correctFact(hers, reference, correction));
    expect(file.facts).toHaveLength(1);
    expect(file.corrections).toHaveLength(1);
  },
);

test('Of two people who correct the same fact at once the second is told that it has changed', async () => {
  const { hers, his } = await computers();
  const answers = await Promise.all([
    correctFact(hers, reference, { ...wrong, now: day('2026-12-17'), why: 'a' }),
    correctFact(his, reference, { ...wrong, now: day('2026-12-16'), why: 'b' }),
  ]);
  expect(answers.filter(({ ok }) => !ok)).toEqual([{ ok: false, reason: { kind: 'changed elsewhere' } }]);
  expect(given(await hers.folder.readCase(reference)).value.corrections).toHaveLength(1);
});

test('A fact is recorded once, under the name of who recorded it, whoever else saves at that moment', async () => {
  const { hers, his } = await computers();
  const shared = { fact: 'assessment shared with family', on: day('2026-12-21') } as const;
  const spoke = { fact: 'chair spoke with family', on: day('2026-12-22') } as const;
  await Promise.all([recordFact(hers, reference, shared), recordFact(his, reference, spoke)]);
  const { file, isNew } = given(await recordFact(his, reference, shared));
  expect(isNew).toBe(false);
  expect(file.facts.map(({ fact, recordedBy }) => [fact, recordedBy]).sort()).toEqual([
    ['assessment completed', osric.displayName],
    ['assessment shared with family', tansy.displayName],
    ['chair spoke with family', osric.displayName],
  ]);
});
