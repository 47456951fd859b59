import { removedConcern } from '../../domain/case/agencyConcern.ts';
import type { CaseFile } from '../../domain/case/caseFile.ts';
import type { Removal } from '../../domain/meeting/removal.ts';
import { removedWords } from '../../domain/meeting/removedText.ts';
import { planWithout } from '../../domain/plan/planText.ts';
import { dateInLondon } from '../../domain/time/londonTime.ts';

/** The case without the words of a removal: in its plans there stands who removed them, and when; so does with a concern. */
export function caseWithout(file: CaseFile, { by, at, plan, concerns = [] }: Removal): CaseFile {
  const removed = { by: by.name, on: dateInLondon(at) };
  const isOf = (id: string) => concerns.some(({ concern }) => concern === id);
  return {
    ...file,
    plan: planWithout(file.plan, plan, removedWords(removed)),
    ...(file.concerns && { concerns: file.concerns.map((one) => (isOf(one.id) ? removedConcern(one, removed) : one)) }),
  };
}
