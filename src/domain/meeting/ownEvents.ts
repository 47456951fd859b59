import type { CaseFile, PersonId } from '../case/caseFile.ts';
import type { BusyTime, Diaries, Diary } from './diary.ts';
import { type EventOfMeeting, eventsOf } from './eventsOf.ts';
import { movesWith } from './madeEvents.ts';
import type { Meeting, MeetingTime } from './meeting.ts';
import { planOf } from './meetingPlan.ts';

/** An event of the meeting itself, as it stands in calendars now: when, and in whose. */
export interface OwnEvent {
  readonly time: MeetingTime;
  readonly people: readonly PersonId[];
}

/** The events that move with the meeting, or with one person's own meeting; what they hold can be had when they go. */
export const movingEvents = (file: CaseFile, meeting: Meeting, sitting?: PersonId): readonly EventOfMeeting[] =>
  eventsOf(file, planOf(meeting), meeting.organiser).filter(({ apart }) => movesWith(meeting, apart, sitting));

/** In whose calendar they stand: the organiser's, and of everyone asked who has not declined, as far as replies were read. */
export function ownEvents(file: CaseFile, meeting: Meeting, sitting?: PersonId): readonly OwnEvent[] {
  const { organiser, replies } = meeting;
  const declined = new Set(
    replies?.people.filter(({ answer }) => answer === 'declined').map(({ person }) => person) ?? [],
  );
  const holders = file.people.filter(({ accountId }) => accountId === organiser.id).map(({ id }) => id);
  return movingEvents(file, meeting, sitting).map(({ apart, time, people }) => ({
    time: apart === undefined ? (replies?.movedTo ?? time) : time,
    people: [...new Set([...people.map(({ id }) => id).filter((id) => !declined.has(id)), ...holders])],
  }));
}

/**
 * The diaries without the meeting itself, which nobody is busy with once it moves. Exchange says only when somebody is
 * busy: of times that are the same to the minute one is taken out for each event, and no more.
 */
export function withoutOwn(diaries: Diaries, own: readonly OwnEvent[]): Diaries {
  if (own.length === 0) return diaries;
  return new Map(
    [...diaries].map(([person, diary]): [PersonId, Diary] => {
      if (diary.state !== 'seen') return [person, diary];
      const mine = own.filter(({ people }) => people.includes(person));
      return [person, { ...diary, busy: mine.reduce((left, { time }) => withoutOne(left, time), diary.busy) }];
    }),
  );
}

function withoutOne(busy: readonly BusyTime[], { date, start, end }: MeetingTime): readonly BusyTime[] {
  const at = busy.findIndex(({ from, to }) => from === `${date}T${start}` && to === `${date}T${end}`);
  return at < 0 ? busy : busy.filter((_, place) => place !== at);
}
