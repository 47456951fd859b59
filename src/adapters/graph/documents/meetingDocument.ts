import * as z from 'zod/mini';
import { type Meeting, meetingKinds } from '../../../domain/meeting/meeting.ts';
import { cleared, dateToColumn, jsonColumn, optionalDate, optionalText, requiredDate } from './columns.ts';
import { detailsOf, detailsText, meetingDetails } from './meetingDetails.ts';
import { instantText, plainDate } from './scalars.ts';
import { signOff } from './signOffDocument.ts';

/** The columns of CIN Meetings, as `$select` asks for them. */
export const meetingColumns =
  'MeetingKey,CaseReference,Kind,Number,Stage,MeetingDate,StartTime,EndTime,Mode,Place,Chair,Invited,OrganiserId,' +
  'OrganiserName,BookingSince,OriginalDue,EventId,JoinUrl,OnlineMeetingId,ChatId,TabInstalled,SignOff,NextAgreed,' +
  'MinutesDue,MinutesSent,Details';

/** As `CIN Meetings` and the summary in `CIN Cases` hold it. */
export const nextMeeting = z.looseObject({
  date: plainDate,
  start: z.string(),
  mode: z.enum(['teams', 'in person']),
  chair: z.exactOptional(z.string()),
});

/** As `CIN Meetings` and the summary in `CIN Cases` hold it. */
export const meetingStage = z.enum(['planned', 'booking', 'booked', 'signed off', 'sent', 'cancelled', 'not held']);

const columns = z.looseObject({
  MeetingKey: z.string().check(z.minLength(1)),
  CaseReference: z.string(),
  Kind: z.enum(meetingKinds),
  Number: z.number(),
  Stage: meetingStage,
  MeetingDate: requiredDate,
  StartTime: z.string(),
  EndTime: z.string(),
  Mode: z.enum(['teams', 'in person']),
  Place: optionalText,
  Chair: z.string(),
  Invited: z.pipe(jsonColumn, z.array(z.string())),
  OrganiserId: z.string(),
  OrganiserName: z.string(),
  BookingSince: z.pipe(optionalText, z.optional(instantText)),
  OriginalDue: optionalDate,
  EventId: optionalText,
  JoinUrl: optionalText,
  OnlineMeetingId: optionalText,
  ChatId: optionalText,
  TabInstalled: z.nullish(z.boolean()),
  SignOff: z.pipe(jsonColumn, z.optional(signOff)),
  // Only shown on Today: not worth refusing a meeting for.
  NextAgreed: z.catch(z.pipe(jsonColumn, z.optional(nextMeeting)), undefined),
  MinutesDue: optionalDate,
  MinutesSent: optionalDate,
  Details: z.pipe(jsonColumn, z.optional(meetingDetails)),
});

/** One item's fields to a meeting; undefined when they are not what this app or an older one wrote. */
export function decodeMeeting(fields: unknown): Meeting | undefined {
  const read = columns.safeParse(fields);
  if (!read.success) return undefined;
  const { data } = read;
  // A sign-off that was lost may not open the record again.
  const signed = data.Stage === 'signed off' || data.Stage === 'sent';
  // Only minutes that were opened again are signed off no longer.
  if (signed && data.SignOff === undefined && !data.Details?.reopened) return undefined;
  return {
    id: data.MeetingKey,
    caseReference: data.CaseReference,
    kind: data.Kind,
    number: data.Number,
    stage: data.Stage,
    time: { date: data.MeetingDate, start: data.StartTime, end: data.EndTime },
    mode: data.Mode,
    place: data.Place ?? '',
    chair: data.Chair,
    invited: data.Invited,
    organiser: { id: data.OrganiserId, name: data.OrganiserName },
    ...(data.BookingSince !== undefined && { bookingSince: data.BookingSince }),
    ...(data.OriginalDue !== undefined && { originalDue: data.OriginalDue }),
    ...(data.EventId !== undefined && { eventId: data.EventId }),
    ...(data.JoinUrl !== undefined && { joinUrl: data.JoinUrl }),
    ...(data.OnlineMeetingId !== undefined && { onlineMeetingId: data.OnlineMeetingId }),
    ...(data.ChatId !== undefined && { chatId: data.ChatId }),
    tabInstalled: data.TabInstalled ?? false,
    ...(data.SignOff !== undefined && { signOff: data.SignOff }),
    ...(data.NextAgreed !== undefined && { nextAgreed: data.NextAgreed }),
    ...(data.MinutesDue !== undefined && { minutesDue: data.MinutesDue }),
    ...(data.MinutesSent !== undefined && { minutesSent: data.MinutesSent }),
    ...detailsOf(data.Details),
  };
}

export function encodeMeeting(meeting: Meeting): Readonly<Record<string, unknown>> {
  return cleared({
    MeetingKey: meeting.id,
    CaseReference: meeting.caseReference,
    Kind: meeting.kind,
    Number: meeting.number,
    Stage: meeting.stage,
    MeetingDate: dateToColumn(meeting.time.date),
    StartTime: meeting.time.start,
    EndTime: meeting.time.end,
    Mode: meeting.mode,
    Place: meeting.place,
    Chair: meeting.chair,
    Invited: JSON.stringify(meeting.invited),
    OrganiserId: meeting.organiser.id,
    OrganiserName: meeting.organiser.name,
    BookingSince: meeting.bookingSince,
    OriginalDue: dateToColumn(meeting.originalDue),
    EventId: meeting.eventId,
    JoinUrl: meeting.joinUrl,
    OnlineMeetingId: meeting.onlineMeetingId,
    ChatId: meeting.chatId,
    TabInstalled: meeting.tabInstalled,
    SignOff: meeting.signOff && JSON.stringify(meeting.signOff),
    NextAgreed: meeting.nextAgreed && JSON.stringify(meeting.nextAgreed),
    MinutesDue: dateToColumn(meeting.minutesDue),
    MinutesSent: dateToColumn(meeting.minutesSent),
    Details: detailsText(meeting),
  });
}
