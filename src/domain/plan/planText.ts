import type { PlanText } from '../meeting/removal.ts';
import type { ActionState, Plan, PlanAction } from './plan.ts';

/** So long that the same words are no coincidence: `Yes` is. */
const telling = 12;

/** Whether a text says these words, all of it or, where they are more than a few letters, within others. */
export function says(text: string, words: readonly string[]): boolean {
  const said = plain(text);
  return words.map(plain).some((each) => said === each || (each.length >= telling && said.includes(each)));
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Where in the plan, and in those before it, one of these texts went. */
export function planTexts(plan: Plan, words: readonly string[]): readonly PlanText[] {
  return [...(plan.earlier ?? []), plan].flatMap(({ version, dangerStatement, safetyGoal, actions }) => [
    ...(says(dangerStatement, words) ? [{ version, part: 'danger statement' } as const] : []),
    ...(says(safetyGoal, words) ? [{ version, part: 'safety goal' } as const] : []),
    ...actions.flatMap(({ id, what, need = '', outcome = '', state }) => [
      ...([what, need, outcome].some((text) => says(text, words))
        ? [{ version, part: 'action', action: id } as const]
        : []),
      ...(state.is === 'dropped' && says(state.reason, words)
        ? [{ version, part: 'reason', action: id } as const]
        : []),
    ]),
  ]);
}

/** The plan with `mark` in those places. Answers with the very same plan where nothing changes. */
export function planWithout(plan: Plan, texts: readonly PlanText[], mark: string): Plan {
  if (texts.length === 0) return plan;
  const { earlier, ...present } = plan;
  const one = <P extends Plan>(each: P): P => {
    const has = (part: PlanText['part'], action?: string) =>
      texts.some((text) => text.version === each.version && text.part === part && text.action === action);
    return {
      ...each,
      dangerStatement: has('danger statement') ? mark : each.dangerStatement,
      safetyGoal: has('safety goal') ? mark : each.safetyGoal,
      actions: each.actions.map((action) => ({
        ...(has('action', action.id) ? blanked(action, mark) : action),
        state: has('reason', action.id) ? reasonless(action.state, mark) : action.state,
      })),
    };
  };
  return { ...one(present), ...(earlier && { earlier: earlier.map(one) }) };
}

const blanked = ({ need: _need, outcome: _outcome, ...action }: PlanAction, mark: string): PlanAction => ({
  ...action,
  what: mark,
});

const reasonless = (state: ActionState, mark: string): ActionState =>
  state.is === 'dropped' ? { ...state, reason: mark } : state;
