import { type AgencyConcern, wordsOfConcern } from '../../domain/case/agencyConcern.ts';
import type { CaseReference } from '../../domain/case/caseFile.ts';
import type { MeetingEvent } from '../../domain/meeting/event.ts';
import type { Meeting, MeetingId } from '../../domain/meeting/meeting.ts';
import type { ConcernText, Removal, RewrittenPaper, TextOf } from '../../domain/meeting/removal.ts';
import { wordsIn } from '../../domain/meeting/removedText.ts';
import type { SignOff } from '../../domain/meeting/signOff.ts';
import { type Sought, says, soughtIn } from '../../domain/meeting/sought.ts';
import { planTexts } from '../../domain/plan/planText.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Refusal } from '../ports/refusal.ts';
import { type RecordFile, readRecord } from '../record/readRecord.ts';
import { findElsewhere } from './elsewhere.ts';
import type { RemovingWorld } from './removingWorld.ts';

export type PlannedRemoval = Pick<
  Removal,
  'texts' | 'events' | 'plan' | 'concerns' | 'papers' | 'throwAway' | 'elsewhere'
>;

/**
 * Finds every place that the words of these texts went to, in whatever wording they ever had: events of the log, the
 * case's plan and those before it, agencies' concerns, the Word files and PDFs of every meeting of the case, and the
 * records of the other meetings. No paper is made from a concern, so none is looked through for its words. `files`: those of the log that are to be rewritten, by name. Changes nothing. Once the log is rewritten
 * nobody could look for the words any more, so this is written down first.
 */
export async function planRemoval(
  world: RemovingWorld,
  reference: CaseReference,
  meetingId: MeetingId,
  texts: readonly TextOf[],
): Promise<Result<{ readonly planned: PlannedRemoval; readonly files: readonly string[] }, Refusal>> {
  const [log, file, meetings] = await Promise.all([
    readRecord(world, reference, meetingId),
    world.folder.readCase(reference),
    world.meetings.ofCase(reference),
  ]);
  if (!log.ok) return log;
  if (!file.ok) return file;
  if (!meetings.ok) return meetings;
  const having = log.value.events.filter((event) => isOf(event, texts));
  const raised = (file.value.value.concerns ?? []).filter((one) => one.meeting === meetingId && isAsked(one, texts));
  if (having.length === 0 && raised.length === 0) return fail({ kind: 'not found', what: 'the text' });
  const events = having.map(({ id }) => id);
  const rewritten = rewrittenFiles(log.value.files, events);
  const papers = await papersWith(world, reference, {
    meetings: meetings.value.map(({ value }) => value),
    sought: having.flatMap(soughtIn),
    rewritten,
    meetingId,
  });
  if (!papers.ok) return papers;
  const others = meetings.value.map(({ value }) => value).filter(({ id }) => id !== meetingId);
  const elsewhere = await findElsewhere(world, reference, others, { events: having, concerns: raised });
  if (!elsewhere.ok) return elsewhere;
  const plan = planTexts(file.value.value.plan, having);
  const concerns = raised.map(textsOf);
  const planned = {
    ...{ texts, events, plan, ...papers.value, elsewhere: elsewhere.value },
    ...(concerns.length > 0 && { concerns }),
  };
  return ok({ planned, files: [...rewritten] });
}

const isOf = (event: MeetingEvent, texts: readonly TextOf[]): boolean =>
  event.removed === undefined &&
  wordsIn(event).length > 0 &&
  texts.some(({ of, target }) => event.type === of && event.target === target);

/** Withdrawn it has hardly any words left, but the versions of its file from before have them. */
const isAsked = ({ id, removed }: AgencyConcern, texts: readonly TextOf[]): boolean =>
  removed === undefined && texts.some(({ of, target }) => of === 'concern' && target === id);

const textsOf = (concern: AgencyConcern): ConcernText => ({
  concern: concern.id,
  texts: wordsOfConcern(concern).length,
  since: concern.recordedAt,
});

const rewrittenFiles = (files: readonly RecordFile[], events: readonly string[]): ReadonlySet<string> =>
  new Set(files.filter(({ text }) => events.some((id) => text.includes(`"${id}"`))).map(({ name }) => name));

interface PapersSought {
  readonly meetings: readonly Meeting[];
  readonly sought: readonly Sought[];
  /** Files of this meeting's record: minutes that list them show hashes that will be others. */
  readonly rewritten: ReadonlySet<string>;
  readonly meetingId: MeetingId;
}

async function papersWith(
  { folder, word, identity }: RemovingWorld,
  reference: CaseReference,
  { meetings, sought, rewritten, meetingId }: PapersSought,
): Promise<Result<Pick<Removal, 'papers' | 'throwAway'>, Refusal>> {
  const papers: RewrittenPaper[] = [];
  const throwAway: string[] = [];
  for (const meeting of meetings) {
    const listed = await folder.listPapers(reference, meeting.id);
    if (!listed.ok) return listed;
    const signed = signOffsOf(meeting);
    for (const { name } of listed.value.filter((each) => each.name.endsWith('.docx'))) {
      const paper = await folder.readPaper(reference, meeting.id, name);
      if (!paper.ok) return paper;
      const has = says(await word.textOf(paper.value.bytes), sought);
      const of = signed.find((each) => each.papers?.some((kept) => kept.name === name));
      const lists = meeting.id === meetingId && of?.covered.some((file) => rewritten.has(file.name));
      if (of && (has || lists)) {
        const was = await identity.sha256(paper.value.bytes);
        papers.push({ meeting: meeting.id, version: of.version, name, was, words: has });
      } else if (has) throwAway.push(`${meeting.id}/${name}`);
    }
    const made = new Set(
      papers.filter((each) => each.meeting === meeting.id).map(({ name }) => name.replace(/\.docx$/, '.pdf')),
    );
    throwAway.push(...listed.value.filter(({ name }) => made.has(name)).map(({ name }) => `${meeting.id}/${name}`));
  }
  return ok({ papers, throwAway });
}

/** Every version that was ever signed off, oldest first. */
export const signOffsOf = ({ earlierSignOffs, signOff }: Meeting): readonly SignOff[] =>
  signOff ? [...earlierSignOffs, signOff] : earlierSignOffs;
