import type { Meeting } from '../meeting/meeting.ts';
import { type Gate, type GateFacts, gatesOf, holdsMeeting } from './gates.ts';

/**
 * F-SCH-07: what keeps this meeting from being held, by the procedure. Nothing once minutes of it have been signed off:
 * whatever was wrong then is no reason to keep them from being put right.
 */
export function heldBack(
  given: Omit<GateFacts, 'meeting'> & { readonly meeting: GateFacts['meeting'] & SignedParts },
): readonly Gate[] {
  const { signOff, earlierSignOffs } = given.meeting;
  return signOff || earlierSignOffs.length > 0 ? [] : holdsMeeting(gatesOf(given).gates);
}

type SignedParts = Pick<Meeting, 'signOff' | 'earlierSignOffs'>;
