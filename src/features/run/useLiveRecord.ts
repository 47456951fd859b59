import { useCallback } from 'react';
import { type LiveRecord, openLiveRecord, type RecordView } from '../../app/liveRecord.ts';
import type { World } from '../../app/world.ts';
import type { CaseReference } from '../../domain/case/caseFile.ts';
import type { MeetingId } from '../../domain/meeting/meeting.ts';
import { useLive } from '../../ui/useLive.ts';

export interface Live {
  readonly live: LiveRecord;
  readonly view: RecordView;
}

/** The meeting's record while this screen is open. Undefined until the device has answered. */
export function useLiveRecord(world: World, reference: CaseReference, meeting: MeetingId): Live | undefined {
  const open = useCallback(() => openLiveRecord(world, reference, meeting), [world, reference, meeting]);
  return useLive<RecordView, LiveRecord>(open);
}
