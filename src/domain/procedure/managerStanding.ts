import type { CaseFile } from '../case/caseFile.ts';
import type { ProcedureProfile } from './profile.ts';
import { isRole } from './roleOf.ts';

/**
 * Whether an account belongs to a manager, as far as the case says so. `not known`: they are no person of the case, as a
 * service manager seldom is; they say themselves which of `roles` is theirs, and it is recorded with their name.
 */
export type ManagerStanding =
  | { readonly is: 'manager'; readonly role: string }
  | { readonly is: 'not a manager'; readonly role: string; readonly roles: readonly string[] }
  | { readonly is: 'not known'; readonly roles: readonly string[] };

export function managerStanding(
  profile: Pick<ProcedureProfile, 'roles'> | undefined,
  file: Pick<CaseFile, 'people'>,
  account: string,
): ManagerStanding {
  const managers = (profile?.roles ?? []).filter(({ manages }) => manages).map(({ role }) => role);
  const roles = managers.length > 0 ? managers : ['manager'];
  const person = file.people.find(({ accountId }) => accountId === account);
  if (!person) return { is: 'not known', roles };
  const role = managers.find((each) => profile && isRole(profile, each, person.role));
  return role ? { is: 'manager', role } : { is: 'not a manager', role: person.role, roles };
}
