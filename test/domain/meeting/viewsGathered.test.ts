import { expect, test } from 'vitest';
import type { CaseFile } from '../../../src/domain/case/caseFile.ts';
import type { EventBody } from '../../../src/domain/meeting/event.ts';
import { viewsGathered } from '../../../src/domain/meeting/viewsGathered.ts';
import { elfridasCase } from '../../builders/elfrida.ts';
import { sswopAgenda } from '../../builders/initialMeeting.ts';
import { recordOf } from '../../builders/recordOf.ts';

const view = (id: string, item: string, voice: string, text = 'Mornings are hard.'): EventBody => ({
  type: 'note',
  target: id,
  value: { item, tag: 'view', text, voice },
});
const has = (events: readonly EventBody[], file: CaseFile = elfridasCase) =>
  Object.fromEntries(viewsGathered(file, recordOf(events), sswopAgenda).map((each) => [each.id, each.has]));

test('F-PRE-04: each child and each parent, and nobody else, with nothing at first', () => {
  expect(has([])).toEqual({ 'c-1': 'nothing', 'p-mother': 'nothing', 'p-father': 'nothing' });
});

test('F-PRE-04: a view, an update in writing, or a reason counts, each for whom it is of', () => {
  expect(
    has([
      view('n-1', 'LEI-A05', 'p-keyworker'),
      view('n-2', 'LEI-A06', 'p-mother'),
      { type: 'written update', target: 'p-father', value: 'I want to see her each Saturday.' },
    ]),
  ).toEqual({ 'c-1': 'view', 'p-mother': 'view', 'p-father': 'written update' });
  expect(has([{ type: 'voice reason', target: 'parents', value: 'Neither could be reached.' }])).toMatchObject({
    'c-1': 'nothing',
    'p-mother': 'reason',
    'p-father': 'reason',
  });
  expect(has([view('n-1', 'LEI-A06', 'p-mother', '  ')])['p-mother']).toBe('nothing');
});

test('Of two children each needs their own: what was passed on for one is not the other’s', () => {
  const [child] = elfridasCase.children;
  const two: CaseFile = { ...elfridasCase, children: [child!, { ...child!, id: 'c-2', initials: 'A.F.' }] };
  const events: EventBody[] = [view('n-1', 'LEI-A05', 'c-1'), view('n-2', 'LEI-A05', 'p-keyworker')];
  expect(has(events, two)).toMatchObject({ 'c-1': 'view', 'c-2': 'nothing' });
  expect(has([...events, { type: 'voice reason', target: 'c-2', value: 'Is two years old.' }], two)['c-2']).toBe(
    'reason',
  );
});
