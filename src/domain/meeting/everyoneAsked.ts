import type { CaseFile, Person, PersonId } from '../case/caseFile.ts';

/**
 * Who is asked to a meeting, in the case's order, whoever has an event of their own too. The chair and the lead worker
 * always are, once, whether or not somebody ticked them: left out, nobody would record that they came and no papers
 * would reach them. For who is in one event together, ask `eventsOf`.
 */
export function everyoneAsked(
  file: Pick<CaseFile, 'people' | 'leadWorker'>,
  meeting: {
    readonly invited: readonly PersonId[];
    readonly chair: PersonId;
    readonly apart?: readonly { readonly person: PersonId }[];
  },
): readonly Person[] {
  const apart = (meeting.apart ?? []).map(({ person }) => person);
  const ids = new Set([...meeting.invited, meeting.chair, file.leadWorker, ...apart]);
  return file.people.filter(({ id }) => ids.has(id));
}
