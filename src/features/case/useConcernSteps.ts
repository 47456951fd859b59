import { useState } from 'react';
import type { Refusal } from '../../app/ports/refusal.ts';
import { saveCase } from '../../app/saveCase.ts';
import type { World } from '../../app/world.ts';
import { type AgencyConcern, isGone, withConcern } from '../../domain/case/agencyConcern.ts';
import type { CaseFile } from '../../domain/case/caseFile.ts';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import type { SetConcern } from './ConcernLine.tsx';

export interface ConcernSteps {
  readonly busy: boolean;
  /** Whether it is saved and stands. */
  readonly set: SetConcern;
  /** What was refused last. `again` saves it against the case as it was then: whatever others did since stays. */
  readonly refused?: { readonly of: AgencyConcern['id']; readonly refusal: Refusal; readonly again: () => void };
  /** What was saved last, as it stands now: somebody withdrew it or had its text removed meanwhile. */
  readonly lost?: AgencyConcern;
}

interface Step {
  readonly was: CaseFile;
  readonly now: AgencyConcern;
  readonly said: string;
}

/** Saves a concern of this case as it was brought further, and says so. */
export function useConcernSteps(world: World, file: CaseFile, reload: () => Promise<void>): ConcernSteps {
  const announce = useAnnounce();
  const [refused, setRefused] = useState<{ readonly step: Step; readonly refusal: Refusal } | undefined>();
  const [lost, setLost] = useState<AgencyConcern | undefined>();
  const [busy, setBusy] = useState(false);
  const save = async (step: Step): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    const saved = await saveCase(world, step.was, withConcern(step.was, step.now));
    setBusy(false);
    setRefused(saved.ok ? undefined : { step, refusal: saved.reason });
    if (!saved.ok) return false;
    const stored = saved.value.file.concerns?.find(({ id }) => id === step.now.id);
    const isLost = stored !== undefined && isGone(stored) && !isGone(step.now);
    setLost(isLost ? stored : undefined);
    if (isLost) {
      await reload();
      return false;
    }
    announce([step.said, ...saved.value.differed].join('. '));
    await reload();
    return true;
  };
  return {
    busy,
    ...(lost && { lost }),
    set: (now, said = 'Recorded') => save({ was: file, now, said }),
    ...(refused && {
      refused: { of: refused.step.now.id, refusal: refused.refusal, again: () => void save(refused.step) },
    }),
  };
}
