import type { Child } from '../../../domain/case/caseFile.ts';
import type { BecameBusy } from '../../../domain/meeting/becameBusy.ts';
import type { MeetingTime } from '../../../domain/meeting/meeting.ts';
import type { Slot, SlotReasonKind } from '../../../domain/meeting/slot.ts';
import type { SlotDay } from '../../../domain/meeting/slotDays.ts';
import { isTooSoon } from '../../../domain/meeting/slotOrder.ts';
import type { PlainDate } from '../../../domain/time/plainDate.ts';
import { inRow, inSentence } from '../../../ui/dates.ts';

/** What a radio of the list stands for. */
export const slotValue = ({ date, start, end }: MeetingTime): string => `${date} ${start} ${end}`;

/** Said in columns of their own, or once for all times: below the list, and of the time that is chosen. */
const besides: ReadonlySet<SlotReasonKind> = new Set(['free', 'not known', 'assessment', 'school holiday']);

/** What a row says of its slot: `Day 8 of 10; Petra Lanternfield has something tentative`. */
export const rowWords = (slot: Slot): string =>
  capital(
    slot.reasons
      .filter(({ kind, drops }) => !besides.has(kind) && (drops || kind !== 'school day'))
      .map(({ words }) => words)
      .join('; '),
  );

/** The whole of it, in one sentence. */
export const reasonWords = ({ reasons }: Slot): string => capital(reasons.map(({ words }) => words).join('; '));

/** What the first choice is called. One that comes too soon is only what is left. */
export const bestWords = (slot: Slot): string => (isTooSoon(slot) ? 'best of what is left' : 'best');

/** The name of a slot for those who hear it. */
export const spokenSlot = (slot: Slot, best: boolean): string =>
  `${inSentence(slot.time.date)}, ${slot.time.start} to ${slot.time.end}${best ? `, ${bestWords(slot)}` : ''}: ${slot.reasons.map(({ words }) => words).join('; ')}`;

/** `Bank holiday: Christmas Day, Fri 25 Dec; weekend, Sat 26 and Sun 27 Dec`. */
export function closedWords(days: readonly SlotDay[]): string {
  const groups: { readonly reason: string; readonly dates: PlainDate[] }[] = [];
  for (const { date, reason = '' } of days) {
    const last = groups.at(-1);
    if (last?.reason === reason) last.dates.push(date);
    else groups.push({ reason, dates: [date] });
  }
  return capital(groups.map(({ reason, dates }) => `${reason}, ${dates.map(inRow).join(' and ')}`).join('; '));
}

/** Dropped times of a day that follow each other with the same reasons, as one line each. */
export function droppedLines(dropped: readonly Slot[]): readonly { readonly starts: string; readonly words: string }[] {
  const lines: { first: string; last: string; words: string }[] = [];
  for (const { time, reasons } of dropped) {
    const words = reasons
      .filter(({ drops }) => drops)
      .map((reason) => reason.words)
      .join('; ');
    const line = lines.at(-1);
    if (line?.words === words) line.last = time.start;
    else lines.push({ first: time.start, last: time.start, words });
  }
  return lines.map(({ first, last, words }) => ({ starts: first === last ? first : `${first} to ${last}`, words }));
}

/** `Why in school hours, although E.F. comes` */
export const schoolQuestion = (pupils: readonly Pick<Child, 'initials'>[]): string =>
  `Why in school hours, although ${pupils.map(({ initials }) => initials).join(' and ')} come${pupils.length === 1 ? 's' : ''}`;

export const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

/** `Petra Lanternfield has since become busy`: since the time was chosen. */
export const busyNowWords = ({ person, how }: BecameBusy, me: string): string =>
  person.accountId === me ? `You have since become ${how}` : `${person.name} has since become ${how}`;

export const notCheckedWords =
  'Diaries could not be looked at once more before this left: ask colleagues whether they are still free.';
