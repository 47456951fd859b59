import { areApart, keptApartFrom } from '../../domain/case/areApart.ts';
import type { CaseFile, Person, PersonId } from '../../domain/case/caseFile.ts';
import { sharingWith } from '../../domain/case/sharing.ts';
import { everyoneAsked } from '../../domain/meeting/everyoneAsked.ts';
import type { ApartSitting, Meeting } from '../../domain/meeting/meeting.ts';
import type { MeetingPlan } from '../../domain/meeting/meetingPlan.ts';
import { type PlainDate, parsePlainDate } from '../../domain/time/plainDate.ts';
import type { ArrangeForm } from './arrangeForm.ts';

/** How somebody who is kept apart takes part, as typed. Time and place count only where they have their own. */
export interface TakesPart {
  readonly how: 'shared' | ApartSitting['how'];
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly mode: 'teams' | 'in person';
  readonly place: string;
}

type WhoIsAsked = Pick<ArrangeForm, 'invited' | 'chair' | 'takesPart' | 'reasons'>;
type Asked = Pick<MeetingPlan, 'invited' | 'apart' | 'notAsked'>;

/** Pairs of people who are kept apart and are both to take part, in the case's order. */
export function pairsApart(
  file: CaseFile,
  form: Pick<WhoIsAsked, 'invited' | 'chair'>,
): readonly (readonly [Person, Person])[] {
  const asked = everyoneAsked(file, form).filter((person) => sharingWith(file, person) === 'given');
  return asked.flatMap((one, at) =>
    asked.slice(at + 1).flatMap((other) => (areApart(file, one.id, other.id) ? [[one, other] as const] : [])),
  );
}

/** Whoever is in such a pair: nothing is sent until somebody has chosen for each. */
export const mustChoose = (file: CaseFile, form: Pick<WhoIsAsked, 'invited' | 'chair'>): readonly Person[] => [
  ...new Set(pairsApart(file, form).flat()),
];

/** Those for whom nobody has chosen yet. */
export const undecided = (file: CaseFile, form: WhoIsAsked): readonly Person[] =>
  mustChoose(file, form).filter(({ id }) => form.takesPart[id] === undefined);

/** What somebody starts from who gives a person their own time: the meeting's own, and its way of meeting. */
export const startsFrom = (form: ArrangeForm, how: TakesPart['how']): TakesPart => ({
  how,
  date: form.date,
  start: form.start,
  end: form.end,
  mode: form.mode,
  place: '',
});

/**
 * Who is asked by this form. Somebody kept apart for whom nobody has chosen is in no event at all; an agency without
 * consent is not asked, and its tick is kept for when the family agrees.
 */
export function askedFrom(form: ArrangeForm, file: CaseFile, date: PlainDate): Asked {
  const choosing = new Set(mustChoose(file, form).map(({ id }) => id));
  const ticked = everyoneAsked(file, form).filter(({ id }) => form.invited.includes(id) || choosing.has(id));
  const may = ticked.filter((person) => sharingWith(file, person) === 'given');
  const apart = may.flatMap(({ id }) => (choosing.has(id) ? sitting(id, form, date) : []));
  const shared = may.filter(({ id }) => !choosing.has(id) || form.takesPart[id]?.how === 'shared');
  const notAsked = Object.entries(form.reasons).flatMap(([who, reason]) =>
    reason.trim() !== '' && !may.some(({ id, fills }) => id === who || fills === who)
      ? [{ who, reason: reason.trim() }]
      : [],
  );
  return {
    invited: shared.filter(({ id }) => form.invited.includes(id)).map(({ id }) => id),
    apart,
    ...(notAsked.length > 0 && { notAsked }),
  };
}

function sitting(person: PersonId, form: ArrangeForm, date: PlainDate): readonly ApartSitting[] {
  const chosen = form.takesPart[person];
  if (!chosen || chosen.how === 'shared') return [];
  const { how, mode } = chosen;
  const place = mode === 'teams' ? '' : chosen.place;
  if (how === 'own event') return [{ person, how, time: { date, start: form.start, end: form.end }, mode, place }];
  const own = parsePlainDate(chosen.date);
  // A day half typed is no time: the check on it says so.
  const time = own.ok ? { date: own.value, start: chosen.start, end: chosen.end } : { date, start: '', end: '' };
  return [{ person, how, time, mode, place }];
}

/** A meeting that was written down, back in the form: what was chosen for each, and why others were not asked. */
export function askedAsStored(meeting: Meeting): Pick<WhoIsAsked, 'invited' | 'takesPart' | 'reasons'> {
  const { invited, apart, notAsked = [], time, mode } = meeting;
  const shared = { how: 'shared', ...time, mode, place: '' } as const;
  return {
    invited: [...invited, ...apart.map(({ person }) => person)],
    takesPart: Object.fromEntries([
      ...invited.map((id) => [id, shared] as const),
      ...apart.map((one) => [one.person, { how: one.how, ...one.time, mode: one.mode, place: one.place }] as const),
    ]),
    reasons: Object.fromEntries(notAsked.map(({ who, reason }) => [who, reason])),
  };
}

/** `Dorian Ashgrove`, and whoever else: from whom this person is kept apart, of those asked. */
export function apartFromWords(file: CaseFile, form: Pick<WhoIsAsked, 'invited' | 'chair'>, id: PersonId): string {
  const asked = new Set(pairsApart(file, form).flat());
  return keptApartFrom(file, id)
    .filter((other) => asked.has(other))
    .map(({ name }) => name)
    .join(' and ');
}
