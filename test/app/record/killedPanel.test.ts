import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { FaultKind } from '../../../emulator/tenant/faults.ts';
import type { EventBody } from '../../../src/domain/meeting/event.ts';
import { killHarness, refusedByContract, strikeWith } from '../kill/killable.ts';
import type { Fate } from '../kill/lifeline.ts';
import { type Panel, panels } from './panels.ts';

const bodies: readonly EventBody[] = [
  { type: 'tick', target: 'LEI-A01', value: true },
  { type: 'note', target: 'n-1', value: { item: 'LEI-A05', tag: 'view', text: 'Mornings' } },
  { type: 'note', target: 'n-1', value: { item: 'LEI-A05', tag: 'view', text: 'Mornings are hard.' } },
  { type: 'presence', target: 'p-father', value: 'apologies' },
  { type: 'action', target: 'a-1', value: { what: 'Walk with Elfrida', owner: 'p-grandmother' } },
];

/** Writes them all, as far as the computer gets; answers how many it had promised to keep. */
async function write(panel: Panel, pass: (milliseconds: number) => Promise<void>): Promise<number> {
  let kept = 0;
  for (const body of bodies) {
    void panel.record.add(body).then(() => {
      kept += 1;
    });
    // Longer than the device may take to answer, so that a dead one is not waited for.
    await pass(1600);
  }
  await pass(90_000);
  return kept;
}

async function run(fate?: Fate) {
  const all = await panels(harness);
  const { pass, open, inSharePoint } = all;
  harness.goBackTo(start);
  all.harness.tenant.setNow('2027-01-04T10:00:00.000Z');
  const disk = new IDBFactory();
  const first = await open(petra, { disk, ...(fate && { fate }) });
  const kept = await write(first, pass);
  const points = first.life.requests + first.life.writes;
  const shown = first.record.view();
  const died = first.died();
  // The same person opens it again on the same device.
  const again = await open(petra, { disk });
  await pass(90_000);
  const read = await inSharePoint();
  return { kept, points, requests: first.life.requests, shown, died, again: again.record.view(), read, all };
}

const harness = await killHarness();
const start = harness.keep();
const whole = await run();

describe('a panel killed', () => {
  it('writes everything when nobody kills it', () => {
    expect(whole.kept).toBe(bodies.length);
    expect(whole.shown.saved.kind).toBe('saved');
    expect(whole.read.events).toHaveLength(bodies.length);
  });

  it('before or after any request or write has lost nothing that it had promised to keep', async () => {
    let killed = 0;
    for (let at = 1; at <= whole.points; at += 1) {
      for (const die of ['before', 'after'] as const) {
        const { kept, died, read, again } = await run({ at, die });
        if (!died) continue;
        killed += 1;
        const where = `killed ${die} step ${at} of ${whole.points}`;
        const types = read.events.map(({ type }) => type);
        expect(types.length, where).toBeGreaterThanOrEqual(kept);
        expect(types, where).toEqual(bodies.slice(0, types.length).map(({ type }) => type));
        expect(again.saved.kind, where).toBe('saved');
        expect(again.record, where).toEqual(read.record);
        expect(read.record.conflicts, where).toBe(0);
        expect(read.foreign, where).toEqual([]);
      }
    }
    console.log(`The record: killed at ${killed} points, nothing lost`);
    expect(killed).toBeGreaterThanOrEqual(2 * whole.points - 4);
  });

  for (const kind of [
    'drop before',
    'drop after commit',
    '504 after commit',
    '429',
    '503',
    '412',
  ] as const satisfies FaultKind[]) {
    it(`or struck by “${kind}” at any request, writes each event once`, async () => {
      for (let at = 1; at <= whole.requests; at += 1) {
        const strike = strikeWith(harness.tenant, { kind, times: 1 });
        const { shown, read, kept } = await run({ at, strike: (request) => strike.on(request) });
        const where = `${kind} at request ${at} of ${whole.requests}`;
        expect(kept, where).toBe(bodies.length);
        expect(shown.saved.kind, where).toBe('saved');
        expect(read.events, where).toHaveLength(bodies.length);
        const lines = read.files.flatMap(({ text }) => text.trim().split('\n'));
        expect(lines, where).toHaveLength(bodies.length);
        expect(refusedByContract(harness.tenant), where).toEqual([]);
      }
    });
  }

  it('and someone else reads what had arrived', async () => {
    const { all } = await run({ at: whole.points - 2, die: 'after' });
    const support = await all.open(tansy);
    expect(support.record.view().record.ticks.get('LEI-A01')?.value).toBe(true);
  });
});
