import { longDate } from '../../time/dateWords.ts';
import type { PlainDate } from '../../time/plainDate.ts';
import { typedDate } from '../../time/typedDate.ts';

/** What is wrong with a typed day that cannot be in the future; undefined when nothing is. `missing` when it is empty. */
export function wrongDate(text: string, today: PlainDate, missing: string): string | undefined {
  const date = typedDate(text);
  if (!date.ok) {
    if (date.reason === 'empty') return missing;
    return date.reason === 'no such day'
      ? 'There is no such day. Check the day and the month.'
      : 'Write it as day, month and year, such as 14/5/2018 or 14 May 2018.';
  }
  if (date.value > today) return `${longDate(date.value)} is in the future.`;
  return date.value < '1900-01-01' ? 'That is more than a hundred years ago. Check the year.' : undefined;
}
