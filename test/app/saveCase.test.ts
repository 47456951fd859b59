import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { caseLh4163, osric, tansy } from '../../emulator/scenarios/leicestershireInitial.ts';
import { saveCase } from '../../src/app/saveCase.ts';
import { planItem } from '../../src/app/sending/writeDown.ts';
import type { CaseFile, Person } from '../../src/domain/case/caseFile.ts';
import { initialMeeting } from '../builders/elfrida.ts';
import { given } from '../builders/signedIn.ts';
import { killHarness } from './kill/killable.ts';

const reference = 'LH-4163';
const was = caseLh4163;

async function computers() {
  const harness = await killHarness();
  const hers = (await harness.computer(tansy, new IDBFactory())).world;
  const his = (await harness.computer(osric, new IDBFactory())).world;
  const stored = async () => given(await his.folder.readCase(reference)).value;
  return { harness, hers, his, stored };
}

const withPerson = (file: CaseFile, id: string, change: Partial<Person>): CaseFile => ({
  ...file,
  people: file.people.map((person) => (person.id === id ? { ...person, ...change } : person)),
});

test('Two people who edit different fields of one case both keep what they typed', async () => {
  const { hers, his, stored } = await computers();
  const [one, other] = await Promise.all([
    saveCase(hers, was, withPerson(was, 'p-mother', { phone: '01632 960001' })),
    saveCase(his, was, withPerson(was, 'p-mother', { language: 'Welsh' })),
  ]);
  given(one);
  given(other);
  expect((await stored()).people.find(({ id }) => id === 'p-mother')).toMatchObject({
    phone: '01632 960001',
    language: 'Welsh',
  });
});

test('A field that someone else changed meanwhile keeps yours and says so, and their other changes stay', async () => {
  const { hers, his, stored } = await computers();
  const theirs = withPerson(was, 'p-keyworker', { email: 'osric@council.example', phone: '01632 960002' });
  given(await saveCase(his, was, theirs));
  const saved = given(
    await saveCase(hers, was, withPerson(was, 'p-keyworker', { email: 'o.plumtree@council.example' })),
  );
  expect(saved.differed).toEqual([
    'Osric Plumtree’s address: kept yours, “o.plumtree@council.example”. Someone else had saved “osric@council.example”.',
    'Osric Plumtree’s phone number: someone else changed it to “01632 960002” meanwhile.',
  ]);
  expect((await stored()).people.find(({ id }) => id === 'p-keyworker')).toMatchObject({
    email: 'o.plumtree@council.example',
    phone: '01632 960002',
  });
  expect(saved.file).toEqual(await stored());
});

test('A safety flag that someone else has set is not lost to another edit, nor refused consent to one that was given', async () => {
  const { hers, his, stored } = await computers();
  const flagged = withPerson({ ...was, consent: { state: 'not asked' } }, 'p-father', { apartFrom: ['p-mother'] });
  given(await saveCase(his, was, flagged));
  const edited = withPerson(was, 'p-father', { apartFrom: ['p-grandmother'], papersBy: 'print' });
  const given2 = { ...edited, consent: { ...was.consent, from: ['p-father'] } } as CaseFile;
  const saved = given(await saveCase(hers, was, given2));
  const father = (await stored()).people.find(({ id }) => id === 'p-father');
  expect([...(father?.apartFrom ?? [])].sort()).toEqual(['p-grandmother', 'p-mother']);
  expect((await stored()).consent).toEqual({ state: 'not asked' });
  expect(saved.differed.join()).toContain('Consent: kept theirs');
});

test('Facts, corrections and the plan stay as they are now, whatever an older page holds', async () => {
  const { hers, his, stored } = await computers();
  const there = given(await his.folder.readCase(reference));
  const plan = { ...was.plan, version: 1, dangerStatement: 'As agreed' };
  given(await his.folder.writeCase({ ...there.value, plan, facts: [] }, there.etag));
  given(await saveCase(hers, was, { ...was, ledBy: 'social worker' }));
  expect(await stored()).toMatchObject({ ledBy: 'social worker', plan, facts: [] });
});

