import type { MeetingList } from '../../app/ports/meetingList.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import { decodeMeeting, encodeMeeting, meetingColumns } from './documents/meetingDocument.ts';
import type { Graph } from './graphRequest.ts';
import { keyedList } from './keyedList.ts';
import type { Site } from './site.ts';

/** CIN Meetings in SharePoint. */
export function meetingList(graph: Graph, site: Site): MeetingList {
  const items = keyedList<Meeting>(graph, site, {
    list: 'CIN Meetings',
    keyColumn: 'MeetingKey',
    columns: meetingColumns,
    keyOf: (meeting) => meeting.id,
    decode: decodeMeeting,
    encode: encodeMeeting,
  });
  return {
    read: items.read,
    ofCase: (reference) => items.find('CaseReference', reference),
    ofChat: (chatId) => items.find('ChatId', chatId),
    create: items.create,
    update: items.update,
  };
}
