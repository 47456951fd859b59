import { describe, expect, it } from 'vitest';
import { caseLh4163, osric, petra } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { CaseFile, Child } from '../../../src/domain/case/caseFile.ts';
import type { MeetingTime } from '../../../src/domain/meeting/meeting.ts';
import type { SlotFacts } from '../../../src/domain/meeting/slot.ts';
import { isClosed, slotDays } from '../../../src/domain/meeting/slotDays.ts';
import { bestFirst, isTooSoon } from '../../../src/domain/meeting/slotOrder.ts';
import { slotsOf, weigh } from '../../../src/domain/meeting/slots.ts';
import { assessmentLead } from '../../../src/domain/procedure/assessmentLead.ts';
import { leicestershire } from '../../../src/domain/procedure/profiles/leicestershire.ts';
import { englandAndWales } from '../../../src/domain/time/bankHolidays.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { busy, diaries, seen, slotFacts } from '../../builders/slotFacts.ts';

const at = (
  date: string,
  start: string,
  end = start.replace(/^(\d\d)/, (h) => String(Number(h) + 1).padStart(2, '0')),
): MeetingTime => ({
  date: day(date),
  start,
  end,
});
const words = (time: MeetingTime, facts: SlotFacts = slotFacts()) => weigh(time, facts).reasons.map((one) => one.words);
const children = (...some: readonly Partial<Child>[]): CaseFile => ({
  ...caseLh4163,
  children: some.map((one) => ({ ...caseLh4163.children[0]!, ...one })),
});
const search = (first: string, last: string) => ({ first: day(first), last: day(last), minutes: 90, near: '10:00' });

describe('F-SCH-04 a time is kept or dropped with its reason', () => {
  it.each([
    ['2026-12-21', '10:00', 'already past'],
    ['2026-12-22', '09:00', 'already past'],
    ['2026-12-25', '10:00', 'bank holiday: Christmas Day'],
    ['2026-12-26', '10:00', 'weekend'],
    ['2026-12-28', '10:00', 'bank holiday: Boxing Day (substitute day)'],
    ['2027-01-01', '10:00', "bank holiday: New Year's Day"],
    ['2027-01-07', '10:00', 'after the due date, Wednesday 6 January 2027'],
  ])('%s at %s: %s', (date, start, reason) => {
    const slot = weigh(at(date, start), slotFacts());
    expect(slot.fits).toBe(false);
    expect(slot.reasons[0]).toMatchObject({ words: reason, drops: true });
  });

  it.each([
    ['2026-12-22', 'day 2 of 10'],
    ['2026-12-24', 'day 4 of 10'],
    ['2026-12-29', 'day 5 of 10'],
    ['2027-01-05', 'day 9 of 10'],
    ['2027-01-06', 'last day: no room to move'],
  ])('%s: %s', (date, reason) => {
    expect(weigh(at(date, '10:00'), slotFacts()).fits).toBe(true);
    expect(words(at(date, '10:00'))).toContain(reason);
  });

  it('where the clock is long it says how many days are left', () => {
    const clock = { start: day('2027-01-04'), due: day('2027-02-15') };
    expect(words(at('2027-02-12', '10:00'), slotFacts({ clock }))).toContain('1 day to spare');
    expect(words(at('2027-02-08', '10:00'), slotFacts({ clock }))).toContain('5 days to spare');
  });

  it('LEI-C09 a due date on a Saturday leaves the Friday before as the last day', () => {
    const clock = { start: day('2027-01-09'), due: day('2027-02-20') };
    expect(words(at('2027-02-19', '10:00'), slotFacts({ clock }))).toContain('last day: no room to move');
  });

  it('says of a later time that it needs a reason, and marks it', () => {
    const slot = weigh(at('2027-01-07', '10:00'), slotFacts({ laterToo: true }));
    expect(slot).toMatchObject({ fits: true, late: true });
    expect(words(slot.time, slotFacts({ laterToo: true }))).toContain('after the due date: needs a reason');
  });
});

