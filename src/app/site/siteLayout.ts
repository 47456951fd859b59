import type { ColumnKind, ColumnLayout, ListLayout } from '../ports/siteSetUp.ts';

const column = (name: string, kind: ColumnKind, more: Partial<ColumnLayout> = {}): ColumnLayout => ({
  name,
  kind,
  indexed: false,
  unique: false,
  ...more,
});
const key = (name: string) => column(name, 'text', { indexed: true, unique: true });
const indexed = (name: string, kind: ColumnKind = 'text') => column(name, kind, { indexed: true });
const text = (name: string) => column(name, 'text');
const long = (name: string) => column(name, 'long text');
const day = (name: string) => column(name, 'day');

/** Everything the council's site has to hold. docs/deployment.md says the same as requests; a test compares the two. */
export const siteLayout: readonly ListLayout[] = [
  {
    name: 'CIN Cases',
    kind: 'list',
    holds: 'one row for each case: reference, initials, what is due',
    columns: [
      key('Reference'),
      text('Initials'),
      text('ProcedureId'),
      text('LedBy'),
      text('LeadWorkerName'),
      indexed('LeadWorkerAccount'),
      indexed('Team'),
      indexed('NextDue', 'day'),
      text('NextWhat'),
      indexed('Attention'),
      column('Restricted', 'yes or no'),
      long('Summary'),
    ],
  },
  {
    name: 'CIN Meetings',
    kind: 'list',
    holds: 'one row for each meeting: when, who organises it, how far it is',
    columns: [
      key('MeetingKey'),
      indexed('CaseReference'),
      text('Kind'),
      column('Number', 'number'),
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
      column('ChatId', 'text', { indexed: true, maxLength: 255 }),
      column('TabInstalled', 'yes or no'),
      long('SignOff'),
      text('NextAgreed'),
      day('MinutesDue'),
      day('MinutesSent'),
      long('Details'),
    ],
  },
  {
    name: 'CIN Sends',
    kind: 'list',
    holds: 'one row for each paper and person: the proof of sending',
    columns: [
      key('SendKey'),
      indexed('MeetingKey'),
      column('Version', 'number'),
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
    ],
  },
  {
    name: 'CIN Records',
    kind: 'library',
    holds: 'a folder for each case: the case itself, records of meetings, papers',
    columns: [],
  },
];
