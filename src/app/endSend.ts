import { ok, type Result } from '../domain/result.ts';
import type { Refusal } from './ports/refusal.ts';
import { refreshCaseRow } from './saving/refreshCaseRow.ts';
import { changeSend } from './sending/changeSend.ts';
import { type FinishingSendWorld, finishSending } from './sending/finishSending.ts';
import { itemOf, type PapersOfOne } from './sending/oneSend.ts';

/**
 * Closes what went wrong for one person, with a reason: it is no longer red, and nothing more goes out under it. What
 * its owner is sending at this moment is not closed that way: nobody knows yet how it ends.
 */
export async function endSend(
  world: FinishingSendWorld,
  of: PapersOfOne,
  reason: string,
): Promise<Result<void, Refusal>> {
  const there = await itemOf(world, of);
  if (!there.ok) return there;
  const ended = { by: world.identity.me.name, at: world.clock.now(), reason };
  const closed = await changeSend(world, there.value.key, (item) =>
    item.ended || item.state === 'sending' || (item.state === 'sent' && !item.cameBack)
      ? undefined
      : { ...item, ended },
  );
  if (!closed.ok) return closed;
  if (!closed.value.value.ended) return ok(undefined);
  if (there.value.document === 'papers') return finishSending(world, of);
  // Words alone meet no clock; that they came back stood on the case's row.
  const row = await refreshCaseRow(world, of.reference);
  return row.ok ? ok(undefined) : row;
}
