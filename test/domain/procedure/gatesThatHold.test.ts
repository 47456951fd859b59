import { expect, test } from 'vitest';
import { caseHf3318 } from '../../../emulator/scenarios/herefordshireInitial.ts';
import { caseLn8840 } from '../../../emulator/scenarios/londonInitial.ts';
import { caseNt6054 } from '../../../emulator/scenarios/newcastleInitial.ts';
import type { CaseFile } from '../../../src/domain/case/caseFile.ts';
import { checkInvitation } from '../../../src/domain/meeting/checkInvitation.ts';
import { gateChecks } from '../../../src/domain/meeting/gateChecks.ts';
import type { Meeting } from '../../../src/domain/meeting/meeting.ts';
import { gatesOf, holdsInvitations, holdsMeeting } from '../../../src/domain/procedure/gates.ts';
import { heldBack } from '../../../src/domain/procedure/heldBack.ts';
import { loadProcedure } from '../../../src/domain/procedure/inForce.ts';
import { inviteesFor } from '../../../src/domain/procedure/invitees.ts';
import type { ProcedureProfile } from '../../../src/domain/procedure/profile.ts';
import { herefordshire } from '../../../src/domain/procedure/profiles/herefordshire.ts';
import { london } from '../../../src/domain/procedure/profiles/london.ts';
import { newcastle } from '../../../src/domain/procedure/profiles/newcastle.ts';
import { englandAndWales } from '../../../src/domain/time/bankHolidays.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { fact, initialMeeting } from '../../builders/elfrida.ts';
import { recordOf } from '../../builders/recordOf.ts';

const meeting = {
  id: 'X-initial-1',
  kind: 'initial',
  number: 1,
  mode: 'teams',
  time: { date: day('2027-01-06'), start: '10:00', end: '11:30' },
} as const;
const gates = (profile: ProcedureProfile, file: CaseFile) =>
  gatesOf({ profile, file, meeting, calendar: englandAndWales, today: day('2026-12-22') }).gates;

test('F-SCH-07, F-PRE-06: Herefordshire’s meeting is held up until supervision and the family support worker’s part', () => {
  const open = (file: CaseFile) => holdsMeeting(gates(herefordshire, file)).map(({ id }) => id);
  expect(open(caseHf3318)).toEqual(['HEF-P30', 'HEF-P30b']);
  // Only where one is allocated.
  expect(open({ ...caseHf3318, circumstances: [] })).toEqual(['HEF-P30']);
  const supervised = fact('supervision held', '2026-12-21', meeting.id);
  expect(open({ ...caseHf3318, circumstances: [], facts: [...caseHf3318.facts, supervised] })).toEqual([]);
  expect(holdsInvitations(gates(herefordshire, caseHf3318))).toEqual([]);
});

test('F-SCH-07, F-INV-02: in London only who comes holds the invitations; the visit is advice, a room asks for a room', () => {
  const found = gates(london, caseLn8840);
  expect(holdsInvitations(found).map(({ id }) => id)).toEqual(['LON-P31']);
  expect(holdsMeeting(found)).toEqual([]);
  expect(found.map(({ id }) => id)).not.toContain('LON-P34');
  const inPerson = gatesOf({
    profile: london,
    file: caseLn8840,
    meeting: { ...meeting, mode: 'in person' },
    calendar: englandAndWales,
    today: day('2026-12-22'),
  });
  expect(inPerson.gates.map(({ id }) => id)).toContain('LON-P34');
});

test('F-INV-01, NCL-P02: in Newcastle an empty place is warned of and takes a reason, and never stops', () => {
  const file = { ...caseNt6054, people: caseNt6054.people.filter(({ side }) => side !== 'agency') };
  const empty = inviteesFor(newcastle, file, 'initial').filter(({ missing }) => missing);
  expect(empty.length).toBeGreaterThan(0);
  expect(empty.every(({ leftEmpty }) => leftEmpty === 'asks for a reason')).toBe(true);
  const plan = {
    ...meeting,
    reference: file.reference,
    place: '',
    chair: file.leadWorker,
    invited: file.people.map(({ id }) => id),
    apart: [],
  };
  const organiser = { id: 'x', name: 'Somebody' };
  const found = checkInvitation(plan, { file, profile: newcastle, organiser, today: day('2026-12-22') });
  expect(found.filter(({ kind }) => kind === 'empty place').map(({ blocks }) => blocks)).toEqual(
    empty.map(() => false),
  );
});

test('LON-P04: who is required follows the case: ending likely brings the Practice Lead and the Service Manager', () => {
  const ending = { ...caseLn8840, circumstances: [{ name: 'ending likely' }] } as unknown as CaseFile;
  const required = (file: CaseFile) =>
    inviteesFor(london, file, 'review')
      .filter(({ need }) => need === 'required')
      .map(({ place }) => place);
  expect(required(ending)).toEqual([...required(caseLn8840), 'Practice Lead', 'Service Manager']);
});

test('F-SCH-07: what holds the meeting holds it until it is recorded, and no longer once minutes were signed off', () => {
  const given = { profile: herefordshire, calendar: englandAndWales, today: day('2027-01-06') };
  const unsigned = { ...meeting, earlierSignOffs: [] };
  const held = (file: CaseFile, more: Partial<Pick<Meeting, 'signOff' | 'earlierSignOffs'>> = {}) =>
    heldBack({ ...given, file, meeting: { ...unsigned, ...more } }).map(({ id }) => id);
  expect(held(caseHf3318)).toEqual(['HEF-P30', 'HEF-P30b']);
  const facts = [
    ...caseHf3318.facts,
    fact('supervision held', '2027-01-05', meeting.id),
    fact('family support worker agreed', '2026-12-20'),
  ];
  expect(held({ ...caseHf3318, facts })).toEqual([]);
  // Supervision before another meeting is not supervision before this one.
  const ofOther = facts.map((one) => (one.meeting ? { ...one, meeting: 'X-initial-2' } : one));
  expect(held({ ...caseHf3318, facts: ofOther })).toEqual(['HEF-P30']);
  const signOff = {
    version: 1,
    by: { id: '1', name: 'Auberon' },
    at: instant('2027-01-06T12:00:00.000Z'),
    covered: [],
  };
  expect(held(caseHf3318, { signOff })).toEqual([]);
  expect(held(caseHf3318, { earlierSignOffs: [signOff] })).toEqual([]);
});

test('F-SCH-07: minutes are not signed off before that, and say when it was done late', async () => {
  await loadProcedure('herefordshire');
  const checks = (facts: CaseFile['facts']) =>
    gateChecks({
      file: { ...caseHf3318, circumstances: [], facts: [...caseHf3318.facts, ...facts] },
      meeting: { ...initialMeeting, ...meeting },
      record: recordOf([]),
      agenda: [],
      today: day('2027-01-08'),
    });
  expect(checks([]).stops).toMatchObject([{ id: 'gate HEF-P30', words: 'Not recorded: Supervision held' }]);
  const onDay = checks([fact('supervision held', '2027-01-05', meeting.id)]);
  expect(onDay).toMatchObject({
    stops: [],
    advice: [],
    inOrder: [{ words: 'Supervision held, Tuesday 5 January 2027' }],
  });
  expect(checks([fact('supervision held', '2027-01-07', meeting.id)])).toMatchObject({
    stops: [],
    advice: [{ words: 'Supervision held: later than the procedure asks' }],
  });
});
