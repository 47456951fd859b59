import type { TenantContext } from '../area.ts';
import { findList } from './lists.ts';
import { stateOf } from './store.ts';

/** The several spellings of a site's and a library's address, each made into `/sites/{id}/…` or `/drives/{id}/…`. */
export function canonicalPath(path: string, tenant: TenantContext): string {
  const bySite = siteById(path, tenant);
  const drive = /^\/sites\/[^/]+\/drives\/([^/]+)(\/.*)$/i.exec(bySite);
  if (drive) return `/drives/${drive[1]}${drive[2]}`;
  const ofList = /^\/sites\/[^/]+\/lists\/([^/]+)\/drive(\/.*)?$/i.exec(bySite);
  if (ofList) {
    const driveId = findList(stateOf(tenant), decodeURIComponent(ofList[1] as string))?.driveId;
    return driveId ? `/drives/${driveId}${ofList[2] ?? ''}` : bySite;
  }
  const first = /^\/sites\/[^/]+\/drive(\/.*)?$/i.exec(bySite);
  if (first) {
    const driveId = Object.keys(stateOf(tenant).drives)[0];
    return driveId ? `/drives/${driveId}${first[1] ?? ''}` : bySite;
  }
  return bySite;
}

/** `/sites/{host}:/{path}` and `/sites/{host}:/{path}:/rest`. */
function siteById(path: string, tenant: TenantContext): string {
  const named = /^\/sites\/([^/]+):\/([^:]+?)(?::(\/.*)?)?$/i.exec(path);
  if (!named) return path;
  const { site } = tenant.scenario;
  const [, host, sitePath, rest] = named;
  const isOurs =
    host?.toLowerCase() === site.hostname.toLowerCase() &&
    decodeURIComponent(sitePath ?? '').toLowerCase() === site.path.toLowerCase();
  return `/sites/${isOurs ? stateOf(tenant).siteId : 'unknown'}${rest ?? ''}`;
}
