import type { CouncilSettings } from './councilSettings.ts';

/** The word that has to stand in the subject of a message to this address, or undefined. The longest listed domain rules. */
export function triggerFor({ protectedDomains }: CouncilSettings, address: string): string | undefined {
  const of = domainOf(address);
  const listed = protectedDomains
    .map(({ domain, trigger }) => ({ domain: domain.trim().toLowerCase().replace(/^@/, ''), trigger: trigger.trim() }))
    .filter(({ domain }) => domain === '*' || of === domain || of.endsWith(`.${domain}`))
    .sort((a, b) => rank(b.domain) - rank(a.domain));
  return listed[0]?.trigger || undefined;
}

const rank = (domain: string): number => (domain === '*' ? 0 : domain.length);

const domainOf = (address: string): string => address.trim().toLowerCase().split('@').at(-1) ?? '';

export const withTrigger = (subject: string, trigger: string | undefined): string =>
  trigger === undefined || subject.includes(trigger) ? subject : `${trigger} ${subject}`;
