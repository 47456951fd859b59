import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ActionOutcome, EventBody } from '../../../src/domain/meeting/event.ts';
import { nextPlan } from '../../../src/domain/plan/nextPlan.ts';
import { emptyPlan, openActions, type Plan } from '../../../src/domain/plan/plan.ts';
import { planBefore, withPlan } from '../../../src/domain/plan/planBefore.ts';
import { planChanges } from '../../../src/domain/plan/planChanges.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { recordOf } from '../../builders/recordOf.ts';

const action = (target: string, what: string, by?: string, owner = 'p-mother'): EventBody => ({
  type: 'action',
  target,
  value: { what, owner, ...(by && { by: day(by) }) },
});
const outcome = (target: string, value: ActionOutcome | null): EventBody => ({ type: 'action state', target, value });

const first = nextPlan(
  emptyPlan,
  'initial-1',
  recordOf([
    action('a-1', 'Walk to school together', '2027-01-11'),
    action('a-2', 'Ring by 9:15 when late', '2027-01-08'),
    action('a-3', 'Ask for a breakfast place', '2027-01-15'),
    action('a-4', 'Fit a smoke alarm', '2027-01-29'),
    { type: 'statement', target: 'safety goal', value: 'An adult is there until the bell.' },
  ]),
);
const review = [
  action('a-2', 'Ring by 9:15 when late', '2027-02-26'),
  outcome('a-2', { is: 'open' }),
  outcome('a-1', { is: 'done' }),
  outcome('a-3', { is: 'dropped', reason: 'She eats at home now.' }),
  action('a-5', 'See the school nurse', '2027-03-05'),
];
const second = nextPlan(first, 'progress-1', recordOf(review));

test('F-PLN-07 A review says what became of each action; what nobody went through stays as it was', () => {
  expect(second.version).toBe(2);
  expect(second.actions).toEqual([
    { ...first.actions[0], state: { is: 'done', at: 'progress-1' }, goneThroughAt: 'progress-1' },
    { ...first.actions[1], by: '2027-02-26', slippedFrom: ['2027-01-08'], goneThroughAt: 'progress-1' },
    {
      ...first.actions[2],
      state: { is: 'dropped', at: 'progress-1', reason: 'She eats at home now.' },
      goneThroughAt: 'progress-1',
    },
    first.actions[3],
    {
      id: 'a-5',
      what: 'See the school nurse',
      owner: 'p-mother',
      by: '2027-03-05',
      state: { is: 'open' },
      agreedAt: 'progress-1',
      goneThroughAt: 'progress-1',
      slippedFrom: [],
    },
  ]);
});

test('F-PLN-07 What changed: new, done, moved, dropped with its reason, and not gone through', () => {
  const changes = planChanges(first, second);
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  expect(ids(changes.added)).toEqual(['a-5']);
  expect(ids(changes.done)).toEqual(['a-1']);
  expect(changes.moved.map(({ action: { by }, was }) => [was.by, by])).toEqual([['2027-01-08', '2027-02-26']]);
  expect(ids(changes.dropped)).toEqual(['a-3']);
  expect(changes.reworded).toEqual([]);
  expect(ids(changes.notGoneThrough)).toEqual(['a-4']);
});

test('What is done or dropped stands once in what changed, and the plan after that leaves it out', () => {
  const third = nextPlan(second, 'progress-2', recordOf([outcome('a-4', { is: 'open' })]));
  expect(third.actions.map(({ id }) => id)).toEqual(['a-2', 'a-4', 'a-5']);
  const { done, dropped, added, notGoneThrough } = planChanges(second, third);
  expect([done, dropped, added]).toEqual([[], [], []]);
  expect(notGoneThrough.map(({ id }) => id)).toEqual(['a-2', 'a-5']);
});

test('A date that slips twice keeps both dates it had; one brought forward has not slipped', () => {
  const later = nextPlan(second, 'progress-2', recordOf([action('a-2', 'Ring by 9:15 when late', '2027-04-09')]));
  expect(openActions(later)[0]).toMatchObject({ by: '2027-04-09', slippedFrom: ['2027-01-08', '2027-02-26'] });
  const sooner = nextPlan(second, 'progress-2', recordOf([action('a-2', 'Ring by 9:15 when late', '2027-02-19')]));
  expect(openActions(sooner)[0]).toMatchObject({ by: '2027-02-19', slippedFrom: ['2027-01-08'] });
  expect(planChanges(second, sooner).moved).toHaveLength(1);
});

test('Other words and another owner are told apart from another date', () => {
  const plan = nextPlan(first, 'progress-1', recordOf([action('a-1', 'Walk with Nana', '2027-01-11', 'p-father')]));
  const { moved, reworded } = planChanges(first, plan);
  expect(moved).toEqual([]);
  expect(reworded).toMatchObject([
    { was: { owner: 'p-mother' }, action: { what: 'Walk with Nana', owner: 'p-father' } },
  ]);
});

test('Taken back, an action is as the last plan had it', () => {
  const record = recordOf([
    ...review,
    outcome('a-1', null),
    { type: 'action withdrawn', target: 'a-2', value: true },
    outcome('a-2', null),
  ]);
  expect(nextPlan(first, 'progress-1', record).actions.slice(0, 2)).toEqual(first.actions.slice(0, 2));
});

