import { everyoneIn } from '../domain/meeting/call/callReport.ts';
import { type CallSeen, callsOver } from '../domain/meeting/call/callsOf.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Refusal } from './ports/refusal.ts';
import type { World } from './world.ts';

export interface CallsRead {
  /** The calls that Teams has a report of. */
  readonly seen: readonly CallSeen[];
  /** How many have none, yet or for good. */
  readonly without: number;
  /** How many are for others to read, where at least one is not. */
  readonly closed: number;
}

/**
 * Teams' attendance reports of a meeting's calls, for the organiser or a co-organiser; who may read none is
 * `not allowed`. They are read each time and kept nowhere: what the chair says of them is.
 */
export async function readCalls(
  world: Pick<World, 'clock' | 'callReports'>,
  meeting: Meeting,
): Promise<Result<CallsRead, Refusal>> {
  const calls = callsOver(meeting, world.clock.now());
  const read = await Promise.all(
    calls.map(async ({ sitting, time, ...call }) => {
      const reports = await world.callReports.onDay(call, time.date);
      return reports.ok
        ? ok({ any: reports.value.length > 0, ...(sitting && { sitting }), time, people: everyoneIn(reports.value) })
        : reports;
    }),
  );
  const isClosed = (one: (typeof read)[number]) => !one.ok && one.reason.kind === 'not allowed';
  const closed = read.filter(isClosed).length;
  const refused = read.find((one) => !one.ok && (closed === read.length || !isClosed(one)));
  if (refused && !refused.ok) return refused;
  const all = read.flatMap((one) => (one.ok ? [one.value] : []));
  const seen = all.filter(({ any }) => any).map(({ any: _, ...call }) => call);
  return ok({ seen, without: all.length - seen.length, closed });
}
