import type { Device } from '../../app/ports/device.ts';
import type { Versioned } from '../../app/ports/refusal.ts';
import type { CaseRow } from '../../domain/case/caseRow.ts';
import type { Instant } from '../../domain/time/instant.ts';

/**
 * Where the browser keeps nothing for us (a private window, blocked third-party storage, no room): reading finds
 * nothing, and every promise to keep something is refused, so that screens say so. Only the rows of CIN Cases, which
 * SharePoint has and Today shows, live as long as the page does.
 */
export function refusedDevice(): Device {
  const refuse = () => Promise.reject(new Error('This browser keeps nothing for this page'));
  const shown = new Map<string, Versioned<CaseRow>>();
  let read: string | undefined;
  let readAt: Instant | undefined;
  return {
    caseRows: () => Promise.resolve({ rows: [...shown.values()], cursor: read, ...(readAt && { at: readAt }) }),
    keepCaseRows({ rows, removed, whole, cursor, at }) {
      if (whole) shown.clear();
      for (const reference of removed) shown.delete(reference);
      for (const row of rows) shown.set(row.value.reference, row);
      read = cursor;
      readAt = at ?? readAt;
      return Promise.resolve();
    },
    replaceCaseRow(row, over) {
      if (shown.get(row.value.reference)?.etag === over) shown.set(row.value.reference, row);
      return Promise.resolve();
    },
    keptSettings: () => Promise.resolve(undefined),
    keepSettings: refuse,
    rowsBehind: () => Promise.resolve([]),
    keepRowBehind: refuse,
    dropRowBehind: () => Promise.resolve(),
    unsent: () => Promise.resolve([]),
    keepUnsent: refuse,
    acknowledge: () => Promise.resolve(),
    draft: () => Promise.resolve(''),
    keepDraft: refuse,
    tryKeeping: refuse,
    drafts: () => Promise.resolve([]),
    onlyHere: () => Promise.resolve({ entries: 0, drafts: 0 }),
    forget: () => Promise.resolve(),
  };
}
