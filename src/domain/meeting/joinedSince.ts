import { longDate } from '../time/dateWords.ts';
import { caseAtMeeting } from './caseAtMeeting.ts';
import type { MinutesChecked, MinutesChecks } from './check.ts';

/** Children of the case whom the minutes say nothing of, because the case says that they joined it only afterwards. */
export function joinedSince({ file, meeting, record }: MinutesChecked): Partial<MinutesChecks> {
  const there = caseAtMeeting(file, meeting, record).children;
  return {
    advice: file.children
      .filter((child) => !there.includes(child))
      .map(({ id, initials, joined }) => ({
        id: `joined since ${id}`,
        words: `${initials} is not in these minutes`,
        detail: joined
          ? `They joined the case on ${longDate(joined)}, after this meeting. If they were there, put that day right on the case first.`
          : 'They were born after this meeting.',
      })),
  };
}
