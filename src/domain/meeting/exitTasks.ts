import type { CaseFile, Person } from '../case/caseFile.ts';
import type { ActionText, EventBody, NextMeeting } from './event.ts';
import { everyoneAsked } from './everyoneAsked.ts';
import type { Meeting } from './meeting.ts';
import type { MeetingRecord } from './record.ts';

/** The same on every device and at every press: one task for each, however often it is ticked. */
const exitTask = ({ id }: Pick<Meeting, 'id'>, person: Pick<Person, 'id'>): string => `exit-${id}-${person.id}`;

/** Of whichever meeting. */
export const isExitTask = (action: string): boolean => action.startsWith('exit-');

/** Every agency that was asked or came, and so has something to bring to an end. */
export const whoLeaves = (file: CaseFile, meeting: Meeting, { presence }: MeetingRecord): readonly Person[] => {
  const asked = new Set(everyoneAsked(file, meeting).map(({ id }) => id));
  return file.people.filter(
    ({ id, side }) => side === 'agency' && (asked.has(id) || presence.get(id)?.value === 'present'),
  );
};

const text = (owner: string, next: NextMeeting | null | undefined): ActionText => ({
  what: 'Work out how things go on once the plan ends, and bring it to the next meeting',
  owner,
  ...(next && { by: next.date }),
});

/** Nobody has worded it anew, given it away or said more of it. Its day may be another. */
const isAsMade = (value: ActionText, owner: string): boolean =>
  value.what === text(owner, null).what && value.owner === owner && !value.need && !value.outcome;

/**
 * F-RUN-07: what is written when the next meeting is to be the last: one task for each agency, due on its day. Said
 * again once that day is fixed or moved, only what differs. Taken back, the tasks go
 * with it, and what somebody has made of one by hand stays.
 */
export function exitTasks(
  file: CaseFile,
  meeting: Meeting,
  record: MeetingRecord,
  last: boolean,
): readonly EventBody[] {
  if (!last)
    return file.people.flatMap((person): readonly EventBody[] => {
      const target = exitTask(meeting, person);
      const there = record.actions.find(({ id }) => id === target);
      const asMade = there?.versions.every(({ value }) => isAsMade(value, person.id)) ?? false;
      return asMade ? [{ type: 'action withdrawn', target, value: true }] : [];
    });
  const known = new Map(record.actions.map(({ id, versions }) => [id, versions[0]?.value]));
  const next = record.nextMeeting?.value;
  return whoLeaves(file, meeting, record).flatMap((person): readonly EventBody[] => {
    const target = exitTask(meeting, person);
    const value = text(person.id, next);
    const there = known.get(target);
    // Worded anew by hand it keeps those words.
    if (there && there.by === value.by) return [];
    return [{ type: 'action', target, value: there ? { ...there, ...(value.by && { by: value.by }) } : value }];
  });
}
