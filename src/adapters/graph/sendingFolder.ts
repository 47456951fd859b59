import * as z from 'zod/mini';
import type { Refusal } from '../../app/ports/refusal.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Graph } from './graphRequest.ts';
import { query, quoted } from './odata.ts';
import { immutableIds } from './outlook.ts';
import { readPages } from './readPages.ts';
import { mailScopes } from './scopes.ts';

/** Our own folder rather than Drafts, so that nobody comes upon a half-made message and presses Send. */
const displayName = 'CIN Meetings: being sent';
const what = 'the folder for messages being sent';
const folder = z.looseObject({ id: z.string() });

/** Undefined when the mailbox has no such folder. */
export async function findSendingFolder(graph: Graph): Promise<Result<string | undefined, Refusal>> {
  const pages = await readPages(graph, {
    path: `/me/mailFolders${query({ $filter: `displayName eq ${quoted(displayName)}`, $select: 'id,displayName' })}`,
    scopes: mailScopes,
    headers: immutableIds,
    what,
  });
  if (!pages.ok) return pages;
  const folders = z.array(folder).safeParse(pages.value.values);
  return folders.success ? ok(folders.data[0]?.id) : fail({ kind: 'unreadable', where: what });
}

export async function findOrMakeSendingFolder(graph: Graph): Promise<Result<string, Refusal>> {
  const found = await findSendingFolder(graph);
  if (!found.ok) return found;
  if (found.value !== undefined) return ok(found.value);
  const made = await graph.send({
    method: 'POST',
    path: '/me/mailFolders',
    scopes: mailScopes,
    headers: immutableIds,
    body: { json: { displayName } },
    // A mailbox holds no two folders of one name: the second try is told that it is there.
    retry: 'safe',
    what,
  });
  if (made.ok) {
    const read = folder.safeParse(made.value.json);
    return read.success ? ok(read.data.id) : fail({ kind: 'unreadable', where: what });
  }
  if (made.reason.kind !== 'changed elsewhere') return made;
  const again = await findSendingFolder(graph);
  if (!again.ok) return again;
  return again.value === undefined ? fail({ kind: 'not found', what }) : ok(again.value);
}
