import type { CaseFile } from '../case/caseFile.ts';
import type { CircumstanceName } from '../case/circumstance.ts';
import type { Situation } from '../procedure/condition.ts';
import { meetingSituation } from '../procedure/situation.ts';
import { isFamilyAway } from './familyAway.ts';
import type { Meeting } from './meeting.ts';
import type { MeetingRecord } from './record.ts';

/** What the record itself says that rules ask about, so that nobody has to set it on the case as well. */
export function saidAtMeeting(
  file: Pick<CaseFile, 'people' | 'children' | 'leadWorker'>,
  meeting: Pick<Meeting, 'invited' | 'chair' | 'apart'>,
  record: Pick<MeetingRecord, 'presence' | 'familyAbsent' | 'concerns'>,
): readonly CircumstanceName[] {
  return [
    ...(isFamilyAway(file, meeting, record) || record.familyAbsent?.value ? (['family cannot attend'] as const) : []),
    ...(['no progress', 'contentious'] as const).filter((name) => record.concerns.get(name)?.value === true),
  ];
}

/** The case's situation as it counts for this meeting, with what is said at it. */
export function situationAt(
  file: Pick<CaseFile, 'people' | 'children' | 'leadWorker' | 'ledBy' | 'circumstances'>,
  meeting: Pick<Meeting, 'kind' | 'number' | 'mode' | 'time' | 'invited' | 'chair' | 'apart'>,
  record: Parameters<typeof saidAtMeeting>[2] | undefined,
): Situation & Pick<Meeting, 'kind'> {
  const situation = meetingSituation(file, meeting.kind, meeting);
  const said = record ? saidAtMeeting(file, meeting, record) : [];
  return { ...situation, with: [...(situation.with ?? []), ...said] };
}
