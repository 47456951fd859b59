import { beforeEach, expect, test } from 'vitest';
import { osric, petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { CaseRow } from '../../../src/domain/case/caseRow.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { given, type SignedIn, signedIn } from '../../builders/signedIn.ts';

let world: SignedIn;
beforeEach(async () => {
  world = await signedIn();
});

test('The whole list comes without a cursor: columns, facts and dates', async () => {
  const all = given(await world.as(petra).cases.changes(undefined));
  expect(all.whole).toBe(true);
  expect(all.rows.map(({ value }) => value)).toEqual([
    {
      reference: 'LH-4163',
      initials: 'E.F.',
      procedure: 'leicestershire',
      ledBy: 'key worker',
      leadWorkerName: osric.displayName,
      leadWorkerAccount: osric.id,
      nextDue: '2027-01-06',
      nextWhat: 'Initial meeting',
      restricted: false,
      facts: [{ fact: 'assessment completed', on: '2026-12-18' }],
      circumstances: [],
      meetings: [],
    },
  ]);
});

test('With a cursor only what changed comes, whoever changed it', async () => {
  const { cases } = world.as(petra);
  const first = given(await cases.changes(undefined));
  expect(given(await cases.changes(first.cursor))).toMatchObject({ rows: [], removed: [], whole: false });

  const theirs = world.as(tansy).cases;
  const row = given(await theirs.read('LH-4163'));
  const changed: CaseRow = { ...row.value, nextDue: day('2027-07-01'), nextWhat: 'Progress meeting' };
  const updated = given(await theirs.update(changed, row.etag));

  const next = given(await cases.changes(first.cursor));
  expect(next).toMatchObject({ whole: false, removed: [], rows: [{ value: changed, etag: updated.etag }] });
});

test('An outdated cursor answers with the whole list', async () => {
  const { cases } = world.as(petra);
  const first = given(await cases.changes(undefined));
  world.tenant.setFaults([{ kind: '410', match: { path: '/delta' }, times: 1 }]);
  expect(given(await cases.changes(first.cursor))).toMatchObject({
    whole: true,
    rows: [{ value: { reference: 'LH-4163' } }],
  });
});

test('A row that someone else has saved since is not overwritten', async () => {
  const mine = world.as(petra).cases;
  const row = given(await mine.read('LH-4163'));
  given(await world.as(tansy).cases.update({ ...row.value, nextWhat: 'theirs' }, row.etag));
  expect(await mine.update({ ...row.value, nextWhat: 'mine' }, row.etag)).toEqual({
    ok: false,
    reason: { kind: 'changed elsewhere' },
  });
  expect(given(await mine.read('LH-4163')).value.nextWhat).toBe('theirs');
});

test.each(['drop after commit', '504 after commit', 'drop before'] as const)(
  'After %s the row is saved once and its etag is the current one',
  async (kind) => {
    const { cases } = world.as(petra);
    const row = given(await cases.read('LH-4163'));
    world.tenant.setFaults([{ kind, match: { method: 'PATCH' }, times: 1 }]);
    const saved = given(await cases.update({ ...row.value, nextWhat: 'mine' }, row.etag));
    expect(given(await cases.read('LH-4163'))).toEqual(saved);
    expect(saved.value.nextWhat).toBe('mine');
  },
);

test('A cleared column is empty again', async () => {
  const { cases } = world.as(petra);
  const row = given(await cases.read('LH-4163'));
  const { nextDue: _, ...without } = row.value;
  given(await cases.update(without, row.etag));
  expect(given(await cases.read('LH-4163')).value).toEqual(without);
});

test('A case that is not there is not found, whatever is in its reference', async () => {
  expect(await world.as(petra).cases.read("O'Brien & Sons + 1")).toMatchObject({
    ok: false,
    reason: { kind: 'not found' },
  });
});

test('Someone who is no member of the site is told what they lack', async () => {
  const outsider = await signedIn({
    ...world.tenant.context.scenario,
    site: { ...world.tenant.context.scenario.site, members: [] },
  });
  expect(await outsider.as(petra).cases.changes(undefined)).toMatchObject({
    ok: false,
    reason: { kind: 'not allowed', needs: expect.stringContaining('Sites.Selected') },
  });
});
