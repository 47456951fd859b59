import { expect, it } from 'vitest';
import { whoComparesWords } from '../../../src/features/minutes/callWords.ts';

const booked = 'Tansy Millbrook';

it('F-CAP-01: a chair for whom somebody else booked is told who can compare, and two ways on', () => {
  for (const asked of ['not yet', 'refused'] as const) {
    const { who, next } = whoComparesWords(booked, 'anyone else', asked);
    expect(who).toMatch(/Tansy Millbrook.* booked the call.*co-organiser/);
    expect(next).toContain('Ask Tansy Millbrook to open these minutes');
    expect(next).toContain('by hand');
  }
});

it('whoever booked it is sent to nobody, and told that the list is enough where Teams gives no report', () => {
  for (const asked of ['not yet', 'refused'] as const) {
    const { who, next } = whoComparesWords(booked, 'organiser', asked);
    expect(`${who} ${next}`).not.toContain(booked);
  }
  expect(whoComparesWords(booked, 'organiser', 'refused').next).toContain('The list is enough');
});

it('F-CAP-01: a chair who is co-organiser compares like whoever booked, and is sent to them where Teams refuses all the same', () => {
  expect(whoComparesWords(booked, 'co-organiser', 'not yet')).toEqual(whoComparesWords(booked, 'organiser', 'not yet'));
  const { who, next } = whoComparesWords(booked, 'co-organiser', 'refused');
  expect(who).toContain('although you are a co-organiser');
  expect(next).toContain('Ask Tansy Millbrook to open these minutes');
});

it('no technical word, no exclamation mark', () => {
  for (const reader of ['organiser', 'co-organiser', 'anyone else'] as const)
    for (const asked of ['not yet', 'refused'] as const) {
      const { who, next } = whoComparesWords(booked, reader, asked);
      expect(`${who} ${next}`).not.toMatch(/!|please|Graph|permission|403|organizer/i);
    }
});
