import { describe, expect, it } from 'vitest';
import type { EventBody } from '../../../src/domain/meeting/event.ts';
import { emptyPlan, type Plan, type PlanAction } from '../../../src/domain/plan/plan.ts';
import { planTexts, planWithout, planWords } from '../../../src/domain/plan/planText.ts';
import { eventsOf } from '../../builders/recordOf.ts';

const action = (id: string, what: string): PlanAction => ({ id, what, state: { is: 'open' }, slippedFrom: [] });
const first: Plan = {
  ...emptyPlan,
  version: 1,
  dangerStatement: 'Nobody is home before school.',
  actions: [action('a-1', 'Ask the health visitor to call'), action('a-2', 'Walk to school with Nana')],
};
const plan: Plan = { ...first, version: 2, earlier: [first] };
const gone = (...bodies: readonly EventBody[]) => planTexts(plan, eventsOf(bodies));

describe('Removed words in the plan', () => {
  it('are those of that very action or statement, in every plan that has them', () => {
    expect(gone({ type: 'action', target: 'a-2', value: { what: 'Walk to  school with Nana' } })).toEqual([
      { version: 1, part: 'action', action: 'a-2' },
      { version: 2, part: 'action', action: 'a-2' },
    ]);
    expect(gone({ type: 'statement', target: 'danger statement', value: first.dangerStatement })).toHaveLength(2);
    expect(gone({ type: 'statement', target: 'safety goal', value: first.dangerStatement })).toEqual([]);
  });

  it('never are a guest’s role, a part of other words, or what another action says', () => {
    expect(gone({ type: 'guest', target: 'g', value: { name: 'Joan Pike', role: 'health visitor' } })).toEqual([]);
    const note = { item: 'LEI-A10', tag: 'worry', text: 'Walk to school with Nana' } as const;
    expect(gone({ type: 'note', target: 'n', value: note })).toEqual([]);
    expect(gone({ type: 'action', target: 'a-2', value: { what: 'the health visitor' } })).toEqual([]);
    expect(gone({ type: 'action', target: 'a-1', value: { what: 'Walk to school with Nana' } })).toEqual([]);
  });

  it('are shown before they go, and only they go', () => {
    const texts = gone({ type: 'action', target: 'a-1', value: { what: 'Ask the health visitor to call' } });
    expect(texts.map((text) => planWords(plan, text))).toEqual([
      ['Ask the health visitor to call'],
      ['Ask the health visitor to call'],
    ]);
    const now = planWithout(plan, texts, 'Removed');
    expect(now.actions.map(({ what }) => what)).toEqual(['Removed', 'Walk to school with Nana']);
    expect(now.earlier?.[0]?.actions.map(({ what }) => what)).toEqual(['Removed', 'Walk to school with Nana']);
  });

  it('are the reason why that action was dropped', () => {
    const reason = 'He moved out.';
    const dropped: PlanAction = { ...action('a-3', 'Call'), state: { is: 'dropped', at: 'm', reason } };
    const events = eventsOf([{ type: 'action state', target: 'a-3', value: { is: 'dropped', reason } }]);
    expect(planTexts({ ...first, actions: [dropped] }, events)).toEqual([
      { version: 1, part: 'reason', action: 'a-3' },
    ]);
  });
});
