import type { Person } from './caseFile.ts';

/**
 * The one address this person may be mailed at, invitations and papers alike. Undefined when none is known, or when
 * they are to get everything in print, even if the case knows an address: somebody else may read that mailbox.
 */
export function safeAddress({ email, papersBy }: Pick<Person, 'email' | 'papersBy'>): string | undefined {
  const address = email?.trim();
  return papersBy === 'email' && address ? address : undefined;
}
