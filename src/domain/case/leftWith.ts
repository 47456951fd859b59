import type { MeetingId } from '../meeting/meeting.ts';
import type { CaseRow } from './caseRow.ts';

/** The meetings of these rows of which this account still has an old event to cancel: somebody else has taken them over. */
export const leftWith = (
  rows: readonly CaseRow[],
  account: string,
): readonly { readonly row: CaseRow; readonly meeting: MeetingId }[] =>
  rows.flatMap((row) =>
    row.meetings.filter((meeting) => meeting.leftWith?.includes(account)).map(({ id }) => ({ row, meeting: id })),
  );
