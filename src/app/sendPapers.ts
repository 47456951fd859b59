import type { CaseReference, PersonId } from '../domain/case/caseFile.ts';
import { safeAddress } from '../domain/case/safeAddress.ts';
import type { MeetingId } from '../domain/meeting/meeting.ts';
import type { PaperRecipient } from '../domain/procedure/recipients.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { noSafeAddress } from '../domain/sending/nextSendStep.ts';
import type { SendItem } from '../domain/sending/sendItem.ts';
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

export interface PapersToSend {
  readonly reference: CaseReference;
  readonly meetingId: MeetingId;
  /** Of the signed-off minutes and plan. */
  readonly version: number;
  /** Whoever is due the papers. One with `stops` is written down as stopped for that reason, and the others get theirs. */
  readonly recipients: readonly PaperRecipient[];
  readonly subject: string;
  readonly html: string;
  readonly attachments: readonly MailAttachment[];
  /** Whose stopped message is to be begun anew, now that a person has looked at it. */
  readonly beginAnew?: readonly PersonId[];
}

/**
 * Sends one message to each recipient, exactly once. Asking again, from any device or by another person, carries on.
 * Refuses only when nothing could be begun, or the case could not be told that everything is sent; what went wrong for
 * one recipient stands in that recipient's view. While a run is under way on this device, asking again joins that run
 * as it was asked for, and begins nothing of its own.
 */
export const sendPapers = (world: SendingWorld, papers: PapersToSend, watch: SendWatch = {}): SendRun =>
  joinSending(world, papers, watch) ?? holdSending(world, papers, watch, (all) => run(world, papers, all));

async function run(world: SendingWorld, papers: PapersToSend, watch: Required<SendWatch>): SendRun {
  const views = new Map<PersonId, SendView>();
  const show = (view: SendView) => {
    views.set(view.recipient, view);
    watch.onChange(inOrder());
  };
  const inOrder = () => papers.recipients.flatMap(({ person }) => views.get(person.id) ?? []);

  // Every item is written down before the first message goes, so that anyone can see who is still owed one.
  const planned = await writeDown(world, papers);
  if (!planned.ok) return planned;
  for (const { item } of planned.value) show(sendView(item.value, world.identity.me));

  const turnToSend = pace(world.clock);
  const sent = await inFlight(planned.value, async ({ recipient, item }) => {
    const { person, stops } = recipient;
    const result = await sendOne(world, item, {
      person,
      address: safeAddress(person) ?? '',
      ...(stops !== undefined && { stops }),
      subject: papers.subject,
      html: papers.html,
      attachments: papers.attachments,
      beginAnew: papers.beginAnew?.includes(person.id) ?? false,
      turnToSend,
      stop: watch.stop,
      onChange: (changed) => show(sendView(changed, world.identity.me)),
    });
    show(sendView(result.item, world.identity.me, result));
    return result.item;
  });

  await tidyDrafts(world);
  const finished = await finishSending(world, papers, sent);
  return finished.ok ? ok(inOrder()) : finished;
}

interface Planned {
  readonly recipient: PaperRecipient;
  readonly item: Versioned<SendItem>;
}

async function writeDown(world: SendingWorld, papers: PapersToSend): Promise<Result<readonly Planned[], Refusal>> {
  const there = await persist(world.clock, () => world.sends.ofMeeting(papers.meetingId));
  if (!there.ok) return there;
  const items = await inFlight(papers.recipients, async (recipient) => {
    const item = planItem(world, papers, recipient);
    const known = there.value.find(({ value }) => value.key === item.key);
    const written = known ? ok(known) : await persist(world.clock, () => world.sends.create(item));
    return written.ok ? ok({ recipient, item: written.value }) : written;
  });
  const refused = items.find((item) => !item.ok);
  if (refused && !refused.ok) return fail(refused.reason);
  return ok(items.flatMap((item) => (item.ok ? item.value : [])));
}

function planItem(world: SendingWorld, papers: PapersToSend, { person, stops }: PaperRecipient): SendItem {
  const address = safeAddress(person) ?? '';
  const why = stops ?? (address === '' ? noSafeAddress : undefined);
  return {
    key: sendKey(papers.meetingId, papers.version, person.id),
    meeting: papers.meetingId,
    version: papers.version,
    document: 'papers',
    channel: 'mail',
    recipient: person.id,
    recipientName: person.name,
    address,
    state: why === undefined ? 'planned' : 'stopped',
    owner: world.identity.me,
    ...(why !== undefined && { attention: why }),
  };
}
