import * as z from 'zod/mini';
import type { MailAttachment, Mailbox, MailDraft, MailSeen } from '../../app/ports/mailbox.ts';
import type { Refusal } from '../../app/ports/refusal.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { bounceReports } from './bounceReports.ts';
import { bytesToBase64 } from './documents/base64.ts';
import { decodeAttachment, decodeMessage, messageProperties } from './documents/messageDocument.ts';
import type { Graph, GraphRequest } from './graphRequest.ts';
import { query, segment } from './odata.ts';
import { cinKey, expandKey, immutableIds, keyed, withKey } from './outlook.ts';
import { paperContentType } from './paperContentType.ts';
import { readPages } from './readPages.ts';
import { remembered } from './remembered.ts';
import { mailScopes, sendScopes } from './scopes.ts';
import { findOrMakeSendingFolder, findSendingFolder } from './sendingFolder.ts';

const what = 'the message';
const common = { scopes: mailScopes, headers: immutableIds, what } as const satisfies Partial<GraphRequest>;
const unreadable = fail<Refusal>({ kind: 'unreadable', where: what });

/** More than this needs an upload session, which minutes and plans never do. */
const attachmentLimit = 3 * 1024 * 1024;

/** The signed-in person's mailbox in Exchange. */
export function mailbox(graph: Graph): Mailbox {
  let folder = remembered(() => findOrMakeSendingFolder(graph));

  const createIn = async (folderId: string, draft: MailDraft): Promise<Result<MailSeen, Refusal>> => {
    const path = `/me/mailFolders/${segment(folderId)}/messages`;
    const answer = await graph.send({
      ...common,
      method: 'POST',
      path,
      body: { json: message(draft) },
      retry: 'never',
    });
    if (!answer.ok) return answer;
    const seen = decodeMessage(answer.value.json);
    return seen ? ok(seen) : unreadable;
  };

  return {
    async findByKey(key) {
      const pages = await readPages(graph, { ...common, path: `/me/messages${withKey(key, messageProperties)}` });
      return pages.ok ? everyOne(pages.value.values, decodeMessage) : pages;
    },

    async createDraft(draft) {
      const home = await folder();
      if (!home.ok) return home;
      const made = await createIn(home.value, draft);
      if (made.ok || made.reason.kind !== 'not found') return made;
      // Someone has deleted our folder since we looked.
      folder = remembered(() => findOrMakeSendingFolder(graph));
      const anew = await folder();
      return anew.ok ? createIn(anew.value, draft) : anew;
    },

    async attach(id, { name, bytes }) {
      if (bytes.length >= attachmentLimit) return fail({ kind: 'refused', code: 'attachment over 3 MB' });
      const answer = await graph.send({
        ...common,
        method: 'POST',
        path: `/me/messages/${segment(id)}/attachments`,
        body: {
          json: {
            '@odata.type': '#microsoft.graph.fileAttachment',
            name,
            contentType: paperContentType(name),
            contentBytes: bytesToBase64(bytes),
          },
        },
        retry: 'never',
      });
      return answer.ok ? ok(undefined) : answer;
    },

    async readAttachments(id) {
      // Without $select: contentBytes belongs to file attachments only, and selecting it refuses the others.
      const pages = await readPages(graph, { ...common, path: `/me/messages/${segment(id)}/attachments` });
      return pages.ok ? everyOne<MailAttachment>(pages.value.values, decodeAttachment) : pages;
    },

    async read(id) {
      const path = `/me/messages/${segment(id)}${query({ $select: messageProperties })}`;
      const answer = await graph.send({ ...common, method: 'GET', path, retry: 'safe' });
      if (!answer.ok) return answer;
      const seen = decodeMessage(answer.value.json);
      return seen ? ok(seen) : unreadable;
    },

    async send(id) {
      const path = `/me/messages/${segment(id)}/send`;
      const answer = await graph.send({ ...common, scopes: sendScopes, method: 'POST', path, retry: 'once' });
      return answer.ok ? ok(undefined) : answer;
    },

    async remove(id) {
      // A plain DELETE only moves it to Deleted Items, papers and key included.
      const path = `/me/messages/${segment(id)}/permanentDelete`;
      const answer = await graph.send({ ...common, method: 'POST', path, retry: 'safe', accept: [404] });
      return answer.ok ? ok(undefined) : answer;
    },

    bounces: (since) => bounceReports(graph, since),

    async leftDrafts() {
      // Only looked for: opening the app must not make a folder in everybody's mailbox.
      const home = await findSendingFolder(graph);
      if (!home.ok) return home;
      if (home.value === undefined) return ok([]);
      const options = query({ $select: 'id,isDraft', $expand: expandKey, $top: '50' });
      const path = `/me/mailFolders/${segment(home.value)}/messages${options}`;
      const pages = await readPages(graph, { ...common, path });
      if (!pages.ok) return pages;
      const drafts = z.array(leftDraft).safeParse(pages.value.values);
      if (!drafts.success) return unreadable;
      return ok(
        drafts.data.flatMap(({ id, isDraft, singleValueExtendedProperties }) => {
          const key = singleValueExtendedProperties?.find(
            (property) => property.id.toLowerCase() === cinKey.toLowerCase(),
          );
          return isDraft && key ? [{ id, key: key.value }] : [];
        }),
      );
    },
  };
}

const leftDraft = z.looseObject({
  id: z.string(),
  isDraft: z.boolean(),
  singleValueExtendedProperties: z.optional(z.array(z.looseObject({ id: z.string(), value: z.string() }))),
});

/** One person, never a copy to anyone: there is no field for it. */
const message = ({ key, to, subject, html }: MailDraft) => ({
  subject,
  body: { contentType: 'html', content: html },
  toRecipients: [{ emailAddress: { address: to.address, name: to.name } }],
  ...keyed(key),
});

/** All or nothing: one that cannot be read might be the one that matters. */
function everyOne<T>(
  values: readonly unknown[],
  decode: (json: unknown) => T | undefined,
): Result<readonly T[], Refusal> {
  const read: T[] = [];
  for (const value of values) {
    const one = decode(value);
    if (one === undefined) return unreadable;
    read.push(one);
  }
  return ok(read);
}
