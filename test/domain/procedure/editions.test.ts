import { describe, expect, it } from 'vitest';
import { readClocks } from '../../../src/domain/procedure/clocks.ts';
import { explain } from '../../../src/domain/procedure/explain.ts';
import type { ProcedureProfile } from '../../../src/domain/procedure/profile.ts';
import { leicestershire } from '../../../src/domain/procedure/profiles/leicestershire.ts';
import { englandAndWales as calendar } from '../../../src/domain/time/bankHolidays.ts';
import { day } from '../../../src/domain/time/plainDate.ts';

/** An invented edition from 1 December 2026 on: the first meeting within fifteen working days, said plainly. */
const next: ProcedureProfile = {
  ...leicestershire,
  document: 'Leicestershire practice standards, an invented edition',
  inForceFrom: '2026-12-01',
  before: leicestershire,
  clocks: leicestershire.clocks.map((rule) =>
    rule.id === 'LEI-C03'
      ? { ...rule, readings: [{ period: '15 working days', assumed: false, note: 'Said plainly.' }] }
      : rule,
  ),
};

describe('A new edition of a procedure', () => {
  const firstMeeting = (assessed: string) => {
    const clocks = readClocks({
      profile: next,
      situation: { ledBy: 'key worker' },
      facts: [{ fact: 'assessment completed', on: day(assessed) }],
      calendar,
      today: day('2026-12-22'),
    }).filter(({ ruleId }) => ruleId === 'LEI-C03');
    expect(clocks).toHaveLength(1);
    return clocks[0] as (typeof clocks)[number];
  };

  it('leaves a clock that started before it to the edition of that day, which explains it', () => {
    const clock = firstMeeting('2026-11-30');
    expect(clock.due).toBe('2026-12-14');
    expect(explain(clock, next, calendar, day('2026-12-22')).source.document).toBe(leicestershire.document);
  });

  it('counts from its first day on', () => {
    const clock = firstMeeting('2026-12-01');
    expect(clock.due).toBe('2026-12-22');
    expect(explain(clock, next, calendar, day('2026-12-22')).source.document).toBe(next.document);
  });

  it('lists what has not started once', () => {
    const clocks = readClocks({ profile: next, situation: {}, facts: [], calendar, today: day('2026-12-22') });
    expect(new Set(clocks.map(({ ruleId }) => ruleId)).size).toBe(clocks.length);
  });
});
