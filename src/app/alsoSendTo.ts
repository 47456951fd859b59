import type { Person } from '../domain/case/caseFile.ts';
import { ok, type Result } from '../domain/result.ts';
import type { SendItem } from '../domain/sending/sendItem.ts';
import type { Refusal } from './ports/refusal.ts';
import { persist } from './saving/persist.ts';
import type { PapersOf } from './sending/finishSending.ts';
import { planItem } from './sending/writeDown.ts';
import type { World } from './world.ts';

/**
 * Puts somebody on the list of one version who is not on it by the attendance, with who decided that and why. Whoever
 * is on it already stays as they are. Nothing has left when this answers; `stops` holds them up as it would anyone.
 */
export async function alsoSendTo(
  world: Pick<World, 'clock' | 'identity' | 'sends'>,
  papers: PapersOf,
  someone: { readonly person: Person; readonly stops?: string; readonly reason: string },
): Promise<Result<SendItem, Refusal>> {
  const { reason, ...who } = someone;
  const added = { by: world.identity.me.name, at: world.clock.now(), reason };
  const item = { ...planItem(world, { ...papers, document: 'papers' }, who), added };
  const made = await persist(world.clock, () => world.sends.create(item));
  return made.ok ? ok(made.value.value) : made;
}
