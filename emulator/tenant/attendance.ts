import { type Answer, type Area, type GraphCall, refuse } from './area.ts';
import { selectFields } from './outlookQuery.ts';
import { type TeamsMeeting, teams } from './teamsMeetings.ts';

/** Somebody in one session of a call, as Teams writes them down. */
export interface CallRecord {
  readonly id: string;
  /** Entra object id; null for guests and people on the phone. */
  readonly userId: string | null;
  readonly address: string | null;
  /** As typed by a guest, or a number with its end hidden. */
  readonly name: string;
  readonly role: 'Organizer' | 'Presenter' | 'Attendee' | 'None';
  /** ISO with `Z`. */
  readonly stays: readonly { readonly from: string; readonly until: string }[];
}

/** One session: Teams makes a report each time the call ends. */
export interface CallReport {
  readonly id: string;
  readonly meetingId: string;
  readonly startUtc: string;
  readonly endUtc: string;
  readonly people: readonly CallRecord[];
}

export interface AttendanceState {
  reports: CallReport[];
}

/** How long after the end of a call its report is there. Microsoft promises nothing; minutes are usual. */
const madeAfter = 5 * 60_000;

/** Attendance reports, for the organiser and the co-organisers of a meeting. Only `/me` is for delegated permission. */
export const attendance: Area<AttendanceState> = {
  name: 'attendance',
  seed: () => ({ reports: [] }),
  routes: [
    {
      method: 'GET',
      path: '/me/onlineMeetings/{id}/attendanceReports',
      run: (call) =>
        ofMeeting(call, (reports) => ({
          status: 200,
          // The records come with one report only, whatever is asked of the list.
          body: {
            value: reports.map((report) => selectFields({ ...shown(report), attendanceRecords: [] }, asked(call))),
          },
        })),
    },
    {
      method: 'GET',
      path: '/me/onlineMeetings/{id}/attendanceReports/{report}',
      run: (call) =>
        ofMeeting(call, (reports) => {
          const report = reports.find(({ id }) => id === call.params.report);
          if (!report) return notFound();
          const expanded = /\battendanceRecords\b/i.test(call.query.get('$expand') ?? '');
          const records = expanded ? { attendanceRecords: report.people.map((one) => record(one, call)) } : {};
          return { status: 200, body: { ...selectFields(shown(report), asked(call)), ...records } };
        }),
    },
    {
      method: 'GET',
      path: '/me/onlineMeetings/{id}/attendanceReports/{report}/attendanceRecords',
      run: (call) =>
        ofMeeting(call, (reports) => {
          const report = reports.find(({ id }) => id === call.params.report);
          return report ? { status: 200, body: { value: report.people.map((one) => record(one, call)) } } : notFound();
        }),
    },
  ],
};

const asked = (call: GraphCall) => call.query.get('$select');
const notFound = () => refuse(404, 'NotFound', 'The attendance report was not found.');

/** Newest first. Nothing while the call runs, before Teams has made the report, or where reports are switched off. */
function ofMeeting(call: GraphCall, answer: (reports: readonly CallReport[]) => Answer): Answer {
  const { tenant, user, params } = call;
  const meeting = tenant.state(teams).meetings.find(({ id }) => id === params.id);
  if (!meeting) return refuse(404, 'NotFound', 'The meeting was not found.');
  if (meeting.organizerId !== user.id && !isCoOrganizer(meeting, call))
    return refuse(403, 'Forbidden', 'The user in the token is not the organizer or a co-organizer of the meeting.');
  const now = Date.parse(tenant.now());
  const made = tenant
    .state(attendance)
    .reports.filter(({ meetingId, endUtc }) => meetingId === meeting.id && Date.parse(endUtc) + madeAfter <= now);
  return answer(made.toSorted((a, b) => Date.parse(b.endUtc) - Date.parse(a.endUtc)));
}

/** As PATCH of the meeting's `participants` made them. */
const isCoOrganizer = ({ attendees }: TeamsMeeting, { user }: GraphCall): boolean =>
  attendees.some(
    ({ upn, role, identity }) =>
      role === 'coorganizer' &&
      (identity?.user?.id === user.id || upn?.toLowerCase() === user.userPrincipalName.toLowerCase()),
  );

const shown = ({ id, startUtc, endUtc, people }: CallReport) => ({
  id,
  totalParticipantCount: people.length,
  meetingStartDateTime: startUtc,
  meetingEndDateTime: endUtc,
});

function record({ id, userId, address, name, role, stays }: CallRecord, { tenant }: GraphCall) {
  const intervals = stays.map(({ from, until }) => ({
    joinDateTime: from,
    leaveDateTime: until,
    durationInSeconds: Math.round((Date.parse(until) - Date.parse(from)) / 1000),
  }));
  return {
    id,
    emailAddress: address ?? '',
    registrationId: null,
    role,
    totalAttendanceInSeconds: intervals.reduce((sum, { durationInSeconds }) => sum + durationInSeconds, 0),
    identity: {
      '@odata.type': '#microsoft.graph.communicationsUserIdentity',
      id: userId,
      displayName: name,
      tenantId: userId === null ? null : tenant.scenario.tenantId,
    },
    attendanceIntervals: intervals,
  };
}
