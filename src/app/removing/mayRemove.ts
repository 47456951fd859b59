import type { CaseFile } from '../../domain/case/caseFile.ts';
import { profileOf } from '../../domain/procedure/inForce.ts';
import { managerStanding } from '../../domain/procedure/managerStanding.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Refusal } from '../ports/refusal.ts';
import type { RemovingWorld } from './removingWorld.ts';

/**
 * What makes whoever is signed in a manager of this case, in words, by the case and the council's settings as SharePoint
 * has them now. Anybody else is `not a manager`.
 */
export async function mayRemove(
  { settings, identity }: Pick<RemovingWorld, 'settings' | 'identity'>,
  file: CaseFile,
): Promise<Result<string, Refusal>> {
  const council = await settings.read();
  if (!council.ok) return council;
  const standing = managerStanding(profileOf(file.procedure), file, council.value.value.managers, identity.me.id);
  return standing.is === 'manager' ? ok(standing.role) : fail({ kind: 'not a manager', who: standing.roles });
}
