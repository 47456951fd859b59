import { IDBFactory } from 'fake-indexeddb';
import { beforeAll, expect, test } from 'vitest';
import { osric, petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { ScenarioUser } from '../../../emulator/scenarios/scenario.ts';
import { docxWriter } from '../../../src/adapters/word/docxWriter.ts';
import { papersFor } from '../../../src/app/keepPapers.ts';
import { readRecord } from '../../../src/app/readRecord.ts';
import { signOffMinutes } from '../../../src/app/signOffMinutes.ts';
import type { World } from '../../../src/app/world.ts';
import { writeLines } from '../../../src/domain/meeting/logLines.ts';
import { initialMeeting, wholeMeeting } from '../../builders/initialMeeting.ts';
import { eventsOf } from '../../builders/recordOf.ts';
import { given } from '../../builders/signedIn.ts';
import { unzip } from '../../builders/unzip.ts';
import { type KillHarness, killHarness, type Moment, refusedByContract } from '../kill/killable.ts';
import type { Fate } from '../kill/lifeline.ts';

const reference = 'LH-4163';
const { id } = initialMeeting;
const late = {
  type: 'note',
  target: 'n-late',
  value: { item: 'LEI-A08', tag: 'worry', text: 'Typed on a train.' },
} as const;

let harness: KillHarness;
let ready: Moment;

async function computer(user: ScenarioUser, fate?: Fate) {
  const { world, life } = await harness.computer(user, new IDBFactory(), fate);
  return { life, world: { ...world, word: docxWriter } satisfies World };
}

/** The meeting was held: Petra and Tansy wrote in two panels at once. */
beforeAll(async () => {
  harness = await killHarness();
  harness.tenant.setNow('2027-01-05T12:30:00.000Z');
  const half = wholeMeeting.length / 2;
  const chair = await computer(petra);
  given(await chair.world.meetings.create(initialMeeting));
  const first = writeLines(eventsOf(wholeMeeting.slice(0, half), petra.id, 'p'));
  given(await chair.world.log.write(reference, id, 'aa-0001.jsonl', first, undefined));
  const support = await computer(tansy);
  const second = writeLines(eventsOf(wholeMeeting.slice(half), tansy.id, 't'));
  given(await support.world.log.write(reference, id, 'bb-0001.jsonl', second, undefined));
  ready = harness.keep();
});

const shownTo = async (world: World) => ({
  eventIds: given(await readRecord(world, reference, id)).events.map((event) => event.id),
});
const sign = async (world: World) => signOffMinutes(world, reference, id, await shownTo(world));

/** All that a sign-off leaves, read by someone else on another computer. */
async function left() {
  const { world } = await computer(osric);
  const meeting = given(await world.meetings.read(id)).value;
  const file = given(await world.folder.readCase(reference)).value;
  const row = given(await world.cases.read(reference)).value;
  const papers = given(await papersFor(world, reference, meeting));
  return { meeting, file, row, papers };
}

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

  const { file, row, papers } = await left();
  expect(file.facts.at(-1)).toMatchObject({ fact: 'initial meeting held', on: '2027-01-04', meeting: id });
  expect(file.plan).toMatchObject({ version: 1, agreedAt: id, safetyGoal: 'An adult is with Elfrida until the bell.' });
  expect(row.meetings[0]).toMatchObject({ id, stage: 'signed off', minutesDue: '2027-01-11' });
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

test('Asked again, nothing changes and nothing is made twice', async () => {
  harness.goBackTo(ready);
  const { world } = await computer(petra);
  const first = given(await sign(world));
  const before = await left();
  const again = given(await signOffMinutes((await computer(tansy)).world, reference, id, { eventIds: [] }));
  expect(again).toEqual(first);
  expect(await left()).toEqual(before);
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
  const more = { eventIds: [...(await shownTo(world)).eventIds, 'not there yet'] };
  expect((await signOffMinutes(world, reference, id, more)).ok).toBe(false);
  expect((await left().catch(() => undefined))?.meeting).toBeUndefined();
  expect(given(await world.meetings.read(id)).value.signOff).toBeUndefined();
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
  const { papers } = await left();
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
  expect(await sign(world)).toEqual({ ok: false, reason: { kind: 'record fault', files: [file!.name] } });
});

test('Two people sign off at the same moment: one of them stands', async () => {
  harness.goBackTo(ready);
  const [one, two] = await Promise.all([computer(petra), computer(tansy)]);
  const [first, second] = await Promise.all([sign(one.world), sign(two.world)]);
  expect(given(first).value.signOff).toEqual(given(second).value.signOff);
  const { file, papers } = await left();
  expect(file.facts.filter(({ fact }) => fact === 'initial meeting held')).toHaveLength(1);
  expect(file.plan.version).toBe(1);
  expect(papers).toHaveLength(2);
});

test('Killed before and after every request, signing off is finished by someone else, with the same papers', async () => {
  let points = 0;
  for (const die of ['before', 'after'] as const) {
    for (let at = 1; ; at += 1) {
      harness.goBackTo(ready);
      const victim = await computer(petra, { at, die });
      const ended = await victim.life.run(() => sign(victim.world));
      if (ended !== 'died') break;
      points += 1;
      const where = `${die} ${at}`;
      const signed = given(await sign((await computer(tansy)).world)).value;
      const { meeting, file, row, papers } = await left();
      expect(meeting, where).toEqual(signed);
      expect(
        file.facts.filter(({ fact }) => fact === 'initial meeting held'),
        where,
      ).toHaveLength(1);
      expect(file.plan.version, where).toBe(1);
      expect(row.meetings[0]?.stage, where).toBe('signed off');
      expect(papers, where).toHaveLength(2);
      expect(unzip(papers[0]!.bytes).get('word/document.xml'), where).toContain(
        `Signed off by ${signed.signOff?.by.name}`,
      );
      expect(refusedByContract(harness.tenant), where).toEqual([]);
    }
  }
  console.log(`Signing off was killed at ${points} points`);
  expect(points).toBeGreaterThan(20);
});
