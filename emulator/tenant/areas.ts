import type { Area } from './area.ts';
import { attachments } from './attachments.ts';
import { attendance } from './attendance.ts';
import { calendar } from './calendar.ts';
import { calendars } from './calendars.ts';
import { chats } from './chats.ts';
import { eventReplies } from './eventReplies.ts';
import { freeBusy } from './freeBusy.ts';
import { mailbox } from './mailbox.ts';
import { mailFolders } from './mailFolders.ts';
import { mailTips } from './mailTips.ts';
import { messages } from './messages.ts';
import { onlineMeetings } from './onlineMeetings.ts';
import { sendMail } from './sendMail.ts';
import { sharepoint } from './sharepoint/area.ts';
import { teams } from './teamsMeetings.ts';
import { users } from './users.ts';

/** Every part of Microsoft 365 that the emulator has. */
export const areas: readonly Area<unknown>[] = [
  sharepoint,
  users,
  mailbox,
  mailTips,
  mailFolders,
  messages,
  attachments,
  sendMail,
  calendars,
  calendar,
  eventReplies,
  freeBusy,
  teams,
  onlineMeetings,
  chats,
  attendance,
];
