import { type Answer, type GraphCall, refuse, type TenantContext } from './area.ts';
import { checkAgainstContract, refusalFor } from './contractCheck.ts';
import type { Entra } from './entra.ts';
import type { FaultBox, FaultTarget } from './faults.ts';
import { loggedBody, loggedHeaders, type RequestLog } from './requestLog.ts';
import type { Router } from './router.ts';
import { missingPermission } from './scopes.ts';
import { withFaults } from './withFaults.ts';

/** One request to Graph, alone or from inside a `$batch`. */
export interface GraphRequest {
  readonly method: string;
  /** The part after `/v1.0`, query included, undecoded. */
  readonly path: string;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  readonly inBatch: boolean;
}

export interface GraphParts {
  readonly context: TenantContext;
  readonly entra: () => Entra;
  readonly faults: FaultBox;
  readonly router: Router;
  readonly log: RequestLog;
  /** Says out loud what the product should never have asked. */
  readonly shout: (message: string) => void;
  /** Rewrites the several spellings of an address to the one that routes know. */
  readonly canonicalPath: (path: string, context: TenantContext) => string;
}

type SignedIn = NonNullable<Awaited<ReturnType<Entra['verify']>>>;

const signInFirst = refuse(401, 'InvalidAuthenticationToken', 'Access token is missing, invalid or out of date.');

/** Rejects with `TypeError('fetch failed')` when a fault drops the connection. */
export async function answerGraph(request: GraphRequest, parts: GraphParts): Promise<Answer> {
  const url = `https://graph.microsoft.com/v1.0${request.path}`;
  const json = parsedBody(request);
  const body = json ?? (request.bytes.length > 0 ? new TextDecoder().decode(request.bytes) : undefined);
  const { errors, scopes } = checkAgainstContract({
    method: request.method,
    url,
    headers: loggedHeaders(request.headers),
    body,
  });
  const signedIn = await parts.entra().verify(bearer(request.headers));
  const target: FaultTarget = {
    method: request.method,
    path: request.path,
    ...(signedIn && { user: signedIn.userId }),
  };
  if (errors.length > 0) parts.shout(`Graph would refuse ${request.method} ${request.path}: ${errors.join('; ')}`);
  let status = 0;
  try {
    const more = request.inBatch ? (['partial batch'] as const) : [];
    const answer = signedIn ? await withFaults(target, parts.faults, () => settle(signedIn), more) : signInFirst;
    status = answer.status;
    return answer;
  } finally {
    parts.log.add({
      method: request.method,
      url,
      headers: loggedHeaders(request.headers),
      body: loggedBody(json, request.bytes),
      status,
      accepted: errors.length === 0,
      errors,
      ...(signedIn && { user: signedIn.userId }),
    });
  }

  async function settle({ userId, scopes: held }: SignedIn): Promise<Answer> {
    if (errors.length > 0) return refusalFor(errors);
    const granted = new Set(held.map((scope) => scope.toLowerCase()));
    const { pathname, search } = splitPath(request.path);
    const path = parts.canonicalPath(pathname, parts.context);
    const asked = { method: request.method, path, userId, scopes: granted, enough: scopes };
    return missingPermission(asked, parts.context) ?? run(userId, new Set(held), path, search);
  }

  async function run(userId: string, granted: ReadonlySet<string>, path: string, search: string): Promise<Answer> {
    const { context } = parts;
    const user = context.scenario.users.find((one) => one.id === userId);
    if (!user) return refuse(401, 'InvalidAuthenticationToken', 'The user is not in this tenant.');
    const match = parts.router(request.method, path);
    if (!match) {
      parts.shout(`The emulator does not cover ${request.method} ${path} (emulator/README.md)`);
      return refuse(501, 'notImplemented', `The emulator does not cover ${request.method} ${path}`);
    }
    const call: GraphCall = {
      method: request.method,
      path,
      params: match.params,
      query: withDollars(new URLSearchParams(search)),
      headers: request.headers,
      json,
      bytes: request.bytes,
      user,
      scopes: granted,
      tenant: context,
    };
    return match.route.run(call);
  }
}

function bearer(headers: Headers): string {
  return /^Bearer (.+)$/i.exec(headers.get('authorization') ?? '')?.[1] ?? '';
}

function parsedBody({ headers, bytes }: GraphRequest): unknown {
  if (bytes.length === 0 || !/^application\/json\b/i.test(headers.get('content-type') ?? '')) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}

function splitPath(path: string): { readonly pathname: string; readonly search: string } {
  const at = path.indexOf('?');
  return at < 0 ? { pathname: path, search: '' } : { pathname: path.slice(0, at), search: path.slice(at + 1) };
}

const systemOptions = new Set(['count', 'expand', 'filter', 'orderby', 'search', 'select', 'skip', 'top']);

/** v1.0 takes system query options without the dollar too. */
function withDollars(query: URLSearchParams): URLSearchParams {
  const all = [...query].map(([name, value]): [string, string] => [systemOptions.has(name) ? `$${name}` : name, value]);
  return new URLSearchParams(all);
}
