import type { AgencyConcern } from '../../src/domain/case/agencyConcern.ts';
import { instant } from '../../src/domain/time/instant.ts';
import { day } from '../../src/domain/time/plainDate.ts';
import { initialMeeting } from './initialMeeting.ts';

/** What the school raised the day after the first meeting, as Petra wrote it down. */
export const concern: AgencyConcern = {
  id: 'k-1',
  meeting: initialMeeting.id,
  agency: 'Mr Inglenook, school',
  about: 'the plan',
  what: 'The breakfast club has no place before Easter.',
  raisedWith: 'Osric Plumtree, key worker',
  raisedOn: day('2027-01-05'),
  recordedBy: 'Petra Lanternfield',
  recordedAt: instant('2027-01-05T09:00:00.000Z'),
};

/** What Osric said to it. */
export const answer = {
  id: 'a-1',
  from: 'Osric Plumtree, key worker',
  on: day('2027-01-08'),
  what: 'The family hub keeps one until then.',
  by: 'Osric Plumtree',
  at: instant('2027-01-08T10:00:00.000Z'),
} as const;
