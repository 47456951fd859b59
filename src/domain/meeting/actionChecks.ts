import { itemCapturing } from '../papers/agendaPlace.ts';
import { nextPlan } from '../plan/nextPlan.ts';
import { openActions, type PlanAction } from '../plan/plan.ts';
import { planBefore } from '../plan/planBefore.ts';
import { longDate } from '../time/dateWords.ts';
import type { Check, MinutesChecked, MinutesChecks } from './check.ts';

/** Fewer words than these rarely say what will be different: a guess of ours, so it only advises. */
const fewWords = 4;

/**
 * Nearly three quarters of the plans the Children's Commissioner read in 2024 had actions without a timeframe. The
 * first plan's have their numbers; at a review there are those of two plans, so only the words say which is meant. What
 * a review did not go through is not held against it here.
 */
export function actionChecks(of: MinutesChecked): Partial<MinutesChecks> {
  const { agenda, file, meeting, record } = of;
  const before = planBefore(file.plan, meeting.id);
  const looked = openActions(nextPlan(before, meeting.id, record))
    .map((action, at) => ({ action, name: before.version === 0 ? `Action ${at + 1}` : 'An action' }))
    .filter(({ action }) => action.goneThroughAt === meeting.id);
  const item = itemCapturing(agenda, 'plan');
  const at = { place: 'plan' as const, ...(item !== undefined && { item }) };
  const stops = looked.flatMap(({ action, name }) =>
    missing(of, name, action).map((check) => ({ ...check, ...at, action: action.id })),
  );
  return {
    stops,
    advice: looked
      .filter(({ action: { agreedAt, what } }) => agreedAt === meeting.id && isShort(what))
      .map(({ action, name }) => ({
        id: `wording of ${action.id}`,
        action: action.id,
        words: `${name}: how will we know it worked?`,
        detail: `“${action.what}” is short. Say what, how often, and what will be different.`,
        ...at,
      })),
    inOrder:
      looked.length > 0 && stops.length === 0 ? [{ id: 'actions', words: 'Every action has an owner and a date' }] : [],
  };
}

const isShort = (what: string): boolean => what.trim() !== '' && what.trim().split(/\s+/).length < fewWords;

function missing({ meeting }: MinutesChecked, name: string, action: PlanAction): readonly Check[] {
  const { id, what, owner, by, agreedAt } = action;
  const held = meeting.time.date;
  const checks: Check[] = [];
  const detail = what.trim() === '' ? {} : { detail: `“${what}”` };
  if (what.trim() === '') checks.push({ id: `words ${id}`, words: `${name} says nothing` });
  if (owner === undefined) checks.push({ id: `owner ${id}`, words: `${name} has no owner`, ...detail });
  if (by === undefined) checks.push({ id: `date ${id}`, words: `${name} has no date`, ...detail });
  else if (by < held) {
    const carried = agreedAt !== meeting.id;
    checks.push({
      id: `date ${id}`,
      words: carried ? 'An action is still open and its day has passed' : `${name} is due before the meeting`,
      detail: carried
        ? `“${what}”, by ${longDate(by)}. Agree another day.`
        : `By ${longDate(by)}; the meeting was on ${longDate(held)}.`,
    });
  }
  return checks;
}
