import { describe, expect, it } from 'vitest';
import { petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { refusedDevice } from '../../../src/adapters/device/refusedDevice.ts';
import type { MeetingLog } from '../../../src/app/ports/meetingLog.ts';
import type { EventBody } from '../../../src/domain/meeting/event.ts';
import { fail, ok } from '../../../src/domain/result.ts';
import { meeting, type Panels, panels, reference } from './panels.ts';

const note = (index: number, text = `Note ${index}`): EventBody => ({
  type: 'note',
  target: `n-${index}`,
  value: { item: 'LEI-A05', tag: 'view', text },
});

/** Loses the answer to the `which`th upload and carries it out before the `calls`th call after it. */
function landingLate(which: number, calls: number) {
  let uploads = 0;
  let held: (() => Promise<unknown>) | undefined;
  let left = 0;
  const landed = { yet: false };
  const log = (own: MeetingLog): MeetingLog => {
    const land = async () => {
      if (!held || left-- > 0) return;
      const carryOut = held;
      held = undefined;
      await carryOut();
      landed.yet = true;
    };
    return {
      list: async (...asked) => {
        await land();
        return own.list(...asked);
      },
      read: async (...asked) => {
        await land();
        return own.read(...asked);
      },
      write: async (...asked) => {
        await land();
        uploads += 1;
        if (uploads !== which) return own.write(...asked);
        held = () => own.write(...asked);
        left = calls;
        return fail({ kind: 'no answer' });
      },
    };
  };
  return { log, landed };
}

async function expectAll({ inSharePoint }: Panels, count: number) {
  const { events, files, unreadable, record } = await inSharePoint();
  expect(events).toHaveLength(count);
  expect(record.notes.map(({ id }) => id)).toEqual(Array.from({ length: count }, (_, index) => `n-${index}`));
  expect(record.conflicts).toBe(0);
  expect(unreadable).toEqual([]);
  return { files, lines: files.flatMap(({ text }) => text.trim().split('\n')) };
}

describe('an upload whose answer was lost', () => {
  for (const which of [1, 2]) {
    for (const calls of [0, 1, 2, 3, 4]) {
      it(`upload ${which} landing ${calls} calls later is neither lost nor written twice`, async () => {
        const all = await panels();
        const late = landingLate(which, calls);
        const chair = await all.open(petra, { log: late.log });
        for (let index = 0; index < 4; index += 1) {
          await chair.record.add(note(index));
          await all.pass(2000);
        }
        await all.pass(120_000);
        expect(late.landed.yet).toBe(true);
        expect(chair.record.view().saved.kind).toBe('saved');
        const { files, lines } = await expectAll(all, 4);
        expect(files).toHaveLength(1);
        expect(lines).toHaveLength(4);
      });
    }
  }

  it('is settled while the panel is hidden too: nothing is read then, and no retry is blind', async () => {
    const all = await panels();
    const late = landingLate(1, 0);
    const chair = await all.open(petra, { log: late.log });
    chair.record.setVisible(false);
    await chair.record.add(note(0));
    await all.pass(60_000);
    expect(chair.record.view().saved.kind).toBe('saved');
    expect((await expectAll(all, 1)).lines).toHaveLength(1);
  });

  it('landing over a newer one, where `If-Match` is not honoured, is noticed and made good', async () => {
    const all = await panels();
    const chair = await all.open(petra);
    await chair.record.add(note(0));
    await all.pass(2000);
    const [early] = (await all.inSharePoint()).files;
    await chair.record.add(note(1));
    await all.pass(2000);
    const listed = await chair.log.list(reference, meeting);
    const etag = listed.ok ? listed.value[0]!.etag : undefined;
    await chair.log.write(reference, meeting, early!.name, early!.text, etag);
    await all.pass(60_000);
    await chair.record.add(note(2));
    await all.pass(60_000);
    await expectAll(all, 3);
  });

  it('is made good as well when a whole file of a panel has gone', async () => {
    const all = await panels();
    // The name stays taken and the words are gone: what someone leaves who empties a file by hand.
    const chair = await all.open(petra);
    await chair.record.add(note(0));
    await chair.record.add(note(1));
    await all.pass(6000);
    const [file] = (await all.inSharePoint()).files;
    const listed = await chair.log.list(reference, meeting);
    await chair.log.write(reference, meeting, file!.name, '\n', listed.ok ? listed.value[0]!.etag : undefined);
    await all.pass(60_000);
    await expectAll(all, 2);
  });

  it('that SharePoint has no longer is said to be kept nowhere, by a browser that keeps nothing', async () => {
    const all = await panels();
    const chair = await all.open(petra, { device: refusedDevice });
    await chair.record.add(note(0));
    await all.pass(6000);
    expect(chair.record.view().saved.kind).toBe('saved');
    const [file] = (await all.inSharePoint()).files;
    const listed = await chair.log.list(reference, meeting);
    await chair.log.write(reference, meeting, file!.name, '\n', listed.ok ? listed.value[0]!.etag : undefined);
    all.harness.tenant.setFaults([{ kind: 'drop before', match: { method: 'PUT' } }]);
    await all.pass(20_000);
    expect(chair.record.view().saved).toMatchObject({ kind: 'not kept', waiting: 1, why: { kind: 'no answer' } });
    all.harness.tenant.setFaults([]);
    await all.pass(60_000);
    await expectAll(all, 1);
    expect(chair.record.view().saved.kind).toBe('saved');
  });
});

describe('an answer that is older than what was asked', () => {
  it('a listing that is behind does not send what is there into another file', async () => {
    const all = await panels();
    let behind = false;
    const log = (own: MeetingLog): MeetingLog => ({
      ...own,
      list: (...asked) => {
        const answer = behind ? Promise.resolve(ok([])) : own.list(...asked);
        behind = false;
        return answer;
      },
    });
    const chair = await all.open(petra, { log });
    chair.record.setVisible(false);
    await chair.record.add(note(0));
    await all.pass(2000);
    all.harness.tenant.setFaults([{ kind: '429', match: { method: 'PUT' } }]);
    await chair.record.add(note(1));
    await all.pass(2000);
    all.harness.tenant.setFaults([]);
    behind = true;
    await all.pass(60_000);
    const { files, lines } = await expectAll(all, 2);
    expect(files).toHaveLength(1);
    expect(lines).toHaveLength(2);
  });

  it('and tells of the version before does not set the clock', async () => {
    const all = await panels();
    let before: Awaited<ReturnType<MeetingLog['write']>> | undefined;
    const log = (own: MeetingLog): MeetingLog => ({
      ...own,
      write: async (...asked) => {
        const written = await own.write(...asked);
        const answer = before ?? written;
        before = written;
        return answer;
      },
    });
    const chair = await all.open(petra, { log });
    chair.record.setVisible(false);
    await chair.record.add(note(0));
    await all.pass(60_000);
    await chair.record.add(note(1));
    await all.pass(2000);
    await chair.record.add(note(2));
    const [, , last] = chair.record.view().record.notes;
    expect(last?.first).toMatchObject({ certain: true, wall: '2027-01-04T10:01:02.000Z' });
  });
});

describe('a long meeting', () => {
  it('rolls its file at 32 KB, rewrites only the last one, and is read whole', async () => {
    const all = await panels();
    const [chair, support] = [await all.open(petra), await all.open(tansy)];
    const long = 'Settled in class since October. '.repeat(60);
    const count = 56;
    for (let index = 0; index < count; index += 1) {
      await chair.record.add(note(index, `${index}: ${long}`));
      await all.pass(2000);
    }
    await all.pass(20_000);
    const { files, lines } = await expectAll(all, count);
    expect(files.map(({ name }) => name.slice(-10))).toEqual(['0001.jsonl', '0002.jsonl', '0003.jsonl', '0004.jsonl']);
    for (const { size } of files) expect(size).toBeLessThanOrEqual(32 * 1024);
    expect(lines).toHaveLength(count);
    // Forgetting a segment, here or in a panel, is what these two are for.
    expect(chair.record.view().record.notes).toHaveLength(count);
    expect(support.record.view().record.notes).toHaveLength(count);

    const written = all.harness.tenant
      .requests()
      .filter(({ method }) => method === 'PUT')
      .map(({ url }) => Number(/-(\d{4})\.jsonl/.exec(url)?.[1]));
    expect(written).toEqual([...written].sort((a, b) => a - b));
  });

  it('takes an event larger than a file', async () => {
    const all = await panels();
    const chair = await all.open(petra);
    await chair.record.add(note(0));
    await chair.record.add(note(1, 'x'.repeat(40_000)));
    await chair.record.add(note(2));
    await all.pass(10_000);
    expect((await expectAll(all, 3)).files).toHaveLength(3);
  });
});
