import type { ClockRule, Reading, Trigger } from '../../src/domain/procedure/clockRule.ts';
import { type Clock, readClocks } from '../../src/domain/procedure/clocks.ts';
import { type ExplainedSource, explain } from '../../src/domain/procedure/explain.ts';
import { holds, isSilent } from '../../src/domain/procedure/holds.ts';
import type { ProcedureProfile } from '../../src/domain/procedure/profile.ts';
import { englandAndWales as calendar } from '../../src/domain/time/bankHolidays.ts';
import { withLondonOffset } from '../../src/domain/time/londonTime.ts';
import type { SteppedOver } from '../../src/domain/time/workingDays.ts';
import { conditionWords, type Said, taken } from './conditions.ts';
import { exactly, type TriggerTime } from './triggerTime.ts';

/** One date a rule gives. */
export interface ExplainedReading {
  /** The period as it is written: `10 working days`. */
  readonly reading: string;
  /** A day, or where the rule counts hours the moment with London's offset. */
  readonly due: string;
  readonly scheduleBy: string;
  readonly assumed: boolean;
  readonly skipped: readonly SteppedOver[];
  readonly source: ExplainedSource;
  readonly note: string;
  /** Windows: which of its two ends this is. */
  readonly edge?: 'opens' | 'closes';
  readonly opens?: string;
  /** What is aimed at within the limit. */
  readonly target?: true;
  /** Due on the day after the period, because the rule speaks of longer, or more. */
  readonly dayAfter?: true;
  /** Counted from this instead of the rule's own trigger. */
  readonly from?: string;
  /** Only then is it a reading. */
  readonly when?: readonly string[];
  /** No time was given: the earliest it can be. */
  readonly timeUnknown?: true;
  readonly provisional?: true;
}

interface Of {
  readonly profile: ProcedureProfile;
  readonly rule: ClockRule;
  readonly trigger: TriggerTime;
  readonly said: Said;
}

/** What starts a rule, in words. */
export const triggerWords = (starts: Trigger): string =>
  starts.from === 'meeting date'
    ? `date of the meeting (${starts.kinds.join(', ')})`
    : `${starts.facts.join(starts.from === 'all facts' ? ' and ' : ' or ')}${
        starts.from === 'each fact' && starts.ofMeetingsWith ? `, with: ${starts.ofMeetingsWith}` : ''
      }`;

/** Every date of the rule: readings in their order, each end of a window, and what is aimed at. */
export function readingsOf(of: Of): readonly ExplainedReading[] {
  const { rule, said } = of;
  if (isSilent(rule.readings)) return [];
  const live = rule.readings.filter(({ when }) => holds(when, taken(said, when)));
  const dates = live.flatMap((reading) => {
    const closes = dated(of, reading);
    if (!closes || !reading.opens) return closes ?? [];
    const { opens: _, ...opening } = reading;
    const opens = dated(of, { ...opening, period: reading.opens });
    return [...(opens ? [{ ...opens, edge: 'opens' as const }] : []), { ...closes, edge: 'closes' as const }];
  });
  const { target } = rule;
  const aimed = target && holds(target.when, taken(said, target.when)) && dated(of, { ...target, assumed: false });
  return aimed ? [...dates, { ...aimed, target: true }] : dates;
}

/** The clock of one reading alone, started by the trigger: the evaluator's own answer, nothing reckoned here. */
export function clockOf({ profile, rule, trigger }: Of, reading: Reading | undefined): Clock | undefined {
  const { date, time } = trigger;
  const starts = reading?.starts ?? rule.starts;
  const { when: _w, starts: _s, ...bare } = reading ?? { when: undefined };
  const { when: _r, target: _t, ...rest } = rule;
  const alone: ClockRule = {
    ...rest,
    starts: starts.from === 'each fact' ? { from: starts.from, facts: starts.facts } : starts,
    readings: reading ? [bare as Reading] : rule.readings,
  };
  const facts = starts.from === 'meeting date' ? [] : starts.facts;
  const kinds = starts.from === 'meeting date' ? starts.kinds.slice(0, 1) : [];
  return readClocks({
    profile: { ...profile, clocks: [alone] },
    situation: {},
    facts: facts.map((fact) => ({ fact, on: date, meeting: 'm', ...(time && { time }) })),
    meetings: kinds.map((kind) => ({ id: 'm', kind, date })),
    calendar,
    today: date,
  }).at(-1);
}

function dated(of: Of, reading: Reading): ExplainedReading | undefined {
  const { profile, rule, trigger } = of;
  const clock = clockOf(of, reading);
  if (!clock?.due || !clock.scheduleBy) return undefined;
  const { skipped, source } = explain(clock, profile, calendar, trigger.date);
  return {
    reading: reading.period,
    due: clock.dueAt ? withLondonOffset(exactly(clock.dueAt, trigger)) : clock.due,
    scheduleBy: clock.scheduleBy,
    assumed: reading.assumed,
    skipped,
    source,
    note: reading.note,
    ...(reading.opens && clock.opens && { opens: clock.opens }),
    ...(reading.dayAfter && { dayAfter: true }),
    ...(reading.starts && reading.starts !== rule.starts && { from: triggerWords(reading.starts) }),
    ...(reading.when && { when: conditionWords(reading.when) }),
    ...(clock.timeUnknown && { timeUnknown: true }),
    ...(clock.provisional && { provisional: true }),
  };
}
