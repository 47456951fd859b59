import type { StayReason } from '../../../domain/case/whyStays.ts';

const words: Readonly<Record<StayReason, string>> = {
  'leads the plan': 'leads the plan (choose another lead worker first)',
  'has an action': 'has an action in the plan',
  'is kept apart': 'is kept apart from somebody (take the safety flag away and save first)',
  'is asked to a meeting': 'is asked to a meeting (take them off it first)',
  'was asked to a meeting': 'was asked to a meeting',
  'is named in minutes': 'is named in minutes',
  'is on a send list': 'is on a list of what is sent',
};

/** `Cannot be removed: has an action in the plan.` Undefined when nothing holds them. */
export const stayWords = (reasons: readonly StayReason[]): string | undefined =>
  reasons.length === 0 ? undefined : `Cannot be removed: ${reasons.map((reason) => words[reason]).join(', ')}.`;
