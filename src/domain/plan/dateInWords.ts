import { addDays, daysBetween, type PlainDate, parsePlainDate, weekday } from '../time/plainDate.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const inFull = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${monthName}\\b(?:,? (\\d{4}))?`, 'i');
/** With dots only in full: `9.10` is a time of day. */
const inFigures = /\b(\d{1,2})(?:\/(\d{1,2})(?:\/(\d{4}|\d{2}))?|\.(\d{1,2})\.(\d{4}|\d{2}))\b/;
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
/** `Fridays` is how often; `Friday` is a day. */
const aWeekday = new RegExp(`\\b(${weekdays.join('|')})\\b`, 'i');
const numbers: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, six: 6 };
const inWeeks = /\b(?:in|within) (a|one|two|three|four|six|\d{1,2}) (day|week)s?\b/i;

/**
 * The day that a sentence names, as people say it at a table: `8 January`, `8th Jan 2027`, `8/1`, `8.1.27`, `Friday`,
 * `tomorrow`, `in two weeks`. Without a year it is the first such day on or after `from`; a weekday is the first one
 * after it. Undefined where none is named, one that
 * does not exist, one that has just gone by, or `next Tuesday`, which people mean in two ways. Day before month, as in Britain.
 */
export function dateInWords(text: string, from: PlainDate): PlainDate | undefined {
  return dayAndMonth(text, from) ?? soon(text, from);
}

function dayAndMonth(text: string, from: PlainDate): PlainDate | undefined {
  const words = inFull.exec(text);
  if (words) return on(Number(words[1]), months.indexOf(words[2]!.slice(0, 3).toLowerCase()) + 1, words[3], from);
  const figures = inFigures.exec(text);
  if (!figures) return undefined;
  const [, dayOfMonth, month = figures[4], year = figures[5]] = figures;
  return on(Number(dayOfMonth), Number(month), year, from);
}

function on(dayOfMonth: number, month: number, year: string | undefined, from: PlainDate): PlainDate | undefined {
  const thisYear = Number(from.slice(0, 4));
  if (year !== undefined) return exists(Number(year.length === 2 ? `20${year}` : year), month, dayOfMonth);
  // 29 February may be three years away.
  for (let ahead = 0; ahead <= 4; ahead += 1) {
    const date = exists(thisYear + ahead, month, dayOfMonth);
    if (date === undefined) continue;
    if (date >= from) return date;
    if (daysBetween(date, from) < justGone) return undefined;
  }
  return undefined;
}

/** In days. A day that has just gone by is a slip, and not that day next year. */
const justGone = 120;

function exists(year: number, month: number, dayOfMonth: number): PlainDate | undefined {
  const two = (part: number) => String(part).padStart(2, '0');
  const parsed = parsePlainDate(`${year}-${two(month)}-${two(dayOfMonth)}`);
  return parsed.ok ? parsed.value : undefined;
}

function soon(text: string, from: PlainDate): PlainDate | undefined {
  if (/\btomorrow\b/i.test(text)) return addDays(from, 1);
  if (/\btoday\b/i.test(text)) return from;
  const ahead = inWeeks.exec(text);
  if (ahead) {
    const count = numbers[ahead[1]!.toLowerCase()] ?? Number(ahead[1]);
    return addDays(from, count * (ahead[2]!.toLowerCase() === 'week' ? 7 : 1));
  }
  const named = aWeekday.exec(text);
  if (!named || /\bnext $/i.test(text.slice(0, named.index))) return undefined;
  const days = weekdays.indexOf(named[1]!.toLowerCase()) + 1 - weekday(from);
  return addDays(from, days > 0 ? days : days + 7);
}
