import type { CaseFile } from '../case/caseFile.ts';
import type { Presence } from '../meeting/event.ts';
import { everyoneAsked } from '../meeting/everyoneAsked.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { MeetingRecord } from '../meeting/record.ts';
import { nameAndRole } from './namesInPapers.ts';
import type { Block } from './paper.ts';

const labels: readonly (readonly [Presence | null, string])[] = [
  ['present', 'Came'],
  ['apologies', 'Apologies'],
  ['apologies with update', 'Apologies, with a written update'],
  ['update only', 'Sent a written update, no apologies'],
  ['no reply', 'No reply'],
  ['was not brought', 'Was not brought'],
  [null, 'Not recorded'],
];

/** Everyone asked to come, the children, and anyone else who came, each under what was recorded. Silence is never apologies. */
export function attendanceBlocks(file: CaseFile, meeting: Meeting, record: MeetingRecord): readonly Block[] {
  const everyone = new Set([
    ...[...everyoneAsked(file, meeting), ...file.children].map(({ id }) => id),
    ...recorded(record),
  ]);
  return labels.flatMap(([presence, label]): readonly Block[] => {
    const names = [...everyone]
      .filter((id) => (record.presence.get(id)?.value ?? null) === presence)
      .map((id) => nameAndRole(file, id));
    return names.length === 0
      ? []
      : [{ kind: 'paragraph', runs: [{ text: `${label}: `, strong: true }, { text: `${names.join(', ')}.` }] }];
  });
}

const recorded = (record: MeetingRecord): readonly string[] =>
  [...record.presence].filter(([, { value }]) => value !== null).map(([id]) => id);
