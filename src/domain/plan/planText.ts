import type { MeetingEvent } from '../meeting/event.ts';
import type { PlanText } from '../meeting/removal.ts';
import { wordsIn } from '../meeting/removedText.ts';
import { plain } from '../meeting/sought.ts';
import type { ActionState, Plan, PlanAction } from './plan.ts';

/**
 * Where in the plan, and in those before it, the words of these events went: a statement's into the statement of that
 * name, an action's into that very action. What only reads alike is somebody else's text and stays.
 */
export function planTexts(plan: Plan, events: readonly MeetingEvent[]): readonly PlanText[] {
  const wordsOf = (type: MeetingEvent['type'], target: string): ReadonlySet<string> =>
    new Set(
      events
        .filter((event) => event.type === type && event.target === target)
        .flatMap(wordsIn)
        .map(plain),
    );
  return [...(plan.earlier ?? []), plan].flatMap((each): readonly PlanText[] => {
    const { version } = each;
    return [
      ...(['danger statement', 'safety goal'] as const).map((part) => ({ version, part, from: 'statement' as const })),
      ...each.actions.flatMap(({ id: action }) => [
        { version, part: 'action', action, from: 'action' } as const,
        { version, part: 'reason', action, from: 'action state' } as const,
      ]),
    ].flatMap(({ from, ...text }) => {
      const gone = wordsOf(from, 'action' in text ? text.action : text.part);
      return wordsAt(each, text).some((words) => gone.has(plain(words))) ? [text] : [];
    });
  });
}

/** The words that stand in a place of the plan, or of one before it, the main ones first. */
export function planWords(plan: Plan, text: PlanText): readonly string[] {
  return [...(plan.earlier ?? []), plan]
    .filter(({ version }) => version === text.version)
    .flatMap((each) => wordsAt(each, text));
}

function wordsAt({ dangerStatement, safetyGoal, actions }: Plan, { part, action: of }: PlanText): readonly string[] {
  if (part === 'danger statement') return [dangerStatement].filter(Boolean);
  if (part === 'safety goal') return [safetyGoal].filter(Boolean);
  return actions
    .filter(({ id }) => id === of)
    .flatMap(({ what, need = '', outcome = '', state }) =>
      part === 'action' ? [what, need, outcome] : state.is === 'dropped' ? [state.reason] : [],
    )
    .filter(Boolean);
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
