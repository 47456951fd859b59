import { useEffect, useState } from 'react';
import { type NotAdded, notAdded, typedHere } from '../../app/notAdded.ts';
import type { Device } from '../../app/ports/device.ts';
import type { MinutesShown } from '../../app/showMinutes.ts';
import { agendaOf } from '../../domain/papers/papersOf.ts';
import { openActions } from '../../domain/plan/plan.ts';
import { planBefore } from '../../domain/plan/planBefore.ts';

/**
 * What was typed on this device for a meeting and waits for a button. Undefined until the device has answered; nothing
 * where the browser keeps nothing. Looked at again whenever the page is come back to.
 */
export function useNotAddedHere(
  device: Pick<Device, 'drafts'>,
  { file, meeting, record }: Pick<MinutesShown, 'file' | 'meeting' | 'record'>,
): readonly NotAdded[] | undefined {
  const [found, setFound] = useState<readonly NotAdded[] | undefined>();
  useEffect(() => {
    let open = true;
    const carried = openActions(planBefore(file.plan, meeting.id)).map(({ id }) => id);
    const look = () => {
      void typedHere(device, meeting.id).then(
        (kept) => {
          const typed = kept.map((each) => each.typed);
          if (open) setFound(notAdded(typed, record, agendaOf(file, meeting), carried));
        },
        () => open && setFound([]),
      );
    };
    look();
    window.addEventListener('focus', look);
    return () => {
      open = false;
      window.removeEventListener('focus', look);
    };
  }, [device, file, meeting, record]);
  return found;
}
