import { type Area, type GraphCall, refuse } from './area.ts';
import { selectFields } from './outlookQuery.ts';
import { type MeetingAttendee, type TeamsMeeting, teams } from './teamsMeetings.ts';

/** Online meetings as their organiser may read and set them; nobody else may, not even who was invited. */
export const onlineMeetings: Area<null> = {
  name: 'onlineMeetings',
  seed: () => null,
  routes: [
    {
      method: 'GET',
      path: '/me/onlineMeetings',
      run: (call) => {
        const filter = /^joinWebUrl eq '([^']*)'$/i.exec(call.query.get('$filter')?.trim() ?? '');
        if (!filter)
          return refuse(
            400,
            'InvalidArgument',
            'A filter on JoinWebUrl, joinMeetingId or VideoTeleconferenceId is required.',
          );
        const found = call.tenant.state(teams).meetings.find((meeting) => meeting.joinUrl === filter[1]);
        if (!found) return { status: 200, body: { value: [] } };
        return found.organizerId === call.user.id
          ? { status: 200, body: { value: [shown(found, call)] } }
          : notOrganizer();
      },
    },
    {
      method: 'GET',
      path: '/me/onlineMeetings/{id}',
      run: (call) => {
        const found = meetingOf(call);
        if (!found) return refuse(404, 'NotFound', 'The meeting was not found.');
        return found.organizerId === call.user.id ? { status: 200, body: shown(found, call) } : notOrganizer();
      },
    },
    {
      method: 'PATCH',
      path: '/me/onlineMeetings/{id}',
      run: (call) => {
        const found = meetingOf(call);
        if (!found) return refuse(404, 'NotFound', 'The meeting was not found.');
        if (found.organizerId !== call.user.id) return notOrganizer();
        const { participants, ...options } = call.json as Patched;
        // Everyone whom the list leaves out is out. The organizer cannot be changed, whatever is sent.
        const attendees = participants?.attendees;
        if (attendees?.some(({ role }) => role === 'unknownFutureValue'))
          return refuse(400, 'BadRequest', 'The role unknownFutureValue cannot be set.');
        found.attendees = attendees ?? found.attendees;
        found.options = { ...found.options, ...options };
        return { status: 200, body: shown(found, call) };
      },
    },
  ],
};

interface Patched {
  readonly participants?: { readonly attendees?: readonly MeetingAttendee[] };
  readonly [option: string]: unknown;
}

/** Roles that came later are shown to those alone who ask for them. */
const roleShown = (role: MeetingAttendee['role'], { headers }: GraphCall) =>
  (role === 'coorganizer' || role === 'producer') && !/include-unknown-enum-members/i.test(headers.get('prefer') ?? '')
    ? 'unknownFutureValue'
    : role;

const notOrganizer = () => refuse(403, 'Forbidden', 'The user in the token is not the organizer of the meeting.');

const meetingOf = (call: GraphCall) =>
  call.tenant.state(teams).meetings.find((meeting) => meeting.id === call.params.id);

function shown(meeting: TeamsMeeting, call: GraphCall): Record<string, unknown> {
  const whole = {
    id: meeting.id,
    creationDateTime: meeting.startUtc,
    startDateTime: meeting.startUtc,
    endDateTime: meeting.endUtc,
    joinWebUrl: meeting.joinUrl,
    subject: meeting.subject,
    chatInfo: { threadId: meeting.chatId, messageId: '0', replyChainMessageId: null },
    participants: {
      organizer: { upn: call.user.userPrincipalName, role: 'presenter', identity: { user: { id: call.user.id } } },
      attendees: meeting.attendees.map((one) => ({ ...one, role: roleShown(one.role, call) })),
    },
    allowedPresenters: 'everyone',
    allowMeetingChat: 'enabled',
    ...meeting.options,
  };
  return selectFields(whole, call.query.get('$select'));
}
