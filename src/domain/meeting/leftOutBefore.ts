import type { CaseFile, PersonId } from '../case/caseFile.ts';
import { everyoneAsked } from './everyoneAsked.ts';
import type { Asked, Meeting } from './meeting.ts';

/**
 * Whether somebody was not asked to the attempt before, and why, as it was said then. Undefined where they were asked.
 * The reason is empty where nobody had to give one, or they came to the case since.
 */
export function leftOutBefore(
  file: Pick<CaseFile, 'people' | 'leadWorker'>,
  before: Meeting,
  who: PersonId,
): { readonly reason: string } | undefined {
  if (everyoneAsked(file, before).some(({ id }) => id === who)) return undefined;
  const left = before.changes.findLast((change) => change.what === 'people' && has(change.from, who));
  return { reason: left?.reason ?? before.notAsked?.find((one) => one.who === who)?.reason ?? '' };
}

const has = ({ invited, apart }: Asked, who: PersonId): boolean =>
  invited.includes(who) || apart.some(({ person }) => person === who);
