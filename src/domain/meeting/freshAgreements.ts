import type { MeetingEvent } from './event.ts';
import { inOrder } from './merge.ts';

/**
 * Who agreed, without what was said of an earlier wording: nobody is told to have agreed with words that came later.
 * Both lists in order.
 */
export const freshAgreements = (
  agreed: readonly MeetingEvent[],
  statements: readonly MeetingEvent[],
): readonly MeetingEvent[] => {
  const worded = new Map(statements.map((event) => [event.target, event]));
  return agreed.filter(({ target, ...said }) => {
    const last = worded.get(target.slice(0, target.indexOf(': ')));
    return last === undefined || inOrder(last, said) < 0;
  });
};
