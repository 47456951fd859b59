import { expect } from 'vitest';
import type { FactName } from '../../src/domain/case/factName.ts';
import type { ClockRule } from '../../src/domain/procedure/clockRule.ts';
import { type Clock, readClocks } from '../../src/domain/procedure/clocks.ts';
import type { Situation } from '../../src/domain/procedure/condition.ts';
import { leicestershire } from '../../src/domain/procedure/profiles/leicestershire.ts';
import { englandAndWales as calendar } from '../../src/domain/time/bankHolidays.ts';
import { day } from '../../src/domain/time/plainDate.ts';

/** An invented rule: the plan is looked at twelve weeks after it started. */
const plain: ClockRule = {
  id: 'EX-C01',
  answers: 'plan length',
  label: 'Plan length',
  rule: 'Twelve weeks',
  act: ['end it', 'ended'],
  starts: { from: 'first fact', facts: ['plan started'] },
  direction: 'latest',
  readings: [{ period: '12 weeks', assumed: false, note: 'As written.' }],
  metBy: { facts: ['plan ended'], of: 'the case' },
  owner: 'Team manager',
  source: { paragraph: '1', says: 'Twelve weeks.' },
  consequence: { silent: true, note: 'Not said.' },
};
export const reading = { assumed: false, note: 'As written.' } as const;

export type Given = readonly [fact: FactName, on: string, meeting?: string];

function clocks(
  change: Partial<ClockRule>,
  given: readonly Given[],
  today: string,
  more: {
    readonly situation?: Situation;
    readonly meetings?: readonly (readonly [string, string])[];
    readonly time?: string;
  } = {},
): readonly Clock[] {
  return readClocks({
    profile: { ...leicestershire, clocks: [{ ...plain, ...change }] },
    situation: more.situation ?? {},
    facts: given.map(([fact, on, meeting]) => ({
      fact,
      on: day(on.slice(0, 10)),
      ...(on.length > 10 && { time: on.slice(11) }),
      ...(meeting && { meeting }),
    })),
    meetings: (more.meetings ?? []).map(([id, date]) => ({ id, kind: 'review' as const, date: day(date) })),
    calendar,
    today: day(today),
    ...(more.time && { time: more.time }),
  });
}

/** The one clock that comes of the invented rule, changed so, from these facts. */
export const clock = (...given: Parameters<typeof clocks>): Clock => {
  const [only, ...others] = clocks(...given);
  expect(others).toEqual([]);
  if (!only) throw new Error('No clock');
  return only;
};
export const started: Given = ['plan started', '2026-04-13'];