describe('diaries', () => {
  const petras = diaries(seen(busy('2027-01-04 10:00-11:00')));

  it('someone busy drops a time that touches theirs, and none that only meets it', () => {
    expect(words(at('2027-01-04', '10:30'), slotFacts({ diaries: petras }))[0]).toBe('Petra Lanternfield is busy');
    for (const start of ['09:00', '11:00'])
      expect(weigh(at('2027-01-04', start), slotFacts({ diaries: petras })).fits).toBe(true);
  });

  it('one’s own time is “you”', () => {
    expect(words(at('2027-01-04', '10:30'), slotFacts({ diaries: petras, me: petra.id }))[0]).toBe('you are busy');
    const kept = words(at('2027-01-04', '13:00'), slotFacts({ diaries: petras, me: petra.id }));
    expect(kept).toContain(`free: you, ${osric.displayName}`);
  });

  it('leave that covers days covers every time in them', () => {
    const away = { from: '2026-12-30T00:00', to: '2027-01-01T00:00', how: 'away' } as const;
    const facts = slotFacts({ diaries: diaries(seen(), seen(away)) });
    for (const date of ['2026-12-30', '2026-12-31'])
      expect(words(at(date, '16:00'), facts)[0]).toBe('Osric Plumtree is away');
  });

  it('a tentative entry is said and drops nothing', () => {
    const facts = slotFacts({ diaries: diaries(seen(busy('2027-01-04 10:00-11:00', 'held'))) });
    expect(weigh(at('2027-01-04', '10:00'), facts).fits).toBe(true);
    expect(words(at('2027-01-04', '10:00'), facts)).toContain('Petra Lanternfield has something tentative');
    expect(words(at('2027-01-04', '10:00'), facts)).toContain('free: Osric Plumtree');
  });

  it('an outsider is not known and never free; nor is a colleague whose diary was not seen', () => {
    expect(words(at('2027-01-04', '10:00'))).toContain('not known: family, school, school nurse');
    const blind = words(at('2027-01-04', '10:00'), slotFacts({ diaries: new Map() }));
    expect(blind).toContain('not known: Petra Lanternfield, Osric Plumtree, family, school, school nurse');
    expect(blind.join()).not.toContain('free');
  });

  it('F-SCH-04 an outsider is never free, even where a diary came back for them', () => {
    const facts = slotFacts({ diaries: new Map(['p-school', 'p-mother'].map((id) => [id, seen()])) });
    expect(words(at('2027-01-04', '10:00'), facts).join()).not.toContain('free');
  });
});

describe('F-SCH-08 school hours', () => {
  const comes = children({ attends: 'yes' });

  it('are avoided when a child of school age comes, with what is not known said', () => {
    const facts = slotFacts({}, comes);
    expect(words(at('2027-01-05', '10:00'), facts).slice(0, 1)).toEqual(['school day: E.F. attends']);
    expect(words(at('2027-01-05', '10:00'), facts)).toContain('may be school holiday: ask the school');
    expect(words(at('2027-01-12', '10:00'), slotFacts({ laterToo: true }, comes)).join()).not.toContain('holiday');
    for (const [start, fits] of [
      ['15:00', false],
      ['15:30', true],
      ['07:30', true],
      ['08:00', false],
    ] as const)
      expect(weigh(at('2027-01-05', start), facts).fits).toBe(fits);
  });

  it('a child who has not decided is mentioned, one who does not come is not', () => {
    expect(words(at('2027-01-05', '10:00'))).toContain('school day, if E.F. comes');
    expect(words(at('2027-01-05', '10:00'), slotFacts({}, children({ attends: 'no' }))).join()).not.toContain(
      'school day',
    );
  });

  it.each([
    ['2022-12-30', false],
    ['2022-12-29', true],
    ['2010-12-30', true],
    ['2009-12-29', false],
  ])('born %s, on 29 December 2026: counts %s', (born, counts) => {
    const facts = slotFacts({}, children({ born: day(born), attends: 'yes' }));
    expect(weigh(at('2026-12-29', '10:00'), facts).fits).toBe(!counts);
  });

  it('names the children who come', () => {
    const two = children(
      { attends: 'yes' },
      { id: 'c-2', initials: 'F.F.', attends: 'yes' },
      { initials: 'G.F.', attends: 'no' },
    );
    expect(words(at('2027-01-05', '10:00'), slotFacts({}, two))[0]).toBe('school day: E.F., F.F. attend');
  });

  it('around Easter it may be a holiday, and Good Friday is no school day', () => {
    const facts = slotFacts({ today: day('2027-03-15'), laterToo: true }, comes);
    expect(words(at('2027-03-24', '10:00'), facts)).toContain('may be school holiday: ask the school');
    expect(words(at('2027-04-07', '10:00'), facts)).toContain('may be school holiday: ask the school');
    expect(words(at('2027-04-21', '10:00'), facts).join()).not.toContain('holiday');
    expect(words(at('2027-03-26', '10:00'), facts)).toEqual(['bank holiday: Good Friday']);
  });
});

