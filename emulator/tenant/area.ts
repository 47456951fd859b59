import type { Scenario, ScenarioUser } from '../scenarios/scenario.ts';
import type { DeliveredMail } from './delivered.ts';

/** One request to Graph after sign-in, path and query have been checked. */
export interface GraphCall {
  readonly method: string;
  /** The part after `/v1.0`, undecoded. */
  readonly path: string;
  /** What the braces of the route matched, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  /** Parsed JSON; undefined without a body or with another content type. */
  readonly json: unknown;
  readonly bytes: Uint8Array;
  readonly user: ScenarioUser;
  readonly scopes: ReadonlySet<string>;
  readonly tenant: TenantContext;
}

export interface Answer {
  readonly status: number;
  /** JSON unless it is bytes. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * `path` as Graph writes it, with `{name}` for one segment: `/me/events/{id}`.
 * `/drives/{drive}/root:/{path}:/content` takes the whole path between the colons.
 */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly run: (call: GraphCall) => Answer | Promise<Answer>;
}

/** One part of Microsoft 365: its stored state, and the requests it answers. */
export interface Area<S> {
  readonly name: string;
  /** The state as plain JSON, so that it can be kept in a file and copied. */
  readonly seed: (scenario: Scenario, tenant: TenantContext) => S;
  readonly routes: readonly Route[];
}

/** Faults that only the area itself can commit; the others happen around it. */
export type AreaFault = 'send lag' | 'unique leaves empty item' | 'converts to PDF';

/** What areas may ask of the tenant around them. */
export interface TenantContext {
  readonly scenario: Scenario;
  /** The emulated time, ISO with milliseconds and `Z`. */
  now(): string;
  /** The time SharePoint stamps on what it stores: `now()` unless a fault skews it. */
  storeTime(): string;
  /** A fresh GUID, the same sequence in every run of a test. */
  newId(): string;
  state<S>(area: Area<S>): S;
  /** `http://127.0.0.1:PORT`, where file downloads live. */
  readonly origin: string;
  /** Hands a copy to a recipient's address: what `received()` and `/outbox` show. */
  deliver(mail: DeliveredMail): void;
  delivered(): readonly DeliveredMail[];
  /** Whether a fault of this kind, beyond those answered before an area runs, is to happen to this request now; uses it up. */
  fault(kind: AreaFault, call: Pick<GraphCall, 'method' | 'path' | 'user'>): boolean;
}

/** Graph's error shape: `{ error: { code, message } }`. */
export function refuse(status: number, code: string, message: string): Answer {
  return {
    status,
    body: { error: { code, message, innerError: { 'request-id': '00000000-0000-0000-0000-000000000000' } } },
  };
}
