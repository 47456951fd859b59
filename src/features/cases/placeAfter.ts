/** How many lines Page Up and Page Down go. */
const page = 10;

/** Which line a key goes to from line `at` of `count`. Undefined for keys that are none of ours. */
export function placeAfter(key: string, at: number, count: number): number | undefined {
  const to = wanted(key, at, count);
  return to === undefined || count === 0 ? undefined : Math.max(0, Math.min(count - 1, to));
}

function wanted(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at - 1;
    case 'PageDown':
      return at + page;
    case 'PageUp':
      return at - page;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