describe('the days of the list', () => {
  const facts = slotFacts({
    diaries: diaries(seen(busy('2026-12-23 09:00-17:30')), seen(busy('2026-12-24 13:00-17:00'))),
  });
  const days = slotDays(slotsOf(search('2026-12-22', '2027-01-06'), facts), '10:00');
  const of = (date: string) => days.find((one) => one.date === date)!;

  it('go from today to the due date, each with what can be had or its one reason', () => {
    expect(days).toHaveLength(16);
    expect(of('2026-12-23')).toMatchObject({ kept: [], reason: 'Petra Lanternfield is busy' });
    expect(of('2026-12-25')).toMatchObject({ kept: [], reason: 'bank holiday: Christmas Day' });
    expect(of('2026-12-24').kept[0]?.time.start).toBe('10:00');
    expect(of('2026-12-24').dropped.map(({ time }) => time.start)).toEqual([
      '12:00',
      '12:30',
      '13:00',
      '13:30',
      '14:00',
      '14:30',
      '15:00',
      '15:30',
      '16:00',
    ]);
    expect(days.filter(isClosed).map(({ date }) => date.slice(5))).toEqual([
      '12-25',
      '12-26',
      '12-27',
      '12-28',
      '01-01',
      '01-02',
      '01-03',
    ]);
  });

  it('a day that different people fill between them says so', () => {
    const filled = slotFacts({
      diaries: diaries(seen(busy('2026-12-23 09:00-13:00')), seen(busy('2026-12-23 13:00-17:30'))),
    });
    const [only] = slotDays(slotsOf(search('2026-12-23', '2026-12-23'), filled), '10:00');
    expect(only?.reason).toBe('Petra Lanternfield is busy; Osric Plumtree is busy');
  });

  it('keeps to the working day whatever the clocks do', () => {
    const march = slotFacts({ today: day('2027-03-25'), clock: { start: day('2027-03-25'), due: day('2027-04-14') } });
    const [before, after] = ['2027-03-25', '2027-03-30'].map((date) => slotsOf(search(date, date), march));
    expect(before?.map(({ time }) => time.start)).toEqual(after?.map(({ time }) => time.start));
    expect(after?.at(0)?.time).toMatchObject({ start: '09:00', end: '10:30' });
    expect(after?.at(-1)?.time).toMatchObject({ start: '16:00', end: '17:30' });
  });
});

