import type { CaseFile, CaseReference } from '../domain/case/caseFile.ts';
import { fold } from '../domain/meeting/fold.ts';
import type { Meeting, MeetingId } from '../domain/meeting/meeting.ts';
import type { MeetingRecord } from '../domain/meeting/record.ts';
import { ok, type Result } from '../domain/result.ts';
import { epochMilliseconds } from '../domain/time/epoch.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Refusal } from './ports/refusal.ts';
import { recordPolling } from './record/recordPolling.ts';
import { recordReader } from './record/recordReader.ts';
import type { World } from './world.ts';

/** A meeting as others write it, for a page that only shows it. */
export interface FollowedMeeting {
  view(): FollowedView;
  /** Calls back whenever `view()` has become another object. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
  /** Does nothing: a window that is shared may lie behind others and count as hidden, and its picture still goes out. */
  setVisible(visible: boolean): void;
  close(): Promise<void>;
}

export interface FollowedView {
  /** Undefined until case, meeting and record have been read once. */
  readonly seen?: { readonly file: CaseFile; readonly meeting: Meeting; readonly record: MeetingRecord };
  /** When everything was last read. */
  readonly readAt?: Instant;
  /** Why the last reading failed; absent once one has not. */
  readonly refusal?: Refusal;
}

const aMinute = 60_000;
/** People join a case and minutes are signed off less often than something is written. */
const caseAgain = 30_000;

/**
 * Reads a meeting's record as its panels write it, and now and then its case and its item. Reads and nothing else: what
 * this device has not sent yet is left to the panel that will send it, and nobody is told that this page is open.
 */
export async function followMeeting(
  world: Pick<World, 'clock' | 'identity' | 'folder' | 'log' | 'meetings'>,
  reference: CaseReference,
  id: MeetingId,
): Promise<FollowedMeeting> {
  const { clock, folder, meetings } = world;
  const reader = recordReader(world, reference, id, () => false);
  const polling = recordPolling(world, read, lively);
  const listeners = new Set<() => void>();
  let gathered = reader.gathered();
  let of: { readonly file: CaseFile; readonly meeting: Meeting; readonly readAt: number } | undefined;
  let view: FollowedView = {};

  const now = () => epochMilliseconds(clock.now());

  function lively(): boolean {
    return gathered.events.some(({ wall }) => Math.abs(now() - epochMilliseconds(wall)) < aMinute);
  }

  async function read(): Promise<Result<unknown, Refusal>> {
    const listed = await reader.read();
    const answer = listed.ok ? await readCase() : listed;
    const record = reader.gathered() === gathered ? view.seen?.record : undefined;
    gathered = reader.gathered();
    if (answer.ok && of) {
      const { file, meeting } = of;
      const seen = view.seen;
      const same = seen && record && seen.file === file && seen.meeting === meeting;
      show({ seen: same ? seen : { file, meeting, record: record ?? fold(gathered.events) }, readAt: clock.now() });
    } else if (!answer.ok) show({ ...view, refusal: answer.reason });
    return answer;
  }

  async function readCase(): Promise<Result<unknown, Refusal>> {
    if (of && now() - of.readAt < caseAgain) return ok(undefined);
    const [file, meeting] = await Promise.all([folder.readCase(reference), meetings.read(id)]);
    if (!file.ok) return file;
    if (!meeting.ok) return meeting;
    of = { file: file.value.value, meeting: meeting.value.value, readAt: now() };
    return ok(undefined);
  }

  function show(next: FollowedView) {
    view = next;
    for (const listener of listeners) listener();
  }

  polling.setVisible(true);
  return {
    view: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setVisible: () => undefined,
    close: async () => polling.stop(),
  };
}
