import { meetingKinds } from '../../meeting/meeting.ts';
import { isSilent } from '../../procedure/holds.ts';
import type { ProcedureProfile } from '../../procedure/profile.ts';
import type { CaseFile } from '../caseFile.ts';
import { blankChild, blankPerson, peopleTyped, type TypedCase, type TypedPerson } from './typedCase.ts';

/**
 * Titles of the places that somebody of the case fills: `school or nursery`, `GP`, `interpreter`. Those of the first
 * meeting come first, then what other meetings have besides.
 */
export function placesToFill({ invitees }: ProcedureProfile): readonly string[] {
  const named = meetingKinds.flatMap((kind) => {
    const rules = invitees[kind];
    return isSilent(rules) ? [] : rules.filter(({ seat }) => seat === 'who fills it').map(({ place }) => place);
  });
  return [...new Set(named)];
}

/** Of those the ones that somebody should be found for in any case: not the usual ones, nor what a circumstance brings. */
function placesLaidOut({ invitees }: ProcedureProfile): readonly string[] {
  if (isSilent(invitees.initial)) return [];
  return invitees.initial
    .filter(({ seat, need, when }) => seat === 'who fills it' && need !== 'usual' && !when)
    .map(({ place }) => place);
}

/**
 * A form with a place ready for whoever the procedure names. What stays untouched is not saved. `ids` gives a fresh one
 * at each call.
 */
export function blankCase(profile: ProcedureProfile, ids: () => string): TypedCase {
  const ledBy = usualLead(profile);
  const lead = blankPerson(`p-${ids()}`, 'council', profile.words.leadWorker[ledBy]);
  return {
    reference: '',
    procedure: profile.id,
    ledBy,
    leadWorker: lead.id,
    children: [blankChild(`c-${ids()}`)],
    people: [
      { ...blankPerson(`p-${ids()}`, 'family', 'mother'), parentalResponsibility: true },
      lead,
      blankPerson(`p-${ids()}`, 'council', firstChair(profile)),
      ...placesLaidOut(profile).map((place) =>
        blankPerson(`p-${ids()}`, 'agency', place.startsWith('GP') ? place : '', place),
      ),
    ],
    consent: { state: 'not asked', on: '', from: [] },
    preferences: { mode: 'no preference', times: [], places: '' },
    completed: '',
    shared: '',
  };
}

/**
 * The same form under another procedure: everyone of whom something was typed stays, and the places that nobody was put
 * into are those of the new one. Somebody's place that it does not have is taken off them.
 */
export function laidOutFor(profile: ProcedureProfile, typed: TypedCase, ids: () => string): TypedCase {
  const fresh = blankCase(profile, ids);
  const known = placesToFill(profile);
  const kept = peopleTyped(typed).map((person) => (known.includes(person.fills) ? person : { ...person, fills: '' }));
  const lead = kept.find(({ id }) => id === typed.leadWorker);
  const filled = new Set(kept.map(({ fills }) => fills));
  const wanted = (person: TypedPerson): boolean => {
    if (person.side === 'agency') return !filled.has(person.fills);
    if (person.id === fresh.leadWorker) return !lead;
    return !kept.some(({ side, id }) => side === person.side && id !== lead?.id);
  };
  return {
    ...typed,
    procedure: profile.id,
    ledBy: fresh.ledBy,
    leadWorker: lead?.id ?? fresh.leadWorker,
    people: [...kept, ...fresh.people.filter(wanted)],
  };
}

/** Who leads most plans: of the two the one that comes first among the procedure's roles. */
function usualLead({ words: { leadWorker }, roles }: ProcedureProfile): CaseFile['ledBy'] {
  const first = roles.find(({ role }) => role === leadWorker['social worker'] || role === leadWorker['key worker']);
  return first?.role === leadWorker['social worker'] ? 'social worker' : 'key worker';
}

/** Whom the procedure names first for the first meeting, where it names a role. */
function firstChair({ chairs }: ProcedureProfile): string {
  const rules = chairs.initial;
  const named = isSilent(rules) ? undefined : rules.find(({ who }) => typeof who === 'string');
  return typeof named?.who === 'string' ? named.who : '';
}
