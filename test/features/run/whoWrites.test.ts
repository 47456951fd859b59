import { expect, it } from 'vitest';
import { caseLh4163 as file, osric, petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { EventBody } from '../../../src/domain/meeting/event.ts';
import { fold } from '../../../src/domain/meeting/fold.ts';
import type { Panel } from '../../../src/features/run/panel.ts';
import { areInShort, whoWrites } from '../../../src/features/run/whoWrites.ts';
import { initialMeeting as meeting } from '../../builders/initialMeeting.ts';
import { eventsOf } from '../../builders/recordOf.ts';

const here = (target: string, value: string | null): EventBody => ({ type: 'here', target, value });

const shown = (others: readonly string[], ...osrics: readonly EventBody[]) => {
  const record = fold([...eventsOf([here('o-p', 'plan')], petra.id, 'p'), ...eventsOf(osrics, osric.id, 'o')]);
  const view = { record, others, complete: true } as unknown as Panel['view'];
  const world = { identity: { me: petra } } as unknown as Panel['world'];
  return [...whoWrites({ file, meeting, world, view })];
};

it('Whoever writes is at the place their panel told last, and oneself at none', () => {
  expect(shown([osric.id], here('o-1', 'LEI-A05'), here('o-1', 'LEI-A06'))).toEqual([['LEI-A06', ['Osric Plumtree']]]);
});

it('A panel that was closed shows nobody, and a newer one of the same person counts', () => {
  expect(shown([osric.id], here('o-1', 'LEI-A05'), here('o-1', null))).toEqual([]);
  expect(shown([osric.id], here('o-1', 'LEI-A05'), here('o-2', 'plan'))).toEqual([['plan', ['Osric Plumtree']]]);
});

it('One that was killed and has written nothing for a while shows nobody', () => {
  expect(shown([], here('o-1', 'LEI-A05'))).toEqual([]);
  expect(shown([tansy.id], here('o-1', 'LEI-A05'))).toEqual([]);
});

it('Where there is little room two are named, and of more the first', () => {
  expect(areInShort(['Osric'])).toBe('Osric is');
  expect(areInShort(['Osric', 'Tansy'])).toBe('Osric and Tansy are');
  expect(areInShort(['Osric', 'Tansy', 'Ivo Lee'])).toBe('Osric and 2 others are');
});
