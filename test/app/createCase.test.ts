import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { osric, tansy } from '../../emulator/scenarios/leicestershireInitial.ts';
import { createCase } from '../../src/app/createCase.ts';
import { refreshCases } from '../../src/app/refreshCases.ts';
import type { CaseFile } from '../../src/domain/case/caseFile.ts';
import { elfridasCase } from '../builders/elfrida.ts';
import { given } from '../builders/signedIn.ts';
import { killHarness, strikeWith } from './kill/killable.ts';

/** The case of another child, fictional as the first. */
const oleander: CaseFile = {
  ...elfridasCase,
  reference: 'LH-5200',
  children: [{ ...elfridasCase.children[0]!, id: 'c-0a1b2c3d', name: 'Oleander Quill', initials: 'O.Q.' }],
};
const theirs: CaseFile = { ...oleander, children: [{ ...oleander.children[0]!, id: 'c-ffee0011', initials: 'X.Y.' }] };

async function computers() {
  const harness = await killHarness();
  const hers = (await harness.computer(tansy, new IDBFactory())).world;
  const his = (await harness.computer(osric, new IDBFactory())).world;
  const stored = async () => ({
    file: given(await his.folder.readCase(oleander.reference)).value,
    rows: given(await his.cases.changes(undefined)).rows.filter(
      ({ value }) => value.reference.toLowerCase() === oleander.reference.toLowerCase(),
    ),
  });
  return { harness, hers, his, stored };
}

test('A new case has its file and its row, and Today has it on this device', async () => {
  const { hers, stored } = await computers();
  given(await refreshCases(hers));
  const row = given(await createCase(hers, oleander));
  expect(row).toMatchObject({ reference: 'LH-5200', initials: 'O.Q.', nextDue: '2027-01-06' });
  const { file, rows } = await stored();
  expect(file).toEqual(oleander);
  expect(rows.map(({ value }) => value)).toEqual([row]);
  const kept = await hers.device.caseRows();
  expect(kept.rows.some(({ value }) => value.reference === 'LH-5200')).toBe(true);
});

test('A reference that is there already is refused, whatever its capitals, and nothing of it is touched', async () => {
  const { hers, his, stored } = await computers();
  given(await createCase(hers, oleander));
  const refused = { ok: false, reason: { kind: 'already there', reference: 'LH-5200' } };
  expect(await createCase(his, theirs)).toEqual(refused);
  expect(await createCase(his, { ...theirs, reference: 'lh-5200' })).toEqual(refused);
  expect((await stored()).file).toEqual(oleander);
});

test('A row without a file that we may read is a case of somebody else', async () => {
  const { hers, his } = await computers();
  const row = given(await hers.cases.read('LH-4163')).value;
  given(await hers.cases.create({ ...row, reference: 'LH-5200', restricted: true }));
  expect(await createCase(his, oleander)).toMatchObject({ ok: false, reason: { kind: 'already there' } });
  expect(await his.folder.readCase('LH-5200')).toMatchObject({ ok: false, reason: { kind: 'not found' } });
});

test('Of two people who save the same new reference at once one wins, and the other is told', async () => {
  const { hers, his, stored } = await computers();
  const [one, other] = await Promise.all([createCase(hers, oleander), createCase(his, theirs)]);
  expect([one.ok, other.ok].filter(Boolean)).toHaveLength(1);
  const lost = one.ok ? other : one;
  expect(lost).toMatchObject({ ok: false, reason: { kind: 'already there', reference: 'LH-5200' } });
  const { file, rows } = await stored();
  expect(file).toEqual(one.ok ? oleander : theirs);
  expect(rows).toHaveLength(1);
  expect(rows[0]!.value.initials).toBe(file.children[0]!.initials);
});

test('Saved again after an interrupted try, with more typed since, it keeps what others did to it meanwhile', async () => {
  const { hers, his, stored } = await computers();
  // The file was made, the row was not.
  const made = given(await hers.folder.createCase(oleander));
  given(await his.folder.writeCase({ ...oleander, ledBy: 'social worker' }, made.etag));
  const more: CaseFile = { ...oleander, consent: { state: 'not asked' } };
  given(await createCase(hers, more, oleander));
  const { file, rows } = await stored();
  expect(file).toMatchObject({ ledBy: 'social worker', consent: { state: 'not asked' } });
  expect(rows).toHaveLength(1);
});

test.each([
  ['drop after commit', 'PUT'],
  ['504 after commit', 'PUT'],
  ['drop before', 'PUT'],
  ['drop after commit', 'POST'],
  ['504 after commit', 'POST'],
  ['unique leaves empty item', 'POST'],
] as const)('After %s of the %s there is one case', async (kind, method) => {
  const { harness, hers, stored } = await computers();
  harness.tenant.setFaults([{ kind, match: { method }, times: 1 }]);
  given(await createCase(hers, oleander));
  const { file, rows } = await stored();
  expect(file).toEqual(oleander);
  expect(rows).toHaveLength(1);
});

test('Killed at any point and saved again from the draft, there is one case with one row', async () => {
  const { harness } = await computers();
  const before = harness.keep();
  let points = 0;
  for (const die of ['before', 'after'] as const) {
    for (let at = 1; ; at += 1) {
      harness.goBackTo(before);
      const disk = new IDBFactory();
      const victim = await harness.computer(tansy, disk, { at, die });
      if ((await victim.life.run(() => createCase(victim.world, oleander))) !== 'died') break;
      points += 1;
      const again = (await harness.computer(tansy, disk)).world;
      const row = given(await createCase(again, oleander));
      expect(given(await again.folder.readCase('LH-5200')).value, `killed ${die} ${at}`).toEqual(oleander);
      const rows = given(await again.cases.changes(undefined)).rows.filter(
        ({ value }) => value.reference === 'LH-5200',
      );
      expect(rows.map(({ value }) => value)).toEqual([row]);
    }
  }
  expect(points).toBeGreaterThan(10);
  console.log(`new case: killed at ${points} points and saved again; 0 duplicates, 0 losses`);
});

test('Whatever answer is lost, saving again leaves one case with one row', async () => {
  const { harness } = await computers();
  const before = harness.keep();
  let points = 0;
  for (const kind of ['drop after commit', '504 after commit'] as const) {
    for (let at = 1; ; at += 1) {
      harness.goBackTo(before);
      const strike = strikeWith(harness.tenant, { kind, times: 1 });
      const { world } = await harness.computer(tansy, new IDBFactory(), { at, strike: strike.on });
      await createCase(world, oleander);
      if (!strike.struck) break;
      points += 1;
      given(await createCase(world, oleander));
      expect(given(await world.folder.readCase('LH-5200')).value, `${kind} ${at}`).toEqual(oleander);
      const rows = given(await world.cases.changes(undefined)).rows.filter(
        ({ value }) => value.reference === 'LH-5200',
      );
      expect(rows).toHaveLength(1);
    }
  }
  expect(points).toBeGreaterThan(10);
});
