import { expect, test } from 'vitest';
import { everyoneIn, type InReport } from '../../../../src/domain/meeting/call/callReport.ts';
import { shortHash } from '../../../../src/domain/meeting/call/shortHash.ts';
import { instant } from '../../../../src/domain/time/instant.ts';

const stay = (from: string, until: string) => ({
  from: instant(`2027-01-04T${from}:00.000Z`),
  until: instant(`2027-01-04T${until}:00.000Z`),
});
const guest = (name: string, from: string, until: string): InReport => ({
  name,
  role: 'attendee',
  stays: [stay(from, until)],
});

test('F-CAP-01: several reports of one call are one list, each person once', () => {
  const account = { ...guest('Petra Lanternfield', '10:00', '10:30'), accountId: '1' };
  const dialledIn = { ...guest('Petra L', '10:20', '11:00'), accountId: '1', role: 'organiser' as const };
  const school = { ...guest('M Inglenook', '10:02', '10:30'), address: 'Office@School.example' };
  const again = { ...guest('Inglenook', '10:40', '11:00'), address: 'office@school.example' };
  expect(
    everyoneIn([
      [account, school],
      [dialledIn, again],
    ]),
  ).toEqual([
    { ...account, key: 'account 1', oldKey: 'account 1', role: 'organiser', stays: [stay('10:00', '11:00')] },
    {
      ...school,
      key: `address ${shortHash('office@school.example')}`,
      oldKey: 'address office@school.example',
      stays: [stay('10:02', '10:30'), stay('10:40', '11:00')],
    },
  ]);
});

test('A guest who joined again under the same name is one person; two of a name at one time are two', () => {
  const first = guest('Mum (Guest)', '10:00', '10:30');
  const back = guest('mum', '10:31', '11:00');
  const keys = (...people: InReport[]) => everyoneIn([people]).map(({ key, stays }) => [key, stays.length]);
  expect(keys(first, back)).toEqual([[`name ${shortHash('mum')}`, 2]]);
  expect(keys(first, guest('Mum', '10:10', '11:00'))).toEqual([
    [`name ${shortHash('mum')}`, 1],
    [`name ${shortHash('mum 2')}`, 1],
  ]);
});

test('A report without times and without names still says that somebody was there', () => {
  expect(everyoneIn([[{ name: '', role: 'not told', stays: [] }]])).toEqual([
    { key: `name ${shortHash('')}`, oldKey: 'name ', name: '', role: 'not told', stays: [] },
  ]);
});
