import { useEffect, useState } from 'react';

/**
 * The action that somebody went to put right, until its row is there: its form opens by itself once. A row that a
 * colleague took away and gave back, or that is come to again, does not take the focus.
 */
export function usePutRight(first: string | undefined, rows: readonly { readonly id: string }[]) {
  const [putRight, setPutRight] = useState(first);
  const isThere = rows.some(({ id }) => id === putRight);
  useEffect(() => {
    if (isThere) setPutRight(undefined);
  }, [isThere]);
  return [putRight, setPutRight] as const;
}