test('Someone whom a meeting booked meanwhile names is not removed, and neither is one somebody changed', async () => {
  const { hers, his, stored } = await computers();
  given(await his.meetings.create({ ...initialMeeting, invited: ['p-police'] }));
  given(await saveCase(his, was, withPerson(was, 'p-gp', { phone: '01632 960003' })));
  const gone = ['p-police', 'p-gp', 'p-grandmother'];
  const saved = given(await saveCase(hers, was, { ...was, people: was.people.filter(({ id }) => !gone.includes(id)) }));
  const ids = (await stored()).people.map(({ id }) => id);
  expect(gone.filter((id) => ids.includes(id))).toEqual(['p-police', 'p-gp']);
  expect(saved.differed).toEqual([
    'PC Gale was not removed: a meeting, the plan, a safety flag or something sent names them.',
    'Dr Fennel Marsh was not removed: someone else has changed what is known of them meanwhile.',
  ]);
});

test('F-INV-05: someone flagged meanwhile, or sent the papers without being asked, is not removed, and the flag stays', async () => {
  const { hers, his, stored } = await computers();
  given(await saveCase(his, was, withPerson(was, 'p-mother', { apartFrom: ['p-grandmother'] })));
  given(await his.meetings.create({ ...initialMeeting, invited: [] }));
  const [gp] = was.people.filter(({ id }) => id === 'p-gp');
  const { id: meetingId } = initialMeeting;
  const item = planItem(his, { meetingId, version: 1, document: 'papers' }, { person: gp! });
  given(await his.sends.create(item));
  const gone = ['p-gp', 'p-grandmother'];
  const saved = given(await saveCase(hers, was, { ...was, people: was.people.filter(({ id }) => !gone.includes(id)) }));
  const { people } = await stored();
  expect(gone.filter((id) => people.some((one) => one.id === id))).toEqual(gone);
  expect(people.find(({ id }) => id === 'p-mother')?.apartFrom).toEqual(['p-grandmother']);
  expect(saved.differed.filter((words) => words.includes('was not removed'))).toHaveLength(2);
});

test('Nobody is kept apart from, or has consented as, someone who is no longer there', async () => {
  const { hers, stored } = await computers();
  const flagged = withPerson(was, 'p-mother', { apartFrom: ['p-grandmother'] });
  const now: CaseFile = {
    ...flagged,
    consent: { state: 'given', on: caseLh4163.facts[0]!.on, from: ['p-mother', 'p-grandmother'] },
    people: flagged.people.filter(({ id }) => id !== 'p-grandmother'),
  };
  given(await saveCase(hers, was, now));
  const file = await stored();
  expect(file.people.find(({ id }) => id === 'p-mother')?.apartFrom).toEqual([]);
  expect(file.consent).toMatchObject({ from: ['p-mother'] });
});

test.each(['drop after commit', '504 after commit', 'drop before', '412'] as const)(
  'After %s the edit is saved once, and the row with it',
  async (kind) => {
    const { harness, hers, his, stored } = await computers();
    harness.tenant.setFaults([{ kind, match: { method: 'PUT' }, times: 1 }]);
    const saved = given(await saveCase(hers, was, { ...was, ledBy: 'social worker' }));
    expect(saved).toEqual({ file: await stored(), differed: [] });
    expect(given(await his.cases.read(reference)).value.ledBy).toBe('social worker');
  },
);

test('A field that a newer app wrote survives an edit', async () => {
  const { hers, his, stored } = await computers();
  const there = given(await his.folder.readCase(reference));
  const newer = { ...there.value, people: there.value.people.map((one) => ({ ...one, pronouns: 'they' })) };
  given(await his.folder.writeCase(newer as CaseFile, there.etag));
  given(await saveCase(hers, was, withPerson(was, 'p-mother', { phone: '01632 960004' })));
  expect((await stored()).people.every((one) => 'pronouns' in one)).toBe(true);
});
