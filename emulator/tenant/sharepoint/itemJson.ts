import type { GraphCall } from '../area.ts';
import { expanded, selected } from '../paging.ts';
import { stampJson } from './person.ts';
import { stateOf } from './store.ts';
import type { StoredItem, StoredList } from './stored.ts';

/** `"guid,n"`, quotes included: n goes up with every change. */
export const itemTag = (item: StoredItem): string => `"${item.guid},${item.version}"`;

/** The item's columns. Empty ones are left out, as SharePoint does. */
export function fieldsJson(item: StoredItem, select: string | null = null): Record<string, unknown> {
  const { created, modified } = item;
  const body = { id: item.id, ContentType: 'Item', Created: created, Modified: modified, ...item.fields };
  return { '@odata.etag': itemTag(item), ...selected(body, select) };
}

/** The item, with its columns when the call expands `fields`. */
export function itemJson(call: GraphCall, list: StoredList, item: StoredItem): Record<string, unknown> {
  if (item.deleted) return { id: item.id, deleted: { state: 'deleted' } };
  const { site } = call.tenant.scenario;
  const body = {
    id: item.id,
    eTag: itemTag(item),
    ...stampJson(item, call.tenant),
    webUrl: `https://${site.hostname}/${site.path}/Lists/${encodeURIComponent(list.displayName)}/${item.id}_.000`,
    parentReference: { siteId: stateOf(call.tenant).siteId },
    contentType: { id: '0x0100', name: 'Item' },
  };
  const fields = expanded(call, 'fields');
  return {
    '@odata.etag': itemTag(item),
    ...selected(body, call.query.get('$select')),
    ...(fields && { fields: fieldsJson(item, fields.get('$select')) }),
  };
}
