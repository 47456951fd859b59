import { type Answer, refuse, type TenantContext } from './area.ts';

/** Their own files only: they open nothing in a site. */
const ownFilesOnly = new Set(['files.read', 'files.readwrite']);

interface AskedFor {
  readonly method: string;
  /** The canonical path after `/v1.0`, without its query. */
  readonly path: string;
  readonly userId: string;
  /** As in the token, lower case. */
  readonly scopes: ReadonlySet<string>;
  /** Any one of these is enough, as published. */
  readonly enough: readonly string[];
}

/** The refusal for what the token, the site's grant to the app and the user's own rights do not allow together. */
export function missingPermission(asked: AskedFor, tenant: TenantContext): Answer | undefined {
  if (!/^\/(sites|drives|shares)(\/|$|\?)/i.test(asked.path)) {
    const held = (scope: string) => asked.scopes.has(scope.toLowerCase());
    // Who may write may read: the table does not always list the higher scope (GET of attachments).
    if (asked.enough.some((scope) => held(scope) || held(scope.replace(/\.Read(Basic)?$/i, '.ReadWrite'))))
      return undefined;
    return denied(asked.enough);
  }
  if (!tenant.scenario.site.members.includes(asked.userId)) {
    return refuse(403, 'accessDenied', 'Access denied: the user has no rights in this site');
  }
  const whole = asked.enough.filter((scope) => !ownFilesOnly.has(scope.toLowerCase()));
  if (whole.some((scope) => asked.scopes.has(scope.toLowerCase()))) return undefined;
  if (!asked.scopes.has('sites.selected')) return denied(['Sites.Selected', ...whole]);
  return selectedSite(asked, tenant.scenario.site.appRole);
}

type SiteRole = TenantContext['scenario']['site']['appRole'];

/**
 * `Sites.Selected` is missing from the published table. Read gives GETs; write gives items and files; lists, columns,
 * sharing and grants need more until a tenant proves otherwise (docs/tenant-checks.md).
 */
function selectedSite({ method, path }: AskedFor, role: SiteRole): Answer | undefined {
  if (/^\/sites\/[^/]+\/permissions/i.test(path)) return denied(['Sites.FullControl.All']);
  if (method === 'GET' || role === 'owner' || role === 'fullcontrol') return undefined;
  const shares = /\/(createLink|invite|permissions)(\/|$|\?)/i.test(path);
  const isContent = /^\/drives\//i.test(path) || /^\/sites\/[^/]+\/lists\/[^/]+\/items(\/|$|\?)/i.test(path);
  if (role === 'write' && isContent && !shares) return undefined;
  return refuse(403, 'accessDenied', `Access denied: the app's role on this site is ${role}`);
}

function denied(needed: readonly string[]): Answer {
  const words = needed.length > 0 ? `needs one of ${needed.join(', ')}` : 'Microsoft publishes no delegated permission';
  return refuse(403, 'accessDenied', `Access denied: ${words}`);
}
