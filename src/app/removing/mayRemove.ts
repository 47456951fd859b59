import type { CaseFile } from '../../domain/case/caseFile.ts';
import { profileOf } from '../../domain/procedure/inForce.ts';
import { managerStanding } from '../../domain/procedure/managerStanding.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Refusal } from '../ports/refusal.ts';
import type { RemovingWorld } from './removingWorld.ts';

/**
 * As what the council's settings, as SharePoint has them now, name whoever is signed in a manager, in words. Anybody else is `not a manager`.
 */
export async function mayRemove(
  { settings, identity }: Pick<RemovingWorld, 'settings' | 'identity'>,
  file: Pick<CaseFile, 'procedure'>,
): Promise<Result<string, Refusal>> {
  const council = await settings.read();
  if (!council.ok) return council;
  const standing = managerStanding(profileOf(file.procedure), council.value.value.managers, identity.me.id);
  if (standing.is === 'manager') return ok(standing.role);
  return fail({ kind: 'not a manager', who: standing.roles, named: standing.named });
}
