import { browserIdentity } from '../../../src/adapters/browser/browserIdentity.ts';
import { refusedDevice } from '../../../src/adapters/device/refusedDevice.ts';
import { createGraph } from '../../../src/adapters/graph/graphClient.ts';
import { graphWorld } from '../../../src/adapters/graph/graphWorld.ts';
import { type LiveRecord, openLiveRecord } from '../../../src/app/liveRecord.ts';
import type { EventBody } from '../../../src/domain/meeting/event.ts';
import type { Account } from '../../../src/domain/meeting/meeting.ts';
import { ok } from '../../../src/domain/result.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { dateInLondon } from '../../../src/domain/time/londonTime.ts';
import type { Town } from '../town.ts';

/** Somebody's panel without a screen: the app's own record, over the same emulated SharePoint. */
export function otherWriter(town: Town, me: Account): Promise<LiveRecord> {
  const { tenant } = town.server;
  const { site, app } = tenant.context.scenario;
  const wait = (milliseconds: number) => new Promise<void>((next) => setTimeout(next, milliseconds));
  const graph = createGraph({
    fetch: (request) => tenant.handle(request),
    token: async (scopes) => ok(await tenant.tokenFor(me.id, scopes)),
    base: tenant.context.origin,
    wait,
  });
  const { log } = graphWorld(graph, { site: `${site.hostname}:/${site.path}`, catalogId: app.catalogId });
  const now = () => instant(tenant.context.now());
  const clock = { now, today: () => dateInLondon(now()), wait };
  const identity = browserIdentity(me);
  // It never closes before it is done: nothing has to outlive it.
  const device = refusedDevice();
  return openLiveRecord({ clock, identity, device, log }, 'LH-4163', 'LH-4163-initial-1');
}

const items = ['LEI-A01', 'LEI-A02', 'LEI-A03', 'LEI-A04', 'LEI-A05', 'LEI-A06', 'LEI-A07'];

/** What a person writes in a meeting, the nth time: mostly notes, some of them worded anew, ticks and attendance. */
export function somethingSaid(who: string, n: number): EventBody {
  const item = items[n % items.length]!;
  if (n % 5 === 0) return { type: 'tick', target: item, value: n % 2 === 0 };
  if (n % 7 === 0) return { type: 'presence', target: 'p-father', value: n % 2 === 0 ? 'present' : 'apologies' };
  const target = `${who}-${n % 3 === 0 ? n - 1 : n}`;
  const text = `${who} said the ${n}th thing: mornings are calmer since the clock, and he asks when his father is coming.`;
  return { type: 'note', target, value: { item, tag: 'worry', text } };
}
