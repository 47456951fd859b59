import { isListedReason } from '../meeting/changeReasons.ts';
import type { Meeting, MeetingId } from '../meeting/meeting.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { WorkingCalendar } from '../time/workingDays.ts';
import type { CaseFile } from './caseFile.ts';
import type { CaseRow, MeetingGlance } from './caseRow.ts';
import { trueNow } from './changedCircumstances.ts';
import { waitingConcerns } from './concernsWaiting.ts';
import { firstDue } from './firstDue.ts';

/** The row of CIN Cases that a case and its meetings add up to. Holds initials and council names, none of the family. */
export function summariseCase(
  file: CaseFile,
  meetings: readonly Meeting[],
  papers: ReadonlyMap<MeetingId, { readonly due: number; readonly sent: number }>,
  calendar: WorkingCalendar,
  today: PlainDate,
): CaseRow {
  const lead = file.people.find((person) => person.id === file.leadWorker);
  const row: CaseRow = {
    reference: file.reference,
    initials: file.children.map((child) => child.initials).join(', '),
    procedure: file.procedure,
    ledBy: file.ledBy,
    leadWorkerName: lead?.name ?? '',
    leadWorkerAccount: lead?.accountId ?? '',
    ...(file.team !== undefined && { team: file.team }),
    ...councilOf(file),
    restricted: false,
    facts: file.facts.map(({ fact, on, time, meeting }) => ({
      fact,
      on,
      ...(time && { time }),
      ...(meeting && { meeting }),
    })),
    circumstances: trueNow(file).map(({ name }) => name),
    meetings: meetings.map((meeting) => glance(meeting, file, papers.get(meeting.id))),
    ...waitingConcerns(file),
  };
  return { ...row, ...firstDue(row, { calendar, today, me: { id: '', name: '' } }) };
}

function councilOf({ people, leadWorker }: CaseFile): Pick<CaseRow, 'council'> {
  const council = people
    .filter(({ id, side }) => side === 'council' && id !== leadWorker)
    .map(({ role, name, accountId }) => ({ role, name, ...(accountId && { account: accountId }) }));
  return council.length > 0 ? { council } : {};
}

function glance(
  meeting: Meeting,
  file: CaseFile,
  papers: { readonly due: number; readonly sent: number } | undefined,
): MeetingGlance {
  const { id, kind, number, stage, time, mode, chair, originalDue, finishedAt, minutesDue, nextAgreed } = meeting;
  const person = file.people.find((one) => one.id === chair);
  return {
    id,
    kind,
    number,
    stage,
    time,
    mode,
    chair,
    ...(originalDue ? { originalDue } : {}),
    ...(finishedAt ? { finishedAt } : {}),
    ...(minutesDue ? { minutesDue } : {}),
    ...(nextAgreed ? { nextAgreed } : {}),
    chairName: person?.name ?? '',
    ...(person?.accountId ? { chairAccount: person.accountId } : {}),
    ...(papers ? { papers } : {}),
    ...changesOf(meeting),
  };
}

function changesOf({
  ended,
  change,
  leftEvents,
}: Meeting): Pick<MeetingGlance, 'endedBecause' | 'changing' | 'leftWith'> {
  const leftWith = [...new Set(leftEvents.map(({ organiser }) => organiser.id))];
  return {
    ...(ended && isListedReason(ended.reason) ? { endedBecause: ended.reason } : {}),
    // Handing over is finished by whoever takes over.
    ...(change ? { changing: { what: change.what, by: change.what === 'hand over' ? change.to : change.by } } : {}),
    ...(leftWith.length > 0 ? { leftWith } : {}),
  };
}
