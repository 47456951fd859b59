import { describe, expect, it } from 'vitest';
import { asTheCouncilHasIt } from '../../../src/domain/procedure/asTheCouncilHasIt.ts';
import type { ClockRule, Direction } from '../../../src/domain/procedure/clockRule.ts';
import { loosens } from '../../../src/domain/procedure/loosens.ts';
import { herefordshire } from '../../../src/domain/procedure/profiles/herefordshire.ts';
import { leicestershire } from '../../../src/domain/procedure/profiles/leicestershire.ts';
import { type CouncilSettings, defaultSettings } from '../../../src/domain/settings/councilSettings.ts';
import type { DayPeriod } from '../../../src/domain/time/period.ts';
import { day } from '../../../src/domain/time/plainDate.ts';

const rule = (direction: Direction, period: DayPeriod): Pick<ClockRule, 'direction' | 'readings'> => ({
  direction,
  readings: [{ period, assumed: false, note: 'Said plainly.' }],
});

describe('F-ADM-07 PX01: a house standard tightens and never loosens', () => {
  it('five working days are tighter than ten, and not tighter than five calendar days', () => {
    expect(loosens(rule('latest', '10 working days'), '5 working days')).toBeUndefined();
    expect(loosens(rule('latest', '5 calendar days'), '5 working days')).toMatchObject({
      house: expect.any(String),
      procedure: expect.any(String),
    });
  });

  it('says from which day it would be looser, and what either would give', () => {
    expect(loosens(rule('latest', '6 weeks'), '30 working days')).toEqual({
      from: '2024-02-16',
      house: '2024-04-02',
      procedure: '2024-03-29',
    });
    expect(loosens(rule('latest', '1 month'), '4 weeks')).toBeUndefined();
    expect(loosens(rule('latest', '1 month'), '30 calendar days')).toMatchObject({ from: '2024-01-31' });
  });

  it('longer before a meeting is tighter, and so is a plan that may not end sooner', () => {
    expect(loosens(rule('lead', '2 working days'), '3 working days')).toBeUndefined();
    expect(loosens(rule('lead', '2 working days'), '1 working day')).toBeDefined();
    expect(loosens(rule('floor', '12 weeks'), '13 weeks')).toBeUndefined();
    expect(loosens(rule('floor', '12 weeks'), '11 weeks')).toBeDefined();
  });

  it('nothing before a window opens is tighter: the procedure does not allow it', () => {
    const window = (direction: Direction, opens: DayPeriod, period: DayPeriod) => ({
      direction,
      readings: [{ period, opens, assumed: false, note: 'Said plainly.' }] as const,
    });
    expect(loosens(window('window', '8 weeks', '12 weeks'), '8 weeks')).toBeUndefined();
    expect(loosens(window('window', '8 weeks', '12 weeks'), '7 weeks')).toBeDefined();
    expect(loosens(window('lead window', '4 weeks', '3 weeks'), '4 weeks')).toBeUndefined();
    expect(loosens(window('lead window', '4 weeks', '3 weeks'), '5 weeks')).toBeDefined();
  });

  it('a rule without a number is never loosened', () => {
    expect(
      loosens({ direction: 'latest', readings: { silent: true, note: 'None.' } }, '5 working days'),
    ).toBeUndefined();
  });
});

describe('A procedure as the council has it', () => {
  const set = { by: 'Sorrel Fennimore', on: day('2026-12-01'), procedure: 'leicestershire' };
  const clock = (settings: Partial<CouncilSettings>, id: string) =>
    asTheCouncilHasIt(leicestershire, { ...defaultSettings, ...settings }).clocks.find((each) => each.id === id);

  it('puts the house standard first and keeps the procedure’s own reading beside it', () => {
    const house = { ...set, rule: 'LEI-C11', period: '3 working days', why: 'Families asked for it.' } as const;
    expect(clock({ houseStandard: [house] }, 'LEI-C11')?.readings).toMatchObject([
      { period: '3 working days', house: true, assumed: false },
      { period: '5 working days' },
    ]);
  });

  it('takes no notice of a looser one, however it got there, nor of a reading nobody wrote', () => {
    const looser = { ...set, rule: 'LEI-C11', period: '6 working days', why: 'It is hard.' } as const;
    const readings = [{ ...set, rule: 'LEI-C03', period: '12 working days' }];
    const plain = leicestershire.clocks.find(({ id }) => id === 'LEI-C11');
    expect(clock({ houseStandard: [looser] }, 'LEI-C11')).toEqual(plain);
    expect(clock({ readings }, 'LEI-C03')).toEqual(leicestershire.clocks.find(({ id }) => id === 'LEI-C03'));
  });

  it('counts a house standard from where the reading that rules is counted, confirmed or not', () => {
    const at = { ...set, procedure: 'herefordshire', rule: 'HEF-C04' };
    const own = asTheCouncilHasIt(herefordshire, {
      ...defaultSettings,
      readings: [{ ...at, period: '6 weeks', from: 'plan started' }],
      houseStandard: [{ ...at, period: '5 weeks', why: 'Plans drift.' }],
    });
    expect(own.clocks.find(({ id }) => id === 'HEF-C04')?.readings).toMatchObject([
      { period: '5 weeks', house: true, starts: { facts: ['plan started'] } },
      { period: '6 weeks', starts: { facts: ['plan started'] } },
      { period: '6 weeks', starts: { facts: ['initial meeting held'] } },
    ]);
  });

  it('leaves a window’s first day, and the cases for which another length was chosen', () => {
    const house = { ...set, rule: 'LEI-C16', period: '10 weeks', why: 'Plans drift.' } as const;
    expect(clock({ houseStandard: [house] }, 'LEI-C16')?.readings).toMatchObject([
      { period: '10 weeks', opens: '8 weeks', when: { without: ['planned for 16 weeks'] } },
      { period: '12 weeks' },
      { period: '16 weeks', opens: '12 weeks' },
    ]);
    const early = { ...set, rule: 'LEI-C16', period: '7 weeks', why: 'Plans drift.' } as const;
    expect(clock({ houseStandard: [early] }, 'LEI-C16')).toEqual(
      leicestershire.clocks.find(({ id }) => id === 'LEI-C16'),
    );
  });

  it('says the council’s words', () => {
    const own = asTheCouncilHasIt(leicestershire, { ...defaultSettings, words: { plan: 'Our plan' } });
    expect(own.words).toMatchObject({ plan: 'Our plan', minutes: leicestershire.words.minutes });
  });
});
