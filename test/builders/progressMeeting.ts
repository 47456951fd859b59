import { caseLh4163 } from '../../emulator/scenarios/leicestershireInitial.ts';
import type { CaseFile } from '../../src/domain/case/caseFile.ts';
import { type Meeting, nothingYet } from '../../src/domain/meeting/meeting.ts';
import { planFromRecord } from '../../src/domain/papers/plan.ts';
import { instant } from '../../src/domain/time/instant.ts';
import { day } from '../../src/domain/time/plainDate.ts';
import { initialMeeting, wholeMeeting } from './initialMeeting.ts';
import { recordOf } from './recordOf.ts';

/** Elfrida's case six weeks on: the initial meeting was held on Monday 4 January 2027 and left a plan of two actions. */
export const caseAfterInitial: CaseFile = {
  ...caseLh4163,
  facts: [
    ...caseLh4163.facts,
    {
      fact: 'initial meeting held',
      on: day('2027-01-04'),
      meeting: initialMeeting.id,
      recordedBy: 'Petra Lanternfield',
      recordedAt: instant('2027-01-05T12:30:00.000Z'),
    },
  ],
  plan: planFromRecord(caseLh4163, initialMeeting, recordOf(wholeMeeting)),
};

/** Her first progress meeting, Friday 12 February 2027 at school, booked. */
export const progressMeeting: Meeting = {
  id: 'LH-4163-progress-1',
  caseReference: 'LH-4163',
  kind: 'progress',
  number: 1,
  stage: 'booked',
  time: { date: day('2027-02-12'), start: '10:00', end: '11:00' },
  mode: 'in person',
  place: 'Inkpot Lane Primary',
  chair: 'p-keyworker',
  invited: initialMeeting.invited,
  organiser: initialMeeting.organiser,
  originalDue: day('2027-02-15'),
  ...nothingYet,
};
