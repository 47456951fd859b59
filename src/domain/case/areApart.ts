import type { CaseFile, Person, PersonId } from './caseFile.ts';

/** Whether one of the two has a safety flag against the other. It holds both ways, whoever it is written on. */
export function areApart(
  { people }: { readonly people: readonly Pick<Person, 'id' | 'apartFrom'>[] },
  one: PersonId,
  other: PersonId,
): boolean {
  const flagged = (id: PersonId, against: PersonId) =>
    people.some((person) => person.id === id && person.apartFrom.includes(against));
  return flagged(one, other) || flagged(other, one);
}

/** Everyone this person must be kept apart from. */
export const keptApartFrom = (file: Pick<CaseFile, 'people'>, person: PersonId): readonly Person[] =>
  file.people.filter(({ id }) => id !== person && areApart(file, person, id));

/** Whether anybody of the case must be kept apart from anybody else. */
export const isAnybodyApart = ({ people }: { readonly people: readonly Pick<Person, 'apartFrom'>[] }): boolean =>
  people.some(({ apartFrom }) => apartFrom.length > 0);
