import type { CaseFile } from '../case/caseFile.ts';
import type { Account, Meeting } from './meeting.ts';
import type { MeetingRecord } from './record.ts';

/** An account's name, known from the case's people, the organiser, or what they wrote; `Someone else` when none says it. */
export function writerName(
  {
    file,
    meeting,
    record,
  }: {
    readonly file: Pick<CaseFile, 'people'>;
    readonly meeting: Pick<Meeting, 'organiser'>;
    readonly record: Pick<MeetingRecord, 'writers'>;
  },
  account: string,
): string {
  const known: readonly Account[] = [
    ...file.people.flatMap(({ accountId, name }) => (accountId ? [{ id: accountId, name }] : [])),
    meeting.organiser,
  ];
  return known.find(({ id }) => id === account)?.name ?? record.writers.get(account) ?? 'Someone else';
}
