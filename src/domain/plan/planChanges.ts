import { openActions, type Plan, type PlanAction } from './plan.ts';

/** An action that stays, and how it was. */
export interface ChangedAction {
  readonly action: PlanAction;
  readonly was: PlanAction;
}

/** What a meeting did to the plan it found. Each list in the plan's own order. */
export interface PlanChanges {
  readonly added: readonly PlanAction[];
  readonly done: readonly PlanAction[];
  /** Open with another date: later, which is slipping, or sooner. */
  readonly moved: readonly ChangedAction[];
  /** With the reason in their state. */
  readonly dropped: readonly PlanAction[];
  /** Open in other words or with another owner. May have moved as well. */
  readonly reworded: readonly ChangedAction[];
  /** Open as they were, and nobody asked about them. */
  readonly notGoneThrough: readonly PlanAction[];
}

/** `before` from `planBefore`, `after` from `nextPlan`: what the second says that the first does not. */
export function planChanges(before: Plan, after: Plan): PlanChanges {
  const was = new Map(openActions(before).map((action) => [action.id, action]));
  const stayed = after.actions.flatMap((action): readonly ChangedAction[] => {
    const old = was.get(action.id);
    return old && action.state.is === 'open' ? [{ action, was: old }] : [];
  });
  const now = (is: PlanAction['state']['is']) => after.actions.filter(({ state }) => state.is === is);
  return {
    added: openActions(after).filter(({ id }) => !was.has(id)),
    done: now('done'),
    moved: stayed.filter(({ action, was: old }) => action.by !== old.by),
    dropped: now('dropped'),
    reworded: stayed.filter(({ action, was: old }) => wording.some((part) => action[part] !== old[part])),
    notGoneThrough: stayed.filter(({ action }) => action.goneThroughAt !== after.agreedAt).map(({ action }) => action),
  };
}

const wording = ['what', 'need', 'outcome', 'owner'] as const;
