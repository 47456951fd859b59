import type { TenantContext } from '../area.ts';
import type { Stamp } from './stored.ts';

/** An `identitySet` with one user in it. */
export function person(id: string, tenant: TenantContext) {
  const user = tenant.scenario.users.find((one) => one.id === id);
  return { user: { id, displayName: user?.displayName ?? '', email: user?.userPrincipalName ?? '' } };
}

export function stampJson(stamp: Stamp, tenant: TenantContext) {
  return {
    createdBy: person(stamp.createdBy, tenant),
    createdDateTime: wholeSeconds(stamp.created),
    lastModifiedBy: person(stamp.modifiedBy, tenant),
    lastModifiedDateTime: wholeSeconds(stamp.modified),
  };
}

/** SharePoint's times have no fraction. */
const wholeSeconds = (iso: string) => iso.replace(/\.\d+Z$/, 'Z');
