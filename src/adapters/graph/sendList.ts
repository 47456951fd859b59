import type { SendList } from '../../app/ports/sendList.ts';
import type { SendItem } from '../../domain/sending/sendItem.ts';
import { decodeSend, encodeSend, sendColumns } from './documents/sendDocument.ts';
import type { Graph } from './graphRequest.ts';
import { keyedList } from './keyedList.ts';
import type { Site } from './site.ts';

/** CIN Sends in SharePoint. */
export function sendList(graph: Graph, site: Site): SendList {
  const items = keyedList<SendItem>(graph, site, {
    list: 'CIN Sends',
    keyColumn: 'SendKey',
    columns: sendColumns,
    keyOf: (item) => item.key,
    decode: decodeSend,
    encode: encodeSend,
  });
  return {
    ofMeeting: (meeting) => items.find('MeetingKey', meeting),
    read: items.read,
    create: items.create,
    update: items.update,
  };
}
