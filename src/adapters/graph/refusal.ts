import type { Refusal } from '../../app/ports/refusal.ts';
import type { GraphRequest } from './graphRequest.ts';
import { whyNeeded } from './scopes.ts';

/** Every HTTP status that is not a success becomes a refusal here, and nowhere else. */
export function refusalOf(status: number, body: unknown, request: GraphRequest): Refusal {
  switch (status) {
    case 400: {
      const lacks = unknownColumn(body);
      return lacks === undefined
        ? { kind: 'refused', code: errorCode(body) ?? 'HTTP 400' }
        : { kind: 'site behind', lacks };
    }
    case 401:
      return { kind: 'signed out' };
    case 403:
      return { kind: 'not allowed', needs: whyNeeded(request.scopes) };
    case 404:
      return { kind: 'not found', what: request.what };
    // 409 `resourceModified` is SharePoint's second way of saying 412; `nameAlreadyExists` says someone was first.
    case 409:
    case 412:
      return { kind: 'changed elsewhere' };
    case 429:
    case 503:
      return { kind: 'busy' };
    default:
      // A gateway's error says nothing about what the service behind it has done.
      return status >= 500 ? { kind: 'no answer' } : { kind: 'refused', code: errorCode(body) ?? `HTTP ${status}` };
  }
}

/** Graph's error code. The message stays behind: it can quote what was sent. */
const errorCode = (body: unknown): string | undefined => errorPart(body, 'code');

/** A column of ours that the list has not. Only its name is taken from the message, and names of columns are ours. */
const unknownColumn = (body: unknown): string | undefined =>
  /^Field '(\w+)' is not recognized/.exec(errorPart(body, 'message') ?? '')?.[1];

function errorPart(body: unknown, part: 'code' | 'message'): string | undefined {
  if (typeof body !== 'object' || body === null || !('error' in body)) return undefined;
  const error: unknown = body.error;
  if (typeof error !== 'object' || error === null) return undefined;
  const found: unknown = part in error ? (error as Readonly<Record<string, unknown>>)[part] : undefined;
  return typeof found === 'string' ? found : undefined;
}
