import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { leicestershireInitial, petra } from '../../emulator/scenarios/leicestershireInitial.ts';
import { listRefusalWords } from '../../src/ui/listRefusalWords.ts';
import { refusalWords } from '../../src/ui/refusalWords.ts';
import { given, signedIn } from '../builders/signedIn.ts';

/** A site that was set up before cases had a team. */
const { lists } = leicestershireInitial;
const before = {
  ...leicestershireInitial,
  lists: lists.map((list) => ({ ...list, columns: list.columns.filter(({ name }) => name !== 'Team') })),
};

test('A column that an older site lacks is said in words, with the way to Settings, and not as Microsoft’s error', async () => {
  const { as } = await signedIn(before);
  const { cases } = as(petra);
  const refused = await cases.read('LH-4163');
  expect(refused).toEqual({ ok: false, reason: { kind: 'site behind', lacks: 'Team' } });
  if (refused.ok) return;
  const { what, next } = refusalWords(refused.reason);
  expect(`${what} ${next}`).toContain('Set up the site in Settings');
  expect(`${what} ${next}`).not.toMatch(/invalidRequest|Microsoft|400/);
  expect(listRefusalWords(refused.reason)?.settings).toBe(true);
  // Today and Cases are read all the same.
  expect(given(await cases.changes(undefined)).rows.length).toBeGreaterThan(0);
});
