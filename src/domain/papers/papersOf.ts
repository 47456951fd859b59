import type { CaseFile, PersonId } from '../case/caseFile.ts';
import { agendaInOrder } from '../meeting/agendaInOrder.ts';
import { caseAtMeeting } from '../meeting/caseAtMeeting.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { MeetingRecord } from '../meeting/record.ts';
import { situationAt } from '../meeting/saidAtMeeting.ts';
import { nextPlan } from '../plan/nextPlan.ts';
import { isKnown, planBefore } from '../plan/planBefore.ts';
import { type AgendaItem, agendaFor } from '../procedure/agenda.ts';
import { profileOf } from '../procedure/inForce.ts';
import { minutesPaper } from './minutes.ts';
import type { Made } from './minutesMade.ts';
import type { Paper } from './paper.ts';
import { planPaper } from './plan.ts';
import { ownSitting, seenBy } from './seenBy.ts';
import { withoutExitDates } from './withoutExitDates.ts';

export interface Papers {
  readonly minutes: Paper;
  /** Undefined where the case has forgotten what this meeting found: only the file kept at the time says how it was. */
  readonly plan: Paper | undefined;
}

/** Minutes and plan of one meeting, worded as the case's procedure words them. */
export function papersOf(
  all: Made & {
    readonly file: CaseFile;
    readonly meeting: Meeting;
    readonly record: MeetingRecord;
    /** Whose own version it is: somebody kept apart from others. Without one, the version for everyone else. */
    readonly reader?: PersonId;
  },
): Papers {
  const sitting = all.reader && ownSitting(all.meeting, all.reader);
  const there = { ...all, file: caseAtMeeting(all.file, all.meeting, all.record) };
  const seen = all.reader ? seenBy(there, all.reader) : there;
  const of = { ...there, ...(sitting ? withoutExitDates(seen) : seen) };
  const { file, meeting, record, version } = of;
  const own = sitting ? { sitting } : {};
  const profile = profileOf(file.procedure);
  const named = profile ? { profile } : {};
  const before = planBefore(file.plan, meeting.id);
  const plan = nextPlan(before, meeting.id, record);
  const next = record.nextMeeting?.value ?? null;
  return {
    minutes: minutesPaper({ ...of, ...own, ...named, agenda: agendaOf(file, meeting, record) }),
    plan: movedOn(file, meeting)
      ? undefined
      : planPaper({ file, meeting, plan, before, ...own, ...named, version, next }),
  };
}

/** Plans were not always kept once a later meeting had changed them: then nothing tells what this one found. */
export const movedOn = (file: CaseFile, { id }: Meeting): boolean =>
  !isKnown(file.plan, id) && file.facts.some(({ fact, meeting }) => meeting === id && fact.endsWith('meeting held'));

/** All items of this meeting's agenda in the order it took, those that did not apply too: a note may have been made at any. */
export function agendaOf(file: CaseFile, meeting: Meeting, record?: MeetingRecord): readonly AgendaItem[] {
  const profile = profileOf(file.procedure);
  const lines = profile ? agendaFor(profile, situationAt(file, meeting, record)) : [];
  return (record ? agendaInOrder(lines, record) : lines).map(({ item }) => item);
}
