import { IDBFactory } from 'fake-indexeddb';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { osric, tansy, caseLh4163 as was } from '../../emulator/scenarios/leicestershireInitial.ts';
import { saveCase } from '../../src/app/saveCase.ts';
import type { World } from '../../src/app/world.ts';
import {
  type AgencyConcern,
  agenciesAt,
  concernDay,
  concernRule,
  removedConcern,
  withConcern,
  withdrawnConcern,
} from '../../src/domain/case/agencyConcern.ts';
import { papersOf } from '../../src/domain/papers/papersOf.ts';
import { paperText } from '../../src/domain/papers/paperText.ts';
import { dudley } from '../../src/domain/procedure/profiles/dudley.ts';
import { leicestershire } from '../../src/domain/procedure/profiles/leicestershire.ts';
import { instant } from '../../src/domain/time/instant.ts';
import { day } from '../../src/domain/time/plainDate.ts';
import { CaseConcerns } from '../../src/features/case/CaseConcerns.tsx';
import { RaiseConcern } from '../../src/features/minutes/RaiseConcern.tsx';
import { concern } from '../builders/concern.ts';
import { initialMeeting, wholeMeeting } from '../builders/initialMeeting.ts';
import { recordOf } from '../builders/recordOf.ts';
import { given } from '../builders/signedIn.ts';
import { killHarness } from './kill/killable.ts';

test('F-CAP-07 LEI-P41: Leicestershire has a way for an agency’s concern, first the worker, then its own lead', () => {
  expect(concernRule(leicestershire)?.choices[0]).toContain('talks to the worker, team manager');
  expect(concernRule(leicestershire)?.choices[1]).toBe('The agency goes to its own safeguarding lead');
  expect(concernRule(dudley)).toBeUndefined();
});

test('F-CAP-07: two people’s concerns both stand on the case, come further day by day, and can be taken back', async () => {
  const harness = await killHarness();
  const hers = (await harness.computer(tansy, new IDBFactory())).world;
  const his = (await harness.computer(osric, new IDBFactory())).world;
  const other = { ...concern, id: 'k-2', about: 'taking part' } as const;
  given(await saveCase(hers, was, withConcern(was, concern)));
  const both = given(await saveCase(his, was, withConcern(was, other))).file;
  expect(both.concerns?.map(({ id }) => id).toSorted()).toEqual(['k-1', 'k-2']);
  const led = given(await saveCase(hers, both, withConcern(both, { ...concern, leadOn: day('2027-01-12') }))).file;
  // Said of the other one, on a page from before: neither is lost.
  const settled = { ...other, settledOn: day('2027-01-13') };
  const now = given(await saveCase(his, both, withConcern(both, settled))).file;
  expect(now.concerns).toEqual(
    expect.arrayContaining([
      { ...concern, leadOn: '2027-01-12' },
      { ...other, settledOn: '2027-01-13' },
    ]),
  );
  const again = given(await saveCase(hers, now, withConcern(now, other))).file;
  expect(again.concerns?.find(({ id }) => id === 'k-2')).toEqual(other);
  expect(again.concerns).toHaveLength(2);
  expect(led.facts).toEqual(was.facts);
});

