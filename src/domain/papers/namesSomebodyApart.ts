import { keptApartFrom } from '../case/areApart.ts';
import type { CaseFile } from '../case/caseFile.ts';
import { findTrace } from '../case/findTrace.ts';

/**
 * The words in a text for every reader that give somebody away who is kept apart from another person of the case.
 * Undefined when there are none: the same text may then stand in everyone's papers and mail.
 */
export function namesSomebodyApart(file: Pick<CaseFile, 'people' | 'children'>, text: string): string | undefined {
  const apart = file.people.filter(({ id }) => keptApartFrom(file, id).length > 0);
  const mayBeNamed = [
    ...file.people
      .filter((one) => !apart.includes(one))
      .map(({ name, role, side }) => ({ name, role, family: side === 'family' })),
    ...file.children.map(({ name }) => ({ name, family: true })),
  ];
  return apart.map((person) => findTrace(text, person, mayBeNamed)).find((found) => found !== undefined);
}
