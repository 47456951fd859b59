import type { CaseFile } from '../case/caseFile.ts';
import { heldFactName } from '../case/factName.ts';
import { hasEnded } from '../case/heldFacts.ts';
import type { Meeting, MeetingKind } from './meeting.ts';

/**
 * Which meeting of its kind this is for the family: 3 for the third review. One that was called off or not held does not
 * count, and those that were held before the case was kept here do: they are facts without a meeting of ours.
 */
export function nthOfKind(
  file: Pick<CaseFile, 'facts'>,
  others: readonly Pick<Meeting, 'kind' | 'number' | 'stage' | 'time'>[],
  kind: MeetingKind,
  number: number,
): number {
  const ours = others.filter((one) => one.kind === kind && one.number < number);
  const before = file.facts.filter(
    ({ fact, meeting, on }) =>
      fact === heldFactName[kind] && meeting === undefined && !ours.some(({ time }) => time.date === on),
  );
  return number - ours.filter(hasEnded).length + before.length;
}
