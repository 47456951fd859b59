import type { MeetingId } from '../../domain/meeting/meeting.ts';
import type { Result } from '../../domain/result.ts';
import type { SentDocument } from '../../domain/sending/sendItem.ts';
import type { Device } from '../ports/device.ts';
import type { Refusal } from '../ports/refusal.ts';
import type { SendView } from '../sendingState.ts';

/** Who looks on. `stop` is asked before each step that can still be left undone; any one who says so stops the run. */
export interface SendWatch {
  readonly onChange?: (views: readonly SendView[]) => void;
  readonly stop?: () => boolean;
}

export type SendRun = Promise<Result<readonly SendView[], Refusal>>;

/** Which messages: one version of one document of one meeting. */
export interface Sending {
  readonly meetingId: MeetingId;
  readonly version: number;
  /** Absent: the papers. */
  readonly document?: SentDocument;
}

interface Running {
  readonly ended: SendRun;
  readonly watches: Set<SendWatch>;
  readonly seen: () => readonly SendView[];
}

/**
 * By device, because this outlives the page that began it: whoever leaves Send and comes back finds their run. Another
 * tab or computer has its own, and the send items keep those from each other's messages.
 */
const running = new WeakMap<Device, Map<string, Running>>();

const nameOf = ({ meetingId, version, document = 'papers' }: Sending) => `${meetingId}/${document}/${version}`;

/** Looks on from here, at what has been seen so far first. Undefined when nothing is being sent here. */
export function joinSending(world: { readonly device: Device }, which: Sending, watch: SendWatch): SendRun | undefined {
  const run = running.get(world.device)?.get(nameOf(which));
  if (!run) return undefined;
  run.watches.add(watch);
  if (run.seen().length > 0) watch.onChange?.(run.seen());
  return run.ended;
}

/** Begins a run and holds it until it has ended. Ask `joinSending` first: there is never a second one beside it. */
export function holdSending(
  world: { readonly device: Device },
  which: Sending,
  watch: SendWatch,
  begin: (all: Required<SendWatch>) => SendRun,
): SendRun {
  const here = running.get(world.device) ?? new Map<string, Running>();
  running.set(world.device, here);
  const watches = new Set([watch]);
  let seen: readonly SendView[] = [];
  const begun = begin({
    onChange: (views) => {
      seen = views;
      for (const { onChange } of watches) onChange?.(views);
    },
    stop: () => [...watches].some(({ stop }) => stop?.() ?? false),
  });
  const ended = begun.finally(() => here.delete(nameOf(which)));
  here.set(nameOf(which), { ended, watches, seen: () => seen });
  return ended;
}
