import { areApart } from '../../../domain/case/areApart.ts';
import type { CaseFile, PersonId } from '../../../domain/case/caseFile.ts';
import { everyoneAsked } from '../../../domain/meeting/everyoneAsked.ts';
import type { Asked, Meeting } from '../../../domain/meeting/meeting.ts';

/**
 * Who is asked once these boxes are ticked. Somebody who is kept apart from another who is asked gets a call of their own
 * at the same time; whoever has a sitting keeps it.
 */
export function askedAfter(file: CaseFile, meeting: Meeting, ticked: readonly PersonId[]): Asked {
  const sittings = meeting.apart.filter(({ person }) => ticked.includes(person));
  const invited: PersonId[] = [];
  const apart = [...sittings];
  const kept = ticked.filter((id) => meeting.invited.includes(id));
  const added = ticked.filter((id) => !meeting.invited.includes(id));
  for (const id of [...kept, ...added]) {
    if (sittings.some(({ person }) => person === id)) continue;
    const there = everyoneAsked(file, { invited, chair: meeting.chair });
    if (!there.some((one) => areApart(file, id, one.id))) invited.push(id);
    else apart.push({ person: id, how: 'own event', time: meeting.time, mode: 'teams', place: '' });
  }
  // In the case's order, as everywhere.
  return { invited: file.people.map(({ id }) => id).filter((id) => invited.includes(id)), apart };
}
