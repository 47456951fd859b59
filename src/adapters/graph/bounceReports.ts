import * as z from 'zod/mini';
import type { Bounce } from '../../app/ports/mailbox.ts';
import type { Refusal } from '../../app/ports/refusal.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { instantFromGraph } from './documents/columns.ts';
import type { Graph } from './graphRequest.ts';
import { query, quoted } from './odata.ts';
import { cinKey, expandKey, immutableIds } from './outlook.ts';
import { readPages } from './readPages.ts';
import { mailScopes } from './scopes.ts';

/** PidTagMessageClass and PidTagInReplyToId (MS-OXPROPS): Exchange says with them what a report is, and of which message. */
const messageClass = 'String 0x001A';
const inReplyTo = 'String 0x1042';
const what = 'the reports of email that could not be delivered';
/** Each report costs a look at the message it speaks of. */
const most = 50;

const properties = z.optional(z.array(z.looseObject({ id: z.string(), value: z.string() })));
const report = z.looseObject({
  receivedDateTime: z.string(),
  bodyPreview: z.nullish(z.string()),
  singleValueExtendedProperties: properties,
});
const original = z.looseObject({ singleValueExtendedProperties: properties });

/**
 * Undeliverable reports in this mailbox since then, the newest of them, newest first, that name a message of ours. Those of other mail systems that name none cannot
 * be matched, and neither can one that was deleted.
 */
export async function bounceReports(graph: Graph, since: Instant): Promise<Result<readonly Bounce[], Refusal>> {
  const common = { scopes: mailScopes, headers: immutableIds, what };
  const isReport = `ep/id eq ${quoted(messageClass)} and ep/value eq ${quoted('REPORT.IPM.Note.NDR')}`;
  const options = query({
    // Exchange takes $orderby with $filter only where the property it orders by comes first in the filter.
    $filter: `receivedDateTime ge ${since} and singleValueExtendedProperties/Any(ep: ${isReport})`,
    $orderby: 'receivedDateTime desc',
    $select: 'id,receivedDateTime,bodyPreview',
    $expand: `singleValueExtendedProperties($filter=id eq ${quoted(inReplyTo)})`,
    $top: String(most),
  });
  const pages = await readPages(graph, { ...common, path: `/me/messages${options}` });
  if (!pages.ok) return pages;

  const found: Bounce[] = [];
  for (const value of pages.value.values.slice(0, most)) {
    const read = report.safeParse(value);
    if (!read.success) return fail({ kind: 'unreadable', where: what });
    const at = instantFromGraph(read.data.receivedDateTime);
    const of = propertyOf(read.data.singleValueExtendedProperties, inReplyTo);
    if (at === undefined || of === undefined) continue;
    const path = `/me/messages${query({ $filter: `internetMessageId eq ${quoted(of)}`, $select: 'id', $expand: expandKey })}`;
    const sent = await readPages(graph, { ...common, path });
    if (!sent.ok) return sent;
    const keys = sent.value.values.flatMap((one) => {
      const message = original.safeParse(one);
      return (message.success && propertyOf(message.data.singleValueExtendedProperties, cinKey)) || [];
    });
    const code = /\b[45]\.\d{1,3}\.\d{1,3}\b/.exec(read.data.bodyPreview ?? '')?.[0];
    if (keys[0] !== undefined) found.push({ key: keys[0], at, ...(code && { code }) });
  }
  return ok(found);
}

const propertyOf = (all: z.infer<typeof properties>, id: string): string | undefined =>
  all?.find((one) => one.id.toLowerCase() === id.toLowerCase())?.value;
