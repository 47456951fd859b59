import type { Scenario } from '../scenarios/scenario.ts';
import { answerByHand } from './answerByHand.ts';
import type { TenantContext } from './area.ts';
import { callByHand } from './callByHand.ts';
import type { DeliveredMail } from './delivered.ts';
import { type FaultRule, faultKinds } from './faults.ts';
import type { LoggedRequest } from './requestLog.ts';

/** What the control addresses may do to a tenant. */
export interface Controlled {
  requests(): readonly LoggedRequest[];
  clearRequests(): void;
  setFaults(rules: readonly FaultRule[]): void;
  setNow(iso: string): void;
  reset(scenario: Scenario): Promise<void>;
  received(): readonly DeliveredMail[];
  readonly context: TenantContext;
}

const allowed =
  'Allowed: GET or DELETE /emulator/requests, GET /emulator/received, PUT /emulator/faults (an array of rules), POST /emulator/reset?scenario=NAME, PUT /emulator/now ({"now": "2026-12-22T09:05:00Z"}), POST /emulator/answer ({"from": "address", "answer": "declined"}), POST /emulator/call ({"from", "until", "people": [{"address"} or {"name"}]}).';

/** The addresses under `/emulator/`: Microsoft has none of these. Undefined for one that is not ours. */
export async function answerControl(
  request: Request,
  tenant: Controlled,
  find: (name: string) => Scenario | undefined,
): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  switch (`${request.method} ${pathname}`) {
    case 'GET /emulator/requests':
      return Response.json(tenant.requests());
    case 'DELETE /emulator/requests':
      tenant.clearRequests();
      return done();
    case 'GET /emulator/received':
      return Response.json(tenant.received());
    case 'PUT /emulator/faults': {
      const rules = await jsonOf(request);
      const wrong = wrongRules(rules);
      if (wrong) return refuse(wrong);
      tenant.setFaults(rules as readonly FaultRule[]);
      return done();
    }
    case 'PUT /emulator/now': {
      const now = (await jsonOf(request)) as { readonly now?: unknown } | undefined;
      if (typeof now?.now !== 'string' || !/T.*(Z|[+-]\d\d:\d\d)$/.test(now.now) || Number.isNaN(Date.parse(now.now))) {
        return refuse('The body must be {"now": "2026-12-22T09:05:00Z"}: ISO 8601 with Z or an offset.');
      }
      tenant.setNow(now.now);
      return done();
    }
    case 'POST /emulator/answer': {
      const wrong = answerByHand(tenant.context, await jsonOf(request));
      return wrong ? refuse(wrong) : done();
    }
    case 'POST /emulator/call': {
      const wrong = callByHand(tenant.context, await jsonOf(request));
      return wrong ? refuse(wrong) : done();
    }
    case 'POST /emulator/reset': {
      const name = searchParams.get('scenario') ?? '';
      const scenario = find(name);
      if (!scenario) return refuse(`There is no scenario "${name}". The names are in emulator/scenarios/index.ts.`);
      await tenant.reset(scenario);
      return done();
    }
    default:
      return refuse(allowed);
  }
}

const done = () => new Response(null, { status: 204 });
const refuse = (line: string) => new Response(`${line}\n`, { status: 400, headers: { 'Content-Type': 'text/plain' } });

async function jsonOf(request: Request): Promise<unknown> {
  try {
    return (await request.json()) as unknown;
  } catch {
    return undefined;
  }
}

const members: Readonly<Record<string, 'string' | 'number' | 'object'>> = {
  kind: 'string',
  match: 'object',
  times: 'number',
  after: 'number',
  retryAfter: 'number',
  delay: 'number',
  seconds: 'number',
  code: 'string',
};

/** One line about the first thing wrong with the rules; undefined when they can be used. */
function wrongRules(rules: unknown): string | undefined {
  if (!Array.isArray(rules))
    return 'The body must be a JSON array of rules: [{"kind":"429","match":{"path":"items"},"times":1}].';
  for (const rule of rules as readonly Record<string, unknown>[]) {
    if (!faultKinds.some((kind) => kind === rule.kind)) return `"kind" must be one of: ${faultKinds.join(', ')}.`;
    for (const [name, value] of Object.entries(rule)) {
      if (typeof value !== members[name])
        return `"${name}" is not a ${members[name] ?? 'member of a rule'}. ${Object.keys(members).join(', ')} are.`;
    }
    const match = (rule.match ?? {}) as Record<string, unknown>;
    for (const [name, value] of Object.entries(match)) {
      if (!['method', 'path', 'user'].includes(name) || typeof value !== 'string') {
        return `"match" takes method, path and user, each a text; not "${name}".`;
      }
    }
    if (typeof match.path === 'string' && !isPattern(match.path))
      return `"path" is not a regular expression: ${match.path}`;
  }
  return undefined;
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
}
