import type { Instant } from '../domain/time/instant.ts';
import { dayAndTime } from './dates.ts';
import { slowWords } from './useSlow.ts';

/** How old the list on screen is, and whether a newer one is on its way. `at`: when SharePoint last answered here. */
export function asOfWords(at: Instant | undefined, asking: 'no' | 'yes' | 'slow'): string {
  const known = at ? `As of ${dayAndTime(at)}` : 'Kept on this device';
  if (asking === 'slow') return `${known}. ${slowWords}`;
  return asking === 'yes' ? `${known}, asking Microsoft 365` : known;
}
