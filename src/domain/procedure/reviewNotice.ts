import { longDate } from '../time/dateWords.ts';
import { day, type PlainDate } from '../time/plainDate.ts';
import { isSilent } from './holds.ts';
import type { ProcedureProfile } from './profile.ts';

/** Why somebody should ask whether a later edition is in force; undefined while its own review is still to come. */
export function reviewNotice(
  { authority, review }: Pick<ProcedureProfile, 'authority' | 'review'>,
  today: PlainDate,
): { readonly title: string; readonly words: string } | undefined {
  if (isSilent(review) || review.due === undefined)
    return { title: `${authority}’s procedure has no review date`, words: review.note };
  if (review.due >= today) return undefined;
  return {
    title: `The review of ${authority}’s procedure was due by ${longDate(day(review.due))}`,
    words: review.note,
  };
}
