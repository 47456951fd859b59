import type { ProcedureProfile } from '../../src/domain/procedure/profile.ts';

/** The rule of any kind that has this id, or undefined: the first object found with it. */
export function ruleById(profile: ProcedureProfile, id: string): object | undefined {
  const found = (value: unknown): object | undefined => {
    if (typeof value !== 'object' || value === null) return undefined;
    if ('id' in value && value.id === id) return value;
    for (const each of Object.values(value)) {
      const inside = found(each);
      if (inside) return inside;
    }
    return undefined;
  };
  return found({ ...profile, id: undefined });
}
