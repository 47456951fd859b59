import type { Scenario, ScenarioColumn, ScenarioList } from './scenario.ts';

/** What every scenario shares: the app as the council registered it, and the lists that its set-up script makes. */
export const councilTenant = {
  tenantId: '99999999-9999-4999-8999-999999999999',
  app: {
    clientId: '22222222-aaaa-4aaa-8aaa-222222222222',
    catalogId: '55555555-5555-4555-8555-555555555555',
    displayName: 'CIN Meetings',
    grantedScopes: [
      'openid',
      'profile',
      'offline_access',
      'User.Read',
      'User.ReadBasic.All',
      'Calendars.ReadWrite',
      'Mail.ReadWrite',
      'Mail.Send',
      'OnlineMeetings.ReadWrite',
      'OnlineMeetingArtifact.Read.All',
      'TeamsAppInstallation.ReadWriteSelfForChat',
      'Sites.Selected',
    ],
  },
} as const satisfies Pick<Scenario, 'tenantId' | 'app'>;

const key = (name: string): ScenarioColumn => ({ name, indexed: true, enforceUniqueValues: true, text: {} });
const indexed = (name: string): ScenarioColumn => ({ name, indexed: true, text: {} });
const text = (name: string): ScenarioColumn => ({ name, text: {} });
const long = (name: string): ScenarioColumn => ({ name, text: { allowMultipleLines: true } });
const count = (name: string): ScenarioColumn => ({ name, number: {} });
const flag = (name: string): ScenarioColumn => ({ name, boolean: {} });
const day = (name: string): ScenarioColumn => ({ name, dateTime: { format: 'dateOnly' } });

/** Column definitions as the set-up script creates them; order as in the lists' own views. */
export const caseColumns: readonly ScenarioColumn[] = [
  key('Reference'),
  text('Initials'),
  text('ProcedureId'),
  text('LedBy'),
  text('LeadWorkerName'),
  indexed('LeadWorkerAccount'),
  indexed('Team'),
  { ...day('NextDue'), indexed: true },
  text('NextWhat'),
  indexed('Attention'),
  flag('Restricted'),
  long('Summary'),
];

export const meetingColumns: readonly ScenarioColumn[] = [
  key('MeetingKey'),
  indexed('CaseReference'),
  text('Kind'),
  count('Number'),
  text('Stage'),
  day('MeetingDate'),
  text('StartTime'),
  text('EndTime'),
  text('Mode'),
  text('Place'),
  text('Chair'),
  long('Invited'),
  text('OrganiserId'),
  text('OrganiserName'),
  text('BookingSince'),
  day('OriginalDue'),
  long('EventId'),
  long('JoinUrl'),
  long('OnlineMeetingId'),
  { name: 'ChatId', indexed: true, text: { maxLength: 255 } },
  flag('TabInstalled'),
  long('SignOff'),
  text('NextAgreed'),
  day('MinutesDue'),
  day('MinutesSent'),
  long('Details'),
];

export const sendColumns: readonly ScenarioColumn[] = [
  key('SendKey'),
  indexed('MeetingKey'),
  count('Version'),
  text('Document'),
  text('Channel'),
  text('Recipient'),
  text('RecipientName'),
  text('Address'),
  text('State'),
  text('OwnerId'),
  text('OwnerName'),
  long('DraftId'),
  text('SendingSince'),
  text('SentAt'),
  text('InternetMessageId'),
  indexed('Attention'),
  long('Details'),
];

/** The site's lists and library, holding the given rows and files and nothing else. */
export function cinLists(
  caseRows: NonNullable<ScenarioList['items']>,
  files: NonNullable<ScenarioList['files']>,
  held: { readonly meetings?: ScenarioList['items']; readonly sends?: ScenarioList['items'] } = {},
): readonly ScenarioList[] {
  return [
    { displayName: 'CIN Cases', template: 'genericList', columns: caseColumns, items: caseRows },
    { displayName: 'CIN Meetings', template: 'genericList', columns: meetingColumns, items: held.meetings ?? [] },
    { displayName: 'CIN Sends', template: 'genericList', columns: sendColumns, items: held.sends ?? [] },
    { displayName: 'CIN Records', template: 'documentLibrary', columns: [], files },
  ];
}
