import type { MeetingId } from '../meeting/meeting.ts';
import { sameValue } from '../sameValue.ts';
import { emptyPlan, type Plan } from './plan.ts';

/**
 * The plan as a meeting found it: of one that has not agreed anything yet, the present plan; of one that has, what was
 * there before. `emptyPlan` for the first meeting. Has no `earlier`.
 */
export function planBefore(plan: Plan, meeting: MeetingId): Plan {
  const all = everyPlan(plan);
  const place = all.findIndex(({ agreedAt }) => agreedAt === meeting);
  return (place < 0 ? all.at(-1) : all[place - 1]) ?? emptyPlan;
}

/** Whether the plan that this meeting left, or found, can still be told. */
export const isKnown = (plan: Plan, meeting: MeetingId): boolean =>
  everyPlan(plan).some(({ agreedAt }) => agreedAt === meeting);

/**
 * The case's plan once a meeting has made `made`. Made again after minutes were corrected, it takes the place of what
 * that meeting had made; a plan that a later meeting has left since then stays the present one. Answers `plan` itself
 * when nothing changes.
 */
export function withPlan(plan: Plan, made: Plan): Plan {
  const all = everyPlan(plan);
  const place = all.findIndex(({ agreedAt }) => agreedAt === made.agreedAt);
  const next = place < 0 ? [...all, made] : all.with(place, made);
  const present = next.at(-1) ?? made;
  const earlier = next.slice(0, -1);
  const kept = earlier.length === 0 ? present : { ...present, earlier };
  return sameValue(kept, plan) ? plan : kept;
}

/** Oldest first, the present one last. Nothing agreed yet is no plan. */
function everyPlan({ earlier = [], ...present }: Plan): readonly Plan[] {
  return present.version === 0 ? earlier : [...earlier, present];
}
