import type { CaseFile, CaseReference, DatedFact } from '../../domain/case/caseFile.ts';
import type { Meeting, MeetingId } from '../../domain/meeting/meeting.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { SendItem } from '../../domain/sending/sendItem.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { dateInLondon } from '../../domain/time/londonTime.ts';
import type { PlainDate } from '../../domain/time/plainDate.ts';
import type { Refusal } from '../ports/refusal.ts';
import { mergeAndSave } from '../saving/mergeAndSave.ts';
import { refreshCaseRow } from '../saving/refreshCaseRow.ts';
import type { SendingWorld } from '../sendMessages.ts';

/**
 * Once everyone has the papers: says so in `case.json` (which stops the clocks), in the meeting's item and in the case's
 * row. Each part does nothing where it was done before, so an interrupted finish is finished by asking again.
 */
export async function finishSending(
  world: SendingWorld,
  papers: { readonly reference: CaseReference; readonly meetingId: MeetingId },
  items: readonly SendItem[],
): Promise<Result<void, Refusal>> {
  const times = items.flatMap((item) => (item.state === 'sent' ? (item.sentAt ?? []) : []));
  const last = times.toSorted().at(-1);
  if (last !== undefined && times.length === items.length) {
    const finished = await everyoneHasThem(world, papers, last);
    if (!finished.ok) return finished;
  }
  const row = await refreshCaseRow(world, papers.reference);
  return row.ok ? ok(undefined) : row;
}

async function everyoneHasThem(
  world: SendingWorld,
  papers: { readonly reference: CaseReference; readonly meetingId: MeetingId },
  last: Instant,
): Promise<Result<unknown, Refusal>> {
  const { clock, identity, folder, meetings } = world;
  const on = dateInLondon(last);
  const said = { recordedBy: identity.me.name, recordedAt: clock.now() };

  const file = await mergeAndSave(clock, {
    read: () => folder.readCase(papers.reference),
    change: (now) => withFacts(now, papers.meetingId, on, said),
    write: (changed, etag) => folder.writeCase(changed, etag),
  });
  if (!file.ok) return file;

  return mergeAndSave<Meeting>(clock, {
    read: () => meetings.read(papers.meetingId),
    change: (now) => (now.stage === 'sent' && now.minutesSent ? undefined : { ...now, stage: 'sent', minutesSent: on }),
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
