import { beforeEach, expect, test } from 'vitest';
import { caseLh4163, osric, petra, tansy } from '../../emulator/scenarios/leicestershireInitial.ts';
import { readDiaries } from '../../src/app/readDiaries.ts';
import { day } from '../../src/domain/time/plainDate.ts';
import { type SignedIn, signedIn } from '../builders/signedIn.ts';

let world: SignedIn;
beforeEach(async () => {
  world = await signedIn();
});
const read = () => readDiaries(world.as(tansy), caseLh4163.people, day('2026-12-22'), day('2027-01-06'));

test('F-SCH-04 only council people are asked for: no address of family or agency leaves for this', async () => {
  const { diaries, refusal } = await read();
  expect(refusal).toBeUndefined();
  expect([...diaries].map(([id, { state }]) => [id, state])).toEqual([
    ['p-sswop', 'seen'],
    ['p-keyworker', 'seen'],
  ]);
  const [asked, ...more] = world.tenant.requests().filter(({ url }) => url.endsWith('/getSchedule'));
  expect(asked?.body).toMatchObject({ schedules: [petra.userPrincipalName, osric.userPrincipalName] });
  expect(more).toEqual([]);
});

test.each(['503', 'drop before', '504 after commit'] as const)(
  'After %s everyone is not known, and why is said',
  async (kind) => {
    world.tenant.setFaults([{ kind, match: { path: 'getSchedule' }, times: 20 }]);
    const { diaries, refusal } = await read();
    expect([...diaries.values()]).toEqual([{ state: 'not known' }, { state: 'not known' }]);
    expect(refusal?.kind).toBe(kind === '503' ? 'busy' : 'no answer');
    world.tenant.setFaults([]);
    expect((await read()).diaries.get('p-sswop')?.state).toBe('seen');
  },
);

test('A colleague whose address nobody knows there is not known, the others are seen', async () => {
  const people = caseLh4163.people.map((person) =>
    person.id === 'p-sswop' ? { ...person, email: 'gone@council.example' } : person,
  );
  const { diaries, refusal } = await readDiaries(world.as(tansy), people, day('2026-12-22'), day('2027-01-06'));
  expect(refusal).toBeUndefined();
  expect([...diaries.values()].map(({ state }) => state)).toEqual(['not known', 'seen']);
});
