import type { CaseFile, CaseReference } from '../domain/case/caseFile.ts';
import type { CaseRow } from '../domain/case/caseRow.ts';
import type { Meeting, MeetingId } from '../domain/meeting/meeting.ts';
import { ok, type Result } from '../domain/result.ts';
import { sameValue } from '../domain/sameValue.ts';
import type { SendItem } from '../domain/sending/sendItem.ts';
import type { Refusal, Versioned } from './ports/refusal.ts';
import type { SendList } from './ports/sendList.ts';
import { caseRowNow } from './saving/caseRowNow.ts';
import { type CaseRowWorld, refreshCaseRow } from './saving/refreshCaseRow.ts';

export interface OpenedCase {
  readonly file: Versioned<CaseFile>;
  /** By date, the oldest first. */
  readonly meetings: readonly Meeting[];
  /** What was sent, or is to be, of each meeting that anything has been sent of. */
  readonly sends: ReadonlyMap<MeetingId, readonly SendItem[]>;
  /** As derived just now. */
  readonly row: CaseRow;
}

/** Reads a case, its meetings and what was sent of them. Its row is repaired on the way, which nobody waits for. */
export async function openCase(world: CaseRowWorld, reference: CaseReference): Promise<Result<OpenedCase, Refusal>> {
  const [file, listed, there] = await Promise.all([
    world.folder.readCase(reference),
    world.meetings.ofCase(reference),
    world.cases.read(reference),
  ]);
  if (!file.ok) return file;
  if (!listed.ok) return listed;
  const meetings = listed.value.map(({ value }) => value).sort(byTime);
  const sends = onceEach(world.sends);
  const asked = meetings.filter(({ stage }) => stage !== 'planned' && stage !== 'booking');
  const answers = await Promise.all(asked.map(async ({ id }) => [id, await sends.ofMeeting(id)] as const));
  const sent = new Map<MeetingId, readonly SendItem[]>();
  for (const [id, items] of answers) {
    if (!items.ok) return items;
    if (items.value.length > 0)
      sent.set(
        id,
        items.value.map(({ value }) => value),
      );
  }
  const row = await caseRowNow({ clock: world.clock, sends }, file.value.value, meetings);
  if (!row.ok) return row;
  const restricted = there.ok && there.value.value.restricted;
  const now = { ...row.value, restricted };
  if (there.ok && !sameValue(now, there.value.value)) void refreshCaseRow(world, reference);
  return ok({ file: file.value, meetings, sends: sent, row: now });
}

const byTime = (a: Meeting, b: Meeting) => {
  const [one, two] = [`${a.time.date} ${a.time.start}`, `${b.time.date} ${b.time.start}`];
  return one < two ? -1 : one > two ? 1 : a.number - b.number;
};

/** The row and the page read the same items: each meeting's are asked for once. */
function onceEach(sends: SendList): SendList {
  const asked = new Map<MeetingId, ReturnType<SendList['ofMeeting']>>();
  return {
    ...sends,
    ofMeeting(id) {
      const answer = asked.get(id) ?? sends.ofMeeting(id);
      asked.set(id, answer);
      return answer;
    },
  };
}
