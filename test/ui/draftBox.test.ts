import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { draftBox } from '../../src/ui/draftBox.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A device that answers when it is told to. */
function device() {
  const writes: string[] = [];
  let answer: (text: string) => void = () => {};
  let refuse: (why: Error) => void = () => {};
  return {
    store: {
      draft: () =>
        new Promise<string>((resolve, reject) => {
          answer = resolve;
          refuse = reject;
        }),
      keepDraft: async (_: string, text: string) => void writes.push(text),
    },
    writes,
    answer: (text: string) => answer(text),
    refuse: () => refuse(new Error('gone')),
  };
}

const settled = () => vi.advanceTimersByTimeAsync(0);

it('A key pressed before the device has answered replaces nothing that it has', async () => {
  const { store, writes, answer } = device();
  const box = draftBox(store, 'note');
  box.subscribe(() => {});
  expect(box.view()).toEqual({ text: '', ready: false, notKept: false });
  box.change('x');
  answer('Mornings are hard');
  await settled();
  expect(box.view()).toEqual({ text: 'Mornings are hard', ready: true, notKept: false });
  expect(writes).toEqual([]);
});

it('From then on each change is shown at once and kept', async () => {
  const { store, writes, answer } = device();
  const box = draftBox(store, 'note');
  let calls = 0;
  box.subscribe(() => {
    calls += 1;
  });
  answer('');
  await settled();
  box.change('M');
  box.change('Mo');
  expect(box.view()).toEqual({ text: 'Mo', ready: true, notKept: false });
  expect(writes).toEqual(['M', 'Mo']);
  expect(calls).toBe(3);
});

it('A change is kept before it is shown: drawing may take its time', async () => {
  const { store, writes, answer } = device();
  const box = draftBox(store, 'note');
  const shown: string[] = [];
  box.subscribe(() => shown.push(writes.join()));
  answer('');
  await settled();
  box.change('M');
  expect(shown).toEqual(['', 'M']);
});

it('A device that refuses lets people type, and the screen say that nothing is kept', async () => {
  const { store, refuse } = device();
  const box = draftBox({ ...store, keepDraft: () => Promise.reject(new Error('full')) }, 'note');
  box.subscribe(() => {});
  refuse();
  await settled();
  expect(box.view()).toEqual({ text: '', ready: true, notKept: true });
  box.change('M');
  await settled();
  expect(box.view()).toEqual({ text: 'M', ready: true, notKept: true });
});

it('A device that never answers does not lock the box, and what it may have is not written over', async () => {
  const { store, writes, answer } = device();
  const box = draftBox(store, 'note');
  box.subscribe(() => {});
  await vi.advanceTimersByTimeAsync(3000);
  expect(box.view()).toEqual({ text: '', ready: true, notKept: true });
  box.change('M');
  answer('Mornings are hard');
  await settled();
  expect(box.view()).toEqual({ text: 'M', ready: true, notKept: true });
  expect(writes).toEqual([]);
});

it('An answer that comes late, and before anything was typed, is taken', async () => {
  const { store, writes, answer } = device();
  const box = draftBox(store, 'note');
  box.subscribe(() => {});
  await vi.advanceTimersByTimeAsync(3000);
  answer('Mornings are hard');
  await settled();
  box.change('Mornings are hard.');
  expect(box.view()).toEqual({ text: 'Mornings are hard.', ready: true, notKept: false });
  expect(writes).toEqual(['Mornings are hard.']);
});
