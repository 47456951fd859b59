import type { World } from '../../app/world.ts';
import { calendar } from './calendar.ts';
import { callReports } from './callReports.ts';
import { caseFolder } from './caseFolder.ts';
import { caseList } from './caseList.ts';
import { directory } from './directory.ts';
import { eventChanges } from './eventChanges.ts';
import { fileHistory } from './fileHistory.ts';
import { freeBusy } from './freeBusy.ts';
import type { Graph } from './graphRequest.ts';
import { library } from './library.ts';
import { mailbox } from './mailbox.ts';
import { meetingChat } from './meetingChat.ts';
import { meetingList } from './meetingList.ts';
import { meetingLog } from './meetingLog.ts';
import { replies } from './replies.ts';
import { sendList } from './sendList.ts';
import { settingsFile } from './settingsFile.ts';
import { openSite } from './site.ts';
import { siteSetUp } from './siteSetUp.ts';

export interface GraphSettings {
  /** `council.sharepoint.com:/sites/cin` */
  readonly site: string;
  /** Id of the Teams app in the council's catalogue. */
  readonly catalogId: string;
}

export type GraphWorld = Pick<
  World,
  | 'siteSetUp'
  | 'cases'
  | 'folder'
  | 'settings'
  | 'meetings'
  | 'log'
  | 'history'
  | 'sends'
  | 'mailbox'
  | 'calendar'
  | 'events'
  | 'freeBusy'
  | 'replies'
  | 'chat'
  | 'callReports'
  | 'directory'
>;

/** Every port that Microsoft Graph stands behind, for one signed-in person and one site. */
export function graphWorld(graph: Graph, settings: GraphSettings): GraphWorld {
  const site = openSite(graph, settings.site);
  const files = library(graph, site);
  return {
    siteSetUp: siteSetUp(graph, site, files),
    cases: caseList(graph, site),
    folder: caseFolder(files),
    settings: settingsFile(files),
    meetings: meetingList(graph, site),
    log: meetingLog(files),
    history: fileHistory(graph, site, files),
    sends: sendList(graph, site),
    mailbox: mailbox(graph),
    calendar: calendar(graph),
    freeBusy: freeBusy(graph),
    replies: replies(graph),
    events: eventChanges(graph),
    chat: meetingChat(graph, settings.catalogId),
    callReports: callReports(graph),
    directory: directory(graph),
  };
}
