import type { ProtectedDomain } from './councilSettings.ts';

/** What is wrong with a domain and its word as typed, by the field it belongs to. Empty: it can be added. */
export interface DomainProblems {
  readonly domain?: string;
  readonly trigger?: string;
}

const label = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?';
const domainName = new RegExp(`^(?:${label}\\.)+${label}$`);

/** Says what is wrong in words. `there` are the domains that stand already. */
export function checkProtectedDomain(typed: ProtectedDomain, there: readonly ProtectedDomain[]): DomainProblems {
  const { domain, trigger } = tidyProtectedDomain(typed);
  return { ...wrongDomain(domain, there), ...wrongTrigger(domain, trigger) };
}

function wrongDomain(domain: string, there: readonly ProtectedDomain[]): DomainProblems {
  if (domain === '') return { domain: 'Give the part of the addresses after the @, or * for all others.' };
  if (domain !== '*' && !domainName.test(domain)) return { domain: 'This is not a domain, such as school.example.' };
  return there.some((one) => tidyProtectedDomain(one).domain === domain)
    ? { domain: 'This is on the list already.' }
    : {};
}

function wrongTrigger(domain: string, trigger: string): DomainProblems {
  if (trigger === '') return domain === '*' ? { trigger: 'Give the word that has a message encrypted.' } : {};
  // Exchange matches a word in the subject; a line break would end the subject.
  return trigger.length > 40 ? { trigger: 'Forty characters at most: it stands in every subject.' } : {};
}

/** As it is kept: no `@`, lower case, no spaces around. */
export const tidyProtectedDomain = ({ domain, trigger }: ProtectedDomain): ProtectedDomain => ({
  domain: domain.trim().toLowerCase().replace(/^@/, ''),
  trigger: trigger.replace(/\s+/g, ' ').trim(),
});
