import type { Area } from '../area.ts';
import { contentRoutes } from './content.ts';
import { driveItemRoutes } from './driveItems.ts';
import { listItemRoutes } from './listItems.ts';
import { listRoutes } from './lists.ts';
import { store } from './store.ts';
import type { SharePointState } from './stored.ts';

/** One site with its lists and libraries. */
export const sharepoint: Area<SharePointState> = {
  ...store,
  routes: [...listRoutes, ...listItemRoutes, ...driveItemRoutes, ...contentRoutes],
};