test('A statement that nobody touched, or that was emptied, is carried on', () => {
  expect(second.safetyGoal).toBe('An adult is there until the bell.');
  const emptied = recordOf([{ type: 'statement', target: 'safety goal', value: ' ' }]);
  expect(nextPlan(first, 'progress-1', emptied).safetyGoal).toBe('An adult is there until the bell.');
});

test('Corrected minutes are worked out from the plan as their meeting found it, not from their own first version', () => {
  const kept = withPlan(first, second);
  expect(kept.earlier).toEqual([first]);
  expect(planBefore(kept, 'progress-1')).toEqual(first);
  const corrected = nextPlan(planBefore(kept, 'progress-1'), 'progress-1', recordOf([...review, outcome('a-1', null)]));
  const again = withPlan(kept, corrected);
  expect(again.version).toBe(2);
  expect(again.earlier).toEqual([first]);
  expect(again.actions[0]).toEqual(first.actions[0]);
  expect(again.actions[1]?.slippedFrom).toEqual(['2027-01-08']);
});

test('Corrected after a later meeting has left its plan, that one stays', () => {
  const third = nextPlan(second, 'progress-2', recordOf([outcome('a-4', { is: 'done' })]));
  const kept = withPlan(withPlan(first, second), third);
  const corrected = nextPlan(planBefore(kept, 'progress-1'), 'progress-1', recordOf([]));
  const again = withPlan(kept, corrected);
  expect({ ...again, earlier: [] }).toEqual({ ...third, earlier: [] });
  expect(again.earlier).toEqual([first, corrected]);
});

test('The first meeting found no plan, before and after its own was kept', () => {
  expect(planBefore(emptyPlan, 'initial-1')).toBe(emptyPlan);
  expect(planBefore(withPlan(emptyPlan, first), 'initial-1')).toBe(emptyPlan);
});

const ids = ['a-1', 'a-2', 'a-3', 'a-4', 'a-5', 'a-6', 'a-7'];
const anId = fc.constantFrom(...ids);
const dates = fc.constantFrom(day('2027-01-08'), day('2027-02-12'), day('2027-03-19'));
const someEvents = fc.array(
  fc.oneof(
    fc
      .record({ target: anId, by: fc.option(dates, { nil: undefined }) })
      .map(
        ({ target, by }): EventBody => ({ type: 'action', target, value: { what: `Do ${target}`, ...(by && { by }) } }),
      ),
    anId.map((target): EventBody => ({ type: 'action withdrawn', target, value: true })),
    fc
      .record({
        target: anId,
        value: fc.constantFrom<ActionOutcome | null>(
          { is: 'done' },
          { is: 'open' },
          { is: 'dropped', reason: 'Not needed.' },
          null,
        ),
      })
      .map(({ target, value }): EventBody => ({ type: 'action state', target, value })),
  ),
  { maxLength: 25 },
);
const someMeetings = fc.array(someEvents, { minLength: 1, maxLength: 4 });
const allIds = (plan: Plan) => plan.actions.map(({ id }) => id);

test('Whatever meetings say: no open action is lost, none stands twice, and their order stays', () => {
  fc.assert(
    fc.property(someMeetings, (meetings) => {
      let plan = emptyPlan;
      meetings.forEach((events, at) => {
        const meeting = `progress-${at}`;
        const record = recordOf(events);
        const before = planBefore(plan, meeting);
        const after = nextPlan(before, meeting, record);
        const carried = openActions(before).map(({ id }) => id);
        expect(allIds(after).slice(0, carried.length)).toEqual(carried);
        expect(new Set(allIds(after)).size).toBe(after.actions.length);
        expect(allIds(after)).toEqual(expect.arrayContaining(record.actions.map(({ id }) => id)));
        // Each stands in what changed at most once as new, done or dropped, and is open or was closed here.
        const { added, done, dropped } = planChanges(before, after);
        expect(openActions(after).length + done.length + dropped.length).toBe(after.actions.length);
        expect(added.every(({ agreedAt }) => agreedAt === meeting)).toBe(true);
        plan = withPlan(plan, after);
        // Planned again once it was kept, it is the same plan.
        expect(withPlan(plan, nextPlan(planBefore(plan, meeting), meeting, record))).toBe(plan);
      });
      // Every meeting's plan can be told again.
      meetings.forEach((events, at) => {
        const meeting = `progress-${at}`;
        const again = nextPlan(planBefore(plan, meeting), meeting, recordOf(events));
        expect(withPlan(plan, again)).toBe(plan);
      });
    }),
    { numRuns: 300 },
  );
});

test('F-PLN-01 An action keeps its need and what will be different, until somebody words it anew', () => {
  const value = { what: 'Breakfast club', need: 'Food before school', outcome: 'She eats by nine', owner: 'p-school' };
  const before = nextPlan(emptyPlan, 'initial-1', recordOf([{ type: 'action', target: 'a-1', value }]));
  expect(before.actions[0]).toMatchObject(value);
  const anew = { what: 'Breakfast club', outcome: 'She eats by half past eight', owner: 'p-school' };
  const after = nextPlan(before, 'progress-1', recordOf([{ type: 'action', target: 'a-1', value: anew }]));
  expect(after.actions[0]).toMatchObject(anew);
  expect(after.actions[0]).not.toHaveProperty('need');
  expect(planChanges(before, after).reworded).toHaveLength(1);
});
