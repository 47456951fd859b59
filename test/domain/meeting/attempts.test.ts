import { expect, test } from 'vitest';
import { isNextToArrange } from '../../../src/domain/meeting/attempts.ts';
import type { Meeting } from '../../../src/domain/meeting/meeting.ts';

const others = [
  { kind: 'initial', number: 1, stage: 'cancelled' },
  { kind: 'initial', number: 2, stage: 'sent' },
] as readonly Partial<Meeting>[] as readonly Meeting[];

test.each([
  [[], 'initial', 1, true],
  [[], 'initial', 2, false],
  [[], 'initial', 0, false],
  [others, 'initial', 3, true],
  [others, 'initial', 4, false],
  [others, 'initial', 2, false],
  [others, 'progress', 1, true],
  [others, 'progress', 9, false],
] as const)('Of %j, %s %i is the next to arrange: %s', (stored, kind, number, is) => {
  expect(isNextToArrange(stored, kind, number)).toBe(is);
});
