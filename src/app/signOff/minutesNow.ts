import type { CaseFile } from '../../domain/case/caseFile.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import { checkMinutes, type MinutesChecks } from '../../domain/meeting/minutesChecks.ts';
import type { MeetingRecord } from '../../domain/meeting/record.ts';
import { isEntry, madeOf } from '../../domain/papers/minutesMade.ts';
import { agendaOf, type Papers, papersOf } from '../../domain/papers/papersOf.ts';
import type { PlainDate } from '../../domain/time/plainDate.ts';
import type { RecordRead } from '../record/readRecord.ts';

/** The version that signing off now would make. */
export const nextVersion = ({ earlierSignOffs }: Pick<Meeting, 'earlierSignOffs'>): number =>
  (earlierSignOffs.at(-1)?.version ?? 0) + 1;

export interface MinutesNow {
  readonly record: MeetingRecord;
  readonly papers: Papers;
  readonly checks: MinutesChecks;
  readonly made: { readonly entries: number; readonly panels: number };
  readonly eventIds: readonly string[];
}

/** The papers as they would be if they were signed off now. Shown and signed off are made here alike. */
export function minutesNow(of: {
  readonly file: CaseFile;
  readonly meeting: Meeting;
  readonly log: RecordRead;
  readonly today: PlainDate;
}): MinutesNow {
  const { file, meeting, log, today } = of;
  const { record, events, files } = log;
  const made = madeOf(events, files);
  return {
    record,
    papers: papersOf({ file, meeting, record, version: nextVersion(meeting), made }),
    checks: checkMinutes({ file, meeting, record, agenda: agendaOf(file, meeting, record), today, log }),
    made,
    eventIds: events.filter(isEntry).map(({ id }) => id),
  };
}
