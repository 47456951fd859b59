import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { auberon, caseHf3318, herefordshireInitial, merrily } from '../../emulator/scenarios/herefordshireInitial.ts';
import { gateActs } from '../../src/app/gateActs.ts';
import { handOver } from '../../src/app/handOver.ts';
import { ratifyRecord } from '../../src/app/ratifyRecord.ts';
import { type PapersToSend, sendPapers } from '../../src/app/sendPapers.ts';
import { type Meeting, nothingYet } from '../../src/domain/meeting/meeting.ts';
import { ratificationOf } from '../../src/domain/procedure/afterSignOff.ts';
import { asTheCouncilHasIt } from '../../src/domain/procedure/asTheCouncilHasIt.ts';
import { herefordshire } from '../../src/domain/procedure/profiles/herefordshire.ts';
import { timeToSend } from '../../src/domain/procedure/timeToSend.ts';
import { defaultSettings } from '../../src/domain/settings/councilSettings.ts';
import { day } from '../../src/domain/time/plainDate.ts';
import { given } from '../builders/signedIn.ts';
import { type KillableWorld, type KillHarness, killHarness } from './kill/killable.ts';

const { reference } = caseHf3318;
const id = `${reference}-initial-1`;
const on = day('2027-01-05');
let harness: KillHarness;
let world: KillableWorld;

beforeEach(async () => {
  harness = await killHarness(herefordshireInitial);
  harness.tenant.setNow('2027-01-05T10:00:00.000Z');
  world = (await harness.computer(merrily, new IDBFactory())).world;
  const meeting: Meeting = {
    id,
    caseReference: reference,
    ...nothingYet,
    kind: 'initial',
    number: 1,
    stage: 'signed off',
    time: { date: day('2027-01-04'), start: '10:00', end: '11:00' },
    mode: 'in person',
    place: 'Family centre',
    chair: 'p-manager',
    invited: ['p-mother'],
    organiser: world.identity.me,
    signOff: { version: 1, by: world.identity.me, at: world.clock.now(), covered: [] },
  };
  given(await world.meetings.create(meeting));
});

const [mother, nursery] = ['p-mother', 'p-nursery'].map((one) => caseHf3318.people.find((who) => who.id === one));
const papers = (version = 1): PapersToSend => ({
  reference,
  meetingId: id,
  version,
  recipients: [mother, nursery].flatMap((person) => (person ? [{ person, because: 'attended' as const }] : [])),
  subject: 'Family meeting: minutes and plan',
  html: '<p>Attached.</p>',
  attachments: [{ name: 'Minutes.docx', bytes: new TextEncoder().encode('as signed off') }],
});
const asked = async () => {
  const file = given(await world.folder.readCase(reference)).value;
  const meeting = given(await world.meetings.read(id)).value;
  return {
    signOff: meeting.signOff!,
    ...ratificationOf({ profile: herefordshire, file, meeting, signOff: meeting.signOff! })!,
  };
};
const ratify = async () => {
  const { gate, signOff } = await asked();
  given(await ratifyRecord(world, reference, { gate, on, signOff }));
};
const left = () => harness.tenant.received().filter(({ kind }) => kind === 'mail').length;
const refused = { ok: false, reason: { kind: 'not ratified', who: 'team manager' } };

test('F-MIN-03: in Herefordshire nothing leaves, by mail or on paper, until the record is ratified', async () => {
  expect(await sendPapers(world, papers())).toEqual(refused);
  expect(await handOver(world, papers(), 'p-mother', { on, how: 'posted' })).toEqual(refused);
  expect(left()).toBe(0);
  expect(given(await world.sends.ofMeeting(id))).toEqual([]);

  await ratify();
  expect((await asked()).gate).toMatchObject({ doneOn: on, recorded: { recordedBy: merrily.displayName } });
  given(await sendPapers(world, papers()));
  expect(left()).toBe(papers().recipients.length);
});

test('F-MIN-03: taken back before anything left, it holds again', async () => {
  await ratify();
  given(await gateActs(world, reference, 'Taken back under Send').takeBack((await asked()).gate));
  expect(await sendPapers(world, papers())).toEqual(refused);
  expect(left()).toBe(0);
});

test('F-MIN-03: taken back while others were being sent, the rest stays', async () => {
  await ratify();
  let back = false;
  const sent = await sendPapers(world, papers(), {
    onChange: (views) => {
      if (back || !views.some(({ state }) => state === 'drafted')) return;
      back = true;
      // As another person’s computer would, in between.
      void asked().then(({ gate }) => gateActs(world, reference).takeBack(gate));
    },
  });
  expect(sent.ok).toBe(true);
  expect(back).toBe(true);
  expect(left()).toBeLessThanOrEqual(papers().recipients.length);
});

test('F-MIN-03: another version of the record is ratified anew, on the same day as well, and both stand to be read', async () => {
  await ratify();
  harness.tenant.setNow('2027-01-05T14:00:00.000Z');
  const there = given(await world.meetings.read(id));
  const signOff = { version: 2, by: world.identity.me, at: world.clock.now(), covered: [] };
  given(await world.meetings.update({ ...there.value, signOff }, there.etag));
  expect(await sendPapers(world, papers(2))).toEqual(refused);
  await ratify();
  given(await sendPapers(world, papers(2)));
  const file = given(await world.folder.readCase(reference)).value;
  expect(file.facts.filter(({ fact }) => fact === 'record ratified')).toHaveLength(1);
  expect(file.corrections).toMatchObject([{ fact: 'record ratified', why: 'Was of the record before version 2' }]);
});

test('F-MIN-03: the team manager who chaired ratifies alone, and the profile says so', async () => {
  expect((await asked()).alone).toContain('no second pair of eyes');
  const there = given(await world.meetings.read(id));
  given(await world.meetings.update({ ...there.value, chair: 'p-senior' }, there.etag));
  expect((await asked()).alone).toBeUndefined();
  expect(auberon.displayName).toBe(caseHf3318.people.find(({ id: one }) => one === 'p-manager')?.name);
});

test('F-DIS-01: Herefordshire gives no number, and the council’s own standard is said where it has one', async () => {
  const meeting = given(await world.meetings.read(id)).value;
  expect(timeToSend(herefordshire, caseHf3318, meeting)).toMatchObject({ is: 'no number' });
  const set = { by: 'Merrily Wyeside', on: day('2026-12-01'), why: 'So that it is soon' };
  const standard = { procedure: 'herefordshire', rule: 'HEF-M', period: '5 working days', ...set } as const;
  const rule = herefordshire.clocks.find(({ answers }) => answers === 'minutes')!.id;
  const settings = { ...defaultSettings, houseStandard: [{ ...standard, rule }] };
  expect(timeToSend(asTheCouncilHasIt(herefordshire, settings), caseHf3318, meeting)).toEqual({
    is: 'house',
    period: '5 working days',
    note: 'The council’s own standard, set by Merrily Wyeside on Tuesday 1 December 2026.',
  });
});
