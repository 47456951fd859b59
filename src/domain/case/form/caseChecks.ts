import { isSilent } from '../../procedure/holds.ts';
import { profileOf } from '../../procedure/inForce.ts';
import type { PlainDate } from '../../time/plainDate.ts';
import type { AddressFound } from './addressChecks.ts';
import { askedFacts, typedFact } from './askedFacts.ts';
import { advice, type CaseProblem, wrong } from './caseProblem.ts';
import { childChecks } from './childChecks.ts';
import { wrongDate } from './dateChecks.ts';
import { personChecks } from './personChecks.ts';
import { type KnownReferences, referenceChecks } from './referenceChecks.ts';
import { peopleTyped, type TypedCase, type TypedPerson } from './typedCase.ts';

export interface CaseChecking extends KnownReferences {
  readonly today: PlainDate;
  /** A case that is stored keeps its reference and has its facts corrected one by one. */
  readonly stored: boolean;
  readonly found: (person: TypedPerson) => AddressFound;
}

/** Everything that is wrong with a typed case, and all advice, in the order of the form. */
export function caseChecks(typed: TypedCase, with_: CaseChecking): readonly CaseProblem[] {
  const people = personChecks(typed, with_.found);
  const of = (side: string) => new Set(typed.people.filter((person) => person.side === side).map(({ id }) => id));
  const [family, council, agencies] = [of('family'), of('council'), of('agency')];
  const about = (ids: ReadonlySet<string>, group: string) =>
    people.filter(({ field }) => field === group || ids.has(field.split('/')[0] ?? ''));
  return [
    ...(with_.stored ? [] : referenceChecks(typed, with_)),
    ...(profileOf(typed.procedure) ? [] : [wrong('procedure', 'Choose the procedure that counts for this case.')]),
    ...(with_.stored ? [] : factChecks(typed, with_.today)),
    ...childChecks(typed, with_.today),
    ...about(family, 'family'),
    ...about(council, 'leadWorker'),
    ...about(agencies, 'agencies'),
    ...placeChecks(typed),
    ...consentChecks(typed, with_.today),
    ...timeChecks(typed),
  ];
}

function factChecks(typed: TypedCase, today: PlainDate): readonly CaseProblem[] {
  const all = askedFacts(typed);
  const none = all.filter(({ starts }) => starts).every((asked) => typedFact(typed, asked).trim() === '');
  return all.flatMap((asked, index) => {
    const text = typedFact(typed, asked);
    // Of several days that the first meeting may be counted from one is enough.
    if (text.trim() === '' && !(none && index === 0)) return [];
    const missing =
      asked.fact === 'assessment completed'
        ? 'Say when the assessment was completed: every deadline is counted from that day.'
        : 'Say on which day: every deadline is counted from it.';
    const words = wrongDate(text, today, missing);
    return words ? [wrong(asked.field, words)] : [];
  });
}

/** Places that the procedure requires and nobody fills. */
function placeChecks(typed: TypedCase): readonly CaseProblem[] {
  const rules = profileOf(typed.procedure)?.invitees.initial;
  if (!rules || isSilent(rules)) return [];
  const filled = new Set(peopleTyped(typed).map(({ fills }) => fills));
  const open = rules.filter(
    ({ need, seat, place }) => need === 'required' && seat === 'who fills it' && !filled.has(place),
  );
  return open.map(({ place }) =>
    advice('agencies', `Nobody fills the place “${place}” yet, which the procedure requires at the first meeting.`),
  );
}

function consentChecks({ consent, people }: TypedCase, today: PlainDate): readonly CaseProblem[] {
  if (consent.state === 'not asked') return [advice('consent', 'Until consent is given nothing is sent to agencies.')];
  const date = wrongDate(consent.on, today, 'Say on which day.');
  const known = consent.from.some((id) => people.some((person) => person.id === id));
  return [
    ...(date ? [wrong('consent/on', date)] : []),
    ...(known ? [] : [wrong('consent/from', `Say who ${consent.state === 'given' ? 'gave' : 'refused'} it.`)]),
  ];
}

function timeChecks({ preferences }: TypedCase): readonly CaseProblem[] {
  return preferences.times.flatMap(({ weekdays, from, to }, index) => {
    if (weekdays.length === 0) return [wrong(`times/${index}`, 'Choose a day of the week.')];
    if (from === '' || to === '') return [wrong(`times/${index}`, 'Say from when to when.')];
    return from < to ? [] : [wrong(`times/${index}`, 'The end is not after the start.')];
  });
}
