import { beforeAll, beforeEach, expect, test } from 'vitest';
import { osric, petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { ScenarioUser } from '../../../emulator/scenarios/scenario.ts';
import { removeText } from '../../../src/app/removeText.ts';
import { setCouncil } from '../../../src/app/setCouncil.ts';
import { showRecord } from '../../../src/app/showRecord.ts';
import { showRemoval } from '../../../src/app/showRemoval.ts';
import { writeLines } from '../../../src/domain/meeting/logLines.ts';
import { refusalWords } from '../../../src/ui/refusalWords.ts';
import { initialMeeting } from '../../builders/initialMeeting.ts';
import { eventsOf } from '../../builders/recordOf.ts';
import { given } from '../../builders/signedIn.ts';
import type { KillHarness, Moment } from '../kill/killable.ts';
import { afterTheMeeting, computerOf, reference, sign } from '../signOff/afterTheMeeting.ts';
import { asked, nameManager, texts, whereIs, words } from './removed.ts';

const { id } = initialMeeting;

let harness: KillHarness;
let signed: Moment;

beforeAll(async () => {
  ({ harness } = await afterTheMeeting());
  given(await sign((await computerOf(harness, petra)).world));
  signed = harness.keep();
}, 60_000);
beforeEach(() => harness.goBackTo(signed));

const worldOf = async (user: ScenarioUser) => (await computerOf(harness, user)).world;
const writes = () => harness.tenant.requests().filter(({ method }) => method !== 'GET').length;

test.each([
  ['business support, no person of the case and named by nobody', tansy],
  ['the chair, whose role is no manager’s', petra],
  ['the lead worker', osric],
])('Refused before anything is written, in words: %s', async (_, user) => {
  const world = await worldOf(user);
  const before = (await whereIs(harness, words)).length;
  const wrote = writes();
  for (const refused of [
    await removeText(world, reference, id, asked),
    await showRemoval(world, reference, id, texts),
  ]) {
    if (refused.ok) throw new Error('Nobody may');
    expect(refused.reason).toMatchObject({ kind: 'not a manager' });
    if (refused.reason.kind === 'not a manager')
      expect(refusalWords(refused.reason).next).toContain('a manager (FRCD manager, team manager, service manager');
  }
  expect(writes()).toBe(wrote);
  expect((await whereIs(harness, words)).length).toBe(before);
  expect(given(await showRecord(world, reference, id)).standing.is).toBe('not a manager');
});

test('The role that the case gives somebody makes nobody a manager: whoever works on the case writes it', async () => {
  const world = await worldOf(petra);
  const { value: file, etag } = given(await world.folder.readCase(reference));
  const people = file.people.map((one) => (one.accountId === petra.id ? { ...one, role: 'Team manager' } : one));
  given(await world.folder.writeCase({ ...file, people }, etag));
  const none = { is: 'not a manager', named: false };
  expect(given(await showRecord(world, reference, id)).standing).toMatchObject(none);
  const refused = await removeText(world, reference, id, asked);
  expect(refused).toMatchObject({ ok: false, reason: { kind: 'not a manager', named: false } });
  await nameManager(await worldOf(osric), tansy);
  expect(given(await showRecord(world, reference, id)).standing).toMatchObject({ ...none, named: true });
  expect((await removeText(world, reference, id, asked)).ok).toBe(false);
});

test('Nobody names themselves; somebody else does, and taking them off ends it', async () => {
  const world = await worldOf(tansy);
  const set = { by: tansy.displayName, on: world.clock.today() };
  const to = { ...set, id: tansy.id, name: tansy.displayName, role: 'service manager' };
  const mine = await setCouncil(world, { part: 'managers', id: tansy.id, to });
  expect(mine).toMatchObject({ ok: false, reason: { kind: 'not allowed' } });
  // Nor under cover of somebody else's entry.
  const covered = await setCouncil(world, { part: 'managers', id: petra.id, to });
  expect(covered).toMatchObject({ ok: false, reason: { kind: 'not allowed' } });
  expect(given(await world.settings.read()).value.managers).toEqual([]);
  await nameManager(await worldOf(osric), tansy);
  expect(given(await showRemoval(world, reference, id, texts)).role).toBe('service manager');
  given(await setCouncil(world, { part: 'managers', id: tansy.id }));
  expect((await removeText(world, reference, id, asked)).ok).toBe(false);
});

test('What would go is shown before, with its earlier versions, and changes nothing', async () => {
  const world = await worldOf(tansy);
  await nameManager(await worldOf(osric), tansy);
  const there = await whereIs(harness, words);
  const wrote = writes();
  const shown = given(await showRemoval(world, reference, id, texts));
  expect(writes()).toBe(wrote);
  expect(shown).toMatchObject({
    role: 'service manager',
    files: 1,
    planned: { events: [expect.any(String)], plan: [{ part: 'danger statement', version: 1 }] },
    elsewhere: [],
  });
  expect(shown.planned.papers.filter((paper) => paper.words).length).toBeGreaterThan(1);
  expect(await whereIs(harness, words)).toEqual(there);
  // The very same then goes.
  const [removal] = given(await removeText(world, reference, id, { ...asked, seen: shown.planned })).removals;
  expect(removal).toMatchObject(shown.planned.plan.length > 0 ? { plan: shown.planned.plan } : {});
  expect(removal?.papers.map(({ name }) => name)).toEqual(shown.planned.papers.map(({ name }) => name));
  expect(await whereIs(harness, words)).toEqual([]);
});

test('Where something else would go by now than was shown, nothing is removed', async () => {
  const world = await worldOf(tansy);
  await nameManager(await worldOf(osric), tansy);
  const { planned } = given(await showRemoval(world, reference, id, texts));
  const later = eventsOf(
    [{ type: 'statement', target: 'danger statement', value: 'Another wording of it.' }],
    osric.id,
    'z',
  );
  given(await world.log.write(reference, id, 'zz-0001.jsonl', writeLines(later), undefined));
  const refused = await removeText(world, reference, id, { ...asked, seen: planned });
  expect(refused).toMatchObject({ ok: false, reason: { kind: 'changed elsewhere' } });
  expect(given(await world.meetings.read(id)).value.removals).toEqual([]);
});
