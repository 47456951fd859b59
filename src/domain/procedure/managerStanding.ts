import type { NamedManager } from '../settings/councilSettings.ts';
import type { ProcedureProfile } from './profile.ts';

/**
 * Whether an account belongs to a manager: because somebody else named them in the council's settings, and for no other
 * reason. A role in a case makes nobody one: whoever works on the case writes it.
 */
export type ManagerStanding =
  | { readonly is: 'manager'; readonly role: string }
  /** `roles`: the procedure's own managers, `manager` where it names none. `named`: whether anybody is named at all. */
  | { readonly is: 'not a manager'; readonly roles: readonly string[]; readonly named: boolean };

export function managerStanding(
  profile: Pick<ProcedureProfile, 'roles'> | undefined,
  named: readonly NamedManager[],
  account: string,
): ManagerStanding {
  const role = named.find(({ id }) => id === account)?.role;
  return role === undefined
    ? { is: 'not a manager', roles: managerRoles(profile), named: named.length > 0 }
    : { is: 'manager', role };
}

/** The procedure's managers, in its own words: `team manager`. */
function managerRoles(profile: Pick<ProcedureProfile, 'roles'> | undefined): readonly string[] {
  const managers = (profile?.roles ?? []).filter(({ manages }) => manages).map(({ role }) => role);
  return managers.length > 0 ? managers : ['manager'];
}
