import { expect, it } from 'vitest';
import { checkClosedDay } from '../../../src/domain/settings/checkClosedDay.ts';
import { type CouncilChange, undoing, withChange } from '../../../src/domain/settings/councilChange.ts';
import { type CouncilSettings, defaultSettings } from '../../../src/domain/settings/councilSettings.ts';
import { englandAndWales } from '../../../src/domain/time/bankHolidays.ts';
import { day } from '../../../src/domain/time/plainDate.ts';

const set = { by: 'Sorrel Fennimore', on: day('2026-12-01') };
const rule = { procedure: 'leicestershire', rule: 'LEI-C03' };
const there: CouncilSettings = {
  ...defaultSettings,
  procedure: 'dudley',
  readings: [{ ...set, ...rule, period: '10 working days' }],
  houseStandard: [{ ...set, ...rule, period: '8 working days', why: '' }],
  closureDays: [{ ...set, date: day('2026-12-29'), name: 'Offices closed' }],
  bankHolidays: [{ ...set, date: day('2027-06-07'), name: 'Extra day' }],
  teams: [{ ...set, name: 'Wigston team', members: [{ id: '1', name: 'Petra Lanternfield' }] }],
  managers: [{ ...set, id: '2', name: 'Juniper Ashby', role: 'head of service' }],
  words: { plan: 'Our plan', group: 'Our group' },
};

const changes: readonly CouncilChange[] = [
  { part: 'procedure', to: 'newcastle' },
  { part: 'readings', ...rule, to: { ...set, ...rule, period: '10 calendar days' } },
  { part: 'readings', ...rule },
  { part: 'houseStandard', ...rule, to: { ...set, ...rule, period: '5 working days', why: 'Sooner.' } },
  { part: 'houseStandard', ...rule },
  { part: 'confirmed', ...rule, about: 'chair', to: { ...set, ...rule, about: 'chair' } },
  { part: 'closureDays', date: day('2026-12-29') },
  { part: 'closureDays', date: day('2026-12-30'), to: { ...set, date: day('2026-12-30'), name: 'Closed' } },
  { part: 'bankHolidays', date: day('2027-06-07') },
  { part: 'teams', name: 'Melton team', to: { ...set, name: 'Melton team', members: [] } },
  { part: 'teams', name: 'Wigston team' },
  { part: 'managers', id: '3', to: { ...set, id: '3', name: 'Rowan Teasdale', role: 'service manager' } },
  { part: 'managers', id: '2' },
  { part: 'words', to: { plan: '', minutes: 'Notes' } },
];

it.each(changes)('F-ADM-01 a change of $part changes that and nothing else, and can be undone', (change) => {
  for (const before of [there, defaultSettings]) {
    const after = withChange(before, change);
    expect(withChange(after, undoing(before, change))).toEqual(before);
    const others = (settings: CouncilSettings) => ({ ...settings, [change.part]: undefined });
    expect(others(after)).toEqual(others(before));
  }
  expect(withChange(there, change)).not.toEqual(there);
});

it('a word left empty gives way to the procedure’s own', () => {
  expect(withChange(there, { part: 'words', to: { plan: '' } }).words).toEqual({ group: 'Our group' });
});

it('CC2 F-ADM-04: a day off is a working day with a name, which is not off already', () => {
  const check = (date: string, name = 'Offices closed') => checkClosedDay({ date, name }, englandAndWales);
  expect(check('29/12/2026')).toEqual({ problems: {}, day: { date: '2026-12-29', name: 'Offices closed' } });
  expect(check('28 December 2026').problems.date).toBe(
    'Monday 28 December is off already: Boxing Day (substitute day).',
  );
  expect(check('2026-12-27').problems.date).toBe('Sunday 27 December is not worked anyhow.');
  expect(check('31/11/2026').problems.date).toBe('There is no such day.');
  expect(check('soon', ' ')).toEqual({
    problems: {
      date: 'This is not a date. Write it like 29/12/2026.',
      name: 'Give the day a name: it is shown beside dates.',
    },
  });
});
