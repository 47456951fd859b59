import type { CaseFile } from '../domain/case/caseFile.ts';
import { mergeCase } from '../domain/case/mergeCase.ts';
import { whyStays } from '../domain/case/whyStays.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import { ok, type Result } from '../domain/result.ts';
import { sameValue } from '../domain/sameValue.ts';
import type { SendItem } from '../domain/sending/sendItem.ts';
import type { Refusal } from './ports/refusal.ts';
import { mergeAndSave } from './saving/mergeAndSave.ts';
import { persist } from './saving/persist.ts';
import { type CaseRowWorld, refreshCaseRow } from './saving/refreshCaseRow.ts';

export interface SavedCase {
  /** As it is stored now: yours and whatever others had saved meanwhile. */
  readonly file: CaseFile;
  /** What others had changed, each in a sentence; empty when nobody had. */
  readonly differed: readonly string[];
}

/**
 * Saves what someone made of a case they had opened as `was`: field by field onto the case as it is now, people and
 * children by their ids. Whoever a plan, a meeting, a safety flag or a send list names by then stays. Safe to repeat.
 */
export async function saveCase(world: CaseRowWorld, was: CaseFile, now: CaseFile): Promise<Result<SavedCase, Refusal>> {
  const { clock, folder } = world;
  const meetings = await persist(clock, () => world.meetings.ofCase(was.reference));
  if (!meetings.ok) return meetings;
  const listed = meetings.value.map(({ value }) => value);
  const sent = await sentOf(world, anyoneRemoved(was, now) ? listed : []);
  if (!sent.ok) return sent;
  // A save whose answer was lost finds its own work: what differed the first time is still told.
  const differed = new Set<string>();
  const saved = await mergeAndSave(clock, {
    read: () => folder.readCase(was.reference),
    change: (there) => {
      const lead = { ...there, leadWorker: now.leadWorker };
      const merged = mergeCase(was, now, there, (person) => whyStays(lead, listed, person, sent.value).length > 0);
      for (const sentence of merged.differed) differed.add(sentence);
      return sameValue(merged.file, there) ? undefined : merged.file;
    },
    write: (file, etag) => folder.writeCase(file, etag),
  });
  if (!saved.ok) return saved;
  // Repaired whenever the case is opened, so a row that cannot be written now does not undo the save.
  await refreshCaseRow(world, was.reference);
  return ok({ file: saved.value.value, differed: [...differed] });
}

const anyoneRemoved = (was: CaseFile, now: CaseFile): boolean =>
  was.people.some(({ id }) => !now.people.some((person) => person.id === id));

/** Everything written down as sent, or to be sent, of these meetings. */
async function sentOf(
  world: CaseRowWorld,
  meetings: readonly Meeting[],
): Promise<Result<readonly SendItem[], Refusal>> {
  const all: SendItem[] = [];
  for (const { id } of meetings) {
    const items = await persist(world.clock, () => world.sends.ofMeeting(id));
    if (!items.ok) return items;
    all.push(...items.value.map(({ value }) => value));
  }
  return ok(all);
}
