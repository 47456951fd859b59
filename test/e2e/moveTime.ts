import type { Town } from './town.ts';

/** Moves the emulated time, as anyone can over the control surface. Pages see it when they are next opened. */
export async function moveTime(town: Town, now: string): Promise<void> {
  const answer = await fetch(`${town.server.address}/emulator/now`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ now }),
  });
  if (!answer.ok) throw new Error(await answer.text());
}
