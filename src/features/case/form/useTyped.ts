import { useMemo, useRef } from 'react';
import type { CaseFile } from '../../../domain/case/caseFile.ts';
import type { TypedCase } from '../../../domain/case/form/typedCase.ts';
import { parseJson } from '../../../domain/parseJson.ts';
import type { DraftStore } from '../../../ui/draftBox.ts';
import { useDraft } from '../../../ui/useDraft.ts';

/** What is kept on the device while somebody types: with it, what it was typed over. */
interface Kept {
  readonly typed: TypedCase;
  /** The stored case that is being edited, as it was when the editing began; or an earlier try at saving a new one. */
  readonly was?: CaseFile;
}

export interface Typing extends Kept {
  readonly ready: boolean;
  readonly notKept: boolean;
  /** Something was typed here before and is there again. */
  readonly begun: boolean;
  readonly change: (change: (typed: TypedCase) => TypedCase) => void;
  /** Keeps what a save that may have been carried out tried to write. */
  readonly keepTried: (tried: CaseFile | undefined) => void;
  readonly forget: () => void;
}

/** The form as typed, on the device at each change. The box's name holds a reference at most, never a name. */
export function useTyped(
  store: DraftStore,
  start: { readonly reference?: string; readonly typed: TypedCase; readonly was?: CaseFile },
): Typing {
  const draft = useDraft(store, `case:${start.reference ?? 'new'}`);
  const kept = useMemo(() => keptFrom(draft.text), [draft.text]);
  const now: Kept = kept ?? { typed: start.typed, ...(start.was && { was: start.was }) };
  // Two changes may come before the screen is drawn again: an answer of the directory, and a key.
  const latest = useRef(now);
  latest.current = now;
  const keep = (next: Kept) => {
    latest.current = next;
    draft.change(JSON.stringify(next));
  };
  return {
    ...now,
    ready: draft.ready,
    notKept: draft.notKept,
    begun: kept !== undefined,
    change: (change) => keep({ ...latest.current, typed: change(latest.current.typed) }),
    keepTried: (tried) => keep({ typed: latest.current.typed, ...(tried && { was: tried }) }),
    forget: () => draft.change(''),
  };
}

function keptFrom(text: string): Kept | undefined {
  const kept = parseJson(text);
  if (!kept.ok || typeof kept.value !== 'object' || kept.value === null || !('typed' in kept.value)) return undefined;
  return kept.value as Kept;
}
