import { expect, test } from 'vitest';
import {
  type AgencyConcern,
  removedConcern,
  withdrawnConcern,
  wordsOfConcern,
} from '../../../src/domain/case/agencyConcern.ts';
import { chosenWording, mayReword, mayTakeBack, reworded, withRaised } from '../../../src/domain/case/concernWords.ts';
import { mergeConcerns } from '../../../src/domain/case/mergeConcerns.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { answer, concern } from '../../builders/concern.ts';
import { elfridasCase } from '../../builders/elfrida.ts';

const at = instant('2027-01-06T09:00:00.000Z');
const put = (id: string, what: string, of = concern, by = 'Petra Lanternfield') => reworded(of, { id, what, by, at });
const mine = put('w-1', 'No place before Easter.');
const theirs = put('w-2', 'A place only after Easter.');
const one = (was: AgencyConcern, yours: AgencyConcern, other: AgencyConcern): AgencyConcern =>
  mergeConcerns([was], [yours], [other]).items[0]!;

test('F-CAP-07: put right, the earlier wording stays readable, with who wrote it', () => {
  expect(mine).toMatchObject({ what: 'No place before Easter.', worded: { id: 'w-1', by: 'Petra Lanternfield' } });
  expect(mine.earlier).toEqual([
    { id: 'k-1', what: concern.what, by: 'Petra Lanternfield', at: '2027-01-05T09:00:00.000Z' },
  ]);
  expect(put('w-3', 'Third.', mine).earlier?.map(({ id }) => id)).toEqual(['k-1', 'w-1']);
});

test('F-CAP-07: whoever wrote it puts it right, by their account, or by name where it is from before accounts were kept', () => {
  const petra = { id: '1111', name: 'Petra Lanternfield' };
  expect(mayReword(concern, petra)).toBe(true);
  expect(mayReword({ ...concern, recordedById: '2222' }, petra)).toBe(false);
  expect(mayReword({ ...concern, recordedById: '1111', recordedBy: 'P Lanternfield' }, petra)).toBe(true);
  expect(mayReword({ ...concern, recordedBy: 'Osric Plumtree' }, petra)).toBe(false);
});

test('F-CAP-07: two wordings saved at once both stay until one is chosen, and then the other is an earlier one', () => {
  const both = one(concern, mine, theirs);
  expect(both).toMatchObject({ what: mine.what, also: [{ id: 'w-2', what: theirs.what }] });
  // A save whose answer was lost finds its own work.
  expect(one(concern, mine, both)).toEqual(both);
  for (const [id, what] of [
    ['w-1', mine.what],
    ['w-2', theirs.what],
  ] as const) {
    const chosen = chosenWording(both, id);
    expect(chosen).toMatchObject({ what, worded: { id } });
    expect(chosen).not.toHaveProperty('also');
    expect(wordsOfConcern(chosen)).toEqual(expect.arrayContaining([concern.what, mine.what, theirs.what]));
    expect(chosen.earlier).toHaveLength(2);
    // Chosen on one page, settled on another.
    expect(one(both, { ...both, settledOn: day('2027-01-08') }, chosen)).toEqual({
      ...chosen,
      settledOn: '2027-01-08',
    });
  }
  const crossed = one(both, chosenWording(both, 'w-1'), chosenWording(both, 'w-2'));
  expect(crossed.what).toBe(theirs.what);
  expect(crossed.earlier?.map(({ id }) => id).toSorted()).toEqual(['k-1', 'w-1']);
});

test('F-CAP-07: the same wording twice is none to choose from', () => {
  const same = one(concern, mine, put('w-2', mine.what));
  expect(same).not.toHaveProperty('also');
});

test('F-CAP-07: two answers at once both stay, and taking one back takes no other', () => {
  const other = { ...answer, id: 'a-2', what: 'We shall ask the hub.' };
  const both = one(concern, { ...concern, answers: [answer] }, { ...concern, answers: [other] });
  expect(both.answers?.map(({ id }) => id).toSorted()).toEqual(['a-1', 'a-2']);
  expect(one(both, { ...both, answers: [other] }, both).answers).toEqual([other]);
});

