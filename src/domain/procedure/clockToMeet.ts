import type { ClockName } from './clockRule.ts';
import type { Clock } from './clocks.ts';

/**
 * Of the clocks of one name the open one that is due first: of the reviews at six and at twelve weeks the one at six,
 * until it was held. With no date among the open ones the last of them; undefined with none open.
 */
export function clockToMeet(clocks: readonly Clock[], answers: ClockName): Clock | undefined {
  const open = clocks.filter((clock) => clock.answers === answers && isOpen(clock));
  return open.reduce<Clock | undefined>(
    (first, clock) => (first?.due !== undefined && (clock.due === undefined || first.due < clock.due) ? first : clock),
    undefined,
  );
}

const isOpen = ({ status }: Clock) => status === 'running' || status === 'overdue' || status === 'not yet';
