import { afterEach, expect, it, vi } from 'vitest';
import { newestInTurn } from '../../../src/adapters/device/newestInTurn.ts';

/** A disk that ends each write when it is told to. */
function disk() {
  const writes: { readonly what: string; readonly done: () => void; readonly refuse: () => void }[] = [];
  const turns = newestInTurn(
    (box, text) =>
      new Promise<void>((done, reject) => {
        writes.push({ what: `${box}: ${text}`, done, refuse: () => reject(new Error('full')) });
      }),
  );
  return { ...turns, writes, begun: () => writes.map(({ what }) => what) };
}

afterEach(() => void vi.useRealTimers());

const settled = () => new Promise((resolve) => setTimeout(resolve));
const fate = async (write: Promise<void>) => {
  const open = settled().then(() => 'waiting');
  return Promise.race([
    write.then(
      () => 'kept',
      () => 'refused',
    ),
    open,
  ]);
};

it('writes the first text at once, and of a hundred typed meanwhile only the newest', async () => {
  const { keep, begun, writes } = disk();
  const first = keep('note', 'M');
  expect(begun()).toEqual(['note: M']);
  const typed = Array.from({ length: 100 }, (_, place) => keep('note', `M${'o'.repeat(place)}`));
  await settled();
  expect(begun()).toEqual(['note: M']);
  writes[0]!.done();
  await settled();
  expect(begun()).toEqual(['note: M', `note: M${'o'.repeat(99)}`]);
  expect(await fate(first)).toBe('kept');
  expect(await fate(typed[0]!)).toBe('waiting');
  writes[1]!.done();
  expect(await Promise.all(typed.map(fate))).toEqual(typed.map(() => 'kept'));
});

it('keeps no box waiting for another, and begins at once again after a pause', async () => {
  const { keep, begun, writes } = disk();
  void keep('note', 'M');
  void keep('action', 'S');
  expect(begun()).toEqual(['note: M', 'action: S']);
  writes[0]!.done();
  await settled();
  void keep('note', 'Mo');
  expect(begun()).toEqual(['note: M', 'action: S', 'note: Mo']);
});

it('writes what comes while the second is on its way as well', async () => {
  const { keep, begun, writes } = disk();
  void keep('note', 'M');
  void keep('note', 'Mo');
  writes[0]!.done();
  await settled();
  void keep('note', 'Mor');
  void keep('note', '');
  writes[1]!.done();
  await settled();
  expect(begun()).toEqual(['note: M', 'note: Mo', 'note: ']);
});

it('tries the newest text also after a refusal, and tells each who gave one', async () => {
  const { keep, begun, writes } = disk();
  const first = keep('note', 'M');
  const [second, third] = [keep('note', 'Mo'), keep('note', 'Mor')];
  writes[0]!.refuse();
  expect(await fate(first)).toBe('refused');
  expect(begun()).toEqual(['note: M', 'note: Mor']);
  writes[1]!.refuse();
  expect([await fate(second), await fate(third)]).toEqual(['refused', 'refused']);
});

it('says when everything given so far has ended', async () => {
  const { keep, ended, writes } = disk();
  expect(await fate(ended())).toBe('kept');
  void keep('note', 'M').catch(() => undefined);
  void keep('note', 'Mo').catch(() => undefined);
  void keep('action', 'S');
  const [all, note, other] = [ended(), ended('note'), ended('next')];
  expect(await fate(other)).toBe('kept');
  writes[0]!.done();
  await settled();
  expect(await fate(note)).toBe('waiting');
  writes[2]!.refuse();
  expect([await fate(note), await fate(all)]).toEqual(['kept', 'waiting']);
  writes[1]!.done();
  expect(await fate(all)).toBe('kept');
});

it('writes what waits at once for a page that may be gone, and in its turn as well', async () => {
  const { keep, hurry, begun, writes } = disk();
  keep('action', 'S');
  keep('note', 'M');
  keep('note', 'Mo');
  const last = keep('note', 'Mor');
  hurry();
  expect(begun()).toEqual(['action: S', 'note: M', 'note: Mor']);
  writes[2]!.refuse();
  writes[1]!.done();
  await settled();
  expect(begun()).toEqual(['action: S', 'note: M', 'note: Mor', 'note: Mor']);
  writes[3]!.done();
  expect(await fate(last)).toBe('kept');
});

it('hands the newest over beside a write that the disk does not end, and again as long as somebody types', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { keep, begun, writes } = disk();
  keep('note', 'M');
  keep('note', 'Mo');
  vi.advanceTimersByTime(60);
  const last = keep('note', 'Mor');
  vi.advanceTimersByTime(39);
  expect(begun()).toEqual(['note: M']);
  vi.advanceTimersByTime(1);
  expect(begun()).toEqual(['note: M', 'note: Mor']);
  vi.advanceTimersByTime(1000);
  expect(begun()).toEqual(['note: M', 'note: Mor']);
  keep('note', 'Morn');
  vi.advanceTimersByTime(100);
  expect(begun()).toEqual(['note: M', 'note: Mor', 'note: Morn']);
  vi.useRealTimers();
  for (const { done } of writes) done();
  await settled();
  expect(begun().at(-1)).toBe('note: Morn');
  writes.at(-1)?.done();
  expect(await fate(last)).toBe('kept');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.advanceTimersByTime(1000);
  expect(begun()).toHaveLength(4);
});
