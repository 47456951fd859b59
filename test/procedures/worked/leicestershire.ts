import type { WorkedProcedure } from '../workedRow.ts';

/** Leicestershire, worked out by hand over the calendar. */
export const leicestershire: WorkedProcedure = {
  id: 'leicestershire',
  rows: [
    { rule: 'LEI-C03', on: '2026-06-05', due: '2026-06-19', others: ['2026-06-15'] },
    { rule: 'LEI-C03', on: '2026-12-18', due: '2027-01-06', others: ['2026-12-28'], note: 'F-SCH-01' },
    { rule: 'LEI-C04', on: '2026-12-29', due: '2026-12-23', others: ['2026-12-27'], note: 'F-PRE-02' },
    {
      rule: 'LEI-C09',
      on: '2026-07-20',
      due: '2026-08-31',
      scheduleBy: '2026-08-28',
      note: 'Summer bank holiday',
    },
    {
      chairs: 'initial',
      when: { ledBy: 'key worker' },
      first: ['SSWOP'],
      allowed: ['team manager', 'senior practitioner'],
      note: 'F-SCH-05',
    },
  ],
};
