import { useEffect, useState } from 'react';

/** After this many milliseconds somebody who waits wonders whether anything is still going on. */
const SLOW_AFTER = 3000;

export const slowWords = 'Microsoft 365 is slow to answer. Still trying.';

/** True once something has been waited for longer than three seconds without a break. */
export function useSlow(waiting: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (!waiting) return;
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER);
    return () => clearTimeout(timer);
  }, [waiting]);
  return slow && waiting;
}
