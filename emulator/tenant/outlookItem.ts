import { type Answer, type GraphCall, refuse, type TenantContext } from './area.ts';
import { type ExtendedProperty, readExpand, readFilter, selectFields } from './outlookQuery.ts';

/** A message or an event as the mailbox stores it. */
export interface OutlookItem {
  /** Entra object id of the mailbox's owner. */
  readonly owner: string;
  /** Survives every move, the one to Sent Items too. */
  readonly immutableId: string;
  /** Changes whenever the item moves to another folder. */
  restId: string;
  changeKey: string;
  /** As Graph shows them, without ids. */
  fields: Record<string, unknown>;
  properties: readonly ExtendedProperty[];
}

const compact = (guid: string) => guid.replaceAll('-', '');
export const newImmutableId = (tenant: TenantContext) =>
  `AAkALgAAAAAAHYQDEapmEc2byACqAC-EWg0A${compact(tenant.newId())}AAA=`;
export const newRestId = (tenant: TenantContext) => `AAMkAGI1AAAoZCfHAAAt_Rvk${compact(tenant.newId())}AAA=`;
export const newChangeKey = (tenant: TenantContext) => compact(tenant.newId()).slice(0, 22);

/** `Prefer: IdType="ImmutableId"`: counts for this one request only. */
export const asksImmutable = (call: GraphCall) => /IdType="ImmutableId"/i.test(call.headers.get('prefer') ?? '');

/** Either form of id finds the item; the ordinary one only until the item moves. Ids count by case. */
export const byId =
  (owner: string, id: string | undefined) =>
  (item: OutlookItem): boolean =>
    item.owner === owner && (item.immutableId === id || item.restId === id);

/** `extra` adds what is only shown when expanded: attachments. */
export function showItem(
  item: OutlookItem,
  call: GraphCall,
  extra: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const expand = readExpand(call.method === 'GET' ? call.query.get('$expand') : null);
  const wanted = new Set(expand?.propertyIds);
  const properties = item.properties.filter((property) => wanted.has(property.id));
  const whole = {
    '@odata.etag': `W/"${item.changeKey}"`,
    id: asksImmutable(call) ? item.immutableId : item.restId,
    changeKey: item.changeKey,
    ...item.fields,
  };
  const expanded = Object.fromEntries((expand?.names ?? []).map((name) => [name, extra[name]]));
  return {
    ...selectFields(whole, call.query.get('$select')),
    ...(properties.length === 0 ? {} : { singleValueExtendedProperties: properties }),
    ...expanded,
  };
}

/** Says which ids it used, as Exchange does. */
export function itemAnswer(status: number, body: unknown, call: GraphCall): Answer {
  return asksImmutable(call)
    ? { status, body, headers: { 'preference-applied': 'IdType="ImmutableId"' } }
    : { status, body };
}

/** A page of a collection: `$filter`, then `visible`, `$orderby`, `$skip` and `$top` (10 unless asked). */
export function listItems<I extends OutlookItem>(
  all: readonly I[],
  call: GraphCall,
  show: (item: I) => Record<string, unknown>,
  visible: (item: I) => boolean = () => true,
): Answer {
  const filter = call.query.get('$filter');
  const test = filter === null ? () => true : readFilter(filter);
  if (!test) return refuse(400, 'ErrorInvalidUrlQueryFilter', `The filter is not one this emulator reads: ${filter}`);
  if (!readExpand(call.query.get('$expand')))
    return refuse(400, 'ErrorInvalidUrlQuery', 'The expand is not one this emulator reads.');
  if (call.query.has('$search')) return refuse(501, 'NotImplemented', '$search is not emulated.');
  const found = ordered(all.filter(test).filter(visible), call.query.get('$orderby'));
  const skip = Number(call.query.get('$skip') ?? 0);
  const top = Number(call.query.get('$top') ?? pageSizeOf(call) ?? 10);
  const next = new URLSearchParams(call.query);
  next.set('$skip', String(skip + top));
  const body = {
    value: found.slice(skip, skip + top).map(show),
    ...(skip + top < found.length
      ? { '@odata.nextLink': `https://graph.microsoft.com/v1.0${call.path.split('?')[0]}?${next}` }
      : {}),
    ...(call.query.get('$count') === 'true' ? { '@odata.count': found.length } : {}),
  };
  return itemAnswer(200, body, call);
}

function pageSizeOf(call: GraphCall): number | undefined {
  const size = /odata\.maxpagesize=(\d+)/i.exec(call.headers.get('prefer') ?? '')?.[1];
  return size === undefined ? undefined : Number(size);
}

function ordered<I extends OutlookItem>(items: readonly I[], orderBy: string | null): readonly I[] {
  if (orderBy === null) return items;
  const [field = '', direction] = orderBy.split(' ');
  const sign = direction?.toLowerCase() === 'desc' ? -1 : 1;
  const text = (item: I) => JSON.stringify(item.fields[field] ?? '');
  return [...items].sort((a, b) => (text(a) < text(b) ? -sign : text(a) > text(b) ? sign : 0));
}

/** The extended properties of a request's body, kept as they were written. */
export function propertiesOf(json: Readonly<Record<string, unknown>>): readonly ExtendedProperty[] {
  return (json.singleValueExtendedProperties ?? []) as readonly ExtendedProperty[];
}
