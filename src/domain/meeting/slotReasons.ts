import type { Child, Person } from '../case/caseFile.ts';
import { sameValue } from '../sameValue.ts';
import { longDate, shortDate } from '../time/dateWords.ts';
import { type PlainDate, weekday } from '../time/plainDate.ts';
import { mayBeSchoolHoliday } from '../time/schoolDays.ts';
import { minutesOfDay } from '../time/timeOfDay.ts';
import { addWorkingDays, isWorkingDay, workingDayOnOrBefore, workingDaysBetween } from '../time/workingDays.ts';
import { type BusyTime, notKnown } from './diary.ts';
import type { MeetingTime } from './meeting.ts';
import { pupilsInSchool } from './missesSchool.ts';
import { office, type SlotFacts, type SlotReason, type SlotReasonKind } from './slot.ts';

const drop = (kind: SlotReasonKind, words: string): SlotReason => ({ kind, words, drops: true });
const say = (kind: SlotReasonKind, words: string): SlotReason => ({ kind, words, drops: false });

/** Why no time of a day can be used, if so: one reason, the first that holds. */
export function dayReason(date: PlainDate, facts: SlotFacts): SlotReason | undefined {
  const { calendar, today, clock, laterToo } = facts;
  if (date < today) return drop('already past', 'already past');
  const holiday = calendar.holidays.get(date);
  if (holiday) return drop('bank holiday', `bank holiday: ${holiday}`);
  if (weekday(date) > 5) return drop('weekend', 'weekend');
  if (clock && date > clock.due && !laterToo) return drop('after due', `after the due date, ${longDate(clock.due)}`);
  return undefined;
}

/** Everything that is to be said of a time on a day that can be used. */
export function timeReasons(time: MeetingTime, facts: SlotFacts): readonly SlotReason[] {
  return [
    ...(time.date === facts.today && time.start <= facts.now ? [drop('already past', 'already past')] : []),
    ...(facts.bookedFor && sameValue(time, facts.bookedFor) ? [drop('when it is now', 'when it is now')] : []),
    ...(isPreferred(time, facts) ? [say('preferred', 'the family’s preferred time')] : []),
    ...clockReasons(time.date, facts),
    ...diaryReasons(time, facts),
    ...schoolReasons(time, facts),
    ...leadReasons(time.date, facts),
    ...noticeReasons(time, facts),
    ...(time.start < office.from || time.end > office.to
      ? [say('outside hours', `outside ${office.from} to ${office.to}`)]
      : []),
    ...knownReasons(time, facts),
  ];
}

export function isPreferred({ date, start, end }: MeetingTime, { file }: Pick<SlotFacts, 'file'>): boolean {
  return file.preferences.times.some(
    ({ weekdays, from, to }) => weekdays.includes(weekday(date)) && start >= from && end <= to,
  );
}

/** Whether London's clock shows some of the stretch during the meeting. */
export const overlaps = ({ from, to }: Pick<BusyTime, 'from' | 'to'>, { date, start, end }: MeetingTime): boolean =>
  from < `${date}T${end}` && to > `${date}T${start}`;

const isMe = (person: Person, { me }: SlotFacts) => person.accountId !== undefined && person.accountId === me;

/** Only council people have a diary that can be seen. */
const diaryOf = (person: Person, { diaries }: SlotFacts) =>
  (person.side === 'council' && diaries.get(person.id)) || notKnown;

function diaryReasons(time: MeetingTime, facts: SlotFacts): readonly SlotReason[] {
  return facts.asked.flatMap((person) => {
    const diary = diaryOf(person, facts);
    if (diary.state !== 'seen') return [];
    const times = diary.busy.filter((busy) => overlaps(busy, time));
    const who = isMe(person, facts) ? 'you are' : `${person.name} is`;
    const whose = isMe(person, facts) ? 'you have' : `${person.name} has`;
    const of = { person: person.id, times };
    const taken = times.find(({ how }) => how === 'busy' || how === 'away');
    if (taken) return [{ ...drop('busy', `${who} ${taken.how}`), ...of }];
    if (times.some(({ how }) => how === 'held')) return [{ ...say('held', `${whose} something tentative`), ...of }];
    if (times.length > 0) return [{ ...say('unclear', `${whose} something that cannot be read`), ...of }];
    return [];
  });
}