test('F-CAP-07: a concern is a task on the case until it is settled, and stands in no paper', () => {
  const shown = (...concerns: readonly AgencyConcern[]) =>
    renderToStaticMarkup(
      <CaseConcerns
        world={
          {
            clock: { today: () => day('2027-01-14') },
            identity: { me: { id: '1111', name: 'Petra Lanternfield' } },
            device: { draft: async () => '' },
          } as unknown as World
        }
        file={{ ...was, concerns }}
        meetings={[initialMeeting]}
        reload={async () => {}}
      />,
    );
  expect(shown()).toBe('');
  expect(shown(concern)).toContain('1 to settle');
  expect(shown(concern)).toContain('With their safeguarding lead from today');
  expect(shown({ ...concern, leadOn: day('2027-01-12') })).toContain('with the agency’s safeguarding lead, Tue 12 Jan');
  expect(shown({ ...concern, settledOn: day('2027-01-13') })).toContain('none to settle');
  expect(shown(concern)).toContain('After Initial meeting, Mon 4 Jan 2027.');
  const withdrawn = { by: 'Osric Plumtree', on: day('2027-01-14'), why: 'It was of another family.' };
  const gone = shown({ ...concern, id: 'k-2' }, withdrawnConcern(concern, withdrawn));
  expect(gone).toContain('1 to settle');
  expect(gone).toMatch(
    /Mr Inglenook, school: withdrawn.*It was of another family\..*Withdrawn by Osric Plumtree, Thu 14 Jan/,
  );
  expect(gone.match(/before Easter/g)).toHaveLength(1);
  const { minutes, plan } = papersOf({
    file: { ...was, concerns: [concern] },
    meeting: initialMeeting,
    record: recordOf(wholeMeeting),
    version: 1,
  });
  for (const paper of [minutes, plan]) expect(paper && paperText(paper)).not.toContain('before Easter');
});

test('F-CAP-07: withdrawn, its words leave the case for good, also where somebody settled it meanwhile', async () => {
  const harness = await killHarness();
  const hers = (await harness.computer(tansy, new IDBFactory())).world;
  const his = (await harness.computer(osric, new IDBFactory())).world;
  const there = given(await saveCase(hers, was, withConcern(was, concern))).file;
  const withdrawn = { by: 'Tansy Millbrook', on: day('2027-01-14'), why: 'It was of another family.' };
  given(await saveCase(hers, there, withConcern(there, withdrawnConcern(concern, withdrawn))));
  given(await saveCase(his, there, withConcern(there, { ...concern, settledOn: day('2027-01-14') })));
  const stored = given(await hers.folder.readCase(was.reference)).value;
  expect(stored.concerns).toEqual([{ ...concern, what: '', raisedWith: '', withdrawn, settledOn: '2027-01-14' }]);
  expect(JSON.stringify(stored)).not.toContain('breakfast club has no place');
});

test('F-CAP-07: it is raised on or after the day of the meeting, by an agency of the case or one that came as a guest', () => {
  const at = (typed: string) => concernDay(typed, { on: day('2027-01-04'), what: 'the meeting' }, day('2027-01-14'));
  expect([at('2027-01-04').ok, at('2027-01-14').ok]).toEqual([true, true]);
  for (const wrong of ['', '2027-01-03', '2027-01-15']) expect(at(wrong).ok).toBe(false);
  const guest = (target: string, name: string, role: string) =>
    ({ type: 'guest', target, value: { name, role } }) as const;
  const { people } = was;
  const names = agenciesAt(was, recordOf([guest('g-1', 'Ms Fennimore', 'housing'), guest('g-2', 'Mr Oddlestone', '')]));
  expect(names.slice(-2)).toEqual(['Ms Fennimore, housing', 'Mr Oddlestone']);
  expect(names).toHaveLength(people.filter(({ side }) => side === 'agency').length + 2);
});

test('F-CAP-07: an agency can be heard once the meeting is over, not on its morning', () => {
  const shown = (now: string, concerns: readonly AgencyConcern[] = []) =>
    renderToStaticMarkup(
      <RaiseConcern
        world={
          {
            clock: { today: () => day('2027-01-04'), now: () => instant(now) },
            device: { read: async () => undefined },
          } as unknown as World
        }
        file={{ ...was, concerns }}
        meeting={initialMeeting}
        record={recordOf([])}
        again={async () => {}}
      />,
    );
  expect(shown('2027-01-04T08:00:00.000Z')).toBe('');
  expect(shown('2027-01-04T12:00:00.000Z')).toContain('An agency has a concern');
  const removed = removedConcern({ ...concern, id: 'k-2' }, { by: 'Osric Plumtree', on: day('2027-01-14') });
  expect(shown('2027-01-14T12:00:00.000Z', [concern, removed])).toContain('1 recorded after this meeting');
});
