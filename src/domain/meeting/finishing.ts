import { itemCapturing } from '../papers/agendaPlace.ts';
import { nameOf } from '../papers/namesInPapers.ts';
import { actionChecks } from './actionChecks.ts';
import { attendanceChecks } from './attendanceChecks.ts';
import { caseAtMeeting } from './caseAtMeeting.ts';
import type { Check, MinutesChecked } from './check.ts';
import { nextChecks, notSaid, outcomeChecks } from './closingChecks.ts';
import { familyChecks } from './familyChecks.ts';
import { readBack } from './readBack.ts';
import { voiceChecks } from './voiceChecks.ts';

/**
 * What the procedure asks of a meeting and is not there while everyone still sits together: whoever came, the family's
 * absence, voices, actions without an owner or a date, the outcome, the next date or the end, and the owners' yes. The
 * chair may finish without, saying why; what signing off waits for is `checkMinutes`.
 */
export function lacksAtTheEnd(all: MinutesChecked): readonly Check[] {
  const of = { ...all, file: caseAtMeeting(all.file, all.meeting, all.record) };
  const ask = [attendanceChecks(of), familyChecks(of), voiceChecks(of), actionChecks(of)].flatMap(
    ({ stops = [] }) => stops,
  );
  const close = [outcomeChecks(of), nextChecks(of)].flatMap(({ stops = [], advice = [] }) => [...stops, ...advice]);
  const at = itemCapturing(of.agenda, 'next meeting');
  const left = readBack(of.file, of.meeting, of.record).filter(({ confirmed }) => confirmed !== 'yes');
  return [
    ...ask,
    ...close.map((check) => (check.id === 'next' && at ? { ...check, item: at } : check)),
    ...(left.length > 0 ? [notSaid(left.map(({ person }) => nameOf(of.file, person)))] : []),
  ];
}
