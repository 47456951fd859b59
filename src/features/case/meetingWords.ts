import type { CaseFile } from '../../domain/case/caseFile.ts';
import type { DueAction } from '../../domain/case/dueRow.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import { meetingWords } from '../../domain/procedure/meetingWords.ts';
import type { ProcedureProfile } from '../../domain/procedure/profile.ts';
import { inHeader } from '../../ui/dates.ts';

/** `Initial meeting`, `Progress meeting 2`: as the procedure calls it. */
export function meetingName({ kind, number }: Pick<Meeting, 'kind' | 'number'>, profile?: ProcedureProfile): string {
  const name = meetingWords(profile, kind).short;
  return kind === 'initial' && number === 1 ? name : `${name} ${number}`;
}

/** `booked`, `6 of 7 papers sent`, `cancelled: the school is closed`. */
export function meetingState(
  { stage, ended }: Meeting,
  papers: { readonly due: number; readonly sent: number } | undefined,
): string {
  switch (stage) {
    case 'planned':
    case 'booking':
      return 'booking not finished';
    case 'booked':
      return 'booked';
    case 'signed off':
      return papers ? `signed off, ${papers.sent} of ${papers.due} papers sent` : 'signed off, nothing sent yet';
    case 'sent':
      return papers ? `papers sent to ${papers.sent} of ${papers.due}` : 'papers sent';
    case 'cancelled':
    case 'not held':
      return ended ? `${stage}: ${ended.reason}` : stage;
  }
}

/** `Mon 4 Jan 2027, 10:00 to 11:30, Teams, chaired by Petra Lanternfield` */
export function meetingWhen(meeting: Meeting, file: CaseFile): string {
  const { time, mode, place, chair } = meeting;
  const where = mode === 'teams' ? 'Teams' : place || 'in person';
  const who = file.people.find(({ id }) => id === chair)?.name;
  const when = `${inHeader(time.date)}, ${time.start} to ${time.end}, ${where}`;
  return who ? `${when}, chaired by ${who}` : when;
}

/** Where a meeting that nothing is due for is looked at. */
export function stepOf({ stage }: Meeting): DueAction['step'] {
  if (stage === 'sent') return 'send';
  return stage === 'signed off' ? 'minutes' : 'arrange';
}
