import { fail, ok, type Result } from '../result.ts';
import { type PlainDate, parsePlainDate } from './plainDate.ts';

/** Why typed text is no day. `no such day`: it reads as a date, but the calendar has none such. */
export type TypedDateProblem = 'empty' | 'not a date' | 'no such day';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A day as people type it, day first: `14/5/2018`, `14.5.2018`, `14 May 2018`, and ISO `2018-05-14`. The year has four
 * digits: a child of 2018 and a grandmother of 1918 must not be guessed apart.
 */
export function typedDate(text: string): Result<PlainDate, TypedDateProblem> {
  const typed = text.trim();
  if (typed === '') return fail('empty');
  const parts = partsOf(typed.toLowerCase());
  if (!parts) return fail('not a date');
  const [year, month, dayOfMonth] = parts;
  const date = parsePlainDate(`${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`);
  return date.ok ? ok(date.value) : fail('no such day');
}

type Parts = readonly [year: string, month: string, day: string];

function partsOf(typed: string): Parts | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) return [iso[1] ?? '', iso[2] ?? '', iso[3] ?? ''];
  const numbers = /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4})$/.exec(typed);
  if (numbers) return [numbers[3] ?? '', numbers[2] ?? '', numbers[1] ?? ''];
  const words = /^(?:[a-z]+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+(\d{4})$/.exec(typed);
  const month = months.indexOf(words?.[2]?.slice(0, 3) ?? '') + 1;
  return words && month > 0 ? [words[3] ?? '', String(month), words[1] ?? ''] : undefined;
}
