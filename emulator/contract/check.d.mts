export interface RequestToCheck {
  readonly method: string;
  /** Absolute, on `https://graph.microsoft.com`. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Parsed JSON, text, or bytes. */
  readonly body?: unknown;
}

export interface RequestInfo {
  /** The path with `{}` for every key: `drives/{}/items/{}/content`. */
  readonly canonical?: string;
  /** Whether the published permissions table has a delegated entry for it. */
  readonly documented?: boolean;
  readonly leastDelegated?: readonly string[];
  readonly otherDelegated?: readonly string[];
}

export interface Verdict {
  readonly ok: boolean;
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly info: RequestInfo;
}

/** Checks one request against what Microsoft has published about Graph v1.0. Pure; never throws on a wrong request. */
export function checkRequest(request: RequestToCheck, options?: { readonly rules?: boolean }): Verdict;
