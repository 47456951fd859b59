import { expect, it } from 'vitest';
import { whoComparesWords } from '../../../src/features/minutes/callWords.ts';

const booked = 'Tansy Millbrook';

it('F-CAP-01: a chair for whom somebody else booked is told who can compare, and two ways on', () => {
  for (const asked of ['not yet', 'refused'] as const) {
    const { who, next } = whoComparesWords(booked, false, asked);
    expect(who).toMatch(/Tansy Millbrook.* booked the call.*co-organiser/);
    expect(next).toContain('Ask Tansy Millbrook to open these minutes');
    expect(next).toContain('by hand');
  }
});

it('whoever booked it is sent to nobody, and told that the list is enough where Teams gives no report', () => {
  for (const asked of ['not yet', 'refused'] as const) {
    const { who, next } = whoComparesWords(booked, true, asked);
    expect(`${who} ${next}`).not.toContain(booked);
  }
  expect(whoComparesWords(booked, true, 'refused').next).toContain('The list is enough');
});

it('no technical word, no exclamation mark', () => {
  for (const mine of [true, false])
    for (const asked of ['not yet', 'refused'] as const) {
      const { who, next } = whoComparesWords(booked, mine, asked);
      expect(`${who} ${next}`).not.toMatch(/!|please|Graph|permission|403|organizer/i);
    }
});
