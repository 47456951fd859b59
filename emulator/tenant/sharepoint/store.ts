import type { Area, TenantContext } from '../area.ts';
import { seedSite } from './seedSite.ts';
import type { SharePointState } from './stored.ts';

/** The state without the routes, so that the routes can ask for it. */
export const store: Area<SharePointState> = {
  name: 'sharepoint',
  seed: seedSite,
  routes: [],
};

export const stateOf = (tenant: TenantContext): SharePointState => tenant.state(store);
