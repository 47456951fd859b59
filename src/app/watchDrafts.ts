import type { MeetingId } from '../domain/meeting/meeting.ts';
import { type Typed, typedHere, typedIn } from './notAdded.ts';
import type { Device } from './ports/device.ts';

/** A device whose drafts of one meeting are looked at as they are typed. */
export interface WatchedDrafts {
  /** Where the device refuses a draft, this one still has it for as long as it is open. */
  readonly device: Device;
  /** What is typed and not added, in boxes of this meeting. The same list until that changes, whatever the words. */
  readonly typed: () => readonly Typed[];
  /** Calls back whenever `typed()` has become another list. Returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function watchDrafts(device: Device, meeting: MeetingId): WatchedDrafts {
  const listeners = new Set<() => void>();
  const byBox = new Map<string, Typed>();
  /** Typed since this was opened: newer than what the first look at the device finds. */
  const touched = new Set<string>();
  const refused = new Map<string, string>();
  let list: readonly Typed[] = [];

  function publish() {
    const now = [...byBox].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, typed]) => typed);
    if (JSON.stringify(now) === JSON.stringify(list)) return;
    list = now;
    for (const listener of listeners) listener();
  }

  void typedHere(device, meeting).then(
    (kept) => {
      for (const { box, typed } of kept) if (!touched.has(box)) byBox.set(box, typed);
      publish();
    },
    () => undefined,
  );

  return {
    device: {
      ...device,
      draft(box) {
        const held = refused.get(box);
        return held === undefined ? device.draft(box) : Promise.resolve(held);
      },
      keepDraft(box, text) {
        const typed = typedIn(meeting, box, text);
        touched.add(box);
        if (typed) byBox.set(box, typed);
        else byBox.delete(box);
        publish();
        return device.keepDraft(box, text).then(
          () => {
            refused.delete(box);
          },
          (why: unknown) => {
            refused.set(box, text);
            return Promise.reject(why);
          },
        );
      },
    },
    typed: () => list,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
