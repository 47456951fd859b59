import type { CaseFile, Person, PersonId } from '../case/caseFile.ts';

/**
 * Who is asked to a meeting, in the case's order. The chair and the lead worker always are, once, whether or not
 * somebody ticked them: left out, nobody would record that they came and no papers would reach them.
 */
export function everyoneAsked(
  file: Pick<CaseFile, 'people' | 'leadWorker'>,
  meeting: { readonly invited: readonly PersonId[]; readonly chair: PersonId },
): readonly Person[] {
  const ids = new Set([...meeting.invited, meeting.chair, file.leadWorker]);
  return file.people.filter(({ id }) => ids.has(id));
}
