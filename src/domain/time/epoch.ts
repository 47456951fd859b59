import { type Instant, instant } from './instant.ts';
import { dayNumber, fromDayNumber, type PlainDate } from './plainDate.ts';

const perDay = 86_400_000;

/** Milliseconds since 1970-01-01T00:00Z. */
export function epochMilliseconds(at: Instant): number {
  const midnight = dayNumber(at.slice(0, 10) as PlainDate) * perDay;
  const seconds = Number(at.slice(11, 13)) * 3600 + Number(at.slice(14, 16)) * 60 + Number(at.slice(17, 19));
  return midnight + seconds * 1000 + Number(at.slice(20, 23));
}

/** The instant so many whole milliseconds after 1970-01-01T00:00Z. */
export function instantAt(milliseconds: number): Instant {
  const days = Math.floor(milliseconds / perDay);
  return instant(`${fromDayNumber(days)}T${timeText(milliseconds - days * perDay)}Z`);
}

function timeText(ms: number): string {
  const pad = (value: number, width = 2) => String(value).padStart(width, '0');
  const seconds = Math.floor(ms / 1000);
  return `${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}.${pad(ms % 1000, 3)}`;
}
