import { query, quoted } from './odata.ts';

/** Ids that survive a move to another folder, from draft to Sent Items above all. Asked for on every request. */
export const immutableIds = { Prefer: 'IdType="ImmutableId"' } as const;

/** Our key on events and messages. The GUID is ours alone; the name is matched with its case, values without. */
export const cinKey = 'String {8ECCC264-6880-4EBE-992F-8888D2EEAA1D} Name CinKey';

export const keyed = (key: string) => ({ singleValueExtendedProperties: [{ id: cinKey, value: key }] });

/** Query for everything in a collection that carries the key. */
export const withKey = (key: string, select: string): string =>
  query({
    $filter: `singleValueExtendedProperties/Any(ep: ep/id eq ${quoted(cinKey)} and ep/value eq ${quoted(key)})`,
    $select: select,
  });

/** Extended properties come only when asked for, each by its id. */
export const expandKey = `singleValueExtendedProperties($filter=id eq ${quoted(cinKey)})`;
