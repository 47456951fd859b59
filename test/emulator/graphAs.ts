import { leicestershireInitial } from '../../emulator/scenarios/leicestershireInitial.ts';
import type { Scenario } from '../../emulator/scenarios/scenario.ts';
import { createTenant, type Tenant } from '../../emulator/tenant/tenant.ts';

export interface Answered {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked into field by field
  readonly json: any;
}
export type Ask = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answered>;

export const immutable = { prefer: 'IdType="ImmutableId"' };
export const cinKey = 'String {8ECCC264-6880-4EBE-992F-8888D2EEAA1D} Name CinKey';

/** A fresh tenant, and a way to ask its Graph as one of its people. */
export async function world(scenario: Scenario = leicestershireInitial, log: 'file' | 'none' = 'file') {
  const tenant = await createTenant({ scenario, log });
  return { tenant, as: (user: { readonly id: string }) => graphAs(tenant, user.id) };
}

async function graphAs(tenant: Tenant, userId: string): Promise<Ask> {
  const token = await tenant.tokenFor(userId);
  return async (method, path, body, headers = {}) => {
    const answer = await tenant.handle(
      new Request(`http://127.0.0.1:8080/v1.0${path}`, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
    const text = await answer.text();
    return { status: answer.status, json: text === '' ? undefined : JSON.parse(text) };
  };
}
