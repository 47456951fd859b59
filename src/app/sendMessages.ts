import type { CaseReference, Person, PersonId } from '../domain/case/caseFile.ts';
import { safeAddress } from '../domain/case/safeAddress.ts';
import type { MeetingId } from '../domain/meeting/meeting.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { noSafeAddress } from '../domain/sending/nextSendStep.ts';
import type { SendItem, SentDocument } from '../domain/sending/sendItem.ts';
import { sendKey } from '../domain/sending/sendKey.ts';
import type { MailAttachment } from './ports/mailbox.ts';
import type { Refusal, Versioned } from './ports/refusal.ts';
import { persist } from './saving/persist.ts';
import { finishSending } from './sending/finishSending.ts';
import { inFlight, pace } from './sending/pace.ts';
import { holdSending, joinSending, type SendRun, type SendWatch } from './sending/sendingRuns.ts';
import { sendOne } from './sending/sendOne.ts';
import { type SendView, sendView } from './sendingState.ts';
import { tidyDrafts } from './tidyDrafts.ts';
import type { World } from './world.ts';

export type SendingWorld = Pick<
  World,
  'clock' | 'identity' | 'device' | 'cases' | 'folder' | 'meetings' | 'sends' | 'mailbox'
>;

/** What one person is to get. */
export interface MessageToSend {
  readonly person: Person;
  /** Why this person may not be mailed as things are, in words: written down as stopped, and the others get theirs. */
  readonly stops?: string;
  readonly subject: string;
  readonly html: string;
  readonly attachments: readonly MailAttachment[];
}

export interface MessagesToSend {
  readonly reference: CaseReference;
  readonly meetingId: MeetingId;
  readonly document: SentDocument;
  /** `papers`: of the signed-off minutes and plan. The others: which time they are asked, beginning with 1. */
  readonly version: number;
  readonly messages: readonly MessageToSend[];
  /** Whose stopped message is to be begun anew, now that a person has looked at it. */
  readonly beginAnew?: readonly PersonId[];
}

/**
 * Sends each person their own message, exactly once. Asking again, from any device or by another person, carries on.
 * Refuses only when nothing could be begun, or the case could not be told that everything is sent; what went wrong for
 * one person stands in that person's view. While a run of the same document and version is under way on this device,
 * asking again joins that run as it was asked for, and begins nothing of its own.
 */
export const sendMessages = (world: SendingWorld, messages: MessagesToSend, watch: SendWatch = {}): SendRun =>
  joinSending(world, messages, watch) ?? holdSending(world, messages, watch, (all) => run(world, messages, all));

async function run(world: SendingWorld, toSend: MessagesToSend, watch: Required<SendWatch>): SendRun {
  const views = new Map<PersonId, SendView>();
  const show = (view: SendView) => {
    views.set(view.recipient, view);
    watch.onChange(inOrder());
  };
  const inOrder = () => toSend.messages.flatMap(({ person }) => views.get(person.id) ?? []);

  // Every item is written down before the first message goes, so that anyone can see who is still owed one.
  const planned = await writeDown(world, toSend);
  if (!planned.ok) return planned;
  for (const { item } of planned.value) show(sendView(item.value, world.identity.me));

  const turnToSend = pace(world.clock);
  const sent = await inFlight(planned.value, async ({ message, item }) => {
    const result = await sendOne(world, item, {
      ...message,
      address: safeAddress(message.person) ?? '',
      beginAnew: toSend.beginAnew?.includes(message.person.id) ?? false,
      turnToSend,
      stop: watch.stop,
      onChange: (changed) => show(sendView(changed, world.identity.me)),
    });
    show(sendView(result.item, world.identity.me, result));
    return result.item;
  });

  await tidyDrafts(world);
  // Only the papers meet a clock; words alone change nothing that the case's row shows.
  const finished = toSend.document === 'papers' ? await finishSending(world, toSend, sent) : ok(undefined);
  return finished.ok ? ok(inOrder()) : finished;
}

interface Planned {
  readonly message: MessageToSend;
  readonly item: Versioned<SendItem>;
}

async function writeDown(world: SendingWorld, toSend: MessagesToSend): Promise<Result<readonly Planned[], Refusal>> {
  const there = await persist(world.clock, () => world.sends.ofMeeting(toSend.meetingId));
  if (!there.ok) return there;
  const items = await inFlight(toSend.messages, async (message) => {
    const item = planItem(world, toSend, message);
    const known = there.value.find(({ value }) => value.key === item.key);
    const written = known ? ok(known) : await persist(world.clock, () => world.sends.create(item));
    return written.ok ? ok({ message, item: written.value }) : written;
  });
  const refused = items.find((item) => !item.ok);
  if (refused && !refused.ok) return fail(refused.reason);
  return ok(items.flatMap((item) => (item.ok ? item.value : [])));
}

function planItem(world: SendingWorld, of: MessagesToSend, { person, stops }: MessageToSend): SendItem {
  const address = safeAddress(person) ?? '';
  const why = stops ?? (address === '' ? noSafeAddress : undefined);
  return {
    key: sendKey(of.meetingId, of.version, person.id, of.document),
    meeting: of.meetingId,
    version: of.version,
    document: of.document,
    channel: 'mail',
    recipient: person.id,
    recipientName: person.name,
    address,
    state: why === undefined ? 'planned' : 'stopped',
    owner: world.identity.me,
    ...(why !== undefined && { attention: why }),
  };
}
