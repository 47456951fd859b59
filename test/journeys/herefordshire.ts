import { herefordshireInitial } from '../../emulator/scenarios/herefordshireInitial.ts';
import type { Journey } from './journey.ts';

const group = ['p-worker', 'p-support', 'p-mother', 'p-grandfather', 'p-visitor', 'p-nursery'];

/** The team manager chairs the first meeting and ratifies each record; a senior practitioner chairs the reviews. */
export const herefordshire: Journey = {
  scenario: herefordshireInitial,
  reference: 'HF-3318',
  legs: [
    {
      kind: 'initial',
      arranged: '2026-12-21T09:15:00.000Z',
      on: '2027-01-04',
      due: '2027-01-04',
      name: 'First Child in Need meeting',
      short: 'First meeting',
      firstChoice: ['p-manager'],
      agenda: { first: 'Before we start', last: 'Key points', items: 14 },
      asked: ['p-manager', ...group],
      apologies: 'p-visitor',
      silent: 'p-grandfather',
      before: [
        { fact: 'supervision held', on: '2026-12-18' },
        { fact: 'family support worker agreed', on: '2026-12-18' },
      ],
      afterwards: { fact: 'record ratified', on: '2027-01-04' },
      papersTo: ['p-manager', ...group],
      titles: ['Record of the first Child in Need meeting', 'Child in Need Plan for Hollis'],
      next: [['Review meeting', '2027-02-15', '2027-02-15']],
    },
    {
      kind: 'review',
      arranged: '2027-01-11T09:15:00.000Z',
      on: '2027-02-15',
      due: '2027-02-15',
      name: 'Review Child in Need meeting',
      short: 'Review meeting',
      firstChoice: ['p-senior'],
      agenda: { first: 'Who is here, and who chairs', last: 'Next review', items: 7 },
      asked: ['p-senior', ...group],
      apologies: 'p-nursery',
      silent: 'p-visitor',
      before: [{ fact: 'supervision held', on: '2027-01-08' }],
      afterwards: { fact: 'record ratified', on: '2027-02-15' },
      papersTo: ['p-senior', ...group],
      titles: ['Record of the review Child in Need meeting', 'Child in Need Plan for Hollis'],
      // Easter Monday: twelve weeks from the first meeting, to be held before the holidays.
      next: [['Review meeting', '2027-03-29', '2027-03-25']],
    },
  ],
};
