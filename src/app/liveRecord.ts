import type { CaseReference } from '../domain/case/caseFile.ts';
import type { EventBody } from '../domain/meeting/event.ts';
import { madeOver } from '../domain/meeting/madeOver.ts';
import type { MeetingId } from '../domain/meeting/meeting.ts';
import type { MeetingRecord } from '../domain/meeting/record.ts';
import type { Result } from '../domain/result.ts';
import { epochMilliseconds } from '../domain/time/epoch.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Refusal } from './ports/refusal.ts';
import { deviceAnswer } from './record/deviceAnswer.ts';
import { withHangUp } from './record/hangUp.ts';
import { inTurn } from './record/inTurn.ts';
import { recordEvents } from './record/recordEvents.ts';
import { recordPolling } from './record/recordPolling.ts';
import { recordReader } from './record/recordReader.ts';
import { recordSending } from './record/recordSending.ts';
import { recordTime } from './record/recordTime.ts';
import { recordWriter } from './record/recordWriter.ts';
import { waitingEvents } from './record/waitingEvents.ts';
import type { World } from './world.ts';

/**
 * `saved`: SharePoint has it. `on this device`: it will go when it can. `not kept`: this browser keeps no drafts. `why`:
 * what it said when it was last asked; with nothing waiting, why nothing is read.
 */
export type SavedState =
  | { readonly kind: 'saved'; readonly at: Instant | undefined; readonly why?: Refusal }
  | { readonly kind: 'on this device'; readonly since: Instant; readonly waiting: number; readonly why?: Refusal }
  | { readonly kind: 'not kept'; readonly waiting: number; readonly why?: Refusal };

export interface RecordView {
  readonly record: MeetingRecord;
  readonly saved: SavedState;
  /** False until everything in SharePoint has been read once. */
  readonly complete: boolean;
  /** Account ids that wrote in the last two minutes, without our own. */
  readonly others: readonly string[];
}

/** A meeting's record while a panel is open on it: written here at once, to SharePoint soon, and read from everyone. */
export interface LiveRecord {
  view(): RecordView;
  /** Calls back whenever `view()` has become another object. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
  /**
   * Resolves when the device has it (or has refused to keep it: the view says so). `basedOn` is what it was typed over,
   * where that may no longer be what the view shows: the versions that were there when typing began.
   */
  add(body: EventBody, basedOn?: readonly string[]): Promise<void>;
  /** Hidden panels do not read; coming back reads at once. */
  setVisible(visible: boolean): void;
  /** Gives up what has no answer yet, then sends and reads at once. Resolves when the sending was tried. */
  tryNow(): Promise<void>;
  /** Sends what waits and stops reading. What could not be sent stays on the device. */
  close(): Promise<void>;
}

const aMinute = 60_000;
/** A connection that is gone is asked again for most of a minute before anybody is told: the panel says so sooner. */
const readsWithin = 10_000;

/** The same object while it says the same: nobody who watches that alone has to look again. */
const asBefore = <T>(before: T, now: T): T => (JSON.stringify(now) === JSON.stringify(before) ? before : now);

const typedIn: ReadonlySet<EventBody['type']> = new Set([
  'note',
  'action',
  'statement',
  'voice reason',
  'written update',
  'exit strategy',
  'here',
]);

