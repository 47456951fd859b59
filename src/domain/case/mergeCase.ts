import type { CaseFile, PersonId } from './caseFile.ts';
import { mergeCircumstances } from './changedCircumstances.ts';
import { differedInCase, differedInConcerns, differedInList } from './differedWords.ts';
import { mergeById } from './mergeById.ts';
import { mergeConcerns } from './mergeConcerns.ts';
import { mergeFields } from './mergeFields.ts';

export interface MergedCase {
  readonly file: CaseFile;
  /** What someone else changed meanwhile, each in a sentence that says which of the two was kept. */
  readonly differed: readonly string[];
}

/**
 * The case as someone edited it (`was` to `yours`) put onto the case as it is now. Facts, corrections and the plan have
 * verbs of their own and stay as they are now; facts that the edit added come along. `needs`: people who must not go.
 */
export function mergeCase(
  was: CaseFile,
  yours: CaseFile,
  theirs: CaseFile,
  needs: (person: PersonId) => boolean = () => false,
): MergedCase {
  const top = mergeFields(was, yours, theirs, [
    'children',
    'people',
    'preferences',
    'facts',
    'corrections',
    'circumstances',
    'concerns',
    'plan',
    'version',
  ]);
  const preferences = mergeFields(was.preferences, yours.preferences, theirs.preferences);
  const children = mergeById(was.children, yours.children, theirs.children);
  const people = mergeById(was.people, yours.people, theirs.people, needs);
  const concerns = mergeConcerns(was.concerns ?? [], yours.concerns ?? [], theirs.concerns ?? []);
  const file = withoutStrangers({
    ...top.value,
    ...(concerns.items.length > 0 && { concerns: concerns.items }),
    preferences: preferences.value,
    children: children.items,
    people: people.items,
    circumstances: mergeCircumstances(was.circumstances, yours.circumstances, theirs.circumstances),
    facts: [...theirs.facts, ...yours.facts.filter((fact) => !knows(was, fact) && !knows(theirs, fact))],
  });
  return {
    file,
    differed: [
      ...differedInCase([...top.differed, ...preferences.differed]),
      ...differedInList(children.differed),
      ...differedInList(people.differed),
      ...differedInConcerns(concerns.differed),
    ],
  };
}

const knows = ({ facts }: CaseFile, { fact, on, meeting }: CaseFile['facts'][number]): boolean =>
  facts.some((one) => one.fact === fact && one.on === on && one.meeting === meeting);

/** Nobody refers to a person or a child who is no longer part of the case. */
function withoutStrangers(file: CaseFile): CaseFile {
  const known = new Set([...file.people, ...file.children].map(({ id }) => id));
  const still = (ids: readonly string[]) => ids.filter((id) => known.has(id));
  const { consent } = file;
  return {
    ...file,
    people: file.people.map((person) => ({
      ...person,
      livesWith: still(person.livesWith),
      apartFrom: still(person.apartFrom),
    })),
    consent: consent.state === 'not asked' ? consent : { ...consent, from: still(consent.from) },
  };
}
