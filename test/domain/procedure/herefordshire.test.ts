import { describe, expect, it } from 'vitest';
import type { CircumstanceName } from '../../../src/domain/case/circumstance.ts';
import type { FactName } from '../../../src/domain/case/factName.ts';
import { asTheCouncilHasIt } from '../../../src/domain/procedure/asTheCouncilHasIt.ts';
import { readClocks } from '../../../src/domain/procedure/clocks.ts';
import { herefordshire } from '../../../src/domain/procedure/profiles/herefordshire.ts';
import { defaultSettings } from '../../../src/domain/settings/councilSettings.ts';
import { englandAndWales as calendar } from '../../../src/domain/time/bankHolidays.ts';
import { day } from '../../../src/domain/time/plainDate.ts';

type Dated = readonly [FactName, string];

/** Rule, due day, day it was met: of the clocks that run or ran. */
const clocksOf = (
  facts: readonly Dated[],
  holding: readonly CircumstanceName[],
  rules: readonly string[],
  profile = herefordshire,
) =>
  readClocks({
    profile,
    situation: { ledBy: 'social worker', with: holding },
    facts: facts.map(([fact, on], i) => ({ fact, on: day(on), meeting: `HT-1-review-${i}` })),
    calendar,
    today: day('2027-01-11'),
  })
    .filter(({ ruleId, start }) => rules.includes(ruleId) && start)
    .map(({ ruleId, due, metOn }) => [ruleId, due, metOn]);

const stepDown: readonly Dated[] = [
  ['child protection plan ended', '2026-09-16'],
  ['review meeting held', '2026-10-21'],
];
const reviews = ['HEF-C04', 'HEF-C05', 'HEF-C10', 'HEF-C11', 'HEF-C12'];

describe('F-SCH-02, F-SCH-11: reviews after child protection', () => {
  it('each review meets its own rule, and the third one counts from the second', () => {
    expect(clocksOf(stepDown, ['step-down from child protection'], reviews)).toEqual([
      ['HEF-C10', '2026-10-28', '2026-10-21'],
      ['HEF-C11', '2026-12-02', undefined],
    ]);
    const second: readonly Dated[] = [...stepDown, ['review meeting held', '2026-12-02']];
    expect(clocksOf(second, ['step-down from child protection'], reviews)).toEqual([
      ['HEF-C10', '2026-10-28', '2026-10-21'],
      ['HEF-C11', '2026-12-02', '2026-12-02'],
      ['HEF-C12', '2027-02-24', undefined],
    ]);
  });

  it('HEF-C11: once the other reading is confirmed it runs from the conference, still to the second review', () => {
    const said = {
      procedure: 'herefordshire',
      rule: 'HEF-C11',
      period: '12 weeks',
      by: 'Hale Winterbourne',
      on: day('2026-11-02'),
    };
    const settled = asTheCouncilHasIt(herefordshire, { ...defaultSettings, readings: [said] });
    const of = (facts: readonly Dated[]) => clocksOf(facts, ['step-down from child protection'], ['HEF-C11'], settled);
    expect(of(stepDown)).toEqual([['HEF-C11', '2026-12-09', undefined]]);
    expect(of([...stepDown, ['review meeting held', '2026-12-08']])).toEqual([['HEF-C11', '2026-12-09', '2026-12-08']]);
  });
});

it('HEF-C04: of two readings of one length the council says which, by what it is counted from', () => {
  const said = {
    procedure: 'herefordshire',
    rule: 'HEF-C04',
    period: '6 weeks',
    by: 'Hale Winterbourne',
    on: day('2026-11-02'),
  };
  const facts: readonly Dated[] = [
    ['plan started', '2026-10-19'],
    ['initial meeting held', '2026-10-12'],
  ];
  const due = (from?: string) =>
    clocksOf(
      facts,
      [],
      ['HEF-C04'],
      asTheCouncilHasIt(herefordshire, { ...defaultSettings, readings: [{ ...said, ...(from && { from }) }] }),
    );
  expect(due()).toEqual([['HEF-C04', '2026-11-23', undefined]]);
  expect(due('initial meeting held')).toEqual([['HEF-C04', '2026-11-23', undefined]]);
  expect(due('plan started')).toEqual([['HEF-C04', '2026-11-30', undefined]]);
});

it('HEF-C04, HEF-C05: an ordinary plan has its reviews at six and twelve weeks, and none with a date after that', () => {
  const facts: readonly Dated[] = [
    ['initial meeting held', '2026-10-12'],
    ['review meeting held', '2026-11-20'],
    ['review meeting held', '2027-01-06'],
  ];
  expect(clocksOf(facts, [], reviews)).toEqual([
    ['HEF-C04', '2026-11-23', '2026-11-20'],
    ['HEF-C05', '2027-01-04', '2027-01-06'],
  ]);
});
