import type { Person, Support } from '../case/caseFile.ts';

/** What one person needs so as to take part. */
export interface SupportAsked {
  readonly person: Person;
  readonly support: Support;
  /** `interpreter (Polish)` */
  readonly words: string;
}

/** Everything that has to be arranged for these people. A language other than English asks for an interpreter by itself. */
export function supportAsked(people: readonly Person[]): readonly SupportAsked[] {
  return people.flatMap((person) => {
    const needs: readonly Support[] =
      person.language && !person.support.includes('interpreter') ? ['interpreter', ...person.support] : person.support;
    return needs.map((support) => ({
      person,
      support,
      words: support === 'interpreter' && person.language ? `interpreter (${person.language})` : support,
    }));
  });
}
