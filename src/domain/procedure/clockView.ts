import { instantAt } from '../time/epoch.ts';
import { countDays } from '../time/period.ts';
import { fromDayNumber, type PlainDate } from '../time/plainDate.ts';
import {
  reaches,
  tableOf,
  type WorkingCalendar,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
  workingDaysBetween,
} from '../time/workingDays.ts';
import { type CaseFacts, nameOfCode } from './caseFacts.ts';
import { clockRefusal } from './clockRefusal.ts';
import type { Clock, OtherReading } from './clocks.ts';
import type { CompiledReading } from './compiledRule.ts';
import { dueDay, type Run } from './runClocks.ts';
import { lastStart } from './startsOf.ts';
import { none } from './statusNow.ts';

/** A clock as screens show it, from the numbers. */
export function clockView(run: Run, facts: CaseFacts, calendar: WorkingCalendar, today: PlainDate): Clock {
  const { rule, first } = run.rule;
  const refusal = clockRefusal(run, facts);
  const still = {
    ruleId: rule.id,
    answers: rule.answers,
    direction: rule.direction,
    label: rule.label,
    done: rule.act[1],
    owner: rule.owner,
    status: run.status,
    assumed: (first ?? run.rule.readings?.[0])?.reading.assumed ?? false,
    provisional: false,
    otherReadings: [],
    ...(first && { reading: first.reading }),
    ...(refusal && { refusal }),
  };
  if (run.start === none) return still;
  const meeting = facts.meeting[run.start];
  const started = {
    ...still,
    start: fromDayNumber(run.startDay),
    startedBy: nameOfCode(facts.code[run.start] as number),
    ...(run.met !== none && { metOn: fromDayNumber(facts.day[run.met] as number) }),
    ...(meeting && { meeting }),
  };
  return run.due === none ? started : { ...started, ...dates(run, facts, calendar, started, today) };
}

function dates(
  run: Run,
  facts: CaseFacts,
  calendar: WorkingCalendar,
  { start, metOn }: { readonly start: PlainDate; readonly metOn?: PlainDate },
  today: PlainDate,
) {
  const { rule, first, back, target, others } = run.rule;
  const due = fromDayNumber(run.due);
  const floor = rule.direction === 'floor';
  const until = metOn ?? today;
  const table = tableOf(calendar);
  const otherReadings = others.flatMap((each) => otherReading(each, run, facts, calendar));
  const other = [...otherReadings].sort((a, b) => (a.due < b.due ? -1 : 1))[0];
  const [from, to] = back ? [due, start] : [start, due];
  return {
    due,
    ...(!Number.isNaN(run.dueMoment) && { dueAt: instantAt(run.dueMoment) }),
    ...(run.timeUnknown && { timeUnknown: true as const }),
    scheduleBy: floor ? workingDayOnOrAfter(due, calendar) : workingDayOnOrBefore(due, calendar),
    provisional: first !== undefined && reaches(from, to, calendar),
    ...(run.opens !== none && { opens: fromDayNumber(run.opens) }),
    ...(target && { target: fromDayNumber(countDays(run.startDay, target, back ? -1 : 1, table)) }),
    ...(!back && {
      dayNumber: workingDaysBetween(start, until, calendar),
      dayCount: workingDaysBetween(start, due, calendar),
    }),
    ...(!floor && until > due && { daysLate: workingDaysBetween(due, until, calendar) }),
    otherReadings,
    ...(other && { otherReading: other }),
  };
}

/** Counted from the clock's own start, or from the last of its own where it has one. */
function otherReading(
  each: CompiledReading,
  { rule, startDay }: Run,
  facts: CaseFacts,
  calendar: WorkingCalendar,
): readonly OtherReading[] {
  const from = each.starts ? facts.day[lastStart(each.starts, facts)] : startDay;
  if (from === undefined) return [];
  const table = tableOf(calendar);
  const due = fromDayNumber(dueDay(each, from, rule.back, table));
  const opens = each.opens && fromDayNumber(countDays(from, each.opens, rule.back ? -1 : 1, table));
  const scheduleBy =
    rule.rule.direction === 'floor' ? workingDayOnOrAfter(due, calendar) : workingDayOnOrBefore(due, calendar);
  return [{ due, scheduleBy, ...(opens && { opens }), reading: each.reading.period }];
}