/** Opens a panel on a meeting. Answers with what the device has, before anything was read from SharePoint. */
export async function openLiveRecord(
  given: Pick<World, 'clock' | 'identity' | 'device' | 'log'>,
  reference: CaseReference,
  meeting: MeetingId,
): Promise<LiveRecord> {
  const { log, hangUp } = withHangUp(given.log);
  const world = { ...given, log };
  const { clock, identity, device } = world;
  const opening = identity.newId();
  const time = recordTime(clock);
  const events = recordEvents(identity, time, opening);
  const waiting = waitingEvents(world, meeting, events.withoutRemoved);
  const writer = recordWriter(world, { reference, meeting, opening }, time, waiting, events.withoutRemoved);
  const reader = recordReader(world, reference, meeting, writer.isOurs);
  const sending = recordSending(world, writer, waiting, sent);
  const polling = recordPolling(world, () => readInTurn(read).finally(sendLeft), lively);
  const readInTurn = inTurn();
  const addInTurn = inTurn();
  const listeners = new Set<() => void>();
  let newsAt: number | undefined;
  let cutOff: Refusal | undefined;
  let leftWaits = false;
  let view: RecordView = { record: events.record(), saved: savedState(), complete: false, others: [] };

  function savedState(): SavedState {
    // Where somebody is writing is for now only: losing it loses nothing.
    const left = waiting.list().filter(({ type }) => type !== 'here');
    const [oldest] = left;
    const reason = sending.why() ?? (oldest ? undefined : cutOff);
    const why = reason && { why: reason };
    if (oldest === undefined) return { kind: 'saved', at: writer.savedAt(), ...why };
    if (left.some(waiting.isNowhereElse)) return { kind: 'not kept', waiting: left.length, ...why };
    return { kind: 'on this device', since: oldest.wall, waiting: left.length, ...why };
  }

  function lively(): boolean {
    const now = epochMilliseconds(clock.now());
    return (newsAt !== undefined && now - newsAt < aMinute) || events.writersWithin(aMinute, time.now()).length > 0;
  }

  function sent() {
    if (!sending.why()) cutOff = undefined;
    publish();
  }

  function publish(complete = view.complete) {
    const record = events.record();
    const saved = asBefore(view.saved, savedState());
    const others = asBefore(view.others, events.writersWithin(2 * aMinute, time.now()));
    const isShown = record === view.record && complete === view.complete;
    if (isShown && saved === view.saved && others === view.others) return;
    view = { record, saved, complete, others };
    for (const listener of listeners) listener();
  }

  async function read(): Promise<Result<unknown, Refusal>> {
    const writes = writer.writes();
    const before = events.record();
    let answered = false;
    void clock.wait(readsWithin).then(() => {
      if (answered || !view.complete) return;
      cutOff ??= { kind: 'no answer' };
      publish();
    });
    const listed = await reader.read();
    answered = true;
    events.take(reader.gathered());
    void writer.forgetRemoved();
    if (view.complete && events.record() !== before) newsAt = epochMilliseconds(clock.now());
    if (listed.ok && cutOff) sending.retry();
    cutOff = listed.ok ? undefined : listed.reason;
    publish(view.complete || listed.ok);
    if (listed.ok && (await writer.compare(listed.value, writes))) {
      publish();
      sending.soon('at once');
    }
    return listed;
  }

  /** What was left here may have been removed from the record since: it goes once that was asked. */
  function sendLeft() {
    if (leftWaits) sending.soon('at once');
    leftWaits = false;
  }

  async function add(body: EventBody, basedOn: readonly string[]) {
    const event = events.write(body, basedOn, waiting.has);
    await waiting.keep([event]);
    events.show([event]);
    waiting.queue([event]);
    newsAt = epochMilliseconds(clock.now());
    publish();
    sending.soon(typedIn.has(body.type) ? 'after a pause' : 'at once');
  }

  // What an earlier opening could not send goes into this one's file, under its own ids.
  const left = (await deviceAnswer(clock, device.unsent(meeting)))?.value ?? [];
  events.show(left);
  waiting.queue(left);
  publish();
  leftWaits = left.length > 0;
  polling.setVisible(true);

  return {
    view: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    // What is on screen now: what arrives while the device is still busy with the last one, nobody has seen.
    add: (body, basedOn = madeOver(view.record, body)) => addInTurn(() => add(body, basedOn)),
    setVisible: polling.setVisible,
    async tryNow() {
      hangUp();
      polling.setVisible(false);
      polling.setVisible(true);
      await sending.anew();
    },
    async close() {
      polling.stop();
      await addInTurn(sending.stop);
    },
  };
}
