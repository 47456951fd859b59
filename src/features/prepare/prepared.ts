import type { LiveRecord, RecordView } from '../../app/liveRecord.ts';
import type { World } from '../../app/world.ts';
import type { CaseFile } from '../../domain/case/caseFile.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import type { ProcedureProfile } from '../../domain/procedure/profile.ts';
import type { Asking } from './useAsking.ts';
import type { Replies } from './useReplies.ts';

/** What every part of the Prepare step works with. */
export interface Prepared {
  readonly world: World;
  readonly file: CaseFile;
  readonly profile: ProcedureProfile;
  readonly meeting: Meeting;
  readonly replies: Replies;
  readonly asking: Asking;
  /** Undefined until the device has answered. */
  readonly record?: { readonly live: LiveRecord; readonly view: RecordView };
  /** Reads the case and the meeting again. */
  readonly reload: () => Promise<void>;
  /** Booked and not over: people can still be asked. */
  readonly open: boolean;
}
