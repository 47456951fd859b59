import { useState } from 'react';
import type { Refusal } from '../../../app/ports/refusal.ts';
import { type CouncilSet, setCouncil } from '../../../app/setCouncil.ts';
import type { World } from '../../../app/world.ts';
import { councilSettings } from '../../../domain/procedure/inForce.ts';
import type { CouncilChange } from '../../../domain/settings/councilChange.ts';
import type { CouncilSettings, SetBy } from '../../../domain/settings/councilSettings.ts';
import { useLoad } from '../../../ui/useLoad.ts';

export type ProcedureWorld = Pick<World, 'settings' | 'clock' | 'device' | 'identity'>;

/** The parts of the page that can be changed; each shows what became of its own last change. */
export type Part =
  | 'new cases'
  | `reading ${string}`
  | `assumption ${string}`
  | 'house standard'
  | 'days off'
  | 'words'
  | 'teams'
  | 'managers';

/** What became of the last change. */
export type Outcome =
  | { readonly part: Part; readonly said: string; readonly done: CouncilSet; readonly undone?: true }
  | { readonly part: Part; readonly refusal: Refusal };

export interface Council {
  readonly world: ProcedureWorld;
  readonly settings: CouncilSettings;
  readonly busy: boolean;
  readonly outcome: Outcome | undefined;
  /** SharePoint did not answer with the settings: those that this device has kept are shown. */
  readonly notRead: { readonly refusal: Refusal; readonly again: () => void } | undefined;
  /** Whether it was saved. `said` is what it did, in words. */
  change(part: Part, change: CouncilChange, said: string): Promise<boolean>;
  undo(): Promise<void>;
  /** Who sets something, and when. */
  signed(): SetBy;
}

/** The council's settings as they are now, and changing them one by one. */
export function useCouncil(world: ProcedureWorld): Council {
  const read = useLoad('council settings', () => world.settings.read());
  const [saved, setSaved] = useState<CouncilSettings | undefined>();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | undefined>();
  const save = async (part: Part, change: CouncilChange, said: string, undone?: true): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    const answer = await setCouncil(world, change);
    setBusy(false);
    if (answer.ok) setSaved(answer.value.settings);
    setOutcome(
      answer.ok ? { part, said, done: answer.value, ...(undone && { undone }) } : { part, refusal: answer.reason },
    );
    return answer.ok;
  };
  return {
    world,
    settings: saved ?? read.value?.value ?? councilSettings(),
    busy,
    outcome,
    notRead: read.refusal && !saved ? { refusal: read.refusal, again: () => void read.again() } : undefined,
    change: (part, change, said) => save(part, change, said),
    undo: async () => {
      if (outcome && 'done' in outcome) await save(outcome.part, outcome.done.undo, 'Put back as it was before.', true);
    },
    signed: () => ({ by: world.identity.me.name, on: world.clock.today() }),
  };
}
