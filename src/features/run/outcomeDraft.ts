import type { ActionText } from '../../domain/meeting/event.ts';
import { parseJson } from '../../domain/parseJson.ts';
import type { PlanAction } from '../../domain/plan/plan.ts';
import { type PlainDate, parsePlainDate } from '../../domain/time/plainDate.ts';

/** A new day, or the reason for dropping an action, half typed. */
export interface OutcomeDraft {
  readonly by: string;
  readonly reason: string;
}

export function outcomeDraftFrom(kept: string): OutcomeDraft {
  const parsed = parseJson(kept);
  const typed = (parsed.ok && typeof parsed.value === 'object' ? (parsed.value ?? {}) : {}) as Partial<OutcomeDraft>;
  return {
    by: typeof typed.by === 'string' ? typed.by : '',
    reason: typeof typed.reason === 'string' ? typed.reason : '',
  };
}

/** The day an action stays open until: in words what is wrong with it, or the day. Not before the meeting itself. */
export function newDay(by: string, held: PlainDate): { readonly day: PlainDate } | { readonly wrong: string } {
  const date = parsePlainDate(by);
  if (!date.ok) return { wrong: 'Choose a day.' };
  return date.value < held ? { wrong: 'This is before the meeting.' } : { day: date.value };
}

/** The same action with another day. */
export const withDay = (action: Pick<PlanAction, keyof ActionText>, by: PlainDate): ActionText => {
  const { what, need, outcome, owner } = action;
  return { what, ...(need && { need }), ...(outcome && { outcome }), ...(owner !== undefined && { owner }), by };
};
