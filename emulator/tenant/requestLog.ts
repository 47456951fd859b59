/** One Graph request as it was answered; never with an authorization header or a cookie. */
export interface LoggedRequest {
  readonly method: string;
  /** As on `https://graph.microsoft.com/v1.0/...`. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON, or `(n bytes)`. */
  readonly body?: unknown;
  /** 0 when the connection was dropped. */
  readonly status: number;
  readonly accepted: boolean;
  readonly errors: readonly string[];
  readonly user?: string;
}
