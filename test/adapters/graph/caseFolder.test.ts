import { beforeEach, expect, test } from 'vitest';
import { caseLh4163, petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { given, type SignedIn, signedIn } from '../../builders/signedIn.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const meeting = 'LH-4163-initial-1';

let world: SignedIn;
beforeEach(async () => {
  world = await signedIn();
});

test('The case is read from its file, by an address that gets no token of ours', async () => {
  const read = given(await world.as(petra).folder.readCase('LH-4163'));
  expect(read.value).toEqual(caseLh4163);
  expect(world.tenant.requests().some(({ url }) => url.includes('/content'))).toBe(false);
});

test('A case without a file is not found', async () => {
  expect(await world.as(petra).folder.readCase('LH-0000')).toMatchObject({ ok: false, reason: { kind: 'not found' } });
});

test('Whoever saves second must read again', async () => {
  const [mine, theirs] = [world.as(petra).folder, world.as(tansy).folder];
  const read = given(await mine.readCase('LH-4163'));
  const saved = given(await theirs.writeCase({ ...read.value, ledBy: 'social worker' }, read.etag));
  expect(await mine.writeCase(read.value, read.etag)).toEqual({ ok: false, reason: { kind: 'changed elsewhere' } });
  expect(given(await mine.readCase('LH-4163'))).toEqual(saved);
});

test.each(['drop after commit', '504 after commit', 'drop before'] as const)(
  'After %s the case is saved',
  async (kind) => {
    const { folder } = world.as(petra);
    const read = given(await folder.readCase('LH-4163'));
    world.tenant.setFaults([{ kind, match: { method: 'PUT' }, times: 1 }]);
    const saved = given(await folder.writeCase({ ...read.value, ledBy: 'social worker' }, read.etag));
    expect(given(await folder.readCase('LH-4163'))).toEqual(saved);
  },
);

test('A paper is kept once: a second of the same name comes back as the first', async () => {
  const name = 'LH-4163 minutes v1.docx';
  const first = given(await world.as(petra).folder.keepPaper('LH-4163', meeting, name, bytesOf('first')));
  expect(first.webUrl).toMatch(/^https:/);
  const second = given(await world.as(tansy).folder.keepPaper('LH-4163', meeting, name, bytesOf('second')));
  expect(new TextDecoder().decode(second.bytes)).toBe('first');
  const read = given(await world.as(tansy).folder.readPaper('LH-4163', meeting, name));
  expect(new TextDecoder().decode(read.bytes)).toBe('first');
});

test.each(['drop after commit', '504 after commit', '503'] as const)('After %s the paper is there', async (kind) => {
  world.tenant.setFaults([{ kind, match: { method: 'PUT' }, times: 1 }]);
  const kept = given(await world.as(petra).folder.keepPaper('LH-4163', meeting, 'plan.docx', bytesOf('plan')));
  expect(new TextDecoder().decode(kept.bytes)).toBe('plan');
});