function schoolReasons(time: MeetingTime, { file, calendar }: SlotFacts): readonly SlotReason[] {
  const pupils = pupilsInSchool(file.children, time, calendar);
  const initials = (children: readonly Child[]) => children.map((child) => child.initials).join(', ');
  const attending = pupils.filter(({ attends }) => attends === 'yes');
  const perhaps = pupils.filter(({ attends }) => attends === 'not decided');
  const reasons: SlotReason[] = [];
  if (attending.length > 0)
    reasons.push(drop('school day', `school day: ${initials(attending)} attend${attending.length === 1 ? 's' : ''}`));
  else if (perhaps.length > 0) reasons.push(say('school day', `school day, if ${initials(perhaps)} comes`));
  if (reasons.length > 0 && mayBeSchoolHoliday(time.date, calendar))
    reasons.push(say('school holiday', 'may be school holiday: ask the school'));
  return reasons;
}

/** `day 9 of 10`; where the clock is longer than ten working days, how many are left. */
function clockReasons(date: PlainDate, { clock, calendar }: SlotFacts): readonly SlotReason[] {
  if (!clock) return [];
  const { start, due } = clock;
  if (date > due) return [say('after due', 'after the due date: needs a reason')];
  if (date === workingDayOnOrBefore(due, calendar)) return [say('last day', 'last day: no room to move')];
  const of = start === undefined ? undefined : workingDaysBetween(start, due, calendar);
  const left = workingDaysBetween(date, due, calendar);
  return [
    say(
      'room to move',
      start !== undefined && of !== undefined && of <= 10
        ? `day ${workingDaysBetween(start, date, calendar)} of ${of}`
        : `${left} ${left === 1 ? 'day' : 'days'} to spare`,
    ),
  ];
}

function leadReasons(date: PlainDate, { lead, today }: SlotFacts): readonly SlotReason[] {
  const by = lead?.(date);
  if (!by) return [];
  return by < today
    ? [say('too soon', `too soon: the assessment had to go by ${shortDate(by)}`)]
    : [say('assessment', `assessment to the family by ${shortDate(by)}`)];
}

/** Hardly anyone who is asked now can come within the next two working hours. */
function noticeReasons(time: MeetingTime, facts: SlotFacts): readonly SlotReason[] {
  const isPast = time.date < facts.today || (time.date === facts.today && time.start <= facts.now);
  return !isPast && workingMinutesTo(time, facts) < NOTICE
    ? [say('short notice', 'starts in under two working hours')]
    : [];
}

const NOTICE = 120;

/** Minutes of office hours between now and the start of the meeting, today and on the next working day. Later: many. */
function workingMinutesTo({ date, start }: MeetingTime, { today, now, calendar }: SlotFacts): number {
  const [opens, closes] = [office.from, office.to].map(minutesOfDay) as [number, number];
  const inOffice = (time: string) => Math.min(closes, Math.max(opens, minutesOfDay(time)));
  if (date === today) return Math.max(0, inOffice(start) - inOffice(now));
  if (date !== addWorkingDays(today, 1, calendar).date) return Number.POSITIVE_INFINITY;
  const leftToday = isWorkingDay(today, calendar) ? closes - inOffice(now) : 0;
  return leftToday + inOffice(start) - opens;
}

/** Whose diary is free then, and whose nobody can see. The family is one, agencies are named by what they are. */
function knownReasons(time: MeetingTime, facts: SlotFacts): readonly SlotReason[] {
  const free: string[] = [];
  const hidden = new Set<string>();
  for (const person of facts.asked) {
    const diary = diaryOf(person, facts);
    if (diary.state !== 'seen') hidden.add(calledIn(person));
    else if (!diary.busy.some((busy) => overlaps(busy, time))) free.push(isMe(person, facts) ? 'you' : person.name);
  }
  const nobody = facts.asked.length === 0;
  return [
    ...(free.length > 0 ? [say('free', `free: ${free.join(', ')}`)] : []),
    ...(hidden.size > 0 || nobody ? [say('not known', `not known: ${[...hidden].join(', ') || 'everyone'}`)] : []),
  ];
}

const calledIn = ({ side, name, role }: Person) => (side === 'family' ? 'family' : side === 'council' ? name : role);
