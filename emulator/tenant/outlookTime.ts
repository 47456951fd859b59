/** A wall-clock time with the zone it is meant in, as Graph writes times of events. */
export interface ZonedTime {
  readonly dateTime: string;
  readonly timeZone: string;
}

/** Windows' names that British calendars use. Despite its name, `GMT Standard Time` has summer time. */
const windowsZones: Readonly<Record<string, string>> = {
  'gmt standard time': 'Europe/London',
  'greenwich standard time': 'Atlantic/Reykjavik',
  'tzone://microsoft/utc': 'UTC',
};

const ianaOf = (zone: string) => windowsZones[zone.toLowerCase()] ?? zone;

export function isKnownZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: ianaOf(zone) }) !== undefined;
  } catch {
    return false;
  }
}

/** Milliseconds since 1970. The zone must be known; a time with its own offset keeps it. */
export function epochOf(time: ZonedTime): number {
  if (/(Z|[+-]\d\d:\d\d)$/.test(time.dateTime)) return Date.parse(time.dateTime);
  const asIfUtc = Date.parse(`${time.dateTime.slice(0, 23)}Z`);
  // Twice, because the offset at the first guess may be that of the other side of a clock change.
  const first = asIfUtc - offsetAt(asIfUtc, time.timeZone);
  return asIfUtc - offsetAt(first, time.timeZone);
}

/** Seven digits after the seconds, as Graph answers. */
export function inZone(epoch: number, timeZone: string): ZonedTime {
  const local = new Date(epoch + offsetAt(epoch, timeZone)).toISOString().slice(0, 23);
  return { dateTime: `${local}0000`, timeZone };
}

function offsetAt(epoch: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: ianaOf(zone),
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(epoch);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  const local = `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}Z`;
  return Date.parse(local) - Math.floor(epoch / 1000) * 1000;
}

/** `Monday 4 January 2027, 10:00 to 11:30`, in London, as an invitation says it. */
export function spokenTimes(from: number, to: number): string {
  const london = (options: Intl.DateTimeFormatOptions, at: number) =>
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', ...options }).format(at);
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const date = london({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }, from).replace(',', '');
  return `${date}, ${london(clock, from)} to ${london(clock, to)}`;
}
