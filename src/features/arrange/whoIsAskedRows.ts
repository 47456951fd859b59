import type { CaseFile, Consent, Person, PersonId } from '../../domain/case/caseFile.ts';
import { everyoneAsked } from '../../domain/meeting/everyoneAsked.ts';
import type { InviteePlace } from '../../domain/procedure/invitees.ts';

/** The chair and the lead worker: asked whatever is ticked. */
export const alwaysAsked = (file: CaseFile, chair: PersonId): readonly Person[] =>
  everyoneAsked(file, { invited: [], chair });

/** Those of them to whom the procedure gives no place of their own, so that nobody is asked without being on the list. */
export function askedBesides(file: CaseFile, chair: PersonId, places: readonly InviteePlace[]): readonly Person[] {
  const seated = new Set(
    places.filter(({ need }) => need !== 'told').flatMap(({ people }) => people.map(({ id }) => id)),
  );
  return alwaysAsked(file, chair).filter(({ id }) => !seated.has(id));
}

/** Beside an agency, before anyone is surprised at sending. Advice: being asked to the meeting is not stopped by it. */
export function consentAdvice(person: Person, consent: Consent): string | undefined {
  if (person.side !== 'agency' || consent.state === 'given') return undefined;
  return consent.state === 'refused'
    ? 'The family refused sharing with agencies: papers cannot be sent to them'
    : 'The family has not been asked about sharing with agencies: papers cannot be sent to them';
}
