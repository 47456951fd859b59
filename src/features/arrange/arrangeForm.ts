import type { CaseFile, PersonId } from '../../domain/case/caseFile.ts';
import type { Meeting, MeetingKind } from '../../domain/meeting/meeting.ts';
import type { MeetingPlan } from '../../domain/meeting/meetingPlan.ts';
import { parseJson } from '../../domain/parseJson.ts';
import { chairsFor } from '../../domain/procedure/chairs.ts';
import { inviteesFor } from '../../domain/procedure/invitees.ts';
import type { ProcedureProfile } from '../../domain/procedure/profile.ts';
import { type PlainDate, parsePlainDate } from '../../domain/time/plainDate.ts';

/** What is on the form, as typed: a date may be half written. */
export interface ArrangeForm {
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly mode: 'teams' | 'in person';
  readonly place: string;
  readonly chair: PersonId;
  readonly invited: readonly PersonId[];
}

/** A booked or half booked meeting as it was planned; otherwise what the procedure suggests. */
export function startingForm(
  file: CaseFile,
  profile: ProcedureProfile,
  kind: MeetingKind,
  meeting: Meeting | undefined,
): ArrangeForm {
  if (meeting) {
    const { time, mode, place, chair, invited } = meeting;
    return { ...time, mode, place, chair, invited };
  }
  const places = inviteesFor(profile, file, kind).filter((place) => place.need !== 'told');
  return {
    date: '',
    start: '10:00',
    end: '11:30',
    mode: 'teams',
    place: '',
    chair: chairsFor(profile, file, kind).find((choice) => choice.allowed)?.person.id ?? '',
    invited: [...new Set(places.flatMap((place) => place.people.map((person) => person.id)))],
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
  of: { readonly file: CaseFile; readonly kind: MeetingKind; readonly number: number; readonly due?: PlainDate },
): MeetingPlan | undefined {
  const date = parsePlainDate(form.date);
  if (!date.ok) return undefined;
  return {
    reference: of.file.reference,
    kind: of.kind,
    number: of.number,
    time: { date: date.value, start: form.start, end: form.end },
    mode: form.mode,
    place: form.mode === 'teams' ? '' : form.place,
    chair: form.chair,
    invited: of.file.people.filter((person) => form.invited.includes(person.id)).map((person) => person.id),
    ...(of.due && { originalDue: of.due }),
    apart: [],
  };
}

/** Moving the start keeps how long the meeting is. */
export function withStart(form: ArrangeForm, start: string): ArrangeForm {
  const length = minutes(form.end) - minutes(form.start);
  const end = minutes(start) + length;
  const fits = Number.isFinite(end) && length > 0 && end < 24 * 60;
  return { ...form, start, end: fits ? `${two(Math.floor(end / 60))}:${two(end % 60)}` : form.end };
}

/** Not a number while a time is half typed. */
const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5) || Number.NaN);
const two = (n: number) => String(n).padStart(2, '0');

export const lengthOf = (form: ArrangeForm): number => minutes(form.end) - minutes(form.start);
