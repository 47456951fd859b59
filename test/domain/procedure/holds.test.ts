import { describe, expect, it } from 'vitest';
import { holds } from '../../../src/domain/procedure/holds.ts';

describe('A condition on the meeting’s number', () => {
  it('holds for that number alone, and not where the number is not told', () => {
    expect([1, 2, 3, 4].filter((number) => holds({ number: 3 }, { number }))).toEqual([3]);
    expect(holds({ number: 3 }, {})).toBe(false);
  });

  it('DUD-C09: notNumber holds for every other, and where the number is not told', () => {
    expect([1, 2, 3, 4].filter((number) => holds({ notNumber: 3 }, { number }))).toEqual([1, 2, 4]);
    expect(holds({ notNumber: 3 }, {})).toBe(true);
  });
});
