import type { Scenario } from '../scenarios/scenario.ts';
import type { TenantContext } from './area.ts';
import type { DeliveredMail } from './delivered.ts';
import type { FaultRule } from './faults.ts';
import type { LoggedRequest } from './requestLog.ts';

export interface TenantOptions {
  readonly scenario: Scenario;
  /** Where Graph, Entra and downloads live; `http://127.0.0.1:8080` unless told. */
  readonly origin?: string;
  readonly port?: number;
  /** `file` appends every Graph request to `.emulator/requests.jsonl`; the default. */
  readonly log?: 'file' | 'none';
}

export interface Tenant {
  readonly context: TenantContext;
  /** Rejects with `TypeError('fetch failed')` when a fault drops the connection. */
  handle(request: Request): Promise<Response>;
  /** A bearer token as Entra would issue it; `scopes` default to all that the scenario grants. */
  tokenFor(userId: string, scopes?: readonly string[]): Promise<string>;
  setNow(iso: string): void;
  setFaults(rules: readonly FaultRule[]): void;
  requests(): readonly LoggedRequest[];
  clearRequests(): void;
  reset(scenario?: Scenario): void;
  received(): readonly DeliveredMail[];
}

export function createTenant(_options: TenantOptions): Promise<Tenant> {
  return Promise.reject(new Error('not built yet'));
}
