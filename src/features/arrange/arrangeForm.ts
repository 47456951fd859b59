import type { CaseFile, PersonId } from '../../domain/case/caseFile.ts';
import { everyoneAsked } from '../../domain/meeting/everyoneAsked.ts';
import type { Meeting, MeetingKind } from '../../domain/meeting/meeting.ts';
import type { MeetingPlan } from '../../domain/meeting/meetingPlan.ts';
import { missesSchool } from '../../domain/meeting/missesSchool.ts';
import type { NextAsAgreed } from '../../domain/meeting/nextAsAgreed.ts';
import { sittingOf } from '../../domain/meeting/sittingOf.ts';
import { supportAsked, supportOf } from '../../domain/meeting/supportAsked.ts';
import { type SupportArranged, type SupportKept, supportKey } from '../../domain/meeting/supportKept.ts';
import { parseJson } from '../../domain/parseJson.ts';
import { chairsFor } from '../../domain/procedure/chairs.ts';
import { inviteesFor } from '../../domain/procedure/invitees.ts';
import type { ProcedureProfile } from '../../domain/procedure/profile.ts';
import { type PlainDate, parsePlainDate } from '../../domain/time/plainDate.ts';
import { minutesOfDay, timeOfDay } from '../../domain/time/timeOfDay.ts';
import type { WorkingCalendar } from '../../domain/time/workingDays.ts';
import { askedAsStored, askedFrom, type TakesPart } from './takesPart.ts';

/** A day and times as typed: either may be half written. */
export interface TypedTime {
  readonly date: string;
  readonly start: string;
  readonly end: string;
  /** Why it is held after the day it is due; kept while another day is looked at. */
  readonly lateReason: string;
  /** Why it is held in school hours although a pupil comes; kept while another time is looked at. */
  readonly schoolReason: string;
}

/** What is on the form, as typed. */
export interface ArrangeForm extends TypedTime {
  /** Why the invitations go later than the procedure wants; kept while another day is looked at. */
  readonly shortNotice: string;
  readonly mode: 'teams' | 'in person';
  readonly place: string;
  readonly chair: PersonId;
  readonly invited: readonly PersonId[];
  /** What people asked for and somebody has arranged, by `supportKey`. Kept with the meeting once it is booked. */
  readonly supportArranged: Readonly<Record<string, Omit<SupportArranged, 'for'>>>;
  /** How each person who is kept apart takes part, once somebody has chosen. */
  readonly takesPart: Readonly<Record<PersonId, TakesPart>>;
  /** Why somebody, or a place of the procedure, is not asked: by person id or name of the place. */
  readonly reasons: Readonly<Record<string, string>>;
}

/** How long a meeting is unless somebody says otherwise, in minutes. */
const USUAL = 90;

/**
 * A booked or half booked meeting as it was planned; otherwise what the last one agreed, the family prefers and the
 * procedure suggests. A first meeting has no day.
 */
export function startingForm(
  file: CaseFile,
  profile: ProcedureProfile,
  kind: MeetingKind,
  meeting: Meeting | undefined,
  agreed?: NextAsAgreed,
  today?: PlainDate,
  before?: Meeting,
  nth?: number,
): ArrangeForm {
  if (meeting) {
    const { time, mode, place, chair, lateReason = '', schoolReason = '', shortNotice = '' } = meeting;
    return {
      ...time,
      mode,
      place,
      chair,
      lateReason,
      schoolReason,
      shortNotice,
      ...supportAsStored(meeting),
      ...askedAsStored(meeting),
    };
  }
  if (before) return again(before);
  const { preferences } = file;
  const chairs = chairsFor(profile, file, kind, nth).filter(({ allowed }) => allowed);
  const start = agreed?.start ?? '10:00';
  const places = inviteesFor(profile, file, kind, nth === undefined ? {} : { number: nth }).filter(
    (place) => place.need !== 'told',
  );
  return {
    // What was agreed for a day that has gone by since is no longer a day to meet.
    date: agreed && !(today && agreed.date < today) ? agreed.date : '',
    start,
    end: endAfter(start, USUAL) ?? '11:30',
    mode: agreed?.mode ?? (preferences.mode === 'no preference' ? 'teams' : preferences.mode),
    place: preferences.places[0] ?? '',
    chair: (chairs.find(({ person }) => person.id === agreed?.chair) ?? chairs[0])?.person.id ?? '',
    invited: [...new Set(places.flatMap((place) => place.people.map((person) => person.id)))],
    lateReason: '',
    schoolReason: '',
    shortNotice: '',
    supportArranged: {},
    takesPart: {},
    reasons: {},
  };
}

