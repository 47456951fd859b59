import * as z from 'zod/mini';
import type { CallOf, CallReports } from '../../app/ports/callReports.ts';
import type { Refusal } from '../../app/ports/refusal.ts';
import type { CallReport, InReport } from '../../domain/meeting/call/callReport.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { dateInLondon } from '../../domain/time/londonTime.ts';
import { instantFromGraph } from './documents/columns.ts';
import type { Graph } from './graphRequest.ts';
import { findOnlineMeeting } from './meetingChat.ts';
import { query, segment } from './odata.ts';
import { readPages } from './readPages.ts';
import { attendanceScopes } from './scopes.ts';

const what = "Teams' attendance report";
const common = { scopes: attendanceScopes, what } as const;
const unreadable = fail<Refusal>({ kind: 'unreadable', where: what });

const listed = z.array(
  z.looseObject({ id: z.string(), meetingStartDateTime: z.string(), meetingEndDateTime: z.nullish(z.string()) }),
);

const report = z.looseObject({
  attendanceRecords: z.array(
    z.looseObject({
      emailAddress: z.nullish(z.string()),
      role: z.nullish(z.string()),
      identity: z.nullish(z.looseObject({ id: z.nullish(z.string()), displayName: z.nullish(z.string()) })),
      attendanceIntervals: z.nullish(
        z.array(z.looseObject({ joinDateTime: z.nullish(z.string()), leaveDateTime: z.nullish(z.string()) })),
      ),
    }),
  ),
});
type Attended = z.infer<typeof report>['attendanceRecords'][number];

/** Attendance reports of Teams, by `/me`: the only way Microsoft describes for delegated permission. */
export function callReports(graph: Graph): CallReports {
  const meetingOf = async ({ onlineMeetingId, joinUrl }: CallOf): Promise<Result<string, Refusal>> => {
    if (onlineMeetingId !== undefined) return ok(onlineMeetingId);
    const found = await findOnlineMeeting(graph, joinUrl);
    return found.ok ? ok(found.value.onlineMeetingId) : found;
  };

  const readReport = async (path: string): Promise<Result<CallReport, Refusal>> => {
    const answer = await graph.send({ ...common, method: 'GET', path, retry: 'safe' });
    if (!answer.ok) return answer;
    const read = report.safeParse(answer.value.json);
    return read.success ? ok(read.data.attendanceRecords.map(personOf)) : unreadable;
  };

  return {
    async onDay(call, day) {
      const meeting = await meetingOf(call);
      // Deleted, or made anew by somebody else: there is nothing to compare with.
      if (!meeting.ok) return meeting.reason.kind === 'not found' ? ok([]) : meeting;
      const path = `/me/onlineMeetings/${segment(meeting.value)}/attendanceReports`;
      const pages = await readPages(graph, { ...common, path, accept: [404] });
      if (!pages.ok) return pages;
      const reports = listed.safeParse(pages.value.values);
      if (!reports.success) return unreadable;
      const ofDay = reports.data.filter(({ meetingStartDateTime: from, meetingEndDateTime: until }) =>
        touches(from, until ?? from, day),
      );
      const read = await Promise.all(
        ofDay.map(({ id }) => readReport(`${path}/${segment(id)}${query({ $expand: 'attendanceRecords' })}`)),
      );
      const refused = read.find((one) => !one.ok);
      return refused && !refused.ok ? refused : ok(read.flatMap((one) => (one.ok ? [one.value] : [])));
    },
  };
}

function touches(from: string, until: string, day: string): boolean {
  const [start, end] = [instantFromGraph(from), instantFromGraph(until)];
  return start !== undefined && end !== undefined && dateInLondon(start) <= day && day <= dateInLondon(end);
}

function personOf({ emailAddress, role, identity, attendanceIntervals }: Attended): InReport {
  const accountId = identity?.id ?? '';
  return {
    ...(accountId !== '' && { accountId }),
    ...(emailAddress && { address: emailAddress }),
    name: identity?.displayName ?? '',
    role: roles[role ?? ''] ?? 'not told',
    stays: (attendanceIntervals ?? []).flatMap(({ joinDateTime, leaveDateTime }) => {
      const [from, until] = [instantFromGraph(joinDateTime ?? ''), instantFromGraph(leaveDateTime ?? '')];
      return from !== undefined && until !== undefined ? [{ from, until }] : [];
    }),
  };
}

const roles: Readonly<Record<string, InReport['role']>> = {
  Organizer: 'organiser',
  Presenter: 'presenter',
  Attendee: 'attendee',
};
