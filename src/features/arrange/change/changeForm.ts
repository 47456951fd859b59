import type { PersonId } from '../../../domain/case/caseFile.ts';
import type { Meeting, MeetingTime } from '../../../domain/meeting/meeting.ts';
import { parseJson } from '../../../domain/parseJson.ts';
import { parsePlainDate } from '../../../domain/time/plainDate.ts';

export type WhichChange = 'move' | 'people' | 'cancel' | 'hand over' | 'take over' | 'not held';

/** What is on the form of a change, as typed. Kept on the device until it is done or given up. */
export interface ChangeForm {
  readonly which?: WhichChange;
  /** One of ours, or `other`. */
  readonly reason: string;
  readonly otherReason: string;
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly lateReason: string;
  readonly schoolReason: string;
  /** Whose own meeting is to move; empty for the meeting. */
  readonly sitting: PersonId | '';
  readonly asked: readonly PersonId[];
  /** Entra object id of whom it is handed over to. */
  readonly to: string;
}

/** Nothing chosen yet: the time and the people as they are. */
export const emptyChange = ({ time, invited, apart }: Meeting): ChangeForm => ({
  reason: '',
  otherReason: '',
  ...time,
  lateReason: '',
  schoolReason: '',
  sitting: '',
  asked: [...invited, ...apart.map(({ person }) => person).filter((person) => !invited.includes(person))],
  to: '',
});

/** A form kept on this device. Anything that is not one counts as none. */
export function changeFormFrom(text: string, meeting: Meeting): ChangeForm {
  const kept = parseJson(text);
  const empty = emptyChange(meeting);
  if (!kept.ok || typeof kept.value !== 'object' || kept.value === null) return empty;
  return { ...empty, ...(kept.value as Partial<ChangeForm>) };
}

/** The reason in words; empty until there is one. */
export const reasonOf = ({ reason, otherReason }: ChangeForm): string =>
  reason === 'other' ? otherReason.trim() : reason;

/** Undefined until the day is one. */
export function timeOf({ date, start, end }: ChangeForm): MeetingTime | undefined {
  const day = parsePlainDate(date);
  return day.ok ? { date: day.value, start, end } : undefined;
}
