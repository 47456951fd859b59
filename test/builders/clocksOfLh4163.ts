import { expect } from 'vitest';
import type { ClockName } from '../../src/domain/procedure/clockRule.ts';
import { type Clock, readClocks } from '../../src/domain/procedure/clocks.ts';
import type { ProcedureProfile } from '../../src/domain/procedure/profile.ts';
import { leicestershire } from '../../src/domain/procedure/profiles/leicestershire.ts';
import { englandAndWales as calendar } from '../../src/domain/time/bankHolidays.ts';
import { day } from '../../src/domain/time/plainDate.ts';
import { fact } from './elfrida.ts';

export type Fact = ReturnType<typeof fact>;
export const first = 'LH-4163-initial-1';
export const second = 'LH-4163-progress-1';

/** Every clock of the case, from these facts, on a day. */
export function read(
  facts: readonly Fact[],
  today: string,
  meetingDate?: string,
  profile: ProcedureProfile = leicestershire,
) {
  const meetings = meetingDate ? [{ id: first, kind: 'initial' as const, date: day(meetingDate) }] : [];
  return readClocks({ profile, situation: { ledBy: 'key worker' }, facts, meetings, calendar, today: day(today) });
}

/** By what it answers for, or by its rule where several answer for the same. */
export const all = (clocks: readonly Clock[], of: ClockName | `LEI-C${string}`) =>
  clocks.filter((clock) => clock.answers === of || clock.ruleId === of);
/** The only one of them. */
export const one = (clocks: readonly Clock[], of: ClockName | `LEI-C${string}`) => {
  const [clock, ...more] = all(clocks, of);
  expect(more).toEqual([]);
  return clock;
};

export const assessed = fact('assessment completed', '2026-12-18');
export const held = fact('initial meeting held', '2027-01-04', first);
