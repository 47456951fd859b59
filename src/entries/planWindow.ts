import type { Host } from '../adapters/host/teamsHost.ts';
import type { PlanWindow } from '../ui/planWindow.ts';
import { hashOf } from './useHashRoute.ts';

/** The page that is shared in a call: of which meeting, by ids alone. */
export const planWindow =
  (host: Pick<Host, 'openLink'>) =>
  (reference: string, meeting: string): PlanWindow => {
    const address = `${location.origin}/plan.html${hashOf(reference, meeting)}`;
    return { address, open: () => host.openLink(address) };
  };
