import type { CaseFile, ChildId, PersonId } from '../case/caseFile.ts';
import { everyoneAsked } from './everyoneAsked.ts';
import type { Meeting } from './meeting.ts';
import type { MeetingRecord } from './record.ts';

/**
 * Whom a question to everyone at the table goes to, family and children first: whoever is recorded present. While nobody
 * is, whoever was asked and every child, so that nobody has to be ticked before they can be asked.
 */
export function whoIsThere(
  file: CaseFile,
  meeting: Meeting,
  { presence }: Pick<MeetingRecord, 'presence'>,
): readonly (PersonId | ChildId)[] {
  const here = (id: string) => presence.get(id)?.value === 'present';
  const people = file.people.toSorted((a, b) => Number(b.side === 'family') - Number(a.side === 'family'));
  const all = [...file.children, ...people].map(({ id }) => id);
  const present = all.filter(here);
  if (present.length > 0) return present;
  const asked = new Set(everyoneAsked(file, meeting).map(({ id }) => id));
  const children = new Set(file.children.map(({ id }) => id));
  return all.filter((id) => children.has(id) || asked.has(id));
}
