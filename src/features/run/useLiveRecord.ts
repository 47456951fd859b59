import { useCallback, useSyncExternalStore } from 'react';
import { type LiveRecord, openLiveRecord, type RecordView, type SavedState } from '../../app/liveRecord.ts';
import type { World } from '../../app/world.ts';
import type { CaseReference } from '../../domain/case/caseFile.ts';
import type { MeetingId } from '../../domain/meeting/meeting.ts';
import { type LiveThing, useLive } from '../../ui/useLive.ts';

/** What is drawn of a record everywhere in the panel. How far it is saved changes far more often: see `useSaved`. */
export type DrawnView = Pick<RecordView, 'record' | 'complete' | 'others'>;

export interface Live {
  readonly live: LiveRecord;
  readonly view: DrawnView;
}

/** The meeting's record while this screen is open. Undefined until the device has answered. */
export function useLiveRecord(world: World, reference: CaseReference, meeting: MeetingId): Live | undefined {
  const open = useCallback(() => openLiveRecord(world, reference, meeting).then(drawnOf), [world, reference, meeting]);
  const drawn = useLive<DrawnView, Drawn>(open);
  return drawn && { live: drawn.live.record, view: drawn.view };
}

interface Drawn extends LiveThing<DrawnView> {
  readonly record: LiveRecord;
}

/** The record as it is drawn: `view()` stays the same object while only the saving has changed. */
export function drawnOf(record: LiveRecord): Drawn {
  let drawn: DrawnView = record.view();
  return {
    record,
    view() {
      const now = record.view();
      const isSame = now.record === drawn.record && now.complete === drawn.complete && now.others === drawn.others;
      if (!isSame) drawn = now;
      return drawn;
    },
    subscribe: record.subscribe,
    setVisible: record.setVisible,
    close: record.close,
  };
}

/** How far the record is saved, as it is now: whatever calls this is drawn again when that changes, and nothing else. */
export function useSaved(live: Pick<LiveRecord, 'subscribe' | 'view'>): SavedState {
  const saved = () => live.view().saved;
  return useSyncExternalStore(live.subscribe, saved, saved);
}
