import type { Host } from '../adapters/host/teamsHost.ts';

/**
 * Whether the host says that this is nobody of the council: no account at all, one of another tenant, or a guest's, whose
 * sign-in name here has `#EXT#` in it. None of them can read anything of ours, so nothing is asked for them. What the host
 * says is a hint: whoever it is wrong about still needs a token and a right in the site.
 */
export function isOutsider(
  host: Pick<Host, 'frame' | 'userId' | 'tenantId' | 'signInName' | 'licence'>,
  tenantId: string,
): boolean {
  if (host.frame === 'browser') return false;
  if (!host.userId || host.licence === 'Anonymous') return true;
  if (host.tenantId && host.tenantId.toLowerCase() !== tenantId.toLowerCase()) return true;
  return /#ext#/i.test(host.signInName ?? '');
}
