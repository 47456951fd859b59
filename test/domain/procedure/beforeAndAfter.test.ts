import { expect, test } from 'vitest';
import { caseNt6054 } from '../../../emulator/scenarios/newcastleInitial.ts';
import { dueRows } from '../../../src/domain/case/dueRows.ts';
import { firstDue } from '../../../src/domain/case/firstDue.ts';
import { summariseCase } from '../../../src/domain/case/summariseCase.ts';
import { gatesOf } from '../../../src/domain/procedure/gates.ts';
import { isSilent } from '../../../src/domain/procedure/holds.ts';
import { loadProcedure } from '../../../src/domain/procedure/inForce.ts';
import type { ProcedureProfile } from '../../../src/domain/procedure/profile.ts';
import { dudley } from '../../../src/domain/procedure/profiles/dudley.ts';
import { herefordshire } from '../../../src/domain/procedure/profiles/herefordshire.ts';
import { leicestershire } from '../../../src/domain/procedure/profiles/leicestershire.ts';
import { london } from '../../../src/domain/procedure/profiles/london.ts';
import { newcastle } from '../../../src/domain/procedure/profiles/newcastle.ts';
import { paperRecipients } from '../../../src/domain/procedure/recipients.ts';
import { isRole } from '../../../src/domain/procedure/roleOf.ts';
import { englandAndWales as calendar } from '../../../src/domain/time/bankHolidays.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { elfridasCase, fact } from '../../builders/elfrida.ts';

test('F-INV-07: a written update has the headings of the procedure, in its order', () => {
  const headings = ({ writtenUpdate }: ProcedureProfile) => (isSilent(writtenUpdate) ? [] : writtenUpdate.agencies);
  expect(headings(herefordshire)).toEqual([
    'What you are worried about',
    'What you think is working well',
    'What you can contribute to support the family',
  ]);
  expect(headings(leicestershire)).toEqual(['What you are worried about', 'What is working well', 'What you will do']);
  expect(headings(london)).toEqual(['Your involvement with the family', 'Progress on the actions agreed with you']);
  expect(headings(dudley)).toHaveLength(3);
  // Asks nothing of an agency that cannot come, and says so.
  expect(newcastle.writtenUpdate).toMatchObject({ silent: true });
});

const meeting = {
  id: 'X-initial-1',
  kind: 'initial',
  mode: 'teams',
  number: 1,
  time: { date: day('2027-01-06'), start: '10:00', end: '11:30' },
} as const;

test.each([
  [leicestershire, 'chair spoke with family', 'LEI-P30'],
  [london, 'preparation visit made', 'LON-P30'],
] as const)('F-PRE-01: in $id preparing the family is a dated fact before the meeting', (profile, name, id) => {
  const gate = (on?: string) =>
    gatesOf({
      profile,
      file: { ...elfridasCase, facts: on ? [fact(name, on, meeting.id)] : [] },
      meeting,
      calendar,
      today: day('2027-01-04'),
    }).gates.find((each) => each.id === id);
  expect(gate()).toMatchObject({ status: 'to do', fact: name, blocks: false });
  expect(gate('2027-01-04')).toMatchObject({ status: 'done', doneOn: '2027-01-04' });
  expect(gate('2027-01-07')).toMatchObject({ status: 'done late' });
});

test('F-DIS-02: Newcastle’s record goes to everyone invited, whether they came or not', () => {
  const people = caseNt6054.people.filter(({ side }) => side !== 'council');
  const invited = people.map(({ id }) => id);
  const asked = {
    kind: 'initial',
    number: 1,
    mode: 'teams',
    chair: caseNt6054.leadWorker,
    invited,
    apart: [],
  } as const;
  const absent = new Map(invited.map((id) => [id, 'no reply' as const]));
  const recipients = paperRecipients(newcastle, caseNt6054, asked, absent);
  expect(recipients.map(({ person }) => person.id)).toEqual(expect.arrayContaining(invited));
});

test('DUD-R03: an ASWP is Dudley’s advanced social work practitioner', () => {
  expect(isRole(dudley, 'advanced social work practitioner', 'ASWP')).toBe(true);
  expect(isRole(dudley, 'team manager', 'ASWP')).toBe(false);
});

test('F-TRK-01: of two rows due on one day the meeting comes first, on Today and in the list', async () => {
  await loadProcedure('newcastle');
  const context = { calendar, today: day('2026-12-14'), me: { id: '', name: '' } };
  const row = summariseCase(caseNt6054, [], new Map(), calendar, context.today);
  const due = dueRows([row], context);
  expect(due.map(({ what }) => what)).toContain('Review arranged');
  expect(due[0]).toMatchObject({ what: 'Planning meeting', clock: { due: due[1]?.clock.due } });
  expect(firstDue(row, context).nextWhat).toBe('Planning meeting');
});
