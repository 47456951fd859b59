import type { CaseReference } from '../domain/case/caseFile.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import type { Result } from '../domain/result.ts';
import type { KeptPaper } from './ports/caseFolder.ts';
import type { Refusal } from './ports/refusal.ts';
import type { World } from './world.ts';

/** Bytes that the sign-off covers are gone or are no longer what they were. Never put right by us. */
export type RecordFault = { readonly kind: 'record fault'; readonly files: readonly string[] };

/** The minutes and the plan of the signed-off version, minutes first. Kept beside the meeting; made when not there yet. */
export function papersFor(
  _world: Pick<World, 'folder' | 'log' | 'identity' | 'word'>,
  _reference: CaseReference,
  _meeting: Meeting,
): Promise<Result<readonly KeptPaper[], Refusal | RecordFault>> {
  throw new Error('Not written yet');
}
