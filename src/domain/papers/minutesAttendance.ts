import type { CaseFile } from '../case/caseFile.ts';
import type { Presence } from '../meeting/event.ts';
import { everyoneAsked } from '../meeting/everyoneAsked.ts';
import { isFamilyAway } from '../meeting/familyAway.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { MeetingRecord } from '../meeting/record.ts';
import { stayWords } from '../meeting/timesThere.ts';
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

/**
 * F-CAP-01: everyone asked to come, the children, and anyone else who came, each under what was recorded and under that
 * alone. Silence is never apologies. Guests last: they are not persons of the case and get no papers.
 */
export function attendanceBlocks(file: CaseFile, meeting: Meeting, record: MeetingRecord): readonly Block[] {
  const guests = new Set(record.guests.map(({ id }) => id));
  const everyone = new Set([
    ...[...everyoneAsked(file, meeting), ...file.children].map(({ id }) => id),
    ...recorded(record).filter((id) => !guests.has(id)),
  ]);
  const lists = labels.flatMap(([presence, label]): readonly Block[] => {
    const names = [...everyone]
      .filter((id) => (record.presence.get(id)?.value ?? null) === presence)
      .map((id) =>
        presence === 'present' ? withStay(nameAndRole(file, id), meeting, record, id) : nameAndRole(file, id),
      );
    return names.length === 0 ? [] : [listed(label, names)];
  });
  return [...stamp(file, meeting, record), ...lists, ...guestBlocks(meeting, record)];
}

/** M13: said before anything else, so that nobody reads on and wonders where the family's words are. */
function stamp(file: CaseFile, meeting: Meeting, record: MeetingRecord): readonly Block[] {
  const chosen = record.familyAbsent?.value === 'professionals’ meeting' && isFamilyAway(file, meeting, record);
  return chosen
    ? [{ kind: 'paragraph', runs: [{ text: 'Professionals’ meeting: the family was not there.', strong: true }] }]
    : [];
}

function guestBlocks(meeting: Meeting, record: MeetingRecord): readonly Block[] {
  // With every wording that nobody has chosen between yet.
  const names = record.guests.map(({ id, versions }) =>
    withStay(
      versions.map(({ value: { name, role } }) => (role.trim() === '' ? name : `${name} (${role})`)).join(' or '),
      meeting,
      record,
      id,
    ),
  );
  return names.length === 0 ? [] : [listed('Came as well, and gets no papers from here', names)];
}

/** `Marigold Fay (mother; by phone, from 10:20)` */
function withStay(name: string, meeting: Meeting, record: MeetingRecord, id: string): string {
  const stay = stayWords(record, id, meeting);
  if (stay === '') return name;
  return name.endsWith(')') ? `${name.slice(0, -1)}; ${stay})` : `${name} (${stay})`;
}

const listed = (label: string, names: readonly string[]): Block => ({
  kind: 'paragraph',
  runs: [{ text: `${label}: `, strong: true }, { text: `${names.join(', ')}.` }],
});

const recorded = (record: MeetingRecord): readonly string[] =>
  [...record.presence].filter(([, { value }]) => value !== null).map(([id]) => id);
