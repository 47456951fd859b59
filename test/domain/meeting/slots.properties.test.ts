import fc from 'fast-check';
import { expect, it } from 'vitest';
import { caseLh4163 } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { BusyTime, Diary, WallTime } from '../../../src/domain/meeting/diary.ts';
import { leastBad } from '../../../src/domain/meeting/leastBad.ts';
import type { SlotFacts } from '../../../src/domain/meeting/slot.ts';
import { slotDays } from '../../../src/domain/meeting/slotDays.ts';
import { bestFirst } from '../../../src/domain/meeting/slotOrder.ts';
import { slotsOf } from '../../../src/domain/meeting/slots.ts';
import { addDays, day, weekday } from '../../../src/domain/time/plainDate.ts';
import { timeOfDay } from '../../../src/domain/time/timeOfDay.ts';
import { diaries, slotFacts } from '../../builders/slotFacts.ts';

const from = day('2026-12-01');
const anyDate = fc.integer({ min: 0, max: 200 }).map((n) => addDays(from, n));
const anyClock = fc.integer({ min: 0, max: 95 }).map((n) => timeOfDay(n * 15));
const anyBusy: fc.Arbitrary<BusyTime> = fc
  .record({ date: anyDate, at: anyClock, days: fc.integer({ min: 0, max: 2 }), until: anyClock })
  .map(({ date, at, days, until }) => ({
    from: `${date}T${at}` as WallTime,
    to: `${addDays(date, days + (until <= at ? 1 : 0))}T${until}` as WallTime,
    how: 'busy' as const,
  }));
const anyDiary: fc.Arbitrary<Diary> = fc.oneof(
  fc.constant<Diary>({ state: 'not known' }),
  fc.array(anyBusy, { maxLength: 40 }).map((busy): Diary => ({ state: 'seen', busy })),
);

const anySearch = fc
  .record({
    petras: anyDiary,
    osrics: anyDiary,
    today: anyDate,
    now: anyClock,
    length: fc.constantFrom(30, 60, 90, 120),
    span: fc.integer({ min: 0, max: 20 }),
    due: anyDate,
    laterToo: fc.boolean(),
    attends: fc.constantFrom('yes', 'no', 'not decided'),
    near: anyClock,
  })
  .map(({ petras, osrics, today, now, length, span, due, laterToo, attends, near }) => {
    const file = { ...caseLh4163, children: caseLh4163.children.map((child) => ({ ...child, attends })) };
    const facts: SlotFacts = slotFacts(
      { diaries: diaries(petras, osrics), today, now, laterToo, clock: { start: addDays(due, -19), due } },
      file,
    );
    return { facts, slots: slotsOf({ first: today, last: addDays(today, span), minutes: length, near }, facts), near };
  });

it('F-SCH-04 every candidate is kept or dropped, and says why', () => {
  fc.assert(
    fc.property(anySearch, ({ slots }) => {
      for (const { fits, reasons } of slots) {
        expect(reasons.length).toBeGreaterThan(0);
        for (const { words } of reasons) expect(words.trim()).not.toBe('');
        expect(fits).toBe(!reasons.some(({ drops }) => drops));
      }
    }),
    { numRuns: 60 },
  );
});

it('No kept slot overlaps a time at which somebody asked is busy', () => {
  fc.assert(
    fc.property(anySearch, ({ slots, facts }) => {
      const taken = [...facts.diaries.values()].flatMap((diary) => (diary.state === 'seen' ? diary.busy : []));
      for (const { fits, time } of slots)
        if (fits)
          for (const busy of taken)
            expect(busy.to <= `${time.date}T${time.start}` || busy.from >= `${time.date}T${time.end}`).toBe(true);
    }),
    { numRuns: 60 },
  );
});

it('No kept slot lies on a day that nobody works, in the past, or unmarked after the due date', () => {
  fc.assert(
    fc.property(anySearch, ({ slots, facts }) => {
      for (const { fits, late, time } of slots) {
        if (!fits) continue;
        expect(weekday(time.date)).toBeLessThan(6);
        expect(facts.calendar.holidays.has(time.date)).toBe(false);
        expect(`${time.date}T${time.start}` > `${facts.today}T${facts.now}`).toBe(true);
        expect(late).toBe(time.date > facts.clock!.due);
        if (late) expect(facts.laterToo).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

it('Days and order lose no slot; a day without one has its reason', () => {
  fc.assert(
    fc.property(anySearch, ({ slots, near }) => {
      const days = slotDays(slots, near);
      expect(days.flatMap(({ kept, dropped }) => [...kept, ...dropped])).toHaveLength(slots.length);
      for (const { kept, reason } of days) expect(kept.length === 0).toBe((reason ?? '') !== '');
      expect(new Set(bestFirst(slots, near))).toEqual(new Set(slots));
    }),
    { numRuns: 40 },
  );
});

it('The least bad are dropped slots of days that can be used, each with somebody to ask', () => {
  fc.assert(
    fc.property(anySearch, ({ slots, facts }) => {
      for (const { slot, asks } of leastBad(slots, facts)) {
        expect(slot.fits).toBe(false);
        expect(asks.length).toBeGreaterThan(0);
        expect(facts.calendar.holidays.has(slot.time.date) || weekday(slot.time.date) > 5).toBe(false);
      }
    }),
    { numRuns: 60 },
  );
});
