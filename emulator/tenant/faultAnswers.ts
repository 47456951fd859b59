import { type Answer, refuse } from './area.ts';
import type { FaultKind, FaultRule } from './faults.ts';

/** Kinds that answer in place of the request. */
export const faultsBefore = ['401', '403', '409', '410', '412', '429', '503'] as const satisfies readonly FaultKind[];

/** What Graph says when this goes wrong. `path` is the part after `/v1.0`, query included. */
export function faultAnswer(rule: FaultRule, path: string): Answer {
  const answer = plain(rule, path);
  const headers: Record<string, string> = { ...answer.headers };
  if (rule.retryAfter !== undefined) headers['Retry-After'] = String(rule.retryAfter);
  return { ...answer, headers };
}

function plain({ kind, code }: FaultRule, path: string): Answer {
  switch (kind) {
    case '401':
      return {
        ...refuse(401, code ?? 'InvalidAuthenticationToken', 'Continuous access evaluation resulted in challenge'),
        headers: { 'WWW-Authenticate': `Bearer error="insufficient_claims", claims="${claims}"` },
      };
    case '403':
      return refuse(403, code ?? 'Forbidden', 'A policy of the organisation does not allow this.');
    case '409':
      return refuse(409, code ?? 'resourceModified', 'The resource has changed since the caller last read it');
    case '410': {
      // A fresh start: the same address without its token.
      const url = new URL(`https://graph.microsoft.com/v1.0${path}`);
      for (const name of ['token', '$deltatoken', '$skiptoken']) url.searchParams.delete(name);
      return {
        ...refuse(410, code ?? 'resyncChangesApplyDifferences', 'Resync required. Replace what you hold.'),
        headers: { Location: url.href },
      };
    }
    case '412':
      return refuse(412, code ?? 'resourceModified', "ETag does not match current item's value");
    case '503':
      return refuse(503, code ?? 'serviceNotAvailable', 'The service is not available. Try the request again later.');
    case '504 after commit':
      return refuse(504, code ?? 'UnknownError', 'Gateway timeout');
    default:
      return refuse(429, code ?? 'activityLimitReached', 'The app or user has been throttled.');
  }
}

const claims = Buffer.from(
  JSON.stringify({ access_token: { nbf: { essential: true, value: '1700000000' } } }),
).toString('base64');
