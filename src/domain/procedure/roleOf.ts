import type { ProcedureProfile } from './profile.ts';

/**
 * Whether what stands in `Person.role` is this role of the procedure: case does not count, and each of its other
 * spellings will do. `ASWP` is an `advanced social work practitioner` where the procedure says so.
 */
export function isRole(profile: Pick<ProcedureProfile, 'roles'>, role: string, said: string): boolean {
  const wanted = plain(role);
  const given = plain(said);
  if (given === '') return false;
  if (wanted === given) return true;
  return profile.roles.some((word) => {
    const spellings = [word.role, word.title, ...(word.aliases ?? [])].map(plain);
    return spellings.includes(wanted) && spellings.includes(given);
  });
}

const plain = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();
