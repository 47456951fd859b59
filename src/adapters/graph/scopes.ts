/**
 * Every delegated permission of Microsoft Graph that the app asks for, each when it is first needed, with the reason
 * an administrator or the person at the consent screen should read. None of them reaches beyond what the signed-in
 * person may do already.
 */
export const reasons = {
  'User.Read': 'to know who is signed in',
  'User.ReadBasic.All': 'to find the account of a colleague by their address',
  'Sites.Selected': "to read and write the council's CIN Meetings site, and no other site",
  'Calendars.ReadWrite': 'to put a meeting in your calendar, invite people to it and see when colleagues are busy',
  'OnlineMeetings.ReadWrite':
    'to find the chat of a Teams meeting that you organise, and make its chair a co-organiser',
  'OnlineMeetingArtifact.Read.All':
    "to compare Teams' report of who was in a call you organised or chaired with the chair's list",
  'TeamsAppInstallation.ReadWriteSelfForChat': "to put CIN Meetings in the meeting's chat",
  'Mail.ReadWrite': 'to prepare one message per person and look up what was sent',
  'Mail.Send': 'to send minutes and plans from your mailbox',
} as const;

export type Scope = keyof typeof reasons;

/** Asked for when the app opens: nothing works without them. */
export const siteScopes = ['Sites.Selected'] as const satisfies readonly Scope[];
/** Used, where it was given, when a colleague is put into a case. */
export const peopleScopes = ['User.ReadBasic.All'] as const satisfies readonly Scope[];
/** Asked for when a meeting is arranged: to look when colleagues are busy, then to book. */
export const calendarScopes = ['Calendars.ReadWrite'] as const satisfies readonly Scope[];
/** Asked for after booking, to find the meeting's chat and make the chair a co-organiser. */
export const onlineMeetingScopes = ['OnlineMeetings.ReadWrite'] as const satisfies readonly Scope[];
/** Asked for when Teams' attendance report is compared with the chair's list. */
export const attendanceScopes = ['OnlineMeetingArtifact.Read.All'] as const satisfies readonly Scope[];
/** Asked for after booking, to put the tab in the meeting's chat. */
export const chatScopes = ['TeamsAppInstallation.ReadWriteSelfForChat'] as const satisfies readonly Scope[];
/** Asked for when papers are sent. */
export const mailScopes = ['Mail.ReadWrite'] as const satisfies readonly Scope[];
/** Asked for by the sending itself. */
export const sendScopes = ['Mail.ReadWrite', 'Mail.Send'] as const satisfies readonly Scope[];

/** `Mail.Send, to send minutes and plans from your mailbox`: what a refused person can hand to their administrator. */
export function whyNeeded(scopes: readonly string[]): string {
  return scopes.map((scope) => (isScope(scope) ? `${scope}, ${reasons[scope]}` : scope)).join('; ');
}

const isScope = (scope: string): scope is Scope => scope in reasons;
