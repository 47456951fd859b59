import { describe, expect, it } from 'vitest';
import { asTheCouncilHasIt } from '../../../src/domain/procedure/asTheCouncilHasIt.ts';
import { exampleDate, exampleWords } from '../../../src/domain/procedure/exampleDate.ts';
import {
  houseProblem,
  rulesToTighten,
  standardsSet,
  typedPeriod,
} from '../../../src/domain/procedure/houseStandards.ts';
import { nameOfReading, readingNamed } from '../../../src/domain/procedure/namedReading.ts';
import type { ProcedureProfile } from '../../../src/domain/procedure/profile.ts';
import { herefordshire } from '../../../src/domain/procedure/profiles/herefordshire.ts';
import { authorities } from '../../../src/domain/procedure/profiles/index.ts';
import { leicestershire } from '../../../src/domain/procedure/profiles/leicestershire.ts';
import { newcastle } from '../../../src/domain/procedure/profiles/newcastle.ts';
import { readingsToConfirm } from '../../../src/domain/procedure/readingsToConfirm.ts';
import { reviewNotice } from '../../../src/domain/procedure/reviewNotice.ts';
import { type CouncilSettings, defaultSettings } from '../../../src/domain/settings/councilSettings.ts';
import { englandAndWales } from '../../../src/domain/time/bankHolidays.ts';
import { day } from '../../../src/domain/time/plainDate.ts';

const set = { by: 'Sorrel Fennimore', on: day('2026-12-01') };
const ruleOf = (profile: ProcedureProfile, id: string, settings = defaultSettings) => {
  const rule = rulesToTighten(profile, settings).find((each) => each.id === id);
  if (!rule) throw new Error(`Not there: ${id}`);
  return rule;
};
const open = (profile: ProcedureProfile, id: string, settings: CouncilSettings = defaultSettings) => {
  const found = readingsToConfirm(profile, settings).find(({ rule }) => rule.id === id);
  if (!found) throw new Error(`Not there: ${id}`);
  return found;
};

describe('F-ADM-01 CC8: readings to confirm', () => {
  it('LEI-C03 has both readings, with what each gives', () => {
    const { rule, readings, confirmed } = open(leicestershire, 'LEI-C03');
    expect(readings.map(({ period }) => period)).toEqual(['10 working days', '10 calendar days']);
    expect(confirmed).toBeUndefined();
    expect(exampleWords(rule, readings, day('2026-12-18'), englandAndWales)).toBe(
      'From Friday 18 December 2026: Wednesday 6 January 2027, or Monday 28 December 2026',
    );
  });

  it('LEI-C04 counts back from a meeting', () => {
    const { rule, readings } = open(leicestershire, 'LEI-C04');
    expect(exampleWords(rule, readings, day('2027-01-04'), englandAndWales)).toBe(
      'For a meeting on Monday 4 January 2027: Wednesday 30 December 2026, or Saturday 2 January 2027',
    );
  });

  it('LEI-C17 has one period twice: from the day, and from the day after', () => {
    const { rule, readings } = open(leicestershire, 'LEI-C17');
    expect(readings.map((each) => exampleDate(rule, each, day('2027-01-04'), englandAndWales))).toEqual([
      '2027-04-26',
      '2027-04-27',
    ]);
    expect(readings.map((each) => nameOfReading(rule, each))).toEqual([
      { period: '16 weeks' },
      { period: '16 weeks', dayAfter: true },
    ]);
  });

  it('HEF-C04 confirmed from the start of the plan: that one counts, though both last six weeks', () => {
    const said = { ...set, procedure: 'herefordshire', rule: 'HEF-C04', period: '6 weeks', from: 'plan started' };
    const settings = { ...defaultSettings, readings: [said] };
    expect(open(herefordshire, 'HEF-C04', settings).confirmed?.reading.starts).toMatchObject({
      facts: ['plan started'],
    });
    const counts = asTheCouncilHasIt(herefordshire, settings).clocks.find(({ id }) => id === 'HEF-C04');
    expect(counts?.readings).toMatchObject([
      { starts: { facts: ['plan started'] }, assumed: false },
      { starts: { facts: ['initial meeting held'] } },
    ]);
  });

  it('every reading of every procedure has a name of its own', async () => {
    for (const profile of await Promise.all(authorities.map(({ load }) => load())))
      for (const { rule, readings, together } of readingsToConfirm(profile, defaultSettings))
        if (!together) expect(readings.map((each) => readingNamed(rule, nameOfReading(rule, each)))).toEqual(readings);
  });

  it('LEI-C16 has a length for each case: who confirms has confirmed both', () => {
    expect(open(leicestershire, 'LEI-C16').together).toBe(true);
    const readings = [{ ...set, procedure: 'leicestershire', rule: 'LEI-C16', period: '12 weeks' }];
    const counts = asTheCouncilHasIt(leicestershire, { ...defaultSettings, readings });
    expect(counts.clocks.find(({ id }) => id === 'LEI-C16')?.readings).toMatchObject([
      { period: '12 weeks', assumed: false },
      { period: '16 weeks', assumed: false },
    ]);
    expect(open(leicestershire, 'LEI-C03').together).toBe(false);
  });
});

