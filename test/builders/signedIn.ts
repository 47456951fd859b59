import { leicestershireInitial } from '../../emulator/scenarios/leicestershireInitial.ts';
import type { Scenario } from '../../emulator/scenarios/scenario.ts';
import { createTenant, type Tenant } from '../../emulator/tenant/tenant.ts';
import { createGraph } from '../../src/adapters/graph/graphClient.ts';
import { type GraphWorld, graphWorld } from '../../src/adapters/graph/graphWorld.ts';
import { ok } from '../../src/domain/result.ts';

/** A council's tenant in memory, and people signed in to it. */
export interface SignedIn {
  readonly tenant: Tenant;
  /** A fresh device of that person: nothing remembered from an earlier call. No wait takes real time. */
  readonly as: (user: { readonly id: string }) => GraphWorld;
}

export async function signedIn(scenario: Scenario = leicestershireInitial): Promise<SignedIn> {
  const tenant = await createTenant({ scenario });
  const as = (user: { readonly id: string }) => {
    const graph = createGraph({
      fetch: (request) => tenant.handle(request),
      token: async (scopes) => ok(await tenant.tokenFor(user.id, scopes)),
      base: tenant.context.origin,
      wait: async () => {},
    });
    const { hostname, path } = scenario.site;
    return graphWorld(graph, { site: `${hostname}:/${path}`, catalogId: scenario.app.catalogId });
  };
  return { tenant, as };
}

/** The value of something that must not have been refused. */
export function given<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: unknown },
): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.reason)}`);
  return result.value;
}