describe('the best first', () => {
  const best = (facts: SlotFacts, near = '10:00') =>
    bestFirst(slotsOf({ ...search('2026-12-22', '2027-01-06'), near }, facts), near).map(
      ({ time }) => `${time.date} ${time.start}`,
    );

  it('earlier days with room to move, near the usual start', () => {
    expect(best(slotFacts({ now: '08:00' }))[0]).toBe('2026-12-22 11:00');
    expect(best(slotFacts({ today: day('2026-12-21') }))[0]).toBe('2026-12-22 10:00');
    expect(best(slotFacts(), '13:15')[0]).toBe('2026-12-22 13:15');
  });

  it('F-SCH-08 the family’s own times come before all others', () => {
    const file: CaseFile = {
      ...caseLh4163,
      preferences: { times: [{ weekdays: [2, 4], from: '15:45', to: '17:30' }], mode: 'no preference', places: [] },
    };
    expect(best(slotFacts({}, file)).slice(0, 4)).toEqual([
      '2026-12-22 15:45',
      '2026-12-22 16:00',
      '2026-12-24 15:45',
      '2026-12-24 16:00',
    ]);
    expect(words(at('2026-12-24', '16:00', '17:30'), slotFacts({}, file))).toContain('the family’s preferred time');
  });

  it('F-SCH-04 a time in under two working hours says so, and comes after every other that fits', () => {
    const soon = 'starts in under two working hours';
    for (const [start, now, is] of [
      ['11:00', '09:05', true],
      ['11:05', '09:05', false],
      ['10:30', '07:00', true],
      ['11:00', '07:00', false],
    ] as const)
      expect([start, now, words(at('2026-12-22', start), slotFacts({ now })).includes(soon)]).toEqual([start, now, is]);
    // 17:00 on a Tuesday, half an hour of which is left; on a Saturday the next working day is Tuesday 29 December.
    const evening = slotFacts({ now: '17:00' });
    expect(words(at('2026-12-23', '10:00'), evening)).toContain(soon);
    expect(words(at('2026-12-23', '10:30'), evening)).not.toContain(soon);
    const weekend = slotFacts({ today: day('2026-12-26'), now: '12:00' });
    expect(words(at('2026-12-29', '10:30'), weekend)).toContain(soon);
    expect(words(at('2026-12-29', '11:00'), weekend)).not.toContain(soon);
    expect(words(at('2026-12-22', '09:00'))).not.toContain(soon);
    expect(best(slotFacts()).indexOf('2026-12-22 10:00')).toBeGreaterThan(
      best(slotFacts()).indexOf('2027-01-06 16:00'),
    );
  });

  it('LEI-C04 days on which the assessment can no longer be two days before come last', () => {
    const lead = assessmentLead(leicestershire, caseLh4163, 'initial', englandAndWales)!;
    const facts = slotFacts({ lead });
    expect(words(at('2026-12-23', '10:00'), facts)).toContain('too soon: the assessment had to go by Mon 21 Dec');
    expect(words(at('2026-12-24', '10:00'), facts)).toContain('assessment to the family by Tue 22 Dec');
    expect(words(at('2027-01-04', '10:00'), facts)).toContain('assessment to the family by Wed 30 Dec');
    expect(best(facts)[0]).toBe('2026-12-24 10:00');
    // Due tomorrow: nothing else fits, so today may come first, and not as if it were as good as any.
    const pressed = slotFacts({ lead, clock: { start: day('2026-12-09'), due: day('2026-12-23') } });
    const [first] = bestFirst(slotsOf(search('2026-12-22', '2026-12-23'), pressed), '10:00');
    expect(first?.time).toMatchObject({ date: '2026-12-22', start: '11:30' });
    expect(isTooSoon(first!)).toBe(true);
    expect(isTooSoon(weigh(at('2026-12-24', '10:00'), facts))).toBe(false);
    const shared = {
      ...caseLh4163,
      facts: [...caseLh4163.facts, { ...caseLh4163.facts[0]!, fact: 'assessment shared with family' as const }],
    };
    expect(assessmentLead(leicestershire, shared, 'initial', englandAndWales)).toBeUndefined();
    expect(assessmentLead(leicestershire, caseLh4163, 'progress', englandAndWales)).toBeUndefined();
  });
});
