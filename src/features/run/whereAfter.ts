/** Somebody who writes on and on is told of again before the others take them to have gone, after two minutes. */
const AGAIN = 60_000;
/** Walking through the agenda with a word at each item is no news each time. */
const APART = 5_000;

/**
 * In how many milliseconds the others have to be told that somebody is writing at `where`. Undefined: they know.
 * `told` is what they were told last, and when.
 */
export function whereAfter(
  told: { readonly where: string | undefined; readonly at: number } | undefined,
  where: string | undefined,
  now: number,
): number | undefined {
  if (where === undefined) return undefined;
  if (!told) return 0;
  const since = now - told.at;
  if (told.where === where) return since >= AGAIN ? 0 : undefined;
  return Math.max(0, APART - since);
}
