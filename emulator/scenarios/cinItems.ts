import type { CaseRow } from '../../src/domain/case/caseRow.ts';
import type { Meeting } from '../../src/domain/meeting/meeting.ts';
import type { SendItem } from '../../src/domain/sending/sendItem.ts';
import type { PlainDate } from '../../src/domain/time/plainDate.ts';

/* What CIN Cases, CIN Meetings and CIN Sends hold of these, as the app writes them. A test holds the two together. */

type Fields = Readonly<Record<string, unknown>>;

export const caseItem = (row: CaseRow): Fields => ({
  Title: row.reference,
  Reference: row.reference,
  Initials: row.initials,
  ProcedureId: row.procedure,
  LedBy: row.ledBy,
  LeadWorkerName: row.leadWorkerName,
  LeadWorkerAccount: row.leadWorkerAccount,
  ...(row.team && { Team: row.team }),
  ...(row.nextDue && { NextDue: noon(row.nextDue), NextWhat: row.nextWhat }),
  Restricted: row.restricted,
  Summary: JSON.stringify({
    version: 1,
    facts: row.facts,
    circumstances: row.circumstances,
    ...(row.council && { council: row.council }),
    meetings: row.meetings,
  }),
});

export function meetingItem(meeting: Meeting): Fields {
  const { apart, eventRound, changes, leftEvents, earlierSignOffs } = meeting;
  return {
    Title: meeting.id,
    MeetingKey: meeting.id,
    CaseReference: meeting.caseReference,
    Kind: meeting.kind,
    Number: meeting.number,
    Stage: meeting.stage,
    MeetingDate: noon(meeting.time.date),
    StartTime: meeting.time.start,
    EndTime: meeting.time.end,
    Mode: meeting.mode,
    Place: meeting.place,
    Chair: meeting.chair,
    Invited: JSON.stringify(meeting.invited),
    OrganiserId: meeting.organiser.id,
    OrganiserName: meeting.organiser.name,
    ...(meeting.originalDue && { OriginalDue: noon(meeting.originalDue) }),
    TabInstalled: meeting.tabInstalled,
    ...(meeting.signOff && { SignOff: JSON.stringify(meeting.signOff) }),
    ...(meeting.nextAgreed && { NextAgreed: JSON.stringify(meeting.nextAgreed) }),
    ...(meeting.minutesDue && { MinutesDue: noon(meeting.minutesDue) }),
    ...(meeting.minutesSent && { MinutesSent: noon(meeting.minutesSent) }),
    Details: JSON.stringify({ version: 1, apart, eventRound, changes, leftEvents, earlierSignOffs }),
  };
}

export const sendItem = (item: SendItem): Fields => ({
  Title: item.recipientName,
  SendKey: item.key,
  MeetingKey: item.meeting,
  Version: item.version,
  Document: item.document,
  Channel: item.channel,
  Recipient: item.recipient,
  RecipientName: item.recipientName,
  Address: item.address,
  State: item.state,
  OwnerId: item.owner.id,
  OwnerName: item.owner.name,
  ...(item.sentAt && { SentAt: item.sentAt }),
});

const noon = (date: PlainDate): string => `${date}T12:00:00Z`;
