import { sameValue } from '../sameValue.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { CaseFile, Circumstance } from './caseFile.ts';

/** What is true of the case now. */
export const trueNow = ({ circumstances }: Pick<CaseFile, 'circumstances'>): readonly Circumstance[] =>
  circumstances.filter(({ until }) => until === undefined);

/**
 * What counts for a meeting of that day: what is true now, and what has ended only since. A day on which something began
 * leaves nothing out: what is said of a meeting is often written down after it.
 */
export const trueOfMeetingOn = (
  { circumstances }: Pick<CaseFile, 'circumstances'>,
  date: PlainDate,
): readonly Circumstance[] => circumstances.filter(({ until }) => until === undefined || date < until);

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

/** The case with one that had ended going on, as if nobody had ended it. */
export const withEndUndone = (file: CaseFile, ended: Circumstance): CaseFile => ({
  ...file,
  circumstances: file.circumstances.map((one) => (one === ended ? withoutEnd(one) : one)),
});

function withoutEnd({ until: _until, endedBy: _endedBy, ...one }: Circumstance): Circumstance {
  return one;
}

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
    const before = find(was, one);
    if (!mine || sameValue(mine, before)) return one;
    // An end that was taken back is a field that is not there any more.
    return before?.until !== undefined && mine.until === undefined
      ? { ...withoutEnd(one), ...mine }
      : { ...one, ...mine };
  });
  return [...kept, ...yours.filter((one) => !find(was, one) && !find(theirs, one))];
}
