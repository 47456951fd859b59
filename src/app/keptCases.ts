import type { CaseRow } from '../domain/case/caseRow.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Versioned } from './ports/refusal.ts';
import type { World } from './world.ts';

/** What is known here of the list of cases. */
export interface KnownCases {
  readonly rows: readonly Versioned<CaseRow>[];
  /** How far the list has been read; undefined when all of it has to be read. */
  readonly cursor: string | undefined;
  /** When SharePoint answered last, if this device knows. */
  readonly at?: Instant;
}

/** What this device has kept. A browser that refuses has kept nothing: SharePoint has it all. */
export function keptCases({ device }: Pick<World, 'device'>): Promise<KnownCases> {
  return device.caseRows().then(
    (kept) => kept,
    () => ({ rows: [], cursor: undefined }),
  );
}
