import { expect, it } from 'vitest';
import { decodeCaseRow, encodeCaseRow } from '../../../src/adapters/graph/documents/caseRowDocument.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { caseRow, glance } from '../../builders/elfrida.ts';

const row = caseRow({ meetings: [glance()] });
const fields = encodeCaseRow(row);

it('A row comes back as it was written', () => {
  expect(decodeCaseRow(fields)).toEqual(row);
});

it('When a meeting was finished comes back with its row', () => {
  const finished = caseRow({ meetings: [glance({ finishedAt: instant('2027-01-04T10:50:00.000Z') })] });
  expect(decodeCaseRow(encodeCaseRow(finished))).toEqual(finished);
});

it('The team stands in a column of its own; a row from before has none', () => {
  const written = encodeCaseRow({ ...row, team: 'Wigston team' });
  expect(written.Team).toBe('Wigston team');
  expect(decodeCaseRow(written)?.team).toBe('Wigston team');
  expect(fields.Team).toBeNull();
  const { Team: _, ...before } = fields;
  expect(decodeCaseRow(before)).toEqual(row);
});

it('F-CAP-07: concerns that wait come back as they were written; a row from before has none', () => {
  const concerns = [
    { id: 'k-1', raisedOn: day('2027-01-05') },
    { id: 'k-2', raisedOn: day('2027-01-05'), with: { name: 'Petra Lanternfield' }, leadOn: day('2027-01-11') },
  ];
  expect(decodeCaseRow(encodeCaseRow({ ...row, concerns }))).toEqual({ ...row, concerns });
  expect(fields.Summary).not.toContain('concerns');
});

it.each([
  ['NextDue', 'soon'],
  ['Initials', 7],
  ['Restricted', 'perhaps'],
  ['Attention', {}],
  ['Summary', '{"version":1,'],
  ['Summary', 5],
])('An unreadable %s leaves the case in the list, and says so', (column, value) => {
  const read = decodeCaseRow({ ...fields, [column]: value });
  expect(read).toMatchObject({ reference: 'LH-4163', attention: 'unreadable' });
  if (column !== 'Initials') expect(read?.initials).toBe('E.F.');
  if (column !== 'Summary') expect(read?.meetings).toEqual(row.meetings);
});

it.each([undefined, null, {}, { ...fields, Reference: '' }, { ...fields, Reference: null }])(
  'Only an item without a reference is passed over: %j',
  (item) => {
    expect(decodeCaseRow(item)).toBeUndefined();
  },
);
