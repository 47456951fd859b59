import type { MeetingId } from '../domain/meeting/meeting.ts';
import { type Typed, typedHere, typedIn } from './notAdded.ts';
import type { Device } from './ports/device.ts';
import type { World } from './world.ts';

/** A device whose drafts of one meeting are looked at as they are typed. */
export interface WatchedDrafts {
  /** Where the device refuses a draft, this one still has it for as long as it is open. */
  readonly device: Device;
  /** What is typed and not added, in boxes of this meeting. The same list until that changes, whatever the words. */
  readonly typed: () => readonly Typed[];
  /** The device refused what it was last given, or did not answer: known before anybody types. */
  readonly notKept: () => boolean;
  /** Calls back whenever `typed()` or `notKept()` has become another. Returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** A device that has not answered by then is taken to have refused. */
const answersWithin = 3000;

export function watchDrafts({ clock, device }: Pick<World, 'clock' | 'device'>, meeting: MeetingId): WatchedDrafts {
  const listeners = new Set<() => void>();
  const byBox = new Map<string, Typed>();
  /** Typed since this was opened: newer than what the first look at the device finds. */
  const touched = new Set<string>();
  const refused = new Map<string, string>();
  let list: readonly Typed[] = [];
  let notKept = false;

  function publish(refusing = notKept) {
    const now = [...byBox].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, typed]) => typed);
    const asBefore = JSON.stringify(now) === JSON.stringify(list);
    if (asBefore && refusing === notKept) return;
    notKept = refusing;
    if (!asBefore) list = now;
    for (const listener of listeners) listener();
  }

  let answered = false;
  const answer = (refusing: boolean) => () => {
    answered = true;
    publish(refusing || refused.size > 0);
  };
  void device.tryKeeping().then(answer(false), answer(true));
  void clock.wait(answersWithin).then(() => {
    if (!answered) publish(true);
  });

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
        const written = device.keepDraft(box, text);
        const typed = typedIn(meeting, box, text);
        touched.add(box);
        if (typed) byBox.set(box, typed);
        else byBox.delete(box);
        publish();
        return written.then(
          () => {
            refused.delete(box);
            // Dropping a text needs no room: it says nothing about the next one.
            if (text !== '') publish(refused.size > 0);
          },
          (why: unknown) => {
            refused.set(box, text);
            publish(true);
            return Promise.reject(why);
          },
        );
      },
    },
    typed: () => list,
    notKept: () => notKept,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
