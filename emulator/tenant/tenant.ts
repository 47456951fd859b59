import { scenarioNamed } from '../scenarios/index.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { type Answer, refuse, type TenantContext } from './area.ts';
import { areas } from './areas.ts';
import { answerBatch } from './batch.ts';
import { checkedTokens } from './checkedTokens.ts';
import { createContext, type SavedState } from './context.ts';
import { answerControl } from './control.ts';
import { corsHeaders, preflight } from './cors.ts';
import type { DeliveredMail } from './delivered.ts';
import { createEntra, type Entra } from './entra.ts';
import { createFaultBox, type FaultRule } from './faults.ts';
import { answerGraph, type GraphParts, type GraphRequest } from './graph.ts';
import { createRequestLog, type LoggedRequest } from './requestLog.ts';
import { createRouter } from './router.ts';
import { canonicalPath } from './sharepoint/canonicalPath.ts';
import { answerTransfer } from './sharepoint/transfer.ts';
import { withFaults } from './withFaults.ts';

export interface TenantOptions {
  readonly scenario: Scenario;
  /** Where Graph, Entra and downloads live; `http://127.0.0.1:8080` unless told. */
  readonly origin?: string;
  readonly port?: number;
  /** `file` (unless told) appends every Graph request to `.emulator/requests.jsonl`; `none` is for requests that are wrong on purpose. */
  readonly log?: 'file' | 'none';
  /** Whether time goes on by itself. Without it the same test gives the same times. */
  readonly ticks?: boolean;
}

export interface Tenant {
  readonly context: TenantContext;
  /** Rejects with `TypeError('fetch failed')` when a fault drops the connection. */
  handle(request: Request): Promise<Response>;
  /** A bearer token as Entra would issue it; `scopes` default to all that the scenario grants. */
  tokenFor(userId: string, scopes?: readonly string[]): Promise<string>;
  /** The published sign-in endpoints, for MSAL's `authorityMetadata`. */
  authorityMetadata(): Readonly<Record<string, unknown>>;
  setNow(iso: string): void;
  setFaults(rules: readonly FaultRule[]): void;
  requests(): readonly LoggedRequest[];
  clearRequests(): void;
  /** Starts the world afresh; the current scenario unless told. */
  reset(scenario?: Scenario): Promise<void>;
  received(): readonly DeliveredMail[];
  save(): SavedState;
  load(state: SavedState): void;
}

/** A Microsoft 365 in memory: one council's tenant, as the scenario describes it. */
export async function createTenant(options: TenantOptions): Promise<Tenant> {
  const { log: where = 'file', ticks = false, port = 8080, origin = `http://127.0.0.1:${port}` } = options;
  const faults = createFaultBox();
  const log = createRequestLog(where);
  const world = createContext({ scenario: options.scenario, origin, areas, faults, ticks });
  const { context } = world;
  let entra = await entraFor(options.scenario, origin);
  const parts: GraphParts = {
    context,
    entra: () => entra,
    faults,
    router: createRouter(areas),
    log,
    shout: (message) => {
      if (where === 'file') console.error(message);
    },
    canonicalPath,
  };

  async function graph(request: Request): Promise<Response> {
    const url = new URL(request.url);
    if (!url.pathname.startsWith('/v1.0/')) {
      parts.shout(`The product uses v1.0 only, not ${url.pathname}`);
      return toResponse(refuse(400, 'BadRequest', 'The emulator covers v1.0 only'), request);
    }
    const asked: GraphRequest = {
      method: request.method,
      path: url.pathname.slice('/v1.0'.length) + url.search,
      headers: request.headers,
      bytes: new Uint8Array(await request.arrayBuffer()),
      inBatch: false,
    };
    const isBatch = /^\/\$batch$/i.test(asked.path);
    const answer = isBatch
      ? await withFaults({ method: asked.method, path: asked.path, mustBeNamed: true }, faults, () =>
          answerBatch(asked, (part) => answerGraph(part, parts)),
        )
      : await answerGraph(asked, parts);
    return toResponse(answer, request);
  }

  const tenant: Tenant = {
    context,
    handle: async (request) => {
      const { pathname } = new URL(request.url);
      const ours = await entra.handle(request);
      if (ours) return ours;
      if (/^\/(v1\.0|beta)\//.test(pathname)) return request.method === 'OPTIONS' ? preflight(request) : graph(request);
      if (/^\/(download|upload)\//.test(pathname)) return answerTransfer(request, context, faults);
      if (pathname.startsWith('/emulator/')) return answerControl(request, tenant, scenarioNamed);
      return new Response('Nothing here.\n', { status: 404, headers: { 'Content-Type': 'text/plain' } });
    },
    tokenFor: async (userId, scopes = context.scenario.app.grantedScopes) =>
      (await entra.issue(userId, scopes)).access_token,
    authorityMetadata: () => entra.metadata,
    setNow: world.setNow,
    setFaults: faults.set,
    requests: log.all,
    clearRequests: log.clear,
    reset: async (scenario = context.scenario) => {
      // Those who are signed in stay so, unless the people changed.
      if (directoryOf(scenario) !== directoryOf(context.scenario)) entra = await entraFor(scenario, origin);
      faults.set([]);
      log.clear();
      world.begin(scenario);
    },
    received: context.delivered,
    save: world.save,
    load: (state) => {
      world.load(state, scenarioNamed(state.scenario) ?? context.scenario);
    },
  };
  return tenant;
}

async function entraFor({ tenantId, users, app }: Scenario, issuerBase: string): Promise<Entra> {
  const entra = await createEntra({ tenantId, issuerBase, users, app });
  return { ...entra, verify: checkedTokens(entra.verify) };
}

const directoryOf = ({ tenantId, users, app }: Scenario) => JSON.stringify([tenantId, users, app]);

function toResponse({ status, body, headers }: Answer, request: Request): Response {
  const isBytes = body instanceof Uint8Array;
  const all = new Headers({ ...corsHeaders(), 'request-id': crypto.randomUUID(), ...headers });
  const clientId = request.headers.get('client-request-id');
  if (clientId) all.set('client-request-id', clientId);
  if (body !== undefined && !all.has('Content-Type')) {
    all.set('Content-Type', isBytes ? 'application/octet-stream' : 'application/json');
  }
  const payload = body === undefined ? null : isBytes ? new Uint8Array(body) : JSON.stringify(body);
  return new Response(payload, { status, headers: all });
}
