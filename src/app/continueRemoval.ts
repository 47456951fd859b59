import type { CaseFile, CaseReference } from '../domain/case/caseFile.ts';
import type { Meeting, MeetingId } from '../domain/meeting/meeting.ts';
import type { Removal } from '../domain/meeting/removal.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { sameValue } from '../domain/sameValue.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Refusal, Versioned } from './ports/refusal.ts';
import { caseWithout } from './removing/caseWithout.ts';
import { stillElsewhere } from './removing/elsewhere.ts';
import { mayRemove } from './removing/mayRemove.ts';
import { rebuildPapers } from './removing/rebuildPapers.ts';
import type { RemovingWorld } from './removing/removingWorld.ts';
import { rewriteFiles } from './removing/rewriteFiles.ts';
import { stopDrafts } from './removing/stopDrafts.ts';
import { touchedBy } from './removing/touchedBy.ts';
import { mergeAndSave } from './saving/mergeAndSave.ts';
import { refreshCaseRow } from './saving/refreshCaseRow.ts';
import type { RecordFault } from './signOff/coveredRecord.ts';

/**
 * Does what is left of a removal that was written down, in order: the log, the case's plan and concerns, messages not yet sent, the
 * Word files, what can be thrown away, then the earlier versions of every file it touched. Each step looks whether it
 * was done before; safe to repeat at any time. Anyone finishes one that is not done; one that is done is repeated by a
 * manager only (`not a manager`), when a panel that was offline has brought words back, or to look again. What SharePoint
 * does not give up, and the records of other meetings that have it too, stand in `left`, in words.
 */
export async function continueRemoval(
  world: RemovingWorld,
  reference: CaseReference,
  meetingId: MeetingId,
  removalId: string,
): Promise<Result<Meeting, Refusal | RecordFault>> {
  const found = await world.meetings.read(meetingId);
  if (!found.ok) return found;
  const meeting = found.value.value;
  const removal = meeting.removals.find(({ id }) => id === removalId);
  if (!removal) return fail({ kind: 'not found', what: 'the removal' });
  let last = removal;
  const save = async (change: (now: Removal) => Removal) => {
    const saved = await changeRemoval(world, meetingId, removalId, change);
    if (saved.ok) last = saved.value.value.removals.find(({ id }) => id === removalId) ?? last;
    return saved;
  };
  /** Which versions had the words is known only until they are written over: whoever finishes this later goes by it. */
  const note = async (paths: readonly (readonly string[])[]): Promise<Result<unknown, Refusal>> => {
    const upTo = new Map<string, Instant>();
    for (const path of paths) {
      const saved = await world.history.savedAt([reference, ...path]);
      if (!saved.ok) return saved;
      if (saved.value) upTo.set(path.join('/'), saved.value);
    }
    return save((now) => ({ ...now, rewritten: entries(new Map([...upToOf(now), ...upTo])) }));
  };

  const file = await world.folder.readCase(reference);
  if (!file.ok) return file;
  const role = removal.done === undefined ? ok('') : await mayRemove(world, file.value.value);
  if (!role.ok) return role;

  const inLog = (name: string) => [meeting.id, 'log', name];
  const rewriting = {
    record: (more: Removal['files']) =>
      save((now) => ({
        ...begunAgain(
          now,
          more.map(({ name }) => inLog(name)),
        ),
        files: [...now.files, ...more.filter((each) => !knows(now, each))],
      })),
    before: (names: readonly string[]) => note(names.map(inLog)),
  };
  // Of a concern alone the record knows nothing.
  const inRecord = removal.events.length > 0;
  const files = inRecord ? await rewriteFiles(world, reference, { meeting, removal }, rewriting) : ok([]);
  if (!files.ok) return files;

  const without = (there: CaseFile) => {
    const now = caseWithout(there, removal);
    return sameValue(now, there) ? undefined : now;
  };
  if (without(file.value.value)) {
    const begun = await save((now) => begunAgain(now, [['case.json']]));
    if (!begun.ok) return begun;
  }
  const plan = await mergeAndSave(world.clock, {
    read: () => world.folder.readCase(reference),
    change: without,
    async write(now, etag) {
      const noted = await note([['case.json']]);
      return noted.ok ? world.folder.writeCase(now, etag) : noted;
    },
  });
  if (!plan.ok) return plan;
  // It is nobody's task any more. Mended whenever the case is opened, so that a row that cannot be written stops nothing.
  if (removal.concerns) await refreshCaseRow(world, reference);

  // Read again: which versions cover a file that was rewritten is known only now.
  const rewritten = await world.meetings.read(meetingId);
  if (!rewritten.ok) return rewritten;
  const drafts = await stopDrafts(world, rewritten.value.value, removal);
  if (!drafts.ok) return drafts;
  const papers = await rebuildPapers(world, reference, removal, {
    before: ({ meeting: of, name }) => note([[of, name]]),
    made: (paper) =>
      save((now) => ({ ...now, papers: now.papers.map((each) => (isSame(each, paper) ? paper : each)) })),
  });
  if (!papers.ok) return papers;
  const kept = await throwAway(world, reference, { meeting, removal: last, files: files.value });
  if (!kept.ok) return kept;

  const elsewhere = await stillElsewhere(world, reference, removal);
  if (!elsewhere.ok) return elsewhere;

  const left = [...elsewhere.value, ...drafts.value, ...papers.value, ...kept.value.left];
  const ended = await save(({ left: _, ...now }) => ({
    ...now,
    ...(left.length > 0 && { left }),
    rewritten: kept.value.rewritten,
    done: world.clock.now(),
  }));
  return ended.ok ? ok(ended.value.value) : ended;
}

