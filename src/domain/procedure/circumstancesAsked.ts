import { type CircumstanceName, circumstances } from '../case/circumstance.ts';
import type { ProcedureProfile } from './profile.ts';

/** Something a procedure asks about a case, what it changes, and who has to agree where somebody has. */
export interface AskedCircumstance {
  readonly name: CircumstanceName;
  readonly effects: readonly string[];
  readonly agreedBy?: string;
}

const known = new WeakMap<ProcedureProfile, readonly AskedCircumstance[]>();

/** What the rules and variants of a procedure ask about, in the order of the list of circumstances. */
export function circumstancesAsked(profile: ProcedureProfile): readonly AskedCircumstance[] {
  const before = known.get(profile);
  if (before) return before;
  const named = namesIn(profile);
  const asked = circumstances.flatMap((name): readonly AskedCircumstance[] => {
    const variants = profile.variants.filter((each) => each.with === name);
    if (variants.length === 0 && !named.has(name)) return [];
    const agreedBy = variants.find((each) => each.agreedBy)?.agreedBy;
    return [{ name, effects: variants.map(({ effect }) => effect), ...(agreedBy && { agreedBy }) }];
  });
  known.set(profile, asked);
  return asked;
}

/** Every name in any condition of the profile, wherever it stands. */
function namesIn(value: unknown): ReadonlySet<unknown> {
  const found = new Set<unknown>();
  const walk = (part: unknown) => {
    if (typeof part !== 'object' || part === null) return;
    for (const [key, inner] of Object.entries(part))
      if (Array.isArray(inner) && ['with', 'withAny', 'without'].includes(key))
        for (const each of inner) found.add(each);
      else walk(inner);
  };
  walk(value);
  return found;
}
