import type { CaseRow, MeetingGlance } from './caseRow.ts';

/** What a person has to see to: papers that came back or did not go, minutes opened again, a version not sent to all. */
const begins = ['Papers', 'Minutes reopened', 'Version'] as const;

/** What is wrong with papers is kept for the whole case: it is shown with the papers that went last. */
export function wrongPapers(meeting: MeetingGlance, { attention, meetings }: CaseRow): string | undefined {
  const signed = meetings.filter(({ stage }) => stage === 'signed off' || stage === 'sent');
  const last = signed.sort((a, b) => (a.time.date < b.time.date ? -1 : 1)).at(-1);
  return last?.id === meeting.id && begins.some((words) => attention?.startsWith(words)) ? attention : undefined;
}

/** A chase or a request for an update came back: shown with the next meeting that is booked, which it was about. */
export const wrongMessages = ({ attention }: Pick<CaseRow, 'attention'>): string | undefined =>
  attention?.startsWith('Messages') ? attention : undefined;
