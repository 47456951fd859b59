import type { CaseFile } from '../case/caseFile.ts';
import type { NamedManager } from '../settings/councilSettings.ts';
import type { ProcedureProfile } from './profile.ts';
import { isRole } from './roleOf.ts';

/**
 * Whether an account belongs to a manager: by their role in the case, or because somebody named them in the council's
 * settings, as a service manager has to be, who seldom is a person of a case. Nobody says it of themselves.
 */
export type ManagerStanding =
  | { readonly is: 'manager'; readonly role: string }
  /** `roles`: the procedure's own managers, `manager` where it names none. */
  | { readonly is: 'not a manager'; readonly roles: readonly string[] };

export function managerStanding(
  profile: Pick<ProcedureProfile, 'roles'> | undefined,
  file: Pick<CaseFile, 'people'>,
  named: readonly NamedManager[],
  account: string,
): ManagerStanding {
  const managers = managerRoles(profile);
  const role =
    file.people
      .filter(({ accountId }) => accountId === account)
      .map((person) => managers.find((each) => profile && isRole(profile, each, person.role)))
      .find((each) => each !== undefined) ?? named.find(({ id }) => id === account)?.role;
  return role === undefined ? { is: 'not a manager', roles: managers } : { is: 'manager', role };
}

/** The procedure's managers, in its own words: `team manager`. */
export function managerRoles(profile: Pick<ProcedureProfile, 'roles'> | undefined): readonly string[] {
  const managers = (profile?.roles ?? []).filter(({ manages }) => manages).map(({ role }) => role);
  return managers.length > 0 ? managers : ['manager'];
}
