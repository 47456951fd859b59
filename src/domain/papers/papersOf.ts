import type { CaseFile } from '../case/caseFile.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { MeetingRecord } from '../meeting/record.ts';
import { type AgendaItem, agendaFor } from '../procedure/agenda.ts';
import { profileOf } from '../procedure/profiles/index.ts';
import { minutesPaper } from './minutes.ts';
import type { Made } from './minutesMade.ts';
import type { Paper } from './paper.ts';
import { planFromRecord, planPaper } from './plan.ts';

export interface Papers {
  readonly minutes: Paper;
  /** Undefined once a later meeting has changed the plan: then only the file kept at the time says how it was. */
  readonly plan: Paper | undefined;
}

/** Minutes and plan of one meeting, worded as the case's procedure words them. */
export function papersOf(
  of: Made & { readonly file: CaseFile; readonly meeting: Meeting; readonly record: MeetingRecord },
): Papers {
  const { file, meeting, record, version } = of;
  const profile = profileOf(file.procedure);
  const named = profile ? { profile } : {};
  const plan = planFromRecord(file, meeting, record);
  const next = record.nextMeeting?.value ?? null;
  return {
    minutes: minutesPaper({ ...of, ...named, agenda: agendaOf(file, meeting) }),
    plan: movedOn(file, meeting) ? undefined : planPaper({ file, meeting, plan, ...named, version, next }),
  };
}

const movedOn = (file: CaseFile, { id }: Meeting): boolean =>
  file.plan.agreedAt !== id && file.facts.some(({ fact, meeting }) => meeting === id && fact.endsWith('meeting held'));

/** All items of this meeting's agenda, those that did not apply too: a note may have been made at any. */
export function agendaOf(file: CaseFile, meeting: Meeting): readonly AgendaItem[] {
  const profile = profileOf(file.procedure);
  return profile ? agendaFor(profile, { ...meeting, ledBy: file.ledBy }).map(({ item }) => item) : [];
}
