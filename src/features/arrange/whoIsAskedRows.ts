import type { CaseFile, Person, PersonId } from '../../domain/case/caseFile.ts';
import { whyNotShared } from '../../domain/case/sharing.ts';
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

/** Beside an agency that nothing may be sent to: why, and what that means here. */
export function consentWords(file: CaseFile, person: Person): string | undefined {
  const why = whyNotShared(file, person);
  return why && `${why} They get no invitation and no papers.`;
}