const supportAsStored = ({ support }: Meeting): Pick<ArrangeForm, 'supportArranged'> => ({
  supportArranged: Object.fromEntries(
    support.flatMap((one) => (one.arranged ? [[supportKey(one), { on: one.arranged.on, by: one.arranged.by }]] : [])),
  ),
});

/**
 * As it was before it was called off, without its days: the same people, place and length. What was arranged was for
 * those days.
 */
function again(before: Meeting): ArrangeForm {
  const { mode, place, chair, time } = before;
  const { takesPart, ...asked } = askedAsStored(before);
  const undated = Object.fromEntries(Object.entries(takesPart).map(([id, how]) => [id, { ...how, date: '' }]));
  return {
    ...time,
    date: '',
    mode,
    place,
    chair,
    lateReason: '',
    schoolReason: '',
    shortNotice: '',
    supportArranged: {},
    ...asked,
    takesPart: undated,
  };
}

/** A form kept on this device. Anything that is not one, or not whole, counts as none. */
export function formFrom(text: string, otherwise: ArrangeForm): ArrangeForm {
  const kept = parseJson(text);
  if (!kept.ok || typeof kept.value !== 'object' || kept.value === null) return otherwise;
  return { ...otherwise, ...(kept.value as Partial<ArrangeForm>) };
}

/** Undefined until the day is one. */
export function planFrom(
  form: ArrangeForm,
  of: {
    readonly file: CaseFile;
    readonly kind: MeetingKind;
    readonly number: number;
    readonly due?: PlainDate;
    readonly calendar?: WorkingCalendar;
  },
): MeetingPlan | undefined {
  const date = parsePlainDate(form.date);
  if (!date.ok) return undefined;
  const time = { date: date.value, start: form.start, end: form.end };
  const pupils = of.calendar ? missesSchool(of.file.children, time, of.calendar) : [];
  const plan: MeetingPlan = {
    reference: of.file.reference,
    kind: of.kind,
    number: of.number,
    time,
    mode: form.mode,
    place: form.mode === 'teams' ? '' : form.place,
    chair: form.chair,
    ...(of.due && { originalDue: of.due }),
    ...(of.due && date.value > of.due && form.lateReason.trim() !== '' && { lateReason: form.lateReason.trim() }),
    ...(pupils.length > 0 && form.schoolReason.trim() !== '' && { schoolReason: form.schoolReason.trim() }),
    ...(form.shortNotice.trim() !== '' && { shortNotice: form.shortNotice.trim() }),
    ...askedFrom(form, of.file, date.value),
  };
  return { ...plan, support: supportFrom(form, plan, of.file) };
}

/** What everyone who is asked needs, and what of it is ticked: for the time they meet. */
const supportFrom = (form: ArrangeForm, plan: MeetingPlan, file: CaseFile): readonly SupportKept[] =>
  supportAsked(everyoneAsked(file, plan)).map((need) => {
    const of = supportOf(need);
    const ticked = form.supportArranged[supportKey(of)];
    return { ...of, ...(ticked && { arranged: { ...ticked, for: sittingOf(plan, of.person).time } }) };
  });

/** Moving the start keeps how long the meeting is. */
export const withStart = <T extends TypedTime>(form: T, start: string): T => ({
  ...form,
  start,
  end: endAfter(start, lengthOf(form)) ?? form.end,
});

/** In minutes; not a number while a time is half typed. */
export const lengthOf = (form: TypedTime): number => minutesOfDay(form.end) - minutesOfDay(form.start);

/** Undefined where the meeting would not end on the day, or a time is half typed. */
export function endAfter(start: string, length: number): string | undefined {
  const end = minutesOfDay(start) + length;
  return Number.isFinite(end) && length > 0 && end < 24 * 60 ? timeOfDay(end) : undefined;
}
