import { describe, expect, it, test } from 'vitest';
import { caseLn8840 } from '../../../emulator/scenarios/londonInitial.ts';
import { checkNotice, invitationWindow } from '../../../src/domain/meeting/invitationWindow.ts';
import { dudley } from '../../../src/domain/procedure/profiles/dudley.ts';
import { london } from '../../../src/domain/procedure/profiles/london.ts';
import { englandAndWales } from '../../../src/domain/time/bankHolidays.ts';
import { day } from '../../../src/domain/time/plainDate.ts';

const of = { profile: london, file: caseLn8840, calendar: englandAndWales };
const window = (kind: 'initial' | 'review', date: string, on: string) =>
  invitationWindow(of, { kind, date: day(date) }, day(on));

describe('F-INV-09, LON-C06: a meeting on Friday 26 February 2027', () => {
  it.each([
    ['2027-01-28', 'early'],
    ['2027-01-29', 'in time'],
    ['2027-02-05', 'in time'],
    ['2027-02-06', 'late'],
  ])('invited on %s: %s', (on, sent) => {
    expect(window('review', '2027-02-26', on)).toMatchObject({ opens: '2027-01-29', last: '2027-02-05', sent });
  });
});

describe('F-SCH-14, LON-X01: decided on Monday 8 June 2026, meeting on Monday 29 June', () => {
  it('the invitations had to go the day it was decided', () => {
    expect(window('initial', '2026-06-29', '2026-06-08')).toMatchObject({ last: '2026-06-08', sent: 'in time' });
    expect(checkNotice(window('initial', '2026-06-29', '2026-06-08'), { kind: 'initial' })).toEqual([]);
  });

  it('later, or a meeting sooner than three weeks, needs a reason; a review is only said to be late', () => {
    const late = window('initial', '2026-06-26', '2026-06-08');
    expect(late?.sent).toBe('late');
    expect(checkNotice(late, { kind: 'initial' })).toMatchObject([{ field: 'short notice', blocks: true }]);
    expect(checkNotice(late, { kind: 'initial', shortNotice: ' ' })).toHaveLength(1);
    expect(checkNotice(late, { kind: 'initial', shortNotice: 'The family asked for it' })).toEqual([]);
    expect(checkNotice(window('review', '2026-06-26', '2026-06-08'), { kind: 'review' })).toEqual([]);
  });
});

test('A procedure without such a window has none', () => {
  const meeting = { kind: 'initial', date: day('2027-01-06') } as const;
  expect(invitationWindow({ ...of, profile: dudley }, meeting, day('2027-01-05'))).toBeUndefined();
});
