import { sameValue } from '../sameValue.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { CaseFile, Circumstance } from './caseFile.ts';

/** What is true of the case now. */
export const trueNow = ({ circumstances }: Pick<CaseFile, 'circumstances'>): readonly Circumstance[] =>
  circumstances.filter(({ until }) => until === undefined);

/** The case with one more thing true of it. */
export const withCircumstance = (file: CaseFile, more: Circumstance): CaseFile => ({
  ...file,
  circumstances: [...file.circumstances, more],
});

/** The case with one thing no longer true; that it was, and since when, stays to be read. */
export const withEnded = (file: CaseFile, ended: Circumstance, until: PlainDate, endedBy: string): CaseFile => ({
  ...file,
  circumstances: file.circumstances.map((one) => (one === ended ? { ...one, until, endedBy } : one)),
});

/** Yours onto theirs: what either added stays, and what either ended has ended. */
export function mergeCircumstances(
  was: readonly Circumstance[],
  yours: readonly Circumstance[],
  theirs: readonly Circumstance[],
): readonly Circumstance[] {
  const find = (list: readonly Circumstance[], one: Circumstance) =>
    list.find(({ name, recordedAt }) => name === one.name && recordedAt === one.recordedAt);
  const kept = theirs.map((one) => {
    const mine = find(yours, one);
    return mine && !sameValue(mine, find(was, one)) ? { ...one, ...mine } : one;
  });
  return [...kept, ...yours.filter((one) => !find(was, one) && !find(theirs, one))];
}
