import type { CaseFile, Person } from '../case/caseFile.ts';
import { shown } from '../papers/minutesNotes.ts';
import { voiceOf } from '../papers/namesInPapers.ts';
import type { MeetingRecord } from './record.ts';

/** Somebody at the table, and whether their own view stands in the record or they were asked and gave none. */
export interface ViewOf {
  readonly person: Person;
  readonly view: 'given' | 'none given' | 'missing';
}

/**
 * Everybody who is recorded present, but for whoever has parental responsibility: their views, like the children's, have
 * a place of their own. Dudley's review and Herefordshire's ending ask for them (F-CAP-05).
 */
export function viewsOf(
  file: CaseFile,
  { notes, noneGiven, presence }: Pick<MeetingRecord, 'notes' | 'noneGiven' | 'presence'>,
): readonly ViewOf[] {
  const spoke = new Set(
    notes.flatMap((note) => {
      const { tag, text, voice } = shown(note);
      const who = voiceOf(file, voice);
      return tag === 'view' && text.trim() !== '' && who.kind === 'person' ? [who.person.id] : [];
    }),
  );
  return file.people
    .filter(({ id, parentalResponsibility }) => !parentalResponsibility && presence.get(id)?.value === 'present')
    .map((person) => ({
      person,
      view: spoke.has(person.id) ? 'given' : noneGiven.get(person.id)?.value === true ? 'none given' : 'missing',
    }));
}
