import type { CaseFile } from '../case/caseFile.ts';
import { type AgendaPlace, itemFor } from '../papers/agendaPlace.ts';
import { placeOf, shown } from '../papers/minutesNotes.ts';
import { hasSentUpdate } from './hasSentUpdate.ts';
import type { MeetingRecord } from './record.ts';

/** Whether one child's or parent's view is there already, and how. */
export interface ViewGathered {
  /** Child or person. */
  readonly id: string;
  /** Initials of a child, the name of a parent. */
  readonly who: string;
  readonly is: 'child' | 'parent';
  readonly has: 'view' | 'written update' | 'reason' | 'nothing';
  /** Agenda item where it is written. */
  readonly item?: string;
}

/**
 * F-PRE-04: of each child and of whoever has parental responsibility, what the record holds before the meeting. What
 * somebody passed on for the child counts where there is one child; of several, a note has to name whose view it is.
 */
export function viewsGathered(
  file: CaseFile,
  record: MeetingRecord,
  agenda: readonly AgendaPlace[],
): readonly ViewGathered[] {
  const said = record.notes.filter((note) => shown(note).text.trim() !== '');
  const voiced = (id: string) => said.some((note) => shown(note).voice === id && shown(note).tag === 'view');
  const relayed = file.children.length === 1 && said.some((note) => placeOf(file, agenda, note) === 'child');
  const reason = (...of: readonly string[]) =>
    of.some((id) => (record.voiceReasons.get(id)?.value ?? '').trim() !== '');
  const at = (voice: 'child' | 'parents') => {
    const item = itemFor(agenda, voice);
    return item === undefined ? {} : { item };
  };
  const children = file.children.map(({ id, initials }): ViewGathered => {
    const has = voiced(id) || relayed ? 'view' : reason(id, 'child') ? 'reason' : 'nothing';
    return { id, who: initials, is: 'child', has, ...at('child') };
  });
  const parents = file.people.filter(({ parentalResponsibility }) => parentalResponsibility);
  return [
    ...children,
    ...parents.map(({ id, name }): ViewGathered => {
      const has = voiced(id)
        ? 'view'
        : hasSentUpdate(record, id)
          ? 'written update'
          : reason('parents')
            ? 'reason'
            : 'nothing';
      return { id, who: name, is: 'parent', has, ...at('parents') };
    }),
  ];
}
