import * as z from 'zod/mini';
import type { FreeBusy } from '../../app/ports/freeBusy.ts';
import type { Refusal } from '../../app/ports/refusal.ts';
import { type BusyTime, type Diary, notKnown, type WallTime } from '../../domain/meeting/diary.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { instant } from '../../domain/time/instant.ts';
import { dateInLondon, timeInLondon } from '../../domain/time/londonTime.ts';
import { addDays, type PlainDate } from '../../domain/time/plainDate.ts';
import type { Graph } from './graphRequest.ts';
import { calendarScopes } from './scopes.ts';

const what = 'when colleagues are busy';

/** As published: at most 20 schedules in one request, over less than 62 days. */
const schedulesAtOnce = 20;
const daysAtOnce = 61;

const zonedTime = z.looseObject({ dateTime: z.string(), timeZone: z.string() });
const item = z.looseObject({ status: z.nullish(z.string()), start: zonedTime, end: zonedTime });
const answered = z.looseObject({
  value: z.array(
    z.looseObject({
      scheduleId: z.string(),
      scheduleItems: z.nullish(z.array(item)),
      error: z.nullish(z.looseObject({})),
    }),
  ),
});

/** `getSchedule` of the signed-in person's calendar: what their colleagues show everyone in the council. */
export function freeBusy(graph: Graph): FreeBusy {
  return {
    async between(addresses, first, last) {
      const seen = new Map<string, Diary>(addresses.map((address) => [address, { state: 'seen', busy: [] }]));
      for (const some of chunks([...seen.keys()], schedulesAtOnce))
        for (let from = first; from <= last; from = addDays(from, daysAtOnce)) {
          const whole = addDays(from, daysAtOnce);
          const part = await ask(graph, some, from, whole <= last ? whole : addDays(last, 1));
          if (!part.ok) return part;
          for (const address of some) seen.set(address, joined(seen.get(address), part.value.get(fold(address))));
        }
      return ok(seen);
    },
  };
}

/** `until` is the first day that is not asked for. */
async function ask(
  graph: Graph,
  schedules: readonly string[],
  from: PlainDate,
  until: PlainDate,
): Promise<Result<ReadonlyMap<string, Diary>, Refusal>> {
  const midnight = (date: PlainDate) => ({ dateTime: `${date}T00:00:00`, timeZone: 'GMT Standard Time' });
  const answer = await graph.send({
    method: 'POST',
    path: '/me/calendar/getSchedule',
    scopes: calendarScopes,
    headers: { Prefer: 'outlook.timezone="GMT Standard Time"' },
    body: { json: { schedules, startTime: midnight(from), endTime: midnight(until), availabilityViewInterval: 60 } },
    // It only reads, whatever its method says.
    retry: 'safe',
    what,
  });
  if (!answer.ok) return answer;
  const read = answered.safeParse(answer.value.json);
  if (!read.success) return fail({ kind: 'unreadable', where: what });
  return ok(
    new Map(
      read.data.value.map((schedule) => [
        fold(schedule.scheduleId),
        schedule.error || !schedule.scheduleItems ? notKnown : diaryOf(schedule.scheduleItems),
      ]),
    ),
  );
}

/** One time that cannot be read makes the whole diary unknown: leaving it out would call the person free. */
function diaryOf(items: readonly z.infer<typeof item>[]): Diary {
  const busy: BusyTime[] = [];
  for (const { status, start, end } of items) {
    const how = howOf(status);
    if (!how) continue;
    const [from, to] = [wallTime(start), wallTime(end)];
    if (!from || !to) return notKnown;
    busy.push({ from, to, how });
  }
  return { state: 'seen', busy };
}

/** Undefined where the person can be asked to a meeting. */
function howOf(status: string | null | undefined): BusyTime['how'] | undefined {
  switch (status?.toLowerCase()) {
    case 'free':
    case 'workingelsewhere':
      return undefined;
    case 'busy':
      return 'busy';
    case 'oof':
      return 'away';
    case 'tentative':
      return 'held';
    default:
      return 'unclear';
  }
}

/** In London. The zone asked for is a preference: where it was not honoured the times are in UTC. */
function wallTime({ dateTime, timeZone }: z.infer<typeof zonedTime>): WallTime | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/.test(dateTime)) return undefined;
  if (timeZone === 'GMT Standard Time' || timeZone === 'Europe/London') return dateTime.slice(0, 16) as WallTime;
  if (timeZone !== 'UTC') return undefined;
  const at = instant(`${dateTime.slice(0, 19)}.000Z`);
  return `${dateInLondon(at)}T${timeInLondon(at).slice(0, 5)}`;
}

function joined(one: Diary | undefined, other: Diary | undefined): Diary {
  if (one?.state !== 'seen' || other?.state !== 'seen') return notKnown;
  return { state: 'seen', busy: [...one.busy, ...other.busy] };
}

/** Exchange may answer with an address in other letters than it was asked with. */
const fold = (address: string) => address.toLowerCase();

function chunks<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, n) => all.slice(n * size, (n + 1) * size));
}
