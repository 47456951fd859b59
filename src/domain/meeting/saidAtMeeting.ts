import type { CaseFile } from '../case/caseFile.ts';
import type { CircumstanceName } from '../case/circumstance.ts';
import type { Situation } from '../procedure/condition.ts';
import { situationOf } from '../procedure/situation.ts';
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

/** The case's situation with what is said at this meeting. */
export function situationAt(
  file: Pick<CaseFile, 'people' | 'children' | 'leadWorker' | 'ledBy' | 'circumstances'>,
  meeting: Pick<Meeting, 'kind' | 'number' | 'mode' | 'invited' | 'chair' | 'apart'>,
  record: Parameters<typeof saidAtMeeting>[2] | undefined,
): Situation & Pick<Meeting, 'kind'> {
  const { kind, number, mode } = meeting;
  const situation = situationOf(file);
  const said = record ? saidAtMeeting(file, meeting, record) : [];
  return { ...situation, with: [...(situation.with ?? []), ...said], kind, number, mode };
}
