import 'fake-indexeddb/auto';
import { leicestershireInitial } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { Scenario, ScenarioUser } from '../../../emulator/scenarios/scenario.ts';
import type { FaultRule } from '../../../emulator/tenant/faults.ts';
import { createTenant, type Tenant } from '../../../emulator/tenant/tenant.ts';
import { browserIdentity } from '../../../src/adapters/browser/browserIdentity.ts';
import { openDevice } from '../../../src/adapters/device/indexedDbDevice.ts';
import { createGraph } from '../../../src/adapters/graph/graphClient.ts';
import { graphWorld } from '../../../src/adapters/graph/graphWorld.ts';
import type { Clock } from '../../../src/app/ports/clock.ts';
import type { World } from '../../../src/app/world.ts';
import { ok } from '../../../src/domain/result.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { dateInLondon } from '../../../src/domain/time/londonTime.ts';
import { type Fate, type Lifeline, lifeline } from './lifeline.ts';

/** Word files are made before the sending begins; no kill test asks for one. */
export type KillableWorld = Omit<World, 'word'>;

export interface Computer {
  readonly world: KillableWorld;
  readonly life: Lifeline;
}

/** One tenant that is put back to a saved moment before each run, and people's computers on it. */
export interface KillHarness {
  readonly tenant: Tenant;
  /** A computer of that person. The same `disk` again is the same browser on the same device. */
  computer(user: ScenarioUser, disk: IDBFactory, fate?: Fate): Promise<Computer>;
  keep(): Moment;
  goBackTo(moment: Moment): void;
}

export type Moment = ReturnType<Tenant['save']>;

export async function killHarness(scenario: Scenario = leicestershireInitial): Promise<KillHarness> {
  const tenant = await createTenant({ scenario });
  const tokens = new Map<string, Promise<string>>();
  const tokenFor = (user: ScenarioUser) => {
    const token = tokens.get(user.id) ?? tenant.tokenFor(user.id);
    tokens.set(user.id, token);
    return token;
  };

  return {
    tenant,
    async computer(user, disk, fate) {
      const life = lifeline((request) => tenant.handle(request), fate);
      const clock = tenantClock(tenant);
      const graph = createGraph({
        fetch: life.fetch,
        token: async () => ok(await tokenFor(user)),
        base: tenant.context.origin,
        wait: clock.wait,
      });
      const { hostname, path } = scenario.site;
      globalThis.indexedDB = disk;
      const onDisk = await openDevice(scenario.tenantId, user.id);
      // Opens the database now, while `indexedDB` is this disk.
      await onDisk.caseRows();
      const device = life.device(onDisk);
      const ports = graphWorld(graph, { site: `${hostname}:/${path}`, catalogId: scenario.app.catalogId });
      const identity = browserIdentity({ id: user.id, name: user.displayName });
      return { life, world: { ...ports, clock, identity, device } };
    },
    keep: () => structuredClone(tenant.save()),
    goBackTo: (moment) => {
      const refused = refusedByContract(tenant);
      if (refused.length > 0) throw new Error(refused.join('\n'));
      tenant.clearRequests();
      tenant.setFaults([]);
      tenant.load(structuredClone(moment));
    },
  };
}

/** The tenant's own time, which every wait moves on at once. */
function tenantClock(tenant: Tenant): Clock {
  const now = () => instant(tenant.context.now());
  return {
    now,
    today: () => dateInLondon(now()),
    wait: async (milliseconds) => {
      tenant.setNow(new Date(Date.parse(now()) + milliseconds).toISOString());
    },
  };
}

/** Nothing that anyone asked was against Graph's published contract. */
export const refusedByContract = (tenant: Tenant): readonly string[] =>
  tenant
    .requests()
    .filter(({ accepted }) => !accepted)
    .map(({ method, url, errors }) => `${method} ${url}: ${errors.join('; ')}`);

/** A fault that strikes the very request it is called with, and as many like it as `times` says. */
export function strikeWith(tenant: Tenant, rule: Pick<FaultRule, 'kind' | 'times'>) {
  const strike = {
    struck: false,
    on(request: Request) {
      strike.struck = true;
      const { pathname, search } = new URL(request.url);
      const path = decodeURIComponent((pathname + search).replace('/v1.0', ''));
      const exactly = `^${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`;
      tenant.setFaults([{ ...rule, match: { method: request.method, path: exactly } }]);
    },
  };
  return strike;
}
