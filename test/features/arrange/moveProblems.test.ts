import { expect, it } from 'vitest';
import { caseLh4163 as file } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { type ChangeForm, emptyChange } from '../../../src/features/arrange/change/changeForm.ts';
import { moveProblems } from '../../../src/features/arrange/change/moveProblems.ts';
import { initialMeeting } from '../../builders/initialMeeting.ts';

const today = day('2026-12-22');
const wrong = (more: Partial<ChangeForm>, meeting = initialMeeting) =>
  moveProblems(file, meeting, { ...emptyChange(meeting), ...more }, { today })
    .filter(({ blocks }) => blocks)
    .map(({ kind, field, words }) => `${kind}, ${field}: ${words}`);

it('F-SCH-04 moved after the day it was due all along, it needs a reason', () => {
  const late = 'other, late reason: Say why it is held after the day it is due.';
  expect(wrong({ date: '2027-01-07' })).toEqual([late]);
  expect(wrong({ date: '2027-01-07', lateReason: 'The family is abroad' })).toEqual([]);
  expect(wrong({ date: '2027-01-06' })).toEqual([]);
  // The reason of the move before is not the reason of this one.
  expect(wrong({ date: '2027-01-08' }, { ...initialMeeting, lateReason: 'The family is abroad' })).toEqual([late]);
});

it('to where it stands, to a day that has passed and to no time at all it cannot move', () => {
  expect(wrong({})).toEqual(['same, date: This is when it is now.']);
  expect(wrong({ date: '2026-12-21' })).toEqual(['past, date: This day has passed.']);
  expect(wrong({ date: '2027-01-' })).toEqual(['other, date: Choose a day.']);
  expect(wrong({ end: '09:00' })).toEqual(['other, time: The end has to be after the start.']);
});

it('somebody’s own meeting has no due date of its own', () => {
  const time = { date: day('2027-01-05'), start: '14:00', end: '15:00' };
  const sitting = { person: 'p-father', how: 'own meeting', time, mode: 'teams', place: '' } as const;
  const form = { ...emptyChange(initialMeeting), sitting: 'p-father', ...time, date: '2027-01-08' };
  expect(moveProblems(file, initialMeeting, form, { today, sitting })).toEqual([]);
});
