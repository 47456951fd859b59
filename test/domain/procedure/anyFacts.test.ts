import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circumstances } from '../../../src/domain/case/circumstance.ts';
import { factNames } from '../../../src/domain/case/factName.ts';
import { meetingKinds } from '../../../src/domain/meeting/meeting.ts';
import { type Clock, readClocks } from '../../../src/domain/procedure/clocks.ts';
import { explain } from '../../../src/domain/procedure/explain.ts';
import type { ProcedureProfile } from '../../../src/domain/procedure/profile.ts';
import { authorities } from '../../../src/domain/procedure/profiles/index.ts';
import { englandAndWales as calendar } from '../../../src/domain/time/bankHolidays.ts';
import { addDays, fromDayNumber, type PlainDate } from '../../../src/domain/time/plainDate.ts';
import { isWorked, walkDay, walkWorkingDays } from '../time/bruteForce.ts';

const profiles = await Promise.all(authorities.map(({ load }) => load()));
const holidays = new Set<string>(calendar.holidays.keys());

/** From 1900 to 2100, most of them where cases are. */
const anyDay = fc
  .oneof({ weight: 9, arbitrary: fc.integer({ min: 20000, max: 21700 }) }, fc.integer({ min: -25567, max: 47481 }))
  .map(fromDayNumber);
const anyMeeting = fc
  .tuple(fc.constantFrom(...meetingKinds), fc.integer({ min: 1, max: 4 }))
  .map(([kind, number]) => ({ id: `EX-1-${kind}-${number}`, kind }));
const anyFact = fc.record(
  {
    fact: fc.constantFrom(...factNames),
    on: anyDay,
    time: fc.constantFrom('00:00', '01:30', '15:30', '23:59'),
    meeting: anyMeeting.map(({ id }) => id),
  },
  { requiredKeys: ['fact', 'on'] },
);
const anyCase = fc.record({
  profile: fc.constantFrom(...profiles),
  situation: fc.record({
    ledBy: fc.constantFrom('key worker' as const, 'social worker' as const),
    with: fc.subarray([...circumstances], { maxLength: 4 }),
  }),
  facts: fc.array(anyFact, { maxLength: 25 }),
  meetings: fc.array(
    fc.tuple(anyMeeting, anyDay).map(([meeting, date]) => ({ ...meeting, date })),
    { maxLength: 3 },
  ),
  today: anyDay,
});

/** The day a period leads to, by walking: nothing of the evaluator's own arithmetic. */
function walkedTo(clock: Clock, profile: ProcedureProfile, start: PlainDate): string | undefined {
  const { reading, direction } = clock;
  if (!reading || reading.period === 'the same day') return start;
  const [amount = '', ...unit] = reading.period.split(' ');
  const back = ['lead', 'lead window', 'gate'].includes(direction) ? -1 : 1;
  const count = Number(amount) * back;
  const ends = () => {
    switch (unit.join(' ').replace(/s$/, '')) {
      case 'working day':
        return walkWorkingDays(start, count, holidays);
      case 'calendar day':
        return walkDay(start, count);
      case 'week':
        return walkDay(start, count * 7);
      case 'month':
        return walkMonths(start, count);
      default:
        return undefined;
    }
  };
  const end = ends();
  expect(profile.clocks.some(({ id }) => id === clock.ruleId)).toBe(true);
  return end && reading.dayAfter ? walkDay(end, back) : end;
}

/** Back from the same day of the month to one that exists (CC4). */
function walkMonths(start: string, months: number): string {
  const [year = 0, month = 0, date = 0] = start.split('-').map(Number);
  for (let on = date; ; on--) {
    const at = new Date(Date.UTC(year, month - 1 + months, on));
    if (at.getUTCDate() === on) return at.toISOString().slice(0, 10);
  }
}

describe('For any facts of any procedure', () => {
  it('every rule has an answer, with its reason where it has no date, and can be explained', () => {
    fc.assert(
      fc.property(anyCase, ({ profile, today, ...given }) => {
        const clocks = readClocks({ profile, ...given, calendar, today });
        expect(new Set(clocks.map(({ ruleId }) => ruleId)).size).toBe(profile.clocks.length);
        for (const clock of clocks) {
          const refused = clock.status === 'refused' || clock.status === 'not started';
          expect(refused).toBe(clock.refusal !== undefined);
          if (refused || clock.status === 'not applicable')
            expect([clock.due, clock.scheduleBy]).toEqual([undefined, undefined]);
          expect(explain(clock, profile, calendar, today).title).toMatch(/^Why /);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('no date is wrong: each is where walking leads, and the last working day before it', () => {
    fc.assert(
      fc.property(anyCase, ({ profile, today, ...given }) => {
        for (const clock of readClocks({ profile, ...given, calendar, today })) {
          if (!clock.due || !clock.start) continue;
          const end = walkedTo(clock, profile, clock.start);
          if (end) expect([clock.ruleId, clock.due]).toEqual([clock.ruleId, end]);
          if (clock.direction === 'floor') continue;
          expect(clock.scheduleBy).toBe(
            isWorked(clock.due, holidays) ? clock.due : walkWorkingDays(clock.due, -1, holidays),
          );
        }
      }),
      { numRuns: 150 },
    );
  });

  it('only what was met is met, late or too soon by its own days', () => {
    fc.assert(
      fc.property(anyCase, ({ profile, today, ...given }) => {
        for (const { status, metOn, due, opens, direction } of readClocks({ profile, ...given, calendar, today })) {
          if (status === 'overdue') expect(due !== undefined && today >= due && direction !== 'floor').toBe(true);
          if (status === 'not yet') expect(opens !== undefined && today < opens).toBe(true);
          if (status === 'met too soon') expect(opens && metOn && metOn < opens).toBe(true);
          if (status === 'met late') expect(due && metOn && metOn >= due).toBe(true);
          if (status.startsWith('met')) expect(metOn).toBeDefined();
        }
      }),
      { numRuns: 150 },
    );
  });

  it('a later start is never due earlier', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...profiles),
        fc.integer({ min: 15340, max: 22000 }).map(fromDayNumber),
        fc.constantFrom('key worker' as const, 'social worker' as const),
        (profile, start, ledBy) => {
          const dues = (on: PlainDate) => {
            const facts = factNames.map((fact) => ({ fact, on, meeting: 'm' }));
            const meetings = meetingKinds.map((kind) => ({ id: 'm', kind, date: on }));
            const clocks = readClocks({ profile, situation: { ledBy }, facts, meetings, calendar, today: on });
            return new Map(clocks.map((clock) => [clock.ruleId, clock]));
          };
          const [earlier, later] = [dues(start), dues(addDays(start, 1))];
          for (const [id, { due, target, opens }] of earlier) {
            const next = later.get(id);
            if (due) expect([id, (next?.due ?? '') >= due]).toEqual([id, true]);
            if (target) expect((next?.target ?? '') >= target).toBe(true);
            if (opens) expect((next?.opens ?? '') >= opens).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
