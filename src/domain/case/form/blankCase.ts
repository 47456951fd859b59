import { isSilent } from '../../procedure/holds.ts';
import type { ProcedureProfile } from '../../procedure/profile.ts';
import { blankChild, blankPerson, type TypedCase } from './typedCase.ts';

/** Titles of the places that are for one kind of agency: `school or nursery`, `health`, `GP`. */
export function agencyPlaces(profile: ProcedureProfile): readonly string[] {
  const rules = profile.invitees.initial;
  return isSilent(rules) ? [] : rules.filter(({ seat }) => seat === 'who fills it').map(({ place }) => place);
}

/**
 * A form with a place ready for whoever the procedure names. What stays untouched is not saved. `ids` gives a fresh one
 * at each call.
 */
export function blankCase(profile: ProcedureProfile, ids: () => string): TypedCase {
  const lead = blankPerson(`p-${ids()}`, 'council', profile.words.leadWorker['key worker']);
  return {
    reference: '',
    procedure: profile.id,
    ledBy: 'key worker',
    leadWorker: lead.id,
    children: [blankChild(`c-${ids()}`)],
    people: [
      { ...blankPerson(`p-${ids()}`, 'family', 'mother'), parentalResponsibility: true },
      lead,
      blankPerson(`p-${ids()}`, 'council', firstChair(profile)),
      ...agencyPlaces(profile).map((place) =>
        blankPerson(`p-${ids()}`, 'agency', place.startsWith('GP') ? place : '', place),
      ),
    ],
    consent: { state: 'not asked', on: '', from: [] },
    preferences: { mode: 'no preference', times: [], places: '' },
    completed: '',
    shared: '',
  };
}

/** Whom the procedure names first for the first meeting, where it names a role. */
function firstChair({ chairs }: ProcedureProfile): string {
  const rules = chairs.initial;
  const named = isSilent(rules) ? undefined : rules.find(({ who }) => typeof who === 'string');
  return typeof named?.who === 'string' ? named.who : '';
}
