import { newcastleInitial } from '../../emulator/scenarios/newcastleInitial.ts';
import type { Journey } from './journey.ts';

const family = ['p-worker', 'p-mother'];
const everyone = [...family, 'p-stepfather', 'p-school', 'p-health', 'p-youth'];

/** A planning meeting, the Care Team, and the formal review: three kinds, each with its own chair, agenda and clock. */
export const newcastle: Journey = {
  scenario: newcastleInitial,
  reference: 'NT-6054',
  legs: [
    {
      kind: 'initial',
      arranged: '2026-12-14T09:05:00.000Z',
      on: '2026-12-23',
      due: '2026-12-27',
      name: 'Child in Need Planning Meeting',
      short: 'Planning meeting',
      firstChoice: [],
      chair: 'p-senior',
      agenda: { first: 'Issues from the Statutory Assessment', last: 'Where there is no agreement', items: 14 },
      asked: ['p-senior', ...everyone],
      apologies: 'p-health',
      silent: 'p-youth',
      minutesDue: '2027-01-11',
      papersTo: ['p-senior', ...everyone],
      titles: ['Record of the Child in Need Planning Meeting', 'Child in Need Plan for Wilfred'],
      next: [
        ['Care Team meeting', '2027-02-03', '2027-02-03'],
        ['Review meeting', '2027-06-23', '2027-06-23'],
      ],
    },
    {
      kind: 'progress',
      arranged: '2027-01-11T09:05:00.000Z',
      on: '2027-02-02',
      due: '2027-02-03',
      name: 'Care Team meeting',
      short: 'Care Team meeting',
      firstChoice: ['p-worker', 'p-senior', 'p-manager'],
      agenda: { first: 'Who is here, and who chairs', last: 'Next Care Team meeting', items: 4 },
      asked: everyone.filter((id) => id !== 'p-stepfather'),
      apologies: 'p-school',
      silent: 'p-health',
      papersTo: everyone.filter((id) => id !== 'p-stepfather'),
      titles: ['Record of the Care Team meeting', 'Child in Need Plan for Wilfred'],
      next: [
        ['Care Team meeting', '2027-03-16', '2027-03-16'],
        ['Review meeting', '2027-06-23', '2027-06-23'],
      ],
    },
    {
      kind: 'review',
      arranged: '2027-02-22T09:05:00.000Z',
      on: '2027-03-16',
      due: '2027-06-23',
      name: 'Child in Need Review Meeting',
      short: 'Review meeting',
      firstChoice: ['p-senior', 'p-manager'],
      agenda: { first: 'What has changed since last time', last: 'Date of the next meeting', items: 7 },
      asked: ['p-senior', ...everyone],
      apologies: 'p-youth',
      silent: 'p-stepfather',
      papersTo: ['p-senior', ...everyone],
      titles: ['Record of the Child in Need Review Meeting', 'Child in Need Plan for Wilfred'],
      next: [
        ['Care Team meeting', '2027-03-16', '2027-03-16'],
        ['Review meeting', '2027-09-16', '2027-09-16'],
      ],
    },
  ],
};
