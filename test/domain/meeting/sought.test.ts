import { expect, it } from 'vitest';
import { says, soughtIn } from '../../../src/domain/meeting/sought.ts';
import { eventsOf } from '../../builders/recordOf.ts';

const [guest, short, typed] = eventsOf([
  { type: 'guest', target: 'g', value: { name: 'Ann Lee', role: 'health visitor' } },
  { type: 'note', target: 'n', value: { item: 'LEI-A10', tag: 'view', text: 'Yes' } },
  { type: 'next role', target: 'chair', value: 'Joan' },
]).map(soughtIn);

it('finds a short name as whole words in a document, and never by the role', () => {
  expect(says('Present\nAnn Lee, health visitor\nEnd', guest!)).toBe(true);
  expect(says('Joann Leeds was there', guest!)).toBe(false);
  expect(says('Ask the health visitor', guest!)).toBe(false);
});

it('finds other short words only as a line of their own', () => {
  expect(says('Was he there?\nYes\nEnd', short!)).toBe(true);
  expect(says('Yes, he was', short!)).toBe(false);
  expect(says('Chair next time: Joan', typed!)).toBe(false);
});
