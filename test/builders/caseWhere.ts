import type { CaseFile } from '../../src/domain/case/caseFile.ts';
import type { CircumstanceName } from '../../src/domain/case/circumstance.ts';
import { instant } from '../../src/domain/time/instant.ts';
import { day } from '../../src/domain/time/plainDate.ts';

/** The case with one thing more that was true of it, until that day. */
export const caseWhere = (file: CaseFile, name: CircumstanceName, until: string): CaseFile => ({
  ...file,
  circumstances: [
    ...file.circumstances,
    {
      name,
      since: day('2026-12-18'),
      recordedBy: 'Somebody',
      recordedAt: instant('2026-12-22T09:00:00.000Z'),
      until: day(until),
    },
  ],
});
