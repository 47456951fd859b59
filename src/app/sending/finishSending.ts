import type { CaseFile, CaseReference, DatedFact } from '../../domain/case/caseFile.ts';
import type { Meeting, MeetingId } from '../../domain/meeting/meeting.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { SendItem } from '../../domain/sending/sendItem.ts';
import { leftOn, rulingItems, standingOf } from '../../domain/sending/standing.ts';
import type { PlainDate } from '../../domain/time/plainDate.ts';
import type { Refusal } from '../ports/refusal.ts';
import { mergeAndSave } from '../saving/mergeAndSave.ts';
import { persist } from '../saving/persist.ts';
import { refreshCaseRow, rowBehind } from '../saving/refreshCaseRow.ts';
import type { SendingWorld } from '../sendMessages.ts';

export type FinishingSendWorld = Omit<SendingWorld, 'mailbox' | 'settings'>;

export interface PapersOf {
  readonly reference: CaseReference;
  readonly meetingId: MeetingId;
  readonly version: number;
}

/**
 * Once everyone has the papers, by mail or in print: says so in `case.json` (which stops the clocks), in the meeting's
 * item and in the case's row. Each part does nothing where it was done before, so an interrupted finish is finished by
 * asking again.
 */
export async function finishSending(world: FinishingSendWorld, papers: PapersOf): Promise<Result<void, Refusal>> {
  rowBehind(world, papers.reference);
  const items = await persist(world.clock, () => world.sends.ofMeeting(papers.meetingId));
  if (!items.ok) return items;
  const last = allHaveItOn(
    rulingItems(
      items.value.map(({ value }) => value),
      papers,
    ),
  );
  if (last !== undefined) {
    const finished = await everyoneHasThem(world, papers, last);
    if (!finished.ok) return finished;
  }
  const row = await refreshCaseRow(world, papers.reference);
  return row.ok ? ok(undefined) : row;
}

/** The day the last of them left; undefined while somebody is still owed one, and where nobody was sent one. */
export function allHaveItOn(items: readonly SendItem[]): PlainDate | undefined {
  const settled = items.every((item) => standingOf(item) === 'has it' || standingOf(item) === 'closed');
  const days = items.flatMap((item) => (standingOf(item) === 'has it' ? (leftOn(item) ?? []) : []));
  return settled ? days.toSorted().at(-1) : undefined;
}

async function everyoneHasThem(
  world: FinishingSendWorld,
  papers: PapersOf,
  on: PlainDate,
): Promise<Result<unknown, Refusal>> {
  const { clock, identity, folder, meetings } = world;
  const said = { recordedBy: identity.me.name, recordedAt: clock.now() };

  const file = await mergeAndSave(clock, {
    read: () => folder.readCase(papers.reference),
    change: (now) => withFacts(now, papers.meetingId, on, said),
    write: (changed, etag) => folder.writeCase(changed, etag),
  });
  if (!file.ok) return file;

  return mergeAndSave<Meeting>(clock, {
    read: () => meetings.read(papers.meetingId),
    // Signed off as another version meanwhile: that one is still owed.
    change: (now) =>
      now.signOff?.version !== papers.version || (now.stage === 'sent' && now.minutesSent)
        ? undefined
        : { ...now, stage: 'sent', minutesSent: now.minutesSent ?? on },
    write: (changed, etag) => meetings.update(changed, etag),
  });
}

/** Undefined when both facts are there: the first sending met the clock, and a later version does not move it. */
function withFacts(
  file: CaseFile,
  meeting: MeetingId,
  on: PlainDate,
  said: Pick<DatedFact, 'recordedBy' | 'recordedAt'>,
): CaseFile | undefined {
  const missing = (['minutes sent', 'plan sent'] as const).filter(
    (fact) => !file.facts.some((known) => known.fact === fact && known.meeting === meeting),
  );
  if (missing.length === 0) return undefined;
  return { ...file, facts: [...file.facts, ...missing.map((fact) => ({ fact, on, meeting, ...said }))] };
}
