import type { CaseReference } from '../domain/case/caseFile.ts';
import type { Meeting, MeetingId } from '../domain/meeting/meeting.ts';
import type { Check } from '../domain/meeting/minutesChecks.ts';
import type { Result } from '../domain/result.ts';
import type { RecordFault } from './keepPapers.ts';
import type { Refusal, Versioned } from './ports/refusal.ts';
import type { World } from './world.ts';

export type SignOffRefusal =
  | Refusal
  | RecordFault
  /** Something was written since the minutes were shown: show them again. */
  | { readonly kind: 'changed since shown' }
  | { readonly kind: 'stops'; readonly stops: readonly Check[] };

/**
 * Fixes the minutes as they were shown, keeps both papers, records that the meeting was held and moves its stage.
 * Called again after any interruption it finishes what is left and changes nothing that is done.
 */
export function signOffMinutes(
  _world: Pick<World, 'log' | 'identity' | 'clock' | 'folder' | 'meetings' | 'word' | 'cases' | 'sends'>,
  _reference: CaseReference,
  _meetingId: MeetingId,
  /** Ids of the events that the minutes on screen were made from. */
  _shown: { readonly eventIds: readonly string[] },
): Promise<Result<Versioned<Meeting>, SignOffRefusal>> {
  throw new Error('Not written yet');
}
