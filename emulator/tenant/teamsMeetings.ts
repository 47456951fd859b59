import type { ScenarioUser } from '../scenarios/scenario.ts';
import type { Area, TenantContext } from './area.ts';

/** `meetingParticipantInfo` of Graph, as it was given. */
export interface MeetingAttendee {
  readonly upn?: string | null;
  readonly role?: string | null;
  readonly identity?: { readonly user?: { readonly id?: string | null } | null } | null;
}

export interface TeamsMeeting {
  readonly id: string;
  readonly organizerId: string;
  readonly joinUrl: string;
  readonly chatId: string;
  /** Immutable id of the organiser's event. */
  readonly eventId: string;
  subject: string;
  startUtc: string;
  endUtc: string;
  /** Everyone asked by the event, and whom a PATCH has put here. */
  attendees: readonly MeetingAttendee[];
  /** What PATCH has set, shown back as it was given. */
  options: Record<string, unknown>;
}

export interface MeetingChat {
  readonly id: string;
  readonly createdAt: string;
  /** Entra object ids. */
  members: readonly string[];
  installed: readonly { readonly id: string; readonly appId: string; readonly by: string; readonly at: string }[];
  /** How many requests still find no chat: Teams makes it a little after the event. */
  unseenReads: number;
}

export interface TeamsState {
  meetings: TeamsMeeting[];
  chats: MeetingChat[];
}

/** Teams' side of an event with a join link. The requests are answered by `onlineMeetings` and `chats`. */
export const teams: Area<TeamsState> = {
  name: 'teams',
  seed: () => ({ meetings: [], chats: [] }),
  routes: [],
};

/** Makes the meeting and its chat; people of the tenant who are invited are members of the chat. */
export function createTeamsMeeting(
  tenant: TenantContext,
  event: { readonly id: string; readonly subject: string; readonly startUtc: string; readonly endUtc: string },
  organizer: ScenarioUser,
  invited: readonly { readonly address: string; readonly user: ScenarioUser | undefined }[],
): TeamsMeeting {
  const token = tenant.newId().replaceAll('-', '');
  const chatId = `19:meeting_${Buffer.from(token).toString('base64url')}@thread.v2`;
  const digits = BigInt(`0x${token.slice(0, 14)}`)
    .toString()
    .slice(0, 13)
    .padStart(13, '3');
  const meeting: TeamsMeeting = {
    id: Buffer.from(`1*${organizer.id}*0**${chatId}`).toString('base64'),
    organizerId: organizer.id,
    joinUrl: `https://teams.microsoft.com/meet/${digits}?p=${token.slice(10)}`,
    chatId,
    eventId: event.id,
    subject: event.subject,
    startUtc: event.startUtc,
    endUtc: event.endUtc,
    attendees: invited.map(({ address, user }) => ({
      upn: address,
      role: 'attendee',
      identity: user ? { user: { id: user.id, displayName: null } } : null,
    })),
    options: {},
  };
  const state = tenant.state(teams);
  state.meetings.push(meeting);
  state.chats.push({
    id: chatId,
    createdAt: tenant.now(),
    members: [...new Set([organizer.id, ...invited.flatMap(({ user }) => user?.id ?? [])])],
    installed: [],
    unseenReads: 1,
  });
  return meeting;
}

/** What Outlook writes at the end of the invitation. An event whose body loses this link loses its meeting. */
export const joinBlock = (joinUrl: string) =>
  `<div class="me-email-text" lang="en-GB"><p>Microsoft Teams meeting</p><p><a id="meet_invite_block.action.join_link" href="${joinUrl}">Join the meeting now</a></p></div>`;
