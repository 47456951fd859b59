import type { AreaFault } from './area.ts';

/**
 * What goes wrong. `drop after commit` and `504 after commit` do the work and lose the answer;
 * `partial batch` answers 429 to requests inside a `$batch` only;
 * `send lag` keeps a sent message out of Sent Items for the next `times` reads;
 * `unique leaves empty item` refuses a repeated unique value and leaves an item without fields behind;
 * `converts to PDF` is no fault but what may go right: the address that `content?format=pdf` answers with gives a PDF;
 * `clock skew` adds `seconds` to the times that SharePoint stamps, for as long as the rule is set.
 */
export const faultKinds = [
  '401',
  '403',
  '409',
  '410',
  '412',
  '429',
  '503',
  '504 after commit',
  'drop before',
  'drop after commit',
  'partial batch',
  'slow',
  'clock skew',
  'send lag',
  'unique leaves empty item',
  'converts to PDF',
] as const satisfies readonly (string | AreaFault)[];

export type FaultKind = (typeof faultKinds)[number];

export interface FaultRule {
  readonly kind: FaultKind;
  readonly match?: {
    readonly method?: string;
    /** Regular expression on the part after `/v1.0`, decoded, query included. */
    readonly path?: string;
    /** Entra object id. */
    readonly user?: string;
  };
  /** How many requests it happens to; absent means every one. */
  readonly times?: number;
  /** How many matching requests pass first. */
  readonly after?: number;
  /** Seconds, for `429`, `503` and `partial batch`; absent means that no `Retry-After` is sent. */
  readonly retryAfter?: number;
  /** Milliseconds of real time, for `slow`. */
  readonly delay?: number;
  /** For `clock skew`; may be negative. */
  readonly seconds?: number;
  /** Graph's error code in place of the usual one. */
  readonly code?: string;
}

/** What a rule is matched against. */
export interface FaultTarget {
  readonly method: string;
  /** The part after `/v1.0`, query included. */
  readonly path: string;
  readonly user?: string;
  /** Only rules whose `path` names it: a `$batch` around requests that rules may mean. */
  readonly mustBeNamed?: boolean;
}

/** The rules in force, and how often each has happened. */
export interface FaultBox {
  set(rules: readonly FaultRule[]): void;
  /** The first of these kinds that is to happen to this request; counts it as happened. */
  take(kinds: readonly FaultKind[], target: FaultTarget): FaultRule | undefined;
  skewSeconds(): number;
}

export function createFaultBox(): FaultBox {
  let live: { readonly rule: FaultRule; passed: number; happened: number }[] = [];
  return {
    set: (rules) => {
      live = rules.map((rule) => ({ rule, passed: 0, happened: 0 }));
    },
    take: (kinds, target) => {
      for (const entry of live) {
        if (!kinds.includes(entry.rule.kind) || !matches(entry.rule, target)) continue;
        if (entry.happened >= (entry.rule.times ?? Number.POSITIVE_INFINITY)) continue;
        if (entry.passed < (entry.rule.after ?? 0)) {
          entry.passed += 1;
          continue;
        }
        entry.happened += 1;
        return entry.rule;
      }
      return undefined;
    },
    skewSeconds: () => live.reduce((sum, { rule }) => sum + (rule.kind === 'clock skew' ? (rule.seconds ?? 0) : 0), 0),
  };
}

function matches({ match }: FaultRule, target: FaultTarget): boolean {
  if (target.mustBeNamed && !match?.path) return false;
  if (!match) return true;
  if (match.method && match.method.toUpperCase() !== target.method) return false;
  if (match.user && match.user !== target.user) return false;
  return !match.path || new RegExp(match.path, 'i').test(decoded(target.path));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
