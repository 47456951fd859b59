import type { CaseFile, ChildId } from '../case/caseFile.ts';
import { isOnCase } from '../case/childrenOn.ts';
import type { Meeting } from './meeting.ts';
import type { MeetingRecord } from './record.ts';

type Said = Pick<MeetingRecord, 'decided' | 'notes' | 'presence' | 'scaling' | 'voiceReasons'>;

/**
 * The case as it counts for a meeting: without the children who were born or joined it only afterwards. Nobody spoke of
 * them, so that nothing is asked for them, and no paper of it names them. Whoever the record speaks of all the same was
 * there; a case is never left without a child. The same object where everybody was.
 */
export function caseAtMeeting<File extends Pick<CaseFile, 'children'>>(
  file: File,
  { time }: Pick<Meeting, 'time'>,
  record: Said | undefined,
): File {
  const there = file.children.filter(
    (child) => isOnCase(child, time.date) || (record !== undefined && speaksOfChild(record, child.id)),
  );
  return there.length === 0 || there.length === file.children.length ? file : { ...file, children: there };
}

const speaksOfChild = ({ decided, notes, presence, scaling, voiceReasons }: Said, id: ChildId): boolean =>
  Boolean(decided.get(id)?.value) ||
  (presence.get(id)?.value ?? null) !== null ||
  Boolean(voiceReasons.get(id)?.value?.trim()) ||
  (scaling.get(id)?.value ?? null) !== null ||
  notes.some(({ versions }) => versions.some(({ value }) => value.voice === id || value.about === id));
