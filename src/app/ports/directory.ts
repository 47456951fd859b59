import type { Account } from '../../domain/meeting/meeting.ts';
import type { Result } from '../../domain/result.ts';
import type { Refusal } from './refusal.ts';

/** The council's own directory and mail system, as far as the signed-in person may ask them. Nobody is asked to sign in. */
export interface Directory {
  /** The council account with this address. `not found` when the council has none. */
  findAccount(address: string): Promise<Result<Account, Refusal>>;
  /**
   * How many mailboxes a message to this address reaches: more than 1 is a list. Undefined when the mail system does
   * not know, as for most addresses outside the council.
   */
  mailboxesBehind(address: string): Promise<Result<number | undefined, Refusal>>;
}
