/** Why the outside world said no, in terms a user can act on. No exception crosses a port. */
export type Refusal =
  /** `missing`: signed in, and what nobody has agreed to yet, in words. The sign-in window asks for it. */
  | { readonly kind: 'signed out'; readonly missing?: string }
  /** `needs` says in words which permission is missing. */
  | { readonly kind: 'not allowed'; readonly needs: string }
  | { readonly kind: 'not found'; readonly what: string }
  /** The council's site was set up for an older version of this app. `lacks`: the name of one column it has not. */
  | { readonly kind: 'site behind'; readonly lacks: string }
  /** Someone saved since we read. Read again, merge, then try again. */
  | { readonly kind: 'changed elsewhere' }
  /** Throttled or down after our own retries. */
  | { readonly kind: 'busy' }
  /** Somebody has to approve the record before it is sent, and has not. `who`: their role. */
  | { readonly kind: 'not ratified'; readonly who: string }
  /** Only a manager may. `who`: the procedure's managers, in its words; `named`: whether the council has named any. */
  | { readonly kind: 'not a manager'; readonly who: readonly string[]; readonly named: boolean }
  /** No answer: the request may or may not have been carried out. */
  | { readonly kind: 'no answer' }
  /** What came back is not what we wrote. Never carries the content. */
  | { readonly kind: 'unreadable'; readonly where: string }
  /** Microsoft refused the request as wrong: our bug, or a setting. `code` is Graph's error code. */
  | { readonly kind: 'refused'; readonly code: string };

/** A value with the eTag that a later write must carry. */
export interface Versioned<T> {
  readonly value: T;
  readonly etag: string;
}
