import type { FactName } from '../../src/domain/case/factName.ts';
import type { ClockRule } from '../../src/domain/procedure/clockRule.ts';
import { type Clock, readClocks } from '../../src/domain/procedure/clocks.ts';
import type { Situation } from '../../src/domain/procedure/condition.ts';
import { isSilent } from '../../src/domain/procedure/holds.ts';
import type { ProcedureProfile } from '../../src/domain/procedure/profile.ts';
import { englandAndWales as calendar } from '../../src/domain/time/bankHolidays.ts';
import type { Instant } from '../../src/domain/time/instant.ts';
import { withLondonOffset } from '../../src/domain/time/londonTime.ts';
import { day } from '../../src/domain/time/plainDate.ts';
import type { GivenFact, WorkedRow } from './workedRow.ts';

type DateRow = Extract<WorkedRow, { readonly rule: string }>;

const bare = ({ note: _n, when: _w, ...row }: WorkedRow): WorkedRow => row as WorkedRow;

/** The row as the evaluator answers it, from one trigger of the rule on the row's day. */
export function checkDateRow(profile: ProcedureProfile, row: DateRow, situation: Situation): WorkedRow {
  const rule = profile.clocks.find(({ id }) => id === row.rule);
  if (!rule) return { rule: row.rule, notApplicable: true };
  if ('startedBy' in row)
    return {
      rule: row.rule,
      startedBy: rule.starts.from === 'meeting date' ? rule.starts.kinds : rule.starts.facts,
      metBy: isSilent(rule.metBy) ? [] : rule.metBy.facts,
      owner: rule.owner,
    };
  const given = 'given' in row && row.given ? row.given : [];
  const clock = clockOf(profile, rule, 'on' in row ? row.on : '2026-12-18', situation, given);
  if (!clock || clock.status === 'not applicable') return { rule: row.rule, notApplicable: true };
  if (!('on' in row)) return bare({ rule: row.rule, on: '2026-12-18', due: clock.due ?? '' });
  if (clock.status === 'not started') return { rule: row.rule, on: row.on, notStarted: true };
  if (clock.status === 'refused') return { rule: row.rule, on: row.on, due: clock.refusal?.reason ?? '' };
  if (!clock.due || isSilent(rule.readings)) return { rule: row.rule, on: row.on, noNumber: true };
  return {
    rule: row.rule,
    on: row.on,
    due: momentAs('due' in row ? row.due : '', clock.dueAt) ?? clock.due,
    ...('scheduleBy' in row && row.scheduleBy && { scheduleBy: clock.scheduleBy ?? '' }),
    ...(clock.otherReadings.length > 0 && { others: clock.otherReadings.map(({ due }) => due) }),
    ...(clock.opens && clock.direction !== 'floor' && { opens: clock.opens }),
    ...(clock.target && { target: clock.target }),
    ...(clock.provisional && { provisional: true as const }),
    ...(given.length > 0 && { given }),
  };
}

/** A moment, written as the row writes it where that is the same one: `2026-10-26T14:00` is London's clock. */
function momentAs(written: string, at: Instant | undefined): string | undefined {
  if (!at) return undefined;
  const london = withLondonOffset(at);
  return [london, london.slice(0, 16), at].find((form) => form === written) ?? london;
}

function clockOf(
  profile: ProcedureProfile,
  rule: ClockRule,
  on: string,
  situation: Situation,
  given: readonly GivenFact[],
): Clock | undefined {
  const date = day(on.slice(0, 10));
  const time = on.slice(11, 16);
  const { starts } = rule;
  const triggers =
    starts.from === 'meeting date'
      ? []
      : starts.facts.map((fact: FactName) => ({ fact, on: date, meeting: 'm', ...(time && { time }) }));
  const facts = [
    ...triggers,
    ...given.map((each) => ({ fact: each.fact, on: day(each.on), meeting: each.same ? 'm' : 'before' })),
  ];
  const meetings = starts.from === 'meeting date' ? starts.kinds.map((kind) => ({ id: 'm', kind, date })) : [];
  const clocks = readClocks({ profile, situation, facts, meetings, calendar, today: date });
  return clocks.find(({ ruleId }) => ruleId === rule.id);
}
