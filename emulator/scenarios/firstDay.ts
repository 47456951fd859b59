import { cinLists, councilTenant } from './cinSite.ts';
import { leicestershireInitial, osric, petra, tansy } from './leicestershireInitial.ts';
import type { Scenario } from './scenario.ts';

const shared = {
  ...councilTenant,
  now: '2026-12-22T09:05:00.000Z',
  users: [petra, tansy, osric],
} as const;

/** The site was set up yesterday and nobody has made a case. */
export const firstDay: Scenario = {
  ...shared,
  name: 'first-day',
  about: 'The first day: the site is set up and holds no case yet.',
  site: leicestershireInitial.site,
  lists: cinLists([], []),
};

/** A site as SharePoint makes it: none of our lists is in it. */
export const notSetUp: Scenario = {
  ...shared,
  name: 'not-set-up',
  about: 'The council’s site exists and nothing of CIN Meetings is in it yet.',
  site: leicestershireInitial.site,
  lists: [],
};
