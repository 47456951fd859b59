import { useEffect, useState, useSyncExternalStore } from 'react';
import { type LiveRecord, openLiveRecord, type RecordView } from '../../app/liveRecord.ts';
import type { World } from '../../app/world.ts';
import type { CaseReference } from '../../domain/case/caseFile.ts';
import type { MeetingId } from '../../domain/meeting/meeting.ts';

export interface Live {
  readonly live: LiveRecord;
  readonly view: RecordView;
}

const never = () => () => undefined;
const nothing = () => undefined;

/** The meeting's record while this screen is open. Undefined until the device has answered. */
export function useLiveRecord(world: World, reference: CaseReference, meeting: MeetingId): Live | undefined {
  const [live, setLive] = useState<LiveRecord | undefined>();

  useEffect(() => {
    let opened: LiveRecord | undefined;
    let gone = false;
    void openLiveRecord(world, reference, meeting).then((record) => {
      opened = record;
      if (gone) void record.close();
      else setLive(record);
    });
    const seen = () => opened?.setVisible(document.visibilityState === 'visible');
    document.addEventListener('visibilitychange', seen);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', seen);
      setLive(undefined);
      void opened?.close();
    };
  }, [world, reference, meeting]);

  const view = useSyncExternalStore(live?.subscribe ?? never, live?.view ?? nothing);
  return live && view ? { live, view } : undefined;
}
