import { londonInitial } from '../../emulator/scenarios/londonInitial.ts';
import type { Journey } from './journey.ts';

const group = ['p-worker', 'p-mother', 'p-father', 'p-school', 'p-housing'];

/** Counted from the decision to meet; the Practice Lead chairs the first meeting, the allocated social worker the reviews. */
export const london: Journey = {
  scenario: londonInitial,
  reference: 'LN-8840',
  legs: [
    {
      kind: 'initial',
      arranged: '2026-12-16T09:05:00.000Z',
      on: '2027-01-06',
      due: '2027-01-07',
      name: 'Initial Child in Need meeting',
      short: 'Initial meeting',
      firstChoice: ['p-lead'],
      agenda: { first: 'Introductions', last: 'Signatures afterwards', items: 18 },
      asked: ['p-lead', ...group],
      apologies: 'p-father',
      silent: 'p-housing',
      before: [{ fact: 'attendees agreed with family', on: '2026-12-15' }],
      papersTo: ['p-mother', 'p-father', 'p-school', 'p-housing'],
      titles: ['Record of the initial Child in Need meeting', 'CIN plan for Beatrix'],
      next: [['Review meeting', '2027-04-06', '2027-04-06']],
    },
    {
      kind: 'review',
      arranged: '2027-03-09T09:05:00.000Z',
      on: '2027-03-30',
      due: '2027-04-06',
      name: 'Child in Need review meeting',
      short: 'Review meeting',
      firstChoice: ['p-worker'],
      agenda: { first: 'Introductions and who is asked', last: 'Next meeting', items: 8 },
      asked: group,
      apologies: 'p-school',
      silent: 'p-father',
      before: [{ fact: 'attendees agreed with family', on: '2027-03-08' }],
      papersTo: ['p-mother', 'p-father', 'p-school', 'p-housing'],
      titles: ['Record of the Child in Need review meeting', 'CIN plan for Beatrix'],
      next: [['Review meeting', '2027-06-30', '2027-06-30']],
    },
  ],
};
