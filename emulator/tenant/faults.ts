import type { AreaFault } from './area.ts';

/**
 * What goes wrong. `drop after commit` and `504 after commit` do the work and lose the answer;
 * `send lag` keeps a sent message out of Sent Items for the next `times` reads;
 * `clock skew` adds `seconds` to the times that SharePoint stamps.
 */
export type FaultKind =
  | '401'
  | '409'
  | '410'
  | '412'
  | '429'
  | '503'
  | '504 after commit'
  | 'drop before'
  | 'drop after commit'
  | 'partial batch'
  | 'slow'
  | 'clock skew'
  | AreaFault;

export interface FaultRule {
  readonly kind: FaultKind;
  readonly match?: {
    readonly method?: string;
    /** Regular expression on the part after `/v1.0`, query included. */
    readonly path?: string;
    /** Entra object id. */
    readonly user?: string;
  };
  /** How many requests it happens to; absent means every one. */
  readonly times?: number;
  /** How many matching requests pass first. */
  readonly after?: number;
  /** Seconds, for `429` and `503`; absent means that no `Retry-After` is sent. */
  readonly retryAfter?: number;
  /** Milliseconds of real time, for `slow`. */
  readonly delay?: number;
  /** For `clock skew`. */
  readonly seconds?: number;
}
