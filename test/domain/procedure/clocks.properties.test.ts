import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactName } from '../../../src/domain/case/factName.ts';
import type { Clock } from '../../../src/domain/procedure/clocks.ts';
import { isSilent } from '../../../src/domain/procedure/holds.ts';
import { leicestershire } from '../../../src/domain/procedure/profiles/leicestershire.ts';
import { englandAndWales as calendar } from '../../../src/domain/time/bankHolidays.ts';
import { addDays, fromDayNumber } from '../../../src/domain/time/plainDate.ts';
import { first, one, read, second } from '../../builders/clocksOfLh4163.ts';
import { fact } from '../../builders/elfrida.ts';
import { countWorkingDays } from '../time/bruteForce.ts';

describe('For any facts', () => {
  const names: readonly FactName[] = [
    'assessment completed',
    'assessment shared with family',
    'initial meeting held',
    'progress meeting held',
    'minutes sent',
    'plan sent',
    'plan started',
  ];
  const anyDay = fc.integer({ min: 20400, max: 21600 }).map(fromDayNumber);
  const anyFact = fc
    .tuple(fc.constantFrom(...names), anyDay, fc.constantFrom(undefined, first, second))
    .map(([name, on, meeting]) => fact(name, on, meeting));
  const anyFacts = fc.array(anyFact, { maxLength: 12 });
  const holidays = new Set<string>(calendar.holidays.keys());

  it('every rule answers, and status, dates and lateness agree', () => {
    fc.assert(
      fc.property(anyFacts, anyDay, (facts, today) => {
        const clocks = read(facts, today, '2027-01-04');
        expect(new Set(clocks.map((clock) => clock.ruleId)).size).toBe(leicestershire.clocks.length);
        for (const clock of clocks) {
          if (!clock.due || !clock.start) {
            // Without a number it runs until it is met.
            const silent = isSilent(leicestershire.clocks.find(({ id }) => id === clock.ruleId)?.readings ?? {});
            const numberless = ['not applicable', ...(silent ? ['running', 'met'] : [])];
            if (numberless.includes(clock.status)) continue;
            expect(['not started', 'refused']).toContain(clock.status);
            expect(clock.refusal?.words).toBeTruthy();
            continue;
          }
          const until = clock.metOn ?? today;
          const late = until > clock.due;
          const soon = clock.opens !== undefined && until < clock.opens;
          const expected = clock.metOn
            ? late
              ? 'met late'
              : soon
                ? 'met too soon'
                : 'met'
            : late
              ? 'overdue'
              : soon
                ? 'not yet'
                : 'running';
          expect(clock.status).toBe(expected);
          expect(clock.daysLate).toBe(late ? countWorkingDays(clock.due, until, holidays) : undefined);
          expect(clock.scheduleBy && clock.scheduleBy <= clock.due).toBe(true);
          if (clock.dayNumber !== undefined)
            expect(clock.dayNumber).toBe(countWorkingDays(clock.start, until, holidays));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('the order in which facts were written down changes nothing', () => {
    const shuffled = anyFacts.chain((facts) =>
      fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length })),
    );
    const dates = (clocks: readonly Clock[]) =>
      clocks.map(({ ruleId, start, due, metOn, status }) => [ruleId, start, due, metOn, status].join(' ')).sort();
    fc.assert(
      fc.property(shuffled, anyDay, ([facts, again], today) => {
        expect(dates(read(again, today))).toEqual(dates(read(facts, today)));
      }),
      { numRuns: 60 },
    );
  });

  it('as days pass a clock becomes overdue once and never runs again', () => {
    fc.assert(
      fc.property(anyDay, (start) => {
        const facts = [fact('assessment completed', start)];
        let seen = 'running';
        for (let n = 0; n < 40; n++) {
          const clock = one(read(facts, addDays(start, n)), 'initial meeting');
          if (seen === 'overdue') expect(clock?.status).toBe('overdue');
          seen = clock?.status ?? '';
        }
        expect(seen).toBe('overdue');
      }),
      { numRuns: 50 },
    );
  });
});
