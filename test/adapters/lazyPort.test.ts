import { expect, it } from 'vitest';
import { fetchedOnce } from '../../src/adapters/fetchedOnce.ts';
import { lazyPort } from '../../src/adapters/lazyPort.ts';
import { ok } from '../../src/domain/result.ts';

/** Code on the other side of a network that is cut off at first. */
function code() {
  let fetches = 0;
  const fetchCode = fetchedOnce(async () => {
    fetches += 1;
    if (fetches === 1) throw new Error('Loading chunk failed');
    return { read: async (key: string) => ok(`value of ${key}`) };
  });
  return { fetchCode, fetches: () => fetches };
}

it('A port whose code cannot be fetched says that nothing answered', async () => {
  const port = lazyPort(code().fetchCode);
  expect(await port.read('a')).toEqual({ ok: false, reason: { kind: 'no answer' } });
});

it('Its code is fetched again at the next call, and then no more', async () => {
  const { fetchCode, fetches } = code();
  const port = lazyPort(fetchCode);
  await port.read('a');
  expect(await Promise.all([port.read('a'), port.read('b')])).toEqual([ok('value of a'), ok('value of b')]);
  expect(fetches()).toBe(2);
});
