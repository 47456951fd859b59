import type { MeetingId } from '../meeting/meeting.ts';
import type { MeetingRecord } from '../meeting/record.ts';
import { isSilent } from '../procedure/holds.ts';
import type { AbsenceRule } from '../procedure/meetingRules.ts';
import type { ProcedureProfile } from '../procedure/profile.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { type PlainDate, parsePlainDate } from '../time/plainDate.ts';
import type { CaseFile } from './caseFile.ts';

/** What an agency may be worried about after a meeting. */
export const concernAbout = ['taking part', 'the meeting', 'the plan'] as const;

/** F-CAP-07: an agency's own concern, raised after a meeting, until it is settled. For staff: it stands in no paper. */
export interface AgencyConcern {
  readonly id: string;
  /** After which meeting. */
  readonly meeting: MeetingId;
  /** Who raises it, as they were called then: `Mr Inglenook, school`. */
  readonly agency: string;
  readonly about: (typeof concernAbout)[number];
  readonly what: string;
  /** Name and role of the worker or manager it went to first, and when. */
  readonly raisedWith: string;
  readonly raisedOn: PlainDate;
  /** Unsettled, it went to the agency's own safeguarding lead on this day. */
  readonly leadOn?: PlainDate;
  readonly settledOn?: PlainDate;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
  /** It was wrong, or is not to stand here: then `what` and `raisedWith` are empty. */
  readonly withdrawn?: { readonly by: string; readonly on: PlainDate; readonly why: string };
}

/** The procedure's way for such a concern, or undefined where it has none. */
export const concernRule = ({ absence }: Pick<ProcedureProfile, 'absence'>): AbsenceRule | undefined =>
  isSilent(absence) ? undefined : absence.find(({ raisedAfter }) => raisedAfter);

/** The case with this concern as it now is: a new one, or one that has come further. */
export const withConcern = (file: CaseFile, concern: AgencyConcern): CaseFile => ({
  ...file,
  concerns: [...(file.concerns ?? []).filter(({ id }) => id !== concern.id), concern],
});

/** As it stays once somebody took it back: that there was one, and why it is gone, but none of what was typed of it. */
export const withdrawnConcern = (
  concern: AgencyConcern,
  withdrawn: NonNullable<AgencyConcern['withdrawn']>,
): AgencyConcern => ({ ...concern, what: '', raisedWith: '', withdrawn });

/** Who may have raised one: the agencies of the case, and whoever was at the meeting as a guest. */
export function agenciesAt(
  { people }: Pick<CaseFile, 'people'>,
  { guests }: Pick<MeetingRecord, 'guests'>,
): readonly string[] {
  const known = people.filter(({ side }) => side === 'agency').map(({ name, role }) => `${name}, ${role}`);
  const came = guests.map(({ versions: [guest] }) =>
    [guest?.value.name.trim(), guest?.value.role.trim()].filter(Boolean).join(', '),
  );
  return [...new Set([...known, ...came])].filter((name) => name !== '');
}

/** The day it was raised as typed, or what is wrong with it. It comes after the meeting, and has come. */
export function concernDay(typed: string, held: PlainDate, today: PlainDate): Result<PlainDate, string> {
  const day = parsePlainDate(typed);
  if (!day.ok) return fail('Put in the day it was raised.');
  if (day.value > today) return fail('That day has not come yet.');
  return day.value < held ? fail('That day is before the meeting.') : ok(day.value);
}
