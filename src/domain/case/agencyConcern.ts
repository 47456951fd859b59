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

/** Who wrote something down, by name, and when. */
interface Noted {
  readonly by: string;
  readonly at: Instant;
}

/** One wording of a concern, and who wrote it. */
export interface ConcernWording extends Noted {
  readonly id: string;
  readonly what: string;
}

/** What an agency was told, by whom (name and role as typed), on which day. */
export interface ConcernAnswer extends Noted {
  readonly id: string;
  readonly from: string;
  readonly on: PlainDate;
  readonly what: string;
  /** Entra object id of whoever wrote it down. Older ones have none. */
  readonly byId?: string;
  /** Given once it was with the agency's own safeguarding lead. */
  readonly fromLead?: true;
}

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
  /** The oldest first. */
  readonly answers?: readonly ConcernAnswer[];
  /** Unsettled, it went to the agency's own safeguarding lead on this day. Older ones do not say who wrote that down. */
  readonly leadOn?: PlainDate;
  readonly leadNoted?: Noted;
  readonly settledOn?: PlainDate;
  readonly settledNoted?: Noted;
  readonly recordedBy: string;
  /** Entra object id. Older ones have none. */
  readonly recordedById?: string;
  readonly recordedAt: Instant;
  /** `what` was put right: by whom, and what it read before, the oldest first. */
  readonly worded?: Noted & { readonly id: string };
  readonly earlier?: readonly ConcernWording[];
  /** What it reads too, in the words of whoever saved at the same time, until somebody chooses. */
  readonly also?: readonly ConcernWording[];
  /** It was wrong, or is not to stand here: then `what` and `raisedWith` are empty. */
  readonly withdrawn?: { readonly by: string; readonly on: PlainDate; readonly why: string };
  /** A manager took out all that was typed of it. */
  readonly removed?: { readonly by: string; readonly on: PlainDate };
}

/** The procedure's way for such a concern, or undefined where it has none. */
export const concernRule = ({ absence }: Pick<ProcedureProfile, 'absence'>): AbsenceRule | undefined =>
  isSilent(absence) ? undefined : absence.find(({ raisedAfter }) => raisedAfter);

/** The case with this concern as it now is: a new one, or one that has come further. */
export const withConcern = (file: CaseFile, concern: AgencyConcern): CaseFile => ({
  ...file,
  concerns: [...(file.concerns ?? []).filter(({ id }) => id !== concern.id), concern],
});

/** Nobody does anything about it any more. */
export const isGone = ({ withdrawn, removed }: AgencyConcern): boolean =>
  withdrawn !== undefined || removed !== undefined;

/** As it stays once somebody took it back: that there was one, and why it is gone, but none of what was typed of it. */
export const withdrawnConcern = (
  concern: AgencyConcern,
  withdrawn: NonNullable<AgencyConcern['withdrawn']>,
): AgencyConcern => wordless({ ...concern, withdrawn });

/** As it stays once a manager had its text removed: the reason for which it was withdrawn goes too. */
export function removedConcern(
  { withdrawn, ...concern }: AgencyConcern,
  removed: NonNullable<AgencyConcern['removed']>,
): AgencyConcern {
  return wordless({ ...concern, ...(withdrawn && { withdrawn: { ...withdrawn, why: '' } }), removed });
}

/** Without anything that somebody typed of the concern. */
export function wordless(concern: AgencyConcern): AgencyConcern {
  const { answers: _answers, earlier: _earlier, also: _also, worded: _worded, ...rest } = concern;
  return { ...rest, what: '', raisedWith: '' };
}

/** What it says and said, what was answered, and why it was withdrawn: the latest wording first. */
export const saidInConcern = (concern: AgencyConcern): readonly string[] => {
  const { what, also = [], earlier = [], answers = [], withdrawn } = concern;
  const wordings = [...also, ...earlier.toReversed(), ...answers].map((each) => each.what);
  return [...new Set([what, ...wordings, withdrawn?.why ?? ''])].filter((words) => words !== '');
};

/** The same, and whom it went to: everything that was typed of it and stands in the case. */
export const wordsOfConcern = (concern: AgencyConcern): readonly string[] => {
  const people = [concern.raisedWith, ...(concern.answers ?? []).map(({ from }) => from)];
  return [...new Set([...saidInConcern(concern), ...people])].filter((words) => words !== '');
};

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

/** The day it was raised, or answered, as typed, or what is wrong with it. It comes after what it follows, and has come. */
export function concernDay(
  typed: string,
  after: { readonly on: PlainDate; readonly what: 'the meeting' | 'it was raised' },
  today: PlainDate,
): Result<PlainDate, string> {
  const day = parsePlainDate(typed);
  if (!day.ok) return fail(after.what === 'the meeting' ? 'Put in the day it was raised.' : 'Put in the day.');
  if (day.value > today) return fail('That day has not come yet.');
  return day.value < after.on ? fail(`That day is before ${after.what}.`) : ok(day.value);
}
