import { appendFileSync, mkdirSync } from 'node:fs';

/** One Graph request as it was answered; never with an authorization header or a cookie. */
export interface LoggedRequest {
  readonly method: string;
  /** As on `https://graph.microsoft.com/v1.0/...`. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON, text, or `(n bytes)`. */
  readonly body?: unknown;
  /** 0 when the connection was dropped. */
  readonly status: number;
  /** Whether the published contract has nothing against it. */
  readonly accepted: boolean;
  readonly errors: readonly string[];
  readonly user?: string;
}

export interface RequestLog {
  add(request: LoggedRequest): void;
  all(): readonly LoggedRequest[];
  clear(): void;
}

const folder = '.emulator';
const file = `${folder}/requests.jsonl`;

/** Kept in memory, and for `file` also appended to `.emulator/requests.jsonl`, which the contract check reads. */
export function createRequestLog(where: 'file' | 'none'): RequestLog {
  let requests: LoggedRequest[] = [];
  if (where === 'file') mkdirSync(folder, { recursive: true });
  return {
    add: (request) => {
      requests.push(request);
      if (where === 'file') appendFileSync(file, `${JSON.stringify(request)}\n`);
    },
    all: () => requests,
    clear: () => {
      requests = [];
    },
  };
}

const secret = new Set(['authorization', 'cookie', 'set-cookie']);

export function loggedHeaders(headers: Headers): Readonly<Record<string, string>> {
  return Object.fromEntries([...headers].filter(([name]) => !secret.has(name.toLowerCase())));
}

export function loggedBody(json: unknown, bytes: Uint8Array): unknown {
  if (json !== undefined) return json;
  return bytes.length === 0 ? undefined : `(${bytes.length} bytes)`;
}
