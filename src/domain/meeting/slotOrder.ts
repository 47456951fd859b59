import { minutesOfDay } from '../time/timeOfDay.ts';
import type { Slot, SlotReasonKind } from './slot.ts';

/** The procedure's lead before the meeting, or any at all, can no longer be kept. Nothing else being left, it can be taken. */
export const isTooSoon = ({ reasons }: Slot): boolean =>
  reasons.some(({ kind }) => kind === 'too soon' || kind === 'short notice');

/**
 * Best first: in time before late, time enough before too soon, the family's own times before others, then days with room to move, earlier before
 * later, and within a day the start that comes closest to `near`.
 */
export function bestFirst(slots: readonly Slot[], near: string): readonly Slot[] {
  const away = (slot: Slot) => Math.abs(minutesOfDay(slot.time.start) - minutesOfDay(near)) || 0;
  const says = (slot: Slot, kind: SlotReasonKind) => slot.reasons.some((reason) => reason.kind === kind);
  const rank = (slot: Slot): readonly (number | string)[] => [
    slot.fits ? 0 : 1,
    slot.late ? 1 : 0,
    (says(slot, 'too soon') ? 1 : 0) + (says(slot, 'short notice') ? 1 : 0),
    slot.preferred ? 0 : 1,
    says(slot, 'held') || says(slot, 'unclear') ? 1 : 0,
    says(slot, 'last day') ? 1 : 0,
    slot.time.date,
    away(slot),
    slot.time.start,
  ];
  return slots
    .map((slot) => ({ slot, rank: rank(slot) }))
    .sort((a, b) => compared(a.rank, b.rank))
    .map(({ slot }) => slot);
}

function compared(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  const [one, other] = [a[at], b[at]];
  return one === undefined || other === undefined || one === other ? 0 : one < other ? -1 : 1;
}
