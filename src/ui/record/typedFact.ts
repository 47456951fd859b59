import type { FactName } from '../../domain/case/factName.ts';
import { wrongDate } from '../../domain/case/form/dateChecks.ts';
import type { MeetingId } from '../../domain/meeting/meeting.ts';
import { parseJson } from '../../domain/parseJson.ts';
import type { PlainDate } from '../../domain/time/plainDate.ts';
import { minutesOfDay } from '../../domain/time/timeOfDay.ts';

/** What a form to record a fact asks. */
export interface AskedOfFact {
  /** One of these; the first is chosen until another is. */
  readonly facts: readonly [FactName, ...FactName[]];
  readonly today: PlainDate;
  readonly time: (fact: FactName) => boolean;
  /** The meeting it speaks of, where that is known. */
  readonly meeting?: MeetingId;
  /** Otherwise the meetings it may speak of; none where it speaks of none. */
  readonly meetings: (fact: FactName) => readonly { readonly id: MeetingId; readonly words: string }[];
}

export interface TypedFact {
  readonly fact: FactName;
  readonly on: string;
  readonly time: string;
  readonly meeting: MeetingId;
}

/** What this device kept of the form. A kept fact that is no longer asked for is left out. */
export function typedFact(text: string, { facts }: Pick<AskedOfFact, 'facts'>): TypedFact {
  const blank = { fact: facts[0], on: '', time: '', meeting: '' };
  const kept = parseJson(text);
  if (!kept.ok || typeof kept.value !== 'object' || kept.value === null) return blank;
  const typed = { ...blank, ...(kept.value as Partial<TypedFact>) };
  return facts.includes(typed.fact) ? typed : { ...typed, fact: facts[0] };
}

/** What is wrong with each field. A time may be left out: the rule then counts from midnight, and says so. */
export function problemsOf(
  typed: TypedFact,
  asked: AskedOfFact,
): { readonly on?: string; readonly time?: string; readonly meeting?: string } {
  const on = wrongDate(typed.on, asked.today, 'Say on which day.');
  const badTime = asked.time(typed.fact) && typed.time.trim() !== '' && !isTime(typed.time.trim());
  const noMeeting = !asked.meeting && asked.meetings(typed.fact).length > 0 && typed.meeting === '';
  return {
    ...(on && { on }),
    ...(badTime && { time: 'Write it as hours and minutes, such as 09:05 or 15:30.' }),
    ...(noMeeting && { meeting: 'Say which meeting it speaks of.' }),
  };
}

const isTime = (text: string): boolean => {
  const minutes = minutesOfDay(text);
  return minutes >= 0 && minutes < 1440 && Number(text.slice(3)) < 60;
};
