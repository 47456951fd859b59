import { useEffect, useRef, useState } from 'react';
import type { Device } from '../../app/ports/device.ts';
import type { MeetingId } from '../../domain/meeting/meeting.ts';
import { isEntry } from '../../domain/papers/minutesMade.ts';

/** A panel that was just left may still be uploading: looked at again this often, in milliseconds. */
const LOOK_AGAIN = 1500;

/**
 * How many entries this device holds that are not in the minutes as shown. One that SharePoint has, and whose answer
 * was lost, is in them. Undefined until the device has answered; zero where the browser keeps nothing. `arrived` is
 * called when those that were waiting have gone to SharePoint: the minutes have to be read again.
 */
export function useWaitingHere(
  device: Pick<Device, 'unsent'>,
  meeting: MeetingId,
  shown: readonly string[],
  arrived: () => Promise<void>,
): number | undefined {
  const [waiting, setWaiting] = useState<number | undefined>();
  const onArrived = useRef(arrived);
  useEffect(() => {
    onArrived.current = arrived;
  });
  useEffect(() => {
    let open = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const there = new Set(shown);
    const look = async (before: number) => {
      const ids = await device.unsent(meeting).then(
        (events) => events.filter(isEntry).map(({ id }) => id),
        () => [],
      );
      if (!open) return;
      const count = ids.filter((id) => !there.has(id)).length;
      // Until they are in the text as well, they count as waiting.
      if (count === 0 && before > 0) await onArrived.current();
      if (!open) return;
      setWaiting(count);
      if (count > 0) timer = setTimeout(() => void look(count), LOOK_AGAIN);
    };
    void look(0);
    return () => {
      open = false;
      clearTimeout(timer);
    };
  }, [device, meeting, shown]);
  return waiting;
}
