import { wasFinished } from '../meeting/isOver.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { CaseRow, MeetingGlance } from './caseRow.ts';
import { heldFactName } from './factName.ts';

/**
 * The case's facts, and with them the meetings that have taken place but are recorded as held only at sign-off: their
 * minutes are due from the day they met, whether or not anyone has come back to the record.
 */
export function withHeldMeetings(row: CaseRow, today: PlainDate, time: string | undefined): CaseRow['facts'] {
  const recorded = (meeting: MeetingGlance) =>
    row.facts.some((fact) => fact.fact === heldFactName[meeting.kind] && fact.meeting === meeting.id);
  const held = row.meetings
    .filter((meeting) => hasTakenPlace(meeting, today, time) && !recorded(meeting))
    .map((meeting) => ({ fact: heldFactName[meeting.kind], on: meeting.time.date, meeting: meeting.id }));
  return held.length === 0 ? row.facts : [...row.facts, ...held];
}

/**
 * Signed off, or booked and over. `time` is London's clock; without it a meeting of today is over only if it was
 * finished on it. One that is half moved or half cancelled counts as not held until somebody has gone on with that: its
 * time is not known.
 */
export function hasTakenPlace(meeting: MeetingGlance, today: PlainDate, time: string | undefined): boolean {
  if (meeting.stage === 'signed off' || meeting.stage === 'sent') return true;
  if (meeting.stage !== 'booked' || isHalfChanged(meeting)) return false;
  const { date, end } = meeting.time;
  return date < today || (date === today && (wasFinished(meeting) || (time !== undefined && time >= end)));
}

const isHalfChanged = ({ changing }: MeetingGlance) => changing?.what === 'move' || changing?.what === 'cancel';

/** Called off, or not held when its time came: it neither was nor will be, and the next attempt is another meeting. */
export const hasEnded = ({ stage }: Pick<MeetingGlance, 'stage'>): boolean =>
  stage === 'cancelled' || stage === 'not held';
