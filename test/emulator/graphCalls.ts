import { leicestershireInitial, tansy } from '../../emulator/scenarios/leicestershireInitial.ts';
import type { Scenario } from '../../emulator/scenarios/scenario.ts';
import { createTenant, type Tenant } from '../../emulator/tenant/tenant.ts';

export interface GraphReply {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into Graph's JSON by name and fail on what is not there.
  readonly json: any;
  readonly headers: Headers;
}

export interface Caller {
  readonly tenant: Tenant;
  /** `path` is the part after `/v1.0`, or a whole link. An object is sent as JSON. */
  readonly ask: (
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<GraphReply>;
}

interface CallerOptions {
  readonly scenario?: Scenario;
  readonly scopes?: readonly string[];
  readonly user?: string;
  readonly log?: 'file' | 'none';
}

/** Someone signed in who speaks Graph directly. Nothing is kept in the request file: many of these are wrong on purpose. */
export async function caller(options: CallerOptions = {}): Promise<Caller> {
  const { scenario = leicestershireInitial, user = tansy.id, log = 'none' } = options;
  const tenant = await createTenant({ scenario, log });
  const token = await tenant.tokenFor(user, options.scopes);
  return { tenant, ask: asker(tenant, token) };
}

export function asker(tenant: Tenant, token: string): Caller['ask'] {
  return async (method, path, body, headers = {}) => {
    const isJson = body !== undefined && typeof body !== 'string' && !(body instanceof Uint8Array);
    const url = path.startsWith('http') ? path : `https://graph.microsoft.com/v1.0${path}`;
    const answer = await tenant.handle(
      new Request(url, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(isJson && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: isJson ? JSON.stringify(body) : (body as string) }),
      }),
    );
    const text = await answer.text();
    return { status: answer.status, json: parsed(text), headers: answer.headers };
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

export const site = '/sites/cinmeetings.sharepoint.example:/sites/cin:';
export const cases = `${site}/lists/CIN%20Cases`;
export const meetings = `${site}/lists/CIN%20Meetings`;
