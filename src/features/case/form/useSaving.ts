import { useRef, useState } from 'react';
import { createCase } from '../../../app/createCase.ts';
import type { Refusal } from '../../../app/ports/refusal.ts';
import { saveCase } from '../../../app/saveCase.ts';
import type { CaseFile, CaseReference } from '../../../domain/case/caseFile.ts';
import { caseFromTyped } from '../../../domain/case/form/caseFromTyped.ts';
import { useAnnounce } from '../../../ui/LiveRegion.tsx';
import type { PageProps } from './formProps.ts';
import type { Checks } from './useChecks.ts';

export type SavingState =
  | { readonly step: 'ready' | 'saving' }
  | { readonly step: 'refused'; readonly refusal: Refusal }
  /** Saved, and somebody else had saved in between. */
  | { readonly step: 'saved over'; readonly reference: CaseReference; readonly differed: readonly string[] };

/** Saving: the checks first, then the case. `tries` counts how often something was in the way. */
export function useSaving({ world, file, typing, onSaved }: PageProps, checks: Checks) {
  const [state, setState] = useState<SavingState>({ step: 'ready' });
  const [tries, setTries] = useState(0);
  const announce = useAnnounce();
  // A second press comes before the first is on screen.
  const under = useRef(false);

  const stopped = () => {
    setTries((was) => was + 1);
    setState({ step: 'ready' });
  };
  const saved = (reference: CaseReference, differed: readonly string[] = []) => {
    typing.forget();
    announce('Saved');
    if (differed.length === 0) onSaved(reference);
    else setState({ step: 'saved over', reference, differed });
  };

  const create = async (made: CaseFile) => {
    const tried = typing.was ?? made;
    // Before anything leaves: after a crash the next try has to know what this one may have saved.
    typing.keepTried(tried);
    const row = await createCase(world, made, tried);
    if (row.ok) return saved(made.reference);
    if (row.reason.kind !== 'already there') return setState({ step: 'refused', refusal: row.reason });
    typing.keepTried(undefined);
    checks.taken(row.reason.reference);
    stopped();
  };
  const edit = async (was: CaseFile, now: CaseFile) => {
    const merged = await saveCase(world, was, now);
    if (merged.ok) saved(now.reference, merged.value.differed);
    else setState({ step: 'refused', refusal: merged.reason });
  };

  const save = async () => {
    setState({ step: 'saving' });
    if ((await checks.finalProblems()).length > 0) return stopped();
    const { was, typed } = typing;
    const made = caseFromTyped(typed, { name: world.identity.me.name, at: world.clock.now(), ...(was && { was }) });
    if (!made) return stopped();
    return file ? edit(was ?? file, made) : create(made);
  };
  const press = () => {
    if (under.current) return;
    under.current = true;
    void save().finally(() => {
      under.current = false;
    });
  };
  return { state, tries, press };
}
