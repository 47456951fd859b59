import { beforeAll, expect, test } from 'vitest';
import { osric, petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { ScenarioUser } from '../../../emulator/scenarios/scenario.ts';
import { docxWriter } from '../../../src/adapters/word/docxWriter.ts';
import { finishSignOff } from '../../../src/app/finishSignOff.ts';
import { signOffMinutes } from '../../../src/app/signOffMinutes.ts';
import { writeLines } from '../../../src/domain/meeting/logLines.ts';
import type { Paper } from '../../../src/domain/papers/paper.ts';
import { paperText } from '../../../src/domain/papers/paperText.ts';
import { initialMeeting, wholeMeeting } from '../../builders/initialMeeting.ts';
import { eventsOf } from '../../builders/recordOf.ts';
import { given } from '../../builders/signedIn.ts';
import { unzip } from '../../builders/unzip.ts';
import { type KillHarness, type Moment, refusedByContract } from '../kill/killable.ts';
import { afterTheMeeting, computerOf, left, reference, shownTo, sign } from './afterTheMeeting.ts';

const { id } = initialMeeting;
const late = {
  type: 'note',
  target: 'n-late',
  value: { item: 'LEI-A08', tag: 'worry', text: 'Typed on a train.' },
} as const;

let harness: KillHarness;
let ready: Moment;
const computer = (user: ScenarioUser) => computerOf(harness, user);

beforeAll(async () => {
  ({ harness, ready } = await afterTheMeeting());
});

test('M28 LEI-C11: signing off fixes the bytes, keeps both papers, records the meeting and sets when minutes are due', async () => {
  harness.goBackTo(ready);
  const { world } = await computer(petra);
  const signed = given(await sign(world));
  expect(signed.value).toMatchObject({ stage: 'signed off', minutesDue: '2027-01-11' });
  expect(signed.value.signOff).toMatchObject({
    version: 1,
    by: { name: 'Petra Lanternfield' },
    covered: [{ name: 'aa-0001.jsonl' }, { name: 'bb-0001.jsonl' }],
  });

  const { file, row, papers } = await left(harness);
  expect(file.facts.at(-1)).toMatchObject({ fact: 'initial meeting held', on: '2027-01-04', meeting: id });
  expect(file.plan).toMatchObject({ version: 1, agreedAt: id, safetyGoal: 'An adult is with Elfrida until the bell.' });
  expect(row.meetings[0]).toMatchObject({ id, stage: 'signed off', minutesDue: '2027-01-11' });
  const agreed = { date: '2027-02-12', start: '10:00', mode: 'in person' };
  expect([signed.value.nextAgreed, row.meetings[0]?.nextAgreed]).toEqual([agreed, agreed]);
  expect(papers.map(({ name }) => name)).toEqual([
    'Minutes 2027-01-04 version 1.docx',
    'Plan 2027-01-04 version 1.docx',
  ]);
  const minutes = unzip(papers[0]!.bytes).get('word/document.xml');
  expect(minutes).toContain('Signed off by Petra Lanternfield on Tuesday 5 January 2027 at 12:30.');
  expect(minutes).toContain(`${wholeMeeting.length} entries from 2 panels`);
  expect(unzip(papers[1]!.bytes).get('word/document.xml')).toContain('Ring Marigold by 9:15');
  expect(refusedByContract(harness.tenant)).toEqual([]);
});

test('What is shown before signing off is what the papers then say', async () => {
  harness.goBackTo(ready);
  const { world } = await computer(petra);
  const shown = await shownTo(world);
  expect(shown.checks?.stops).toEqual([]);
  given(await sign(world));
  const signed = await shownTo(world);
  expect(signed.checks).toBeUndefined();
  const text = (paper: Paper) => paperText(paper).replace(/ Signed off by.*/s, '');
  expect(text(signed.papers.minutes)).toBe(text(shown.papers.minutes));
  expect(signed.papers.plan).toEqual(shown.papers.plan);
  const [minutes] = (await left(harness)).papers;
  expect(Buffer.from(minutes!.bytes)).toEqual(Buffer.from(await docxWriter.write(signed.papers.minutes)));
});

test('Asked again, nothing changes and nothing is made twice', async () => {
  harness.goBackTo(ready);
  const { world } = await computer(petra);
  const first = given(await sign(world));
  const before = await left(harness);
  const again = given(await finishSignOff((await computer(tansy)).world, reference, id));
  expect(again).toEqual(first);
  expect(await left(harness)).toEqual(before);
});

test('Something written since the minutes were shown: they are shown again first', async () => {
  harness.goBackTo(ready);
  const { world } = await computer(petra);
  const shown = await shownTo(world);
  const text = writeLines(eventsOf([late], osric.id, 'o'));
  given(await (await computer(osric)).world.log.write(reference, id, 'cc-0001.jsonl', text, undefined));
  expect(await signOffMinutes(world, reference, id, shown)).toEqual({
    ok: false,
    reason: { kind: 'changed since shown' },
  });
  const now = await shownTo(world);
  const more = { ...now, eventIds: [...now.eventIds, 'not there yet'] };
  expect((await signOffMinutes(world, reference, id, more)).ok).toBe(false);
  expect(given(await world.meetings.read(id)).value.signOff).toBeUndefined();
});

test('A colleague who opens a panel and begins to type changes nothing of what was shown', async () => {
  harness.goBackTo(ready);
  const { world } = await computer(petra);
  const shown = await shownTo(world);
  const text = writeLines(eventsOf([{ type: 'here', target: 'o', value: 'LEI-A08' }], osric.id, 'o'));
  given(await (await computer(osric)).world.log.write(reference, id, 'cc-0001.jsonl', text, undefined));
  const signed = given(await signOffMinutes(world, reference, id, shown));
  expect(signed.value.signOff?.covered.map(({ name }) => name)).toContain('cc-0001.jsonl');
  expect((await shownTo(world)).made).toEqual(shown.made);
});

test('The case changed since the minutes were shown, and with it their words: they are shown again first', async () => {
  harness.goBackTo(ready);
  const { world } = await computer(petra);
  const shown = await shownTo(world);
  const { value: file, etag } = given(await world.folder.readCase(reference));
  const people = file.people.map((each) => (each.id === 'p-mother' ? { ...each, name: 'Marigold Hawthorn' } : each));
  given(await world.folder.writeCase({ ...file, people }, etag));
  expect(await signOffMinutes(world, reference, id, shown)).toEqual({
    ok: false,
    reason: { kind: 'changed since shown' },
  });
  expect(given(await world.meetings.read(id)).value.signOff).toBeUndefined();
  given(await signOffMinutes(world, reference, id, await shownTo(world)));
});

test('A change of the case that the papers do not show holds nobody up', async () => {
  harness.goBackTo(ready);
  const { world } = await computer(petra);
  const shown = await shownTo(world);
  const { value: file, etag } = given(await world.folder.readCase(reference));
  const people = file.people.map((each) => ({ ...each, phone: '0116 496 0000' }));
  given(await world.folder.writeCase({ ...file, people }, etag));
  given(await signOffMinutes(world, reference, id, shown));
});

test('What stops signing off is named, and nothing is written', async () => {
  harness.goBackTo(ready);
  const withdrawn = writeLines(eventsOf([{ type: 'note withdrawn', target: 'n-1', value: true }], osric.id, 'o'));
  // The clock of this later file runs on from the others'.
  const later = withdrawn.replace(
    /"at":"(\d{15})/,
    (_, ms: string) => `"at":"${String(Number(ms) + 9e6).padStart(15, '0')}`,
  );
  given(await (await computer(osric)).world.log.write(reference, id, 'cc-0001.jsonl', later, undefined));
  const { world } = await computer(petra);
  expect(await sign(world)).toMatchObject({
    ok: false,
    reason: { kind: 'stops', stops: [{ words: 'Elfrida’s voice is missing' }] },
  });
  expect(given(await world.meetings.read(id)).value.stage).toBe('booked');
});

test('The meeting cannot be signed off the day before it is held', async () => {
  harness.goBackTo(ready);
  harness.tenant.setNow('2027-01-03T12:00:00.000Z');
  const { world } = await computer(petra);
  expect(await sign(world)).toMatchObject({ ok: false, reason: { kind: 'stops', stops: [{ id: 'not held' }] } });
});

test('A panel that was offline arrives after sign-off: the papers stay what they were', async () => {
  harness.goBackTo(ready);
  const { world } = await computer(petra);
  const stopped = {
    ...world,
    folder: { ...world.folder, keepPaper: async () => ({ ok: false, reason: { kind: 'busy' } }) as const },
  };
  expect(await sign(stopped)).toMatchObject({ ok: false, reason: { kind: 'busy' } });
  const text = writeLines(eventsOf([late], osric.id, 'o'));
  given(await (await computer(osric)).world.log.write(reference, id, 'cc-0001.jsonl', text, undefined));
  given(await sign(world));
  const { papers } = await left(harness);
  expect(unzip(papers[0]!.bytes).get('word/document.xml')).not.toContain('Typed on a train.');
});

test('A byte changed under the sign-off is a fault; no paper is made of it', async () => {
  harness.goBackTo(ready);
  const { world } = await computer(petra);
  const stopped = {
    ...world,
    folder: { ...world.folder, keepPaper: async () => ({ ok: false, reason: { kind: 'busy' } }) as const },
  };
  expect((await sign(stopped)).ok).toBe(false);
  const [file] = given(await world.log.list(reference, id));
  const text = given(await world.log.read(reference, id, file!.name));
  given(await world.log.write(reference, id, file!.name, text.replace('Mornings', 'Evenings'), file!.etag));
  const again = await finishSignOff(world, reference, id);
  expect(again).toEqual({ ok: false, reason: { kind: 'record fault', files: [file!.name] } });
});

test('Two people sign off at the same moment: one of them stands', async () => {
  harness.goBackTo(ready);
  const [one, two] = await Promise.all([computer(petra), computer(tansy)]);
  const [first, second] = await Promise.all([sign(one.world), sign(two.world)]);
  expect(given(first).value.signOff).toEqual(given(second).value.signOff);
  const { file, papers } = await left(harness);
  expect(file.facts.filter(({ fact }) => fact === 'initial meeting held')).toHaveLength(1);
  expect(file.plan.version).toBe(1);
  expect(papers).toHaveLength(2);
});
