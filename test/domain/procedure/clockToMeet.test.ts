import { expect, it } from 'vitest';
import { type ClockFacts, readClocks } from '../../../src/domain/procedure/clocks.ts';
import { clockToMeet } from '../../../src/domain/procedure/clockToMeet.ts';
import { herefordshire } from '../../../src/domain/procedure/profiles/herefordshire.ts';
import { englandAndWales as calendar } from '../../../src/domain/time/bankHolidays.ts';
import { day } from '../../../src/domain/time/plainDate.ts';

const held = { fact: 'initial meeting held', on: day('2026-10-12'), meeting: 'HT-1-initial-1' } as const;
const review = { fact: 'review meeting held', on: day('2026-11-20'), meeting: 'HT-1-review-1' } as const;
const second = { ...review, on: day('2027-01-04'), meeting: 'HT-1-review-2' } as const;
const clocks = (...facts: ClockFacts['facts']) =>
  readClocks({
    profile: herefordshire,
    situation: { ledBy: 'social worker' },
    facts,
    calendar,
    today: day('2027-01-05'),
  });

it('HEF-C04, HEF-C05: the review at six weeks comes first, and once it was held the one at twelve', () => {
  expect(clockToMeet(clocks(held), 'review meeting')).toMatchObject({ ruleId: 'HEF-C04', due: '2026-11-23' });
  expect(clockToMeet(clocks(held, review), 'review meeting')).toMatchObject({ ruleId: 'HEF-C05', due: '2027-01-04' });
  expect(clockToMeet(clocks(held, review, second), 'review meeting')).toBeUndefined();
});

it('HEF-C17: a clock without a number is open all the same', () => {
  expect(clockToMeet(clocks(held), 'minutes')).toMatchObject({ ruleId: 'HEF-C17', meeting: 'HT-1-initial-1' });
});

it('HEF-C12: after the second review of a step-down, twelve weeks on', () => {
  const stepDown = readClocks({
    profile: herefordshire,
    situation: { ledBy: 'social worker', with: ['step-down from child protection'] },
    facts: [{ fact: 'child protection plan ended', on: day('2026-09-16') }, review, second],
    calendar,
    today: day('2027-01-05'),
  });
  expect(clockToMeet(stepDown, 'review meeting')).toMatchObject({ ruleId: 'HEF-C12', due: '2027-03-29' });
});
