import type { CaseFile } from '../case/caseFile.ts';
import { isOnCase } from '../case/childrenOn.ts';
import { hasEnded } from '../case/heldFacts.ts';
import { meetingWords, nextKind } from '../procedure/meetingWords.ts';
import type { ProcedureProfile } from '../procedure/profile.ts';
import { longDate } from '../time/dateWords.ts';
import type { NextMeeting } from './event.ts';
import type { Meeting } from './meeting.ts';
import { decidedAt, decidedFor, planIsOver } from './meetingOutcome.ts';
import type { MeetingRecord } from './record.ts';

export interface MeetAgain {
  /** `no day`: there is to be one, and nobody has said when. Undefined: nothing asks for another. */
  readonly next: NextMeeting | 'no day' | undefined;
  /** What somebody still has to do so that it is held. */
  readonly todo?: string;
}

/**
 * What comes after a meeting: a later one of the case that stands, else what its record agreed. Another is asked for
 * while the plan of somebody goes on or nothing is decided for them, and the plan has not ended since.
 */
export function meetAgain(of: {
  readonly profile: ProcedureProfile;
  readonly file: Pick<CaseFile, 'children' | 'facts'>;
  readonly meeting: Pick<Meeting, 'kind' | 'time'>;
  readonly record: Pick<MeetingRecord, 'decided' | 'nextMeeting'>;
  /** The case's other meetings. */
  readonly others: readonly Pick<Meeting, 'stage' | 'time' | 'mode'>[];
}): MeetAgain {
  const { profile, file, meeting, record } = of;
  const agreed = record.nextMeeting?.value ?? undefined;
  const begins = ({ time }: Pick<Meeting, 'time'>) => `${time.date} ${time.start}`;
  const later = of.others.filter((one) => !hasEnded(one) && begins(one) > begins(meeting));
  const [first] = later.sort((a, b) => (begins(a) < begins(b) ? -1 : 1));
  const next = first ? { date: first.time.date, start: first.time.start, mode: first.mode } : agreed;
  if (later.some(({ stage }) => stage !== 'planned')) return { next };
  const ended = file.facts.some(({ fact, on }) => fact === 'plan ended' && on >= meeting.time.date);
  // A child born since, or who joined since, was in no decision of this meeting: what it ended has not ended for them.
  const others = file.children.some((child) => !isOnCase(child, meeting.time.date));
  if (ended || (planIsOver(profile, file, meeting, record) && !others)) return { next };
  const { name } = meetingWords(profile, nextKind(profile, meeting.kind));
  if (next) return { next, todo: `Arrange the ${name} agreed for ${longDate(next.date)}` };
  const decided = decidedAt(profile, file, meeting, record);
  const open = others || decided.length < decidedFor(file, meeting, record).length;
  const asked = open || decided.some(({ rule }) => rule.plan === 'goes on');
  return asked ? { next: 'no day', todo: `Agree and arrange the ${name}: no day is fixed yet` } : { next: undefined };
}
