import { useEffect, useState } from 'react';
import type { Device } from '../../app/ports/device.ts';
import type { MeetingId } from '../../domain/meeting/meeting.ts';

/**
 * How many entries this device holds that are not in the minutes as shown. One that SharePoint has, and whose answer
 * was lost, is in them. Undefined until the device has answered; zero where the browser keeps nothing.
 */
export function useWaitingHere(
  device: Pick<Device, 'unsent'>,
  meeting: MeetingId,
  shown: readonly string[],
): number | undefined {
  const [waiting, setWaiting] = useState<number | undefined>();
  useEffect(() => {
    let open = true;
    const answered = (ids: readonly string[]) => {
      const there = new Set(shown);
      if (open) setWaiting(ids.filter((id) => !there.has(id)).length);
    };
    void device.unsent(meeting).then(
      (events) => answered(events.map(({ id }) => id)),
      () => answered([]),
    );
    return () => {
      open = false;
    };
  }, [device, meeting, shown]);
  return waiting;
}
