import type { Person } from './caseFile.ts';

/**
 * The one address this person may be mailed at, invitations and papers alike. Undefined when none is known, or when
 * they are to get everything in print, even if the case knows an address: somebody else may read that mailbox. Nor is
 * an address safe that a message came back from, until somebody confirms or changes it.
 */
export function safeAddress({
  email,
  papersBy,
  addressFailed,
}: Pick<Person, 'email' | 'papersBy' | 'addressFailed'>): string | undefined {
  const address = email?.trim();
  if (address && addressFailed && addressFailed.address.toLowerCase() === address.toLowerCase()) return undefined;
  return papersBy === 'email' && address ? address : undefined;
}
