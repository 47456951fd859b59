import { dayInLondon, momentInLondon } from '../time/londonTime.ts';
import { countDays, type PeriodParts } from '../time/period.ts';
import { tableFrom, tableUntil, type WorkingTable } from '../time/workingTable.ts';
import type { CaseFacts } from './caseFacts.ts';
import type { CompiledReading } from './compiledRule.ts';
import type { Situation } from './condition.ts';
import { type LiveRule, liveRule, situationOfMeeting } from './liveRules.ts';
import { contradicted, meetsClock } from './meetsClock.ts';
import { planEndedAfter } from './planEndedAfter.ts';
import { nextStart } from './startsOf.ts';
import { metStatus, none, openStatus } from './statusNow.ts';

/**
 * `not yet`: a window has not opened, or what may not end before a day still may not. `running`: it can be done, in
 * time. `met too soon`: before the window or that day. `refused`: the facts contradict each other, or lie where nothing
 * can be counted; no date is given.
 */
export type ClockStatus =
  | 'not started'
  | 'not yet'
  | 'running'
  | 'overdue'
  | 'met'
  | 'met late'
  | 'met too soon'
  | 'not applicable'
  | 'refused';

export type RefusalReason = 'trigger missing' | 'too far back' | 'too far ahead' | 'wrong order';

/**
 * One rule running from one fact, in numbers. The same object is filled again for the next clock: whoever is shown it
 * takes what they need at once.
 */
export interface Run {
  rule: LiveRule;
  status: ClockStatus;
  refusal: RefusalReason | undefined;
  /** Place of the fact it started from; `none` where it has not, and then the rest of this says nothing. */
  start: number;
  /** Day numbers. For a floor `due` is the first day that is right. */
  startDay: number;
  due: number;
  opens: number;
  /** Milliseconds since 1970-01-01T00:00Z, where the rule counts hours and the time of its start is known. */
  dueMoment: number;
  /** It counts hours from a day without a time: `due` is the earliest it can be. */
  timeUnknown: boolean;
  /** Place of the fact that met it, or that contradicts it. */
  met: number;
}

export interface RunFacts {
  readonly rules: readonly LiveRule[];
  readonly situation: Situation;
  readonly facts: CaseFacts;
  readonly table: WorkingTable;
  readonly today: number;
  /** Minutes since midnight in London; not a number where only the day counts. */
  readonly minute: number;
}

/** Shows every clock of a case: one per rule that does not count or has not started, one per start of the others. */
export function runClocks(given: RunFacts, show: (run: Run) => void): void {
  const { rules, facts } = given;
  if (rules.length === 0) return;
  const run = blank(rules[0] as LiveRule);
  for (const rule of rules) {
    if (!rule.possible) {
      show(empty(run, rule, 'not applicable'));
      continue;
    }
    const trigger = rule.first?.starts ?? rule.starts;
    let start = nextStart(trigger, facts, -1);
    const came = start >= 0;
    let shown = false;
    for (; start >= 0; start = nextStart(trigger, facts, start)) {
      const here = rule.asksMeeting ? ofMeeting(rule, start, given) : rule;
      if (!here.applies) continue;
      run.rule = here;
      runFrom(run, start, given);
      if (run.status === 'not applicable') continue;
      show(run);
      shown = true;
    }
    if (shown) continue;
    show(empty(run, rule, came ? 'not applicable' : 'not started'));
  }
}

/** Written out, not spread from another: the engine makes objects that are spread anew each time they are written to. */
const blank = (rule: LiveRule): Run => ({
  rule,
  status: 'not started',
  refusal: undefined,
  start: none,
  startDay: none,
  due: none,
  opens: none,
  dueMoment: Number.NaN,
  timeUnknown: false,
  met: none,
});

function empty(run: Run, rule: LiveRule, status: 'not started' | 'not applicable'): Run {
  run.rule = rule;
  run.status = status;
  run.refusal = status === 'not started' ? 'trigger missing' : undefined;
  run.start = none;
  run.due = none;
  return run;
}

const ofMeeting = (rule: LiveRule, start: number, { situation, facts }: RunFacts): LiveRule =>
  liveRule(rule, situationOfMeeting(situation, facts.meeting[start]));

function runFrom(run: Run, start: number, given: RunFacts): void {
  const { rule } = run;
  const { facts, table } = given;
  const from = facts.day[start] as number;
  run.start = start;
  run.startDay = from;
  run.refusal = undefined;
  run.due = none;
  run.opens = none;
  run.met = none;
  run.timeUnknown = false;
  // A moment is a number of another size: written only where there is one to write, or to wipe.
  if (run.dueMoment > 0) run.dueMoment = Number.NaN;
  if (from < tableFrom || from > tableUntil) {
    refuse(run, from < tableFrom ? 'too far back' : 'too far ahead');
    return;
  }
  const { first, back } = rule;
  if (first) {
    if (first.period?.unit === 'hour') countHours(run, first.period, given);
    else run.due = dueDay(first, from, back, table);
    if (first.opens) run.opens = countDays(from, first.opens, back ? -1 : 1, table);
  } else if (rule.gate) run.due = from;
  const { floor } = rule;
  if (floor) run.opens = run.due;
  const met = meetsClock(rule, start, floor ? none : run.opens, facts);
  if (met === contradicted) {
    refuse(run, 'wrong order');
    return;
  }
  if (met >= 0) run.met = met;
  run.status = met >= 0 ? metStatus(run, facts, floor) : openStatus(run, given, floor);
  if (met < 0 && rule.rule.ends && planEndedAfter(start, facts)) run.status = 'not applicable';
}

function refuse(run: Run, reason: RefusalReason): void {
  run.status = 'refused';
  run.refusal = reason;
  run.due = none;
  run.opens = none;
  if (run.dueMoment > 0) run.dueMoment = Number.NaN;
}

/** Day number at the end of a reading's period, counted from or back from a day. Hours are counted in whole days here. */
export function dueDay(
  { period, dayAfter }: CompiledReading,
  from: number,
  back: boolean,
  table: WorkingTable,
): number {
  const sign = back ? -1 : 1;
  const end = period === undefined ? from : countDays(from, inDays(period), sign, table);
  return dayAfter ? end + sign : end;
}

const inDays = (period: PeriodParts): PeriodParts =>
  period.unit === 'hour' ? { amount: Math.floor(period.amount / 24), unit: 'calendar day' } : period;

/** Elapsed hours (CC5). With no time known it could have been at midnight: then the end is the earliest it can be. */
function countHours(run: Run, { amount }: PeriodParts, { facts }: RunFacts): void {
  const minute = facts.minute[run.start] as number;
  const timed = !Number.isNaN(minute);
  const end = momentInLondon(run.startDay, timed ? minute : 0) + (run.rule.back ? -amount : amount) * 3_600_000;
  run.due = dayInLondon(end);
  run.timeUnknown = !timed;
  if (timed) run.dueMoment = end;
}
