import type { TenantContext } from '../tenant/area.ts';
import { calendars } from '../tenant/calendars.ts';
import { spokenTimes } from '../tenant/outlookTime.ts';
import { teams } from '../tenant/teamsMeetings.ts';

/** A Teams meeting as it stands in one person's calendar. */
export interface MeetingInTeams {
  readonly chatId: string;
  readonly subject: string;
  readonly when: string;
  /** ISO with `Z`. */
  readonly startsAt: string;
  readonly organiser: string;
  /** Whether our app is in the meeting's chat: without it Teams shows no tab. */
  readonly hasTab: boolean;
  readonly members: readonly string[];
}

/** The Teams meetings a person organises or is invited to, earliest first. Of nobody of the tenant: all, by their links. */
export function meetingsOf(tenant: TenantContext, userId: string | undefined): readonly MeetingInTeams[] {
  const { meetings, chats } = tenant.state(teams);
  const nameOf = (id: string) => tenant.scenario.users.find((user) => user.id === id)?.displayName ?? '';
  return tenant
    .state(calendars)
    .events.filter((event) => !event.deleted && event.fields.isCancelled !== true)
    .filter((event) => (userId === undefined ? event.isOrganizer : event.owner === userId))
    .sort((a, b) => a.startAt - b.startAt)
    .flatMap((event) => {
      const joinUrl = (event.fields.onlineMeeting as { readonly joinUrl?: string } | null)?.joinUrl;
      const meeting = meetings.find((one) => one.joinUrl === joinUrl);
      const chat = meeting && chats.find((one) => one.id === meeting.chatId);
      if (!meeting || !chat) return [];
      return {
        chatId: chat.id,
        subject: String(event.fields.subject),
        when: spokenTimes(event.startAt, event.endAt),
        startsAt: new Date(event.startAt).toISOString(),
        organiser: nameOf(meeting.organizerId),
        hasTab: chat.installed.length > 0,
        members: chat.members.map(nameOf),
      };
    });
}
