import { describe, expect, it } from 'vitest';
import { caseLh4163 as file } from '../../../emulator/scenarios/leicestershireInitial.ts';
import {
  agendaInOrder,
  canChangeDiscussion,
  discussedFirst,
  movedBy,
} from '../../../src/domain/meeting/agendaInOrder.ts';
import type { EventBody } from '../../../src/domain/meeting/event.ts';
import { papersOf } from '../../../src/domain/papers/papersOf.ts';
import { type AgendaLine, agendaFor } from '../../../src/domain/procedure/agenda.ts';
import { dudley } from '../../../src/domain/procedure/profiles/dudley.ts';
import { leicestershire } from '../../../src/domain/procedure/profiles/leicestershire.ts';
import { initialMeeting as meeting } from '../../builders/initialMeeting.ts';
import { recordOf } from '../../builders/recordOf.ts';

const pack = agendaFor(leicestershire, { kind: 'initial', mode: 'teams' });
const ids = (agenda: readonly AgendaLine[]) => agenda.map(({ item }) => Number(item.id.slice(-2)));
const shown = (...bodies: readonly EventBody[]) => ids(agendaInOrder(pack, recordOf(bodies)));
const order = (value: readonly string[] | null): EventBody => ({ type: 'agenda order', target: 'agenda', value });
const first = (value: 'plan first' | 'updates first' | null): EventBody => ({
  type: 'discussion order',
  target: 'discussion',
  value,
});
const asIs = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const newsFirst = [1, 2, 3, 4, 5, 6, 8, 7, 9, 10, 11, 12];

describe('F-RUN-03 which comes first', () => {
  it('is the plan in Leicestershire, and news once the chair says so, and the plan again', () => {
    expect(discussedFirst(pack)).toBe('plan first');
    expect(shown()).toEqual(asIs);
    expect(shown(first('updates first'))).toEqual(newsFirst);
    expect(shown(first('updates first'), first('plan first'))).toEqual(asIs);
    expect(shown(first('updates first'), first(null))).toEqual(asIs);
  });

  it('is asked at Leicestershire’s item for it, and where plan and news are items of their own', () => {
    expect(pack.filter(({ item }) => item.captures.includes('discussion order')).map(({ item }) => item.id)).toEqual([
      'LEI-A09',
    ]);
    expect(canChangeDiscussion(pack)).toBe(true);
    expect(canChangeDiscussion(pack.filter(({ item }) => !item.captures.includes('plan')))).toBe(false);
  });
});

describe('F-RUN-02 the order of the agenda', () => {
  it('is the procedure’s until the chair changes it, and again when it is taken back', () => {
    const up = movedBy(pack, 'LEI-A05', -1);
    expect(shown(order(up))).toEqual([1, 2, 3, 5, 4, 6, 7, 8, 9, 10, 11, 12]);
    expect(shown(order(up), order(null))).toEqual(asIs);
  });

  it('keeps every item once, whatever an order names', () => {
    expect(shown(order(['LEI-A12', 'gone', 'LEI-A01']))).toEqual([12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it('does not move past either end', () => {
    expect(movedBy(pack, 'LEI-A01', -1)).toEqual(pack.map(({ item }) => item.id));
    expect(movedBy(pack, 'LEI-A12', 1)).toEqual(pack.map(({ item }) => item.id));
  });

  it('and which comes first: the one recorded later rules', () => {
    const swapped = movedBy(pack, 'LEI-A07', 1);
    expect(shown(first('plan first'), order(swapped))).toEqual(newsFirst);
    expect(shown(order(swapped), first('plan first'))).toEqual(asIs);
  });

  it('is the order in which the minutes list what was covered', () => {
    const ticks = ['LEI-A07', 'LEI-A08'].map((target) => ({ type: 'tick', target, value: true }) as const);
    const covered = (...more: readonly EventBody[]) => {
      const { minutes } = papersOf({ file, meeting, record: recordOf([...ticks, ...more]), version: 1 });
      return minutes.blocks
        .flatMap((block) => (block.kind === 'list' ? block.items.flat() : []))
        .map(({ text }) => text);
    };
    expect(covered()).toEqual(['The plan', 'Anything new']);
    expect(covered(first('updates first'))).toEqual(['Anything new', 'The plan']);
  });

  it('holds for every authority: nothing recorded, nothing moved', () => {
    const agenda = agendaFor(dudley, { kind: 'initial', mode: 'teams' });
    expect(agendaInOrder(agenda, recordOf([]))).toBe(agenda);
  });
});
