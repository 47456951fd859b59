import { beforeEach, expect, test } from 'vitest';
import { petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { given, type SignedIn, signedIn } from '../../builders/signedIn.ts';

const meeting = 'LH-4163-initial-1';
const name = 'aa-0001.jsonl';

let world: SignedIn;
beforeEach(async () => {
  world = await signedIn();
});

test('A meeting in which nobody has written has no files', async () => {
  expect(given(await world.as(petra).log.list('LH-4163', meeting))).toEqual([]);
});

test('What one person writes, another lists and reads, with its creator and time', async () => {
  const made = given(await world.as(petra).log.write('LH-4163', meeting, name, '{"a":1}\n', undefined));
  expect(made).toMatchObject({ name, size: 8, createdBy: petra.id, modifiedAt: '2026-12-22T09:05:00.000Z' });
  const { log } = world.as(tansy);
  expect(given(await log.list('LH-4163', meeting))).toEqual([made]);
  expect(given(await log.read('LH-4163', meeting, name))).toBe('{"a":1}\n');
  expect(given(await log.read('LH-4163', meeting, name))).toBe('{"a":1}\n');
});

test('A file is rewritten over the version it was read at, and over no other', async () => {
  const { log } = world.as(petra);
  const first = given(await log.write('LH-4163', meeting, name, 'one\n', undefined));
  const second = given(await log.write('LH-4163', meeting, name, 'one\ntwo\n', first.etag));
  expect(second.etag).not.toBe(first.etag);
  expect(await log.write('LH-4163', meeting, name, 'one\nthree\n', first.etag)).toEqual({
    ok: false,
    reason: { kind: 'changed elsewhere' },
  });
  expect(await log.write('LH-4163', meeting, name, 'anew\n', undefined)).toEqual({
    ok: false,
    reason: { kind: 'changed elsewhere' },
  });
  expect(given(await log.read('LH-4163', meeting, name))).toBe('one\ntwo\n');
});

test.each(['drop after commit', '504 after commit', 'drop before', '503'] as const)(
  'After %s a new file and a rewritten one are there, with their current etags',
  async (kind) => {
    const { log } = world.as(petra);
    const faults = [{ kind, match: { method: 'PUT' }, times: 1 }] as const;
    world.tenant.setFaults(faults);
    const made = given(await log.write('LH-4163', meeting, name, 'één\n', undefined));
    world.tenant.setFaults(faults);
    const rewritten = given(await log.write('LH-4163', meeting, name, 'één\ntwee\n', made.etag));
    expect(given(await log.list('LH-4163', meeting))).toEqual([rewritten]);
    expect(given(await log.read('LH-4163', meeting, name))).toBe('één\ntwee\n');
  },
);
