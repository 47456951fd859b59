import type { CaseRow } from '../domain/case/caseRow.ts';
import type { Instant } from '../domain/time/instant.ts';
import { keptCases } from './keptCases.ts';
import type { Refusal, Versioned } from './ports/refusal.ts';
import { inTurn } from './record/inTurn.ts';
import { refreshCases } from './refreshCases.ts';
import type { WatchedCaseRows } from './watchCaseRows.ts';
import type { World } from './world.ts';

/** What is known here of every open case, and how well. */
export interface KnownRows {
  /** Undefined until this device was asked. The same array, and the same objects, as long as they have not changed. */
  readonly rows: readonly CaseRow[] | undefined;
  /** When SharePoint answered last, if this device knows. */
  readonly at?: Instant | undefined;
  /** SharePoint has answered since a screen asked for it last. */
  readonly fresh: boolean;
  readonly asking: boolean;
  /** This browser could not keep what SharePoint answered. */
  readonly notKept: boolean;
  readonly refusal: Refusal | undefined;
}

/** The cases as every place of the personal tab shows them: read once, then shared. */
export interface CaseRows {
  view(): KnownRows;
  /** Calls back whenever `view()` has become another object. */
  subscribe(listener: () => void): () => void;
  /** What this device has, unless something is known already. */
  read(): Promise<void>;
  /** As SharePoint has them now. */
  refresh(): Promise<void>;
}

export function caseRows(
  world: Pick<World, 'clock' | 'device' | 'cases'>,
  onRowWritten: WatchedCaseRows['onRowWritten'],
): CaseRows {
  const listeners = new Set<() => void>();
  const oneAtATime = inTurn();
  let known: readonly Versioned<CaseRow>[] = [];
  let view: KnownRows = { rows: undefined, fresh: false, asking: true, notKept: false, refusal: undefined };

  const show = (next: KnownRows) => {
    view = next;
    for (const listener of listeners) listener();
  };
  const rowsOf = (now: readonly Versioned<CaseRow>[]): readonly CaseRow[] => {
    if (view.rows && sameRows(known, now)) return view.rows;
    const before = new Map(known.map((row) => [row.value.reference, row]));
    known = now.map((row) => {
      const was = before.get(row.value.reference);
      return was?.etag === row.etag ? was : row;
    });
    return known.map(({ value }) => value);
  };

  async function read(): Promise<void> {
    if (view.rows) return;
    const kept = await keptCases(world);
    if (!view.rows) show({ ...view, rows: rowsOf(kept.rows), at: kept.at });
  }
  const refresh = () =>
    oneAtATime(async () => {
      show({ ...view, asking: true });
      const answer = await refreshCases(world);
      if (!answer.ok) return show({ ...view, asking: false, fresh: false, refusal: answer.reason });
      const { rows, at, kept } = answer.value;
      show({ rows: rowsOf(rows), at, asking: false, fresh: true, notKept: !kept, refusal: undefined });
    });

  // What was set going on another page may end while a list is open: its row is newer than what was just read.
  onRowWritten(() => {
    if (listeners.size > 0) void refresh();
  });

  return {
    view: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read,
    refresh,
  };
}

/** Ten thousand rows that nobody has changed are not drawn anew. */
const sameRows = (one: readonly Versioned<CaseRow>[], other: readonly Versioned<CaseRow>[]): boolean =>
  one.length === other.length &&
  one.every(
    ({ value, etag }, place) => etag === other[place]?.etag && value.reference === other[place]?.value.reference,
  );
