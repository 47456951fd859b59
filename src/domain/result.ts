/** What may be refused for a reason the reader can act on. Our own bugs are thrown instead. */
export type Result<T, R> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: R };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });
export const fail = <R>(reason: R): Result<never, R> => ({ ok: false, reason });

/** For the end of a `switch` over a union: a new member does not compile until it is handled. */
export function never(value: never): never {
  throw new Error(`Not handled: ${JSON.stringify(value)}`);
}