/** Words stand in these files again, or still: until they are rewritten nothing is done, and all before that goes. */
const begunAgain = ({ done: _, rewritten, ...now }: Removal, paths: readonly (readonly string[])[]): Removal => ({
  ...now,
  ...(rewritten && { rewritten: rewritten.filter(({ path }) => !paths.some((each) => each.join('/') === path)) }),
});

/**
 * What SharePoint keeps beside the files as they are now. `left`: in words, what it would not give up; `rewritten`: up to
 * when each file was looked at.
 */
async function throwAway(
  { history }: RemovingWorld,
  reference: CaseReference,
  of: { readonly meeting: Meeting; readonly removal: Removal; readonly files: readonly string[] },
): Promise<Result<{ readonly left: readonly string[] } & Required<Pick<Removal, 'rewritten'>>, Refusal>> {
  const { meeting, removal, files } = of;
  const left: string[] = [];
  const rewritten = upToOf(removal);
  for (const path of removal.throwAway) {
    const gone = await history.throwAway([reference, ...path.split('/')]);
    if (!gone.ok) return gone;
    if (!gone.value) left.push(`${path}: delete it, and from the recycle bin`);
  }
  for (const { path, since } of touchedBy(meeting, removal, files)) {
    const name = path.join('/');
    const until = rewritten.get(name);
    const earlier = await history.dropEarlier([reference, ...path], { since, until });
    if (!earlier.ok) return earlier;
    const { left: kept, present } = earlier.value;
    if (kept > 0) left.push(`${name}: ${kept} earlier in its version history`);
    if (until === undefined && present) rewritten.set(name, present);
  }
  return ok({ left, rewritten: entries(rewritten) });
}

const upToOf = ({ rewritten = [] }: Removal) => new Map(rewritten.map(({ path, at }) => [path, at]));

const entries = (upTo: ReadonlyMap<string, Instant>) => [...upTo].map(([path, at]) => ({ path, at }));

const knows = ({ files }: Removal, { name, was }: Removal['files'][number]): boolean =>
  files.some((each) => each.name === name && each.was.sha256 === was.sha256);

const isSame = (one: Removal['papers'][number], other: Removal['papers'][number]): boolean =>
  one.meeting === other.meeting && one.name === other.name;

const changeRemoval = (
  { clock, meetings }: RemovingWorld,
  id: MeetingId,
  removalId: string,
  change: (now: Removal) => Removal,
): Promise<Result<Versioned<Meeting>, Refusal>> =>
  mergeAndSave<Meeting>(clock, {
    read: () => meetings.read(id),
    change: (now) => {
      const removals = now.removals.map((each) => (each.id === removalId ? change(each) : each));
      return sameValue(removals, now.removals) ? undefined : { ...now, removals };
    },
    write: (now, etag) => meetings.update(now, etag),
  });
