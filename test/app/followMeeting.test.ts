import { IDBFactory } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { osric, petra } from '../../emulator/scenarios/leicestershireInitial.ts';
import { followMeeting } from '../../src/app/followMeeting.ts';
import { initialMeeting } from '../builders/initialMeeting.ts';
import { given } from '../builders/signedIn.ts';
import { killHarness, refusedByContract } from './kill/killable.ts';
import { meeting, panels, reference } from './record/panels.ts';

/** Petra's panel on the meeting, and Osric, who has the plan open on another screen. */
async function followed() {
  const harness = await killHarness();
  const { world } = await harness.computer(osric, new IDBFactory());
  given(await world.meetings.create(initialMeeting));
  const all = await panels(harness);
  const chair = await all.open(petra);
  harness.tenant.clearRequests();
  const waits: { readonly length: number; readonly end: () => void }[] = [];
  const wait = (length: number) => new Promise<void>((end) => void waits.push({ length, end }));
  const follower = await followMeeting({ ...world, clock: { ...world.clock, wait } }, reference, meeting);
  /** Lets the page look again; answers how long it would have waited. */
  const again = async () => {
    await expect.poll(() => waits.length).toBeGreaterThan(0);
    const next = waits.shift()!;
    await all.pass(next.length);
    next.end();
    await expect.poll(() => waits.length).toBeGreaterThan(0);
    return next.length;
  };
  await expect.poll(() => waits.length).toBe(1);
  return { harness, world, chair, follower, again, tenant: harness.tenant };
}

it('Shows what a panel writes, sooner while somebody writes', async () => {
  const { chair, follower, again } = await followed();
  expect(follower.view().seen?.record.actions).toEqual([]);
  await chair.record.add({ type: 'action', target: 'a-1', value: { what: 'Breakfast club', owner: 'p-school' } });
  expect(await again()).toBe(15_000);
  expect(follower.view().seen?.record.actions[0]?.versions[0]?.value.what).toBe('Breakfast club');
  expect(await again()).toBe(4000);
  await chair.record.close();
});

it('Reads and nothing else: no file of its own, no row repaired, nobody told that it is there', async () => {
  const { chair, follower, again, tenant } = await followed();
  await again();
  await again();
  await follower.close();
  const asked = tenant.requests().filter(({ user }) => user === osric.id);
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.map(({ method }) => method).filter((method) => method !== 'GET')).toEqual([]);
  expect(chair.record.view().others).toEqual([]);
  expect(refusedByContract(tenant)).toEqual([]);
});

it('Leaves alone what this device has still to send: the panel that wrote it sends it', async () => {
  const harness = await killHarness();
  const { world } = await harness.computer(osric, new IDBFactory());
  given(await world.meetings.create(initialMeeting));
  const all = await panels(harness);
  const disk = new IDBFactory();
  const offline = await all.open(osric, {
    disk,
    log: (own) => ({ ...own, write: async () => ({ ok: false, reason: { kind: 'no answer' } }) }),
  });
  await offline.record.add({ type: 'tick', target: 'LEI-A01', value: true });
  harness.tenant.clearRequests();
  const { world: same } = await harness.computer(osric, disk);
  const follower = await followMeeting(
    { ...same, clock: { ...same.clock, wait: () => new Promise(() => {}) } },
    reference,
    meeting,
  );
  await expect.poll(() => follower.view().seen).toBeDefined();
  expect(follower.view().seen?.record.ticks.size).toBe(0);
  expect(harness.tenant.requests().filter(({ method }) => method !== 'GET')).toEqual([]);
  expect(await same.device.unsent(meeting)).toHaveLength(1);
});

it('Keeps what it showed when nothing answers, says so, and goes on when it does', async () => {
  const { follower, again, tenant } = await followed();
  const shown = follower.view().seen;
  tenant.setFaults([{ kind: 'drop before', match: { user: osric.id } }]);
  await again();
  expect(follower.view()).toMatchObject({ seen: shown, refusal: { kind: 'no answer' } });
  tenant.setFaults([]);
  await again();
  expect(follower.view().refusal).toBeUndefined();
  expect(follower.view().seen).toEqual(shown);
});

it('Sees within half a minute what became of the meeting and its case', async () => {
  const { follower, again, world } = await followed();
  const { value, etag } = given(await world.meetings.read(meeting));
  given(await world.meetings.update({ ...value, stage: 'cancelled' }, etag));
  let passed = 0;
  while (follower.view().seen?.meeting.stage !== 'cancelled' && passed < 120_000) passed += await again();
  expect(passed).toBeLessThanOrEqual(45_000);
});
