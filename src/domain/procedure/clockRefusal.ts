import { longDate } from '../time/dateWords.ts';
import { fromDayNumber } from '../time/plainDate.ts';
import { tableFrom, tableUntil } from '../time/workingTable.ts';
import { type CaseFacts, nameOfCode } from './caseFacts.ts';
import { spokenOf } from './compiledRule.ts';
import type { LiveRule } from './liveRules.ts';
import type { RefusalReason, Run } from './runClocks.ts';

/** Why there is no date, and what to do about it. */
export interface ClockRefusal {
  readonly reason: RefusalReason;
  readonly words: string;
}

/** Without one for a clock that has its date, or needs none. */
export function clockRefusal(run: Run, facts: CaseFacts): ClockRefusal | undefined {
  const { refusal } = run;
  switch (refusal) {
    case undefined:
      return undefined;
    case 'trigger missing':
      return notStarted(run.rule);
    case 'too far back':
    case 'too far ahead': {
      const limit = refusal === 'too far back' ? `before ${yearOf(tableFrom)}` : `after ${yearOf(tableUntil)}`;
      return { reason: refusal, words: `${recorded(run.start, facts)}. No dates are counted ${limit}. ${correct}` };
    }
    case 'wrong order':
      return { reason: refusal, words: wrongOrder(run, facts) };
  }
}

const correct = 'Correct the day on the case, under Dates that count.';

const missing = new WeakMap<object, ClockRefusal>();

/** The same for every case, so written once. */
function notStarted({ rule, first }: LiveRule): ClockRefusal {
  const starts = first?.reading.starts ?? rule.starts;
  const known = missing.get(starts);
  if (known) return known;
  const words =
    starts.from === 'meeting date'
      ? 'It runs from the day of the meeting, and none is booked.'
      : starts.from === 'all facts'
        ? `It starts once all of these are recorded: ${starts.facts.join(', ')}.`
        : starts.from === 'each fact' && starts.ofMeetingsWith
          ? `It starts with: ${starts.facts.join(', or ')}, where it was also recorded of that meeting: ${starts.ofMeetingsWith}.`
          : `It starts with: ${starts.facts.join(', or ')}. No such day is recorded.`;
  const refusal: ClockRefusal = { reason: 'trigger missing', words };
  missing.set(starts, refusal);
  return refusal;
}

/** Names the fact that is too early and the first of those it speaks of. */
function wrongOrder({ rule, start }: Run, facts: CaseFacts): string {
  const { code, meeting, size } = facts;
  for (let i = 0; i < size; i++) {
    const first = spokenOf[code[i] as number];
    if (rule.met?.has[code[i] as number] !== 1 || !first) continue;
    if (rule.met.sameMeeting && meeting[i] !== meeting[start]) continue;
    for (let j = i + 1; j < size; j++)
      if (first[code[j] as number] === 1)
        return `${recorded(i, facts)}, before ${named(j, facts)} on ${dated(j, facts)}. One of the two days is wrong. ${correct}`;
  }
  return `Two days contradict each other. ${correct}`;
}

const recorded = (i: number, facts: CaseFacts) => `${capital(named(i, facts))} is recorded on ${dated(i, facts)}`;
const named = (i: number, { code }: CaseFacts) => {
  const name = nameOfCode(code[i] as number);
  return name === 'meeting date' ? 'day of the meeting' : name;
};
const dated = (i: number, { day }: CaseFacts) => longDate(fromDayNumber(day[i] as number));
const yearOf = (n: number) => fromDayNumber(n).slice(0, 4);
const capital = (words: string) => `${words[0]?.toUpperCase()}${words.slice(1)}`;
