import { beforeAll, beforeEach, expect, test } from 'vitest';
import { petra, tansy } from '../../emulator/scenarios/leicestershireInitial.ts';
import { listDocuments } from '../../src/app/listDocuments.ts';
import { makePrintFile } from '../../src/app/makePrintFile.ts';
import { reopenMinutes } from '../../src/app/reopenMinutes.ts';
import type { World } from '../../src/app/world.ts';
import { initialMeeting } from '../builders/initialMeeting.ts';
import { siblingsMeeting } from '../builders/siblingsMeeting.ts';
import { given } from '../builders/signedIn.ts';
import { unzip } from '../builders/unzip.ts';
import { computerOf as siblingsComputer, siblingsJourney } from './apart/siblingsJourney.ts';
import type { KillHarness, Moment } from './kill/killable.ts';
import { afterTheMeeting, computerOf, reference, sign } from './signOff/afterTheMeeting.ts';
import { putByHand } from './signOff/putByHand.ts';

const { id } = initialMeeting;
let harness: KillHarness;
let signed: Moment;
let hers: World;

beforeAll(async () => {
  const at = await afterTheMeeting();
  harness = at.harness;
  given(await sign((await computerOf(harness, petra)).world));
  signed = harness.keep();
});
beforeEach(async () => {
  harness.goBackTo(signed);
  hers = (await computerOf(harness, petra)).world;
});

async function printFor(world: World, person: string, address = '', change = (file: CaseFileNow) => file) {
  const meeting = given(await world.meetings.read(id)).value;
  const file = change(given(await world.folder.readCase(reference)).value);
  return makePrintFile(world, file, meeting, { person: file.people.find((one) => one.id === person)!, address });
}
type CaseFileNow = Awaited<ReturnType<typeof caseNow>>;
const caseNow = async (world: World) => given(await world.folder.readCase(reference)).value;

