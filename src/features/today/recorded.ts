import type { World } from '../../app/world.ts';
import type { DatedFact } from '../../domain/case/caseFile.ts';

/** What recording a fact needs of the outside, and what Today needs. */
export type RecordingWorld = Pick<World, 'clock' | 'identity' | 'device' | 'sends' | 'cases' | 'folder' | 'meetings'>;

/** What was recorded last from Today. */
export interface Recorded {
  /** Another each time. */
  readonly key: string;
  readonly reference: string;
  /** `LH-4163 E.F.` */
  readonly of: string;
  readonly fact: Pick<DatedFact, 'fact' | 'on' | 'time' | 'meeting'>;
  readonly isNew: boolean;
}
