import { dudleyInitial } from '../../emulator/scenarios/dudleyInitial.ts';
import type { Journey } from './journey.ts';

const everyone = ['p-worker', 'p-mother', 'p-father', 'p-aunt', 'p-school', 'p-nurse'];

/** The social worker chairs; the plan goes out after the planning meeting, minutes and plan after each review. */
export const dudley: Journey = {
  scenario: dudleyInitial,
  reference: 'DY-2071',
  legs: [
    {
      kind: 'initial',
      arranged: '2026-12-21T09:15:00.000Z',
      on: '2027-01-04',
      due: '2027-01-05',
      name: 'Child in Need Planning Meeting',
      short: 'Planning meeting',
      firstChoice: ['p-worker'],
      agenda: { first: 'Welcome', last: 'First review', items: 16 },
      asked: everyone,
      apologies: 'p-father',
      silent: 'p-nurse',
      before: [{ fact: 'family prepared', on: '2026-12-21' }],
      papersTo: ['p-mother', 'p-father', 'p-aunt', 'p-school', 'p-nurse'],
      titles: ['Minutes of the Child in Need Planning Meeting', 'Child in Need Plan for Clement'],
      next: [['Review meeting', '2027-02-15', '2027-02-15']],
    },
    {
      kind: 'review',
      arranged: '2027-01-05T09:15:00.000Z',
      on: '2027-02-12',
      due: '2027-02-15',
      name: 'Child in Need Review Meeting',
      short: 'Review meeting',
      firstChoice: ['p-worker'],
      agenda: { first: 'Who is here', last: 'Next review', items: 13 },
      asked: everyone,
      apologies: 'p-school',
      silent: 'p-father',
      minutesDue: '2027-02-19',
      papersTo: ['p-mother', 'p-father', 'p-aunt', 'p-school', 'p-nurse'],
      titles: ['Minutes of the Child in Need Review Meeting', 'Child in Need Plan for Clement'],
      // Good Friday: the last working day is the Thursday.
      next: [['Review meeting', '2027-03-26', '2027-03-25']],
    },
  ],
};
