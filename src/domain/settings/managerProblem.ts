import type { Account } from '../meeting/meeting.ts';
import type { CouncilChange } from './councilChange.ts';
import type { NamedManager } from './councilSettings.ts';

/** Why this account cannot be named a manager by `me`, in words. Somebody else always names one: two people know of it. */
export function managerProblem(account: Account, me: Account, there: readonly NamedManager[]): string | undefined {
  if (account.id === me.id) return 'Somebody else has to name you: nobody makes themselves a manager.';
  return there.some(({ id }) => id === account.id) ? `${account.name} is named already.` : undefined;
}

/** Whether with this change somebody makes themselves a manager, whatever entry it is written under. */
export const namesThemselves = (change: CouncilChange, me: Account): boolean =>
  change.part === 'managers' && change.to !== undefined && [change.id, change.to.id].includes(me.id);
