import { expect, test } from 'vitest';
import { osric } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { caseLh4127, initialLh4127, overdueReview } from '../../../emulator/scenarios/overdueReview.ts';
import { caseRowNow } from '../../../src/app/saving/caseRowNow.ts';
import { dueRows } from '../../../src/domain/case/dueRows.ts';
import { englandAndWales } from '../../../src/domain/time/bankHolidays.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { given, signedIn } from '../../builders/signedIn.ts';

const today = day('2027-03-03');

test('What the scenario seeds is what the app reads: case, meeting, sends and row', async () => {
  const { as } = await signedIn(overdueReview);
  const world = as(osric);
  expect(given(await world.folder.readCase('LH-4127')).value).toEqual(caseLh4127);
  const meetings = given(await world.meetings.ofCase('LH-4127')).map(({ value }) => value);
  expect(meetings).toEqual([initialLh4127]);
  const sends = given(await world.sends.ofMeeting(initialLh4127.id));
  expect(sends.map(({ value: { state } }) => state)).toEqual(Array.from({ length: 7 }, () => 'sent'));
  const clock = { now: () => instant(overdueReview.now), today: () => today, wait: async () => undefined };
  const row = given(await caseRowNow({ clock, sends: world.sends }, caseLh4127, meetings));
  expect(given(await world.cases.read('LH-4127')).value).toEqual(row);
});

test('LEI-C09 The progress meeting was due six weeks after the initial one, and is two days late', () => {
  const row = {
    reference: 'LH-4127',
    initials: 'J.W., S.W.',
    procedure: 'leicestershire',
    ledBy: 'key worker' as const,
    leadWorkerName: osric.displayName,
    leadWorkerAccount: osric.id,
    restricted: false,
    facts: caseLh4127.facts,
    circumstances: [],
    meetings: [],
  };
  const me = { id: osric.id, name: osric.displayName };
  const [first] = dueRows([row], { calendar: englandAndWales, today, me });
  expect(first).toMatchObject({ what: 'Progress meeting', group: 'overdue', whose: 'You' });
  expect(first?.clock).toMatchObject({ due: '2027-03-01', daysLate: 2 });
});
