import type { FactName } from '../domain/case/factName.ts';

const better: Readonly<Partial<Record<FactName, string>>> = {
  'assessment shared with family': 'Assessment shared with the family',
  'chair spoke with family': 'Chair spoke with the family',
};

/** What happened, as the start of a sentence. */
export const factWords = (fact: FactName): string =>
  better[fact] ?? `${fact.slice(0, 1).toUpperCase()}${fact.slice(1)}`;
