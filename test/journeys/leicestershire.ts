import { leicestershireInitial } from '../../emulator/scenarios/leicestershireInitial.ts';
import type { Journey } from './journey.ts';

const asked = ['p-sswop', 'p-keyworker', 'p-mother', 'p-father', 'p-grandmother', 'p-school', 'p-health', 'p-police'];

/** The SSWOP chairs what a key worker leads; the plan is looked at again within six weeks. */
export const leicestershire: Journey = {
  scenario: leicestershireInitial,
  reference: 'LH-4163',
  legs: [
    {
      kind: 'initial',
      arranged: '2026-12-22T09:05:00.000Z',
      on: '2027-01-04',
      due: '2027-01-06',
      name: 'Initial CIN Family Progress meeting',
      short: 'Initial meeting',
      firstChoice: ['p-sswop'],
      agenda: { first: 'Introductions and apologies', last: 'Next meeting', items: 12 },
      asked,
      apologies: 'p-father',
      silent: 'p-police',
      minutesDue: '2027-01-11',
      papersTo: asked.filter((id) => id !== 'p-police'),
      titles: ['Minutes of the initial CIN Family Progress meeting', 'Child in Need Progress Plan for Elfrida'],
      next: [['Progress meeting', '2027-02-15', '2027-02-15']],
    },
    {
      kind: 'progress',
      arranged: '2027-01-12T09:05:00.000Z',
      on: '2027-02-12',
      due: '2027-02-15',
      name: 'CIN Family Progress meeting',
      short: 'Progress meeting',
      firstChoice: ['p-keyworker'],
      agenda: { first: 'Introductions and apologies', last: 'Next meeting', items: 11 },
      asked: asked.filter((id) => id !== 'p-sswop'),
      apologies: 'p-school',
      silent: 'p-police',
      minutesDue: '2027-02-19',
      papersTo: asked.filter((id) => id !== 'p-police' && id !== 'p-sswop'),
      titles: ['Minutes of the CIN Family Progress meeting', 'Child in Need Progress Plan for Elfrida'],
      next: [['Progress meeting', '2027-03-26', '2027-03-25']],
    },
  ],
};
