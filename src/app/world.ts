import type { Calendar } from './ports/calendar.ts';
import type { CallReports } from './ports/callReports.ts';
import type { CaseFolder } from './ports/caseFolder.ts';
import type { CaseList } from './ports/caseList.ts';
import type { Clock } from './ports/clock.ts';
import type { Device } from './ports/device.ts';
import type { Directory } from './ports/directory.ts';
import type { EventChanges } from './ports/eventChanges.ts';
import type { FileHistory } from './ports/fileHistory.ts';
import type { FreeBusy } from './ports/freeBusy.ts';
import type { Identity } from './ports/identity.ts';
import type { Mailbox } from './ports/mailbox.ts';
import type { MeetingChat } from './ports/meetingChat.ts';
import type { MeetingList } from './ports/meetingList.ts';
import type { MeetingLog } from './ports/meetingLog.ts';
import type { Replies } from './ports/replies.ts';
import type { SendList } from './ports/sendList.ts';
import type { Settings } from './ports/settings.ts';
import type { SiteSetUp } from './ports/siteSetUp.ts';
import type { WordWriter } from './ports/wordWriter.ts';

/** Everything a verb of this folder may ask of the outside. A verb names the parts it needs with `Pick`. */
export interface World {
  readonly clock: Clock;
  readonly identity: Identity;
  readonly device: Device;
  readonly cases: CaseList;
  readonly folder: CaseFolder;
  readonly settings: Settings;
  readonly meetings: MeetingList;
  readonly log: MeetingLog;
  readonly history: FileHistory;
  readonly sends: SendList;
  readonly mailbox: Mailbox;
  readonly calendar: Calendar;
  readonly freeBusy: FreeBusy;
  readonly replies: Replies;
  readonly events: EventChanges;
  readonly chat: MeetingChat;
  readonly callReports: CallReports;
  readonly directory: Directory;
  readonly word: WordWriter;
  readonly siteSetUp: SiteSetUp;
}