const words = (bytes: Uint8Array) =>
  (unzip(bytes).get('word/document.xml') ?? '').replace(/<w:br\/>|<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
const textOf = async (world: World, name: string, of = { reference, id }) =>
  words(given(await world.folder.readPaper(of.reference, of.id, name)).bytes);

test('F-DIS-03: a cover sheet with the name and the address, then the minutes and the plan as they were signed off', async () => {
  const file = given(await printFor(hers, 'p-grandmother', '2 Quill Lane\nInkford'));
  expect(file).toMatchObject({ name: 'To print 2027-01-04 version 1 copy 6.docx', together: true });
  const text = await textOf(hers, file.name);
  const [minutes, plan] = await Promise.all(
    ['Minutes', 'Plan'].map((kind) => textOf(hers, `${kind} 2027-01-04 version 1.docx`)),
  );
  const sheet = text.slice(0, text.indexOf(minutes!));
  expect(text).toBe(sheet + minutes + plan);
  expect(sheet).toContain('Myrtle Fay\n2 Quill Lane\nInkford\n');
  expect(sheet).toContain('Reference LH-4163. Version 1');
  for (const { name } of (await caseNow(hers)).people.filter((person) => person.id !== 'p-grandmother'))
    expect(sheet).not.toContain(name.split(' ')[0]);
});

test('Asked for again it is the same file, on any computer; with another address it is another, and the first stays', async () => {
  const first = given(await printFor(hers, 'p-grandmother', '2 Quill Lane'));
  const theirs = (await computerOf(harness, tansy)).world;
  expect(given(await printFor(theirs, 'p-grandmother', '2 Quill Lane')).name).toBe(first.name);
  const moved = given(await printFor(theirs, 'p-grandmother', '9 Ink Street'));
  expect(moved.name).toBe('To print 2027-01-04 version 1 copy 6 2.docx');
  expect(await textOf(hers, first.name)).toContain('2 Quill Lane');
  expect(given(await printFor(hers, 'p-father')).name).not.toBe(first.name);
});

test('A name put right since sign-off: the sheet alone, and the papers are printed as they were kept', async () => {
  const married = (file: CaseFileNow) => ({
    ...file,
    people: file.people.map((one) => (one.id === 'p-mother' ? { ...one, name: 'Marigold Quillon' } : one)),
  });
  const changed = married(await caseNow(hers));
  const { etag } = given(await hers.folder.readCase(reference));
  given(await hers.folder.writeCase(changed, etag));
  const file = given(await printFor(hers, 'p-grandmother'));
  expect(file.together).toBe(false);
  const text = await textOf(hers, file.name);
  expect(text).toContain('Minutes 2027-01-04 version 1');
  expect(text).not.toContain('Marigold');
});

test('Changed after sign-off, the papers are a fault, and nothing is made to print', async () => {
  const name = 'Plan 2027-01-04 version 1.docx';
  await putByHand(harness, `${id}/${name}`, new TextEncoder().encode('Another plan'));
  const refused = { ok: false, reason: { kind: 'record fault', files: [name] } };
  expect(await printFor(hers, 'p-grandmother')).toEqual(refused);
});

test('What is made to print is no paper of the case', async () => {
  given(await printFor(hers, 'p-grandmother'));
  const meeting = given(await hers.meetings.read(id)).value;
  const [listed] = given(await listDocuments(hers, reference, [meeting]));
  expect(listed?.papers.map(({ name }) => name)).toEqual([
    'Minutes 2027-01-04 version 1.docx',
    'Plan 2027-01-04 version 1.docx',
  ]);
});

test('F-DIS-03: whoever is kept apart gets their own version behind the sheet, and none where none was made', async () => {
  const siblings = await siblingsJourney();
  const world = await siblingsComputer(siblings, tansy);
  const of = { reference: siblingsMeeting.caseReference, id: siblingsMeeting.id };
  const meeting = given(await world.meetings.read(of.id)).value;
  const file = given(await world.folder.readCase(of.reference)).value;
  const mother = file.people.find((one) => one.id === 'p-mother')!;
  const made = given(await makePrintFile(world, file, meeting, { person: mother, address: '1 Harbour Row' }));
  expect(made.together).toBe(true);
  const text = await textOf(world, made.name, of);
  expect(text).toContain('1 Harbour Row');
  expect(text).not.toMatch(/dorian|canalside|bakery/i);

  const school = { ...file.people.find((one) => one.id === 'p-school')!, apartFrom: ['p-father'] };
  const flagged = { ...file, people: file.people.map((one) => (one.id === 'p-school' ? school : one)) };
  given(await world.folder.writeCase(flagged, given(await world.folder.readCase(of.reference)).etag));
  // As a page has it that was opened before the flag came.
  const before = file.people.find((one) => one.id === 'p-school')!;
  const refused = await makePrintFile(world, file, meeting, { person: before, address: '' });
  expect(refused).toEqual({ ok: false, reason: { kind: 'no version' } });
});

test('Opened again on another computer: nothing more of the version that is being corrected is made to print', async () => {
  const file = await caseNow(hers);
  const meeting = given(await hers.meetings.read(id)).value;
  const theirs = (await computerOf(harness, tansy)).world;
  given(await reopenMinutes(theirs, reference, id, 'A name was wrong.'));
  const grandmother = file.people.find((one) => one.id === 'p-grandmother')!;
  const refused = await makePrintFile(hers, file, meeting, { person: grandmother, address: '' });
  expect(refused).toEqual({ ok: false, reason: { kind: 'changed elsewhere' } });
});

test('Consent taken back since the page was opened: nothing is made to print for an agency', async () => {
  const file = await caseNow(hers);
  const meeting = given(await hers.meetings.read(id)).value;
  const { etag } = given(await hers.folder.readCase(reference));
  given(await hers.folder.writeCase({ ...file, consent: { state: 'not asked' } }, etag));
  const school = file.people.find((one) => one.id === 'p-school')!;
  const refused = await makePrintFile(hers, file, meeting, { person: school, address: '' });
  expect(refused).toEqual({ ok: false, reason: { kind: 'changed elsewhere' } });
});