describe('F-ADM-06: how old a procedure is', () => {
  const today = day('2026-12-22');
  it('Leicestershire’s own review is past, Newcastle’s text is of 2014', () => {
    expect(reviewNotice(leicestershire, today)).toMatchObject({
      title: 'The review of Leicestershire’s procedure was due by Friday 31 January 2025',
    });
    expect(reviewNotice(newcastle, today)).toMatchObject({
      title: 'Newcastle’s procedure has no review date',
      words: expect.stringContaining('September 2014'),
    });
  });
  it('nothing is said until the day is over', () => {
    expect(reviewNotice(leicestershire, day('2025-01-31'))).toBeUndefined();
    expect(reviewNotice(leicestershire, day('2025-02-01'))).toBeDefined();
  });
});

describe('F-ADM-07 PX01: the council’s own standard', () => {
  it('NCL-C04 five working days: 4 January beside the procedure’s 11 January', () => {
    const rule = ruleOf(newcastle, 'NCL-C04');
    expect(houseProblem(rule, '5 working days')).toBeUndefined();
    const standard = { ...set, procedure: 'newcastle', rule: 'NCL-C04', period: '5 working days', why: '' } as const;
    const tightened = asTheCouncilHasIt(newcastle, { ...defaultSettings, houseStandard: [standard] });
    const { readings } = tightened.clocks.find(({ id }) => id === 'NCL-C04') ?? { readings: [] };
    if ('silent' in readings) throw new Error('Has a number');
    expect(exampleWords(rule, readings, day('2026-12-23'), englandAndWales)).toBe(
      'From Wednesday 23 December 2026: Monday 4 January 2027, or Monday 11 January 2027',
    );
  });

  it('a looser one is refused with an example, the same one with what it is', () => {
    const rule = ruleOf(newcastle, 'NCL-C04');
    expect(houseProblem(rule, '11 working days')).toBe(
      'Looser than the procedure’s 10 working days. From Monday 1 January 2024 it gives Tuesday 16 January 2024; the procedure gives Monday 15 January 2024.',
    );
    expect(houseProblem(rule, '10 working days')).toBe('That is what the procedure has already: 10 working days.');
    expect(houseProblem(rule, typedPeriod('ten', 'working day'))).toBe('Give a whole number from 1 to 999.');
  });

  it('a standard that another reading has overtaken no longer counts, and is still listed', () => {
    const rule = { procedure: 'leicestershire', rule: 'LEI-C03' };
    const standard = { ...set, ...rule, period: '9 working days', why: '' } as const;
    const settings = { ...defaultSettings, houseStandard: [standard] };
    expect(standardsSet(leicestershire, settings)).toMatchObject([{ standard, counts: true }]);
    const readings = [{ ...set, ...rule, period: '10 calendar days' }];
    expect(standardsSet(leicestershire, { ...settings, readings })).toMatchObject([{ standard, counts: false }]);
  });

  it('reads what is typed as the procedures write it', () => {
    expect(typedPeriod(' 5 ', 'working day')).toBe('5 working days');
    expect(typedPeriod('1', 'week')).toBe('1 week');
    for (const typed of ['', '0', '1.5', '-1', '1000']) expect(typedPeriod(typed, 'week')).toBeUndefined();
  });

  it('no rule on offer is done at once or has two ends', async () => {
    const profiles = await Promise.all(authorities.map(({ load }) => load()));
    for (const profile of profiles)
      for (const { direction, readings } of rulesToTighten(profile, defaultSettings)) {
        expect(direction).not.toMatch(/window|gate/);
        if (!('silent' in readings)) expect(readings[0].period).not.toBe('the same day');
      }
  });
});
