import type { PersonId } from '../case/caseFile.ts';
import { dateInLondon } from '../time/londonTime.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { addWorkingDays, subtractWorkingDays, type WorkingCalendar } from '../time/workingDays.ts';
import type { ChangeDone, Meeting } from './meeting.ts';
import { sittingOf } from './sittingOf.ts';

/**
 * How long somebody is left to answer, in working days, and how close to the meeting they are chased all the same. No
 * procedure says either: assumed, so that nobody is pressed on the day they were asked.
 */
export const chasing = { toAnswer: 2, beforeMeeting: 3 } as const;

/** The day this person was last asked: invited, asked anew, or told of another time. Undefined where nobody kept it. */
export function lastAsked(meeting: Meeting, person: PersonId): PlainDate | undefined {
  const anew = meeting.changes.filter((change) => asksAnew(change, person));
  const at = anew.at(-1)?.at ?? meeting.bookingSince;
  return at && dateInLondon(at);
}

function asksAnew(change: ChangeDone, person: PersonId): boolean {
  switch (change.what) {
    case 'hand over':
      return true;
    case 'move':
      return change.sitting === undefined || change.sitting === person;
    case 'people':
      return !isAsked(change.from, person) && isAsked(change.to, person);
  }
}

const isAsked = ({ invited, apart }: Pick<Meeting, 'invited' | 'apart'>, who: PersonId): boolean =>
  invited.includes(who) || apart.some(({ person }) => person === who);

/**
 * The first day on which somebody who has not replied is chased. `chased`: the day of the last message, from which they
 * have as long again. Undefined where it is not known when they were asked: then there is no reason to wait.
 */
export function chaseFrom(
  meeting: Meeting,
  person: PersonId,
  calendar: WorkingCalendar,
  chased?: PlainDate,
): PlainDate | undefined {
  const invited = lastAsked(meeting, person);
  const asked = chased !== undefined && (invited === undefined || chased > invited) ? chased : invited;
  if (asked === undefined) return undefined;
  const answered = addWorkingDays(asked, chasing.toAnswer, calendar).date;
  const close = subtractWorkingDays(sittingOf(meeting, person).time.date, chasing.beforeMeeting, calendar).date;
  return answered < close ? answered : close;
}