test('F-CAP-07: withdrawn or removed, no page from before brings its words back', () => {
  const gone = [
    withdrawnConcern(concern, { by: 'Osric Plumtree', on: day('2027-01-08'), why: 'Wrong family.' }),
    removedConcern(concern, { by: 'Osric Plumtree', on: day('2027-01-08') }),
  ];
  for (const each of gone) {
    for (const late of [mine, { ...concern, answers: [answer] }]) {
      for (const merged of [one(concern, late, each), one(concern, each, late)]) {
        expect(merged).toMatchObject({ what: '', raisedWith: '' });
        expect(JSON.stringify(merged)).not.toMatch(/breakfast|Easter|hub/);
      }
    }
    // The first press of a form whose answer was lost, pressed again.
    const again = mergeConcerns([], [concern], [each]).items[0];
    expect(JSON.stringify(again)).not.toContain('breakfast');
  }
});

test('F-CAP-07: removed after it was withdrawn, the reason goes too', () => {
  const withdrawn = withdrawnConcern(concern, { by: 'O', on: day('2027-01-08'), why: 'The breakfast club again.' });
  expect(wordsOfConcern(withdrawn)).toEqual(['The breakfast club again.']);
  expect(wordsOfConcern(removedConcern(withdrawn, { by: 'P', on: day('2027-01-09') }))).toEqual([]);
});

const come: AgencyConcern = {
  ...mine,
  answers: [answer],
  leadOn: day('2027-01-07'),
  settledOn: day('2027-01-08'),
};
const pressed = { ...concern, recordedAt: instant('2027-01-09T09:00:00.000Z') };

test('F-CAP-07: its form pressed again after a lost answer takes back nothing that colleagues did meanwhile', () => {
  const file = { ...elfridasCase, concerns: [come] };
  // The page knows of it by then, or does not.
  expect(withRaised(file, pressed, 'w-9').concerns).toEqual([come]);
  expect(mergeConcerns([], [pressed], [come]).items).toEqual([come]);
  const gone = withdrawnConcern(concern, { by: 'Osric Plumtree', on: day('2027-01-08'), why: 'Wrong family.' });
  expect(withRaised({ ...file, concerns: [gone] }, pressed, 'w-9').concerns).toEqual([gone]);
  expect(withRaised({ ...file, concerns: [] }, pressed, 'w-9').concerns).toEqual([pressed]);
});

test('F-CAP-07: pressed again in other words, those put it right, or stand beside what the page had not seen', () => {
  const other = { ...pressed, what: 'No place at all.', raisedWith: 'Osric Plumtree, worker' };
  const file = { ...elfridasCase, concerns: [come] };
  const [right] = withRaised(file, other, 'w-9').concerns ?? [];
  const worded = { id: 'w-9', by: other.recordedBy, at: other.recordedAt };
  expect(right).toMatchObject({ ...come, raisedWith: other.raisedWith, what: other.what, worded, earlier: [{}, {}] });
  const beside = one({ ...concern, id: 'none' }, other, come);
  expect(beside).toMatchObject({ ...come, also: [{ what: other.what, at: other.recordedAt }] });
  // Saved once more, it finds its own work; chosen, it stands.
  expect(one({ ...concern, id: 'none' }, other, beside)).toEqual(beside);
  const unworded = one({ ...concern, id: 'none' }, other, concern);
  expect(chosenWording(unworded, unworded.also?.[0]?.id ?? '')).toMatchObject({ what: other.what });
});

test('F-CAP-07: whoever wrote an answer down takes it back, by their account, or by name where it has none', () => {
  const me = { id: '3333', name: 'Osric Plumtree' };
  expect(mayTakeBack(answer, me)).toBe(true);
  expect(mayTakeBack({ ...answer, byId: '4444' }, me)).toBe(false);
  expect(mayTakeBack({ ...answer, byId: '3333', by: 'O Plumtree' }, me)).toBe(true);
});
