import { useEffect, useRef, useState } from 'react';
import { type KnownCases, keptCases } from '../../app/keptCases.ts';
import type { Refusal } from '../../app/ports/refusal.ts';
import { inTurn } from '../../app/record/inTurn.ts';
import { refreshCases } from '../../app/refreshCases.ts';
import type { WatchedCaseRows } from '../../app/watchCaseRows.ts';
import type { World } from '../../app/world.ts';
import type { CaseRow } from '../../domain/case/caseRow.ts';
import type { Instant } from '../../domain/time/instant.ts';

interface CaseRows {
  readonly rows: readonly CaseRow[] | undefined;
  /** When SharePoint answered last, if this device knows. */
  readonly at?: Instant | undefined;
  /** SharePoint has answered since this screen opened. */
  readonly fresh: boolean;
  readonly asking: boolean;
  /** This browser could not keep what SharePoint answered. */
  readonly notKept: boolean;
  readonly refusal: Refusal | undefined;
}

/** The cases: first what this device has, then as SharePoint has them. `opened` is called once both were tried. */
export function useCaseRows(
  world: Pick<World, 'clock' | 'device' | 'cases'>,
  onRowWritten: WatchedCaseRows['onRowWritten'],
  opened: () => void,
): CaseRows & { readonly again: () => Promise<void> } {
  const [state, setState] = useState<CaseRows>({
    rows: undefined,
    fresh: false,
    asking: true,
    notKept: false,
    refusal: undefined,
  });

  const oneAtATime = useRef(inTurn());
  const refresh = () => oneAtATime.current(refreshNow);
  const refreshNow = async () => {
    setState((was) => ({ ...was, asking: true }));
    const answer = await refreshCases(world);
    setState((was) =>
      answer.ok
        ? { ...shown(answer.value), asking: false, fresh: true, notKept: !answer.value.kept, refusal: undefined }
        : { ...was, asking: false, fresh: false, refusal: answer.reason },
    );
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each opening of the screen
  useEffect(() => {
    let open = true;
    void keptCases(world).then(async (kept) => {
      if (!open) return;
      setState((was) => (was.fresh ? was : { ...was, ...shown(kept) }));
      // What this device has is on screen before sign-in and Graph are even fetched.
      if (kept.rows.length > 0) await painted();
      if (open) await refresh();
      if (open) opened();
    });
    return () => {
      open = false;
    };
  }, [world]);

  // What was set going on another page may end while this one is open: its row is newer than what was just read.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `refresh` is the same at every drawing
  useEffect(() => onRowWritten(() => void refresh()), [world, onRowWritten]);

  return { ...state, again: refresh };
}

const shown = ({ rows, at }: KnownCases) => ({ rows: rows.map(({ value }) => value), at });

/** Resolves once the browser has painted, or at once where nothing is painted because the page is hidden. */
const painted = () =>
  new Promise<void>((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });
