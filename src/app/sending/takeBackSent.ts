import type { CaseFile } from '../../domain/case/caseFile.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import { ok, type Result } from '../../domain/result.ts';
import { rulingItems } from '../../domain/sending/standing.ts';
import type { Refusal } from '../ports/refusal.ts';
import { mergeAndSave } from '../saving/mergeAndSave.ts';
import { persist } from '../saving/persist.ts';
import { refreshCaseRow } from '../saving/refreshCaseRow.ts';
import { allHaveItOn, type FinishingSendWorld, type PapersOf } from './finishSending.ts';

/**
 * Once somebody turns out not to have the papers after all: takes back that everyone has them, and says so among the
 * case's corrections. Does nothing while another version has reached everyone, or where nothing was said.
 */
export async function takeBackSent(
  world: FinishingSendWorld,
  papers: PapersOf,
  why: string,
): Promise<Result<void, Refusal>> {
  const items = await persist(world.clock, () => world.sends.ofMeeting(papers.meetingId));
  if (!items.ok) return items;
  const all = items.value.map(({ value }) => value);
  const versions = new Set(all.map(({ version }) => version));
  if (![...versions].some((version) => allHaveItOn(rulingItems(all, { version })) !== undefined)) {
    const file = await mergeAndSave<CaseFile>(world.clock, {
      read: () => world.folder.readCase(papers.reference),
      change: (now) => withoutFacts(world, now, papers, why),
      write: (changed, etag) => world.folder.writeCase(changed, etag),
    });
    if (!file.ok) return file;
    const meeting = await mergeAndSave<Meeting>(world.clock, {
      read: () => world.meetings.read(papers.meetingId),
      change: ({ minutesSent, ...now }) =>
        minutesSent === undefined ? undefined : { ...now, stage: now.stage === 'sent' ? 'signed off' : now.stage },
      write: (changed, etag) => world.meetings.update(changed, etag),
    });
    if (!meeting.ok) return meeting;
  }
  const row = await refreshCaseRow(world, papers.reference);
  return row.ok ? ok(undefined) : row;
}

function withoutFacts(
  { clock, identity }: FinishingSendWorld,
  file: CaseFile,
  { meetingId }: PapersOf,
  why: string,
): CaseFile | undefined {
  const taken = file.facts.filter(
    ({ fact, meeting }) => meeting === meetingId && (fact === 'minutes sent' || fact === 'plan sent'),
  );
  if (taken.length === 0) return undefined;
  const said = { meeting: meetingId, by: identity.me.name, at: clock.now(), why };
  return {
    ...file,
    facts: file.facts.filter((fact) => !taken.includes(fact)),
    corrections: [...file.corrections, ...taken.map(({ fact, on }) => ({ fact, was: on, ...said }))],
  };
}
