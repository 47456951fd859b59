import type { ChildId, PersonId } from '../case/caseFile.ts';
import type { Presence } from './event.ts';
import type { MeetingRecord } from './record.ts';

/** Who came, as lists of person and child ids, each in the order invited, then children, then anyone else recorded. */
export interface Attendance {
  readonly present: readonly PersonId[];
  readonly apologies: readonly PersonId[];
  readonly apologiesWithUpdate: readonly PersonId[];
  readonly updateOnly: readonly PersonId[];
  /** Recorded as such. Silence of the record is `notRecorded`. */
  readonly noReply: readonly PersonId[];
  readonly notBrought: readonly (PersonId | ChildId)[];
  readonly notRecorded: readonly (PersonId | ChildId)[];
}

export function attendanceOf(
  record: Pick<MeetingRecord, 'presence'>,
  invited: readonly PersonId[],
  children: readonly ChildId[],
): Attendance {
  const presenceOf = (id: string): Presence | null => record.presence.get(id)?.value ?? null;
  const cameAnyway = [...record.presence.keys()].filter((id) => presenceOf(id) !== null).sort();
  const everyone = [...new Set([...invited, ...children, ...cameAnyway])];
  const those = (presence: Presence | null) => everyone.filter((id) => presenceOf(id) === presence);
  return {
    present: those('present'),
    apologies: those('apologies'),
    apologiesWithUpdate: those('apologies with update'),
    updateOnly: those('update only'),
    noReply: those('no reply'),
    notBrought: those('was not brought'),
    notRecorded: those(null),
  };
}
