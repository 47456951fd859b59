import type { CaseReference, Person, PersonId } from '../domain/case/caseFile.ts';
import { safeAddress } from '../domain/case/safeAddress.ts';
import type { MeetingId } from '../domain/meeting/meeting.ts';
import type { GoesAs } from '../domain/meeting/signOff.ts';
import { fail, ok } from '../domain/result.ts';
import type { SentDocument } from '../domain/sending/sendItem.ts';
import { triggerFor, withTrigger } from '../domain/settings/triggerWord.ts';
import type { MailAttachment } from './ports/mailbox.ts';
import type { Refusal } from './ports/refusal.ts';
import { persist } from './saving/persist.ts';
import { finishSending } from './sending/finishSending.ts';
import { heldForRatification } from './sending/heldForRatification.ts';
import { inFlight, pace } from './sending/pace.ts';
import { holdSending, joinSending, type SendRun, type SendWatch } from './sending/sendingRuns.ts';
import { sendOne } from './sending/sendOne.ts';
import { settleForm } from './sending/settleForm.ts';
import { stillThisVersion } from './sending/stillThisVersion.ts';
import { writeDown } from './sending/writeDown.ts';
import { type SendView, sendView } from './sendingState.ts';
import { tidyDrafts } from './tidyDrafts.ts';
import type { World } from './world.ts';

export type SendingWorld = Pick<
  World,
  'clock' | 'identity' | 'device' | 'cases' | 'folder' | 'settings' | 'meetings' | 'sends' | 'mailbox'
>;

/** What one person is to get. */
export interface MessageToSend {
  readonly person: Person;
  /** Why this person may not be mailed as things are, in words: written down as stopped, and the others get theirs. */
  readonly stops?: string;
  /** Without the word that has it encrypted: the council's settings put that in front where the address asks for it. */
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
  /** Somebody who gets things in print is written down as such, and whoever hands it over says so later. */
  readonly messages: readonly MessageToSend[];
  /** Papers: the form that what is attached has. Absent: Word. */
  readonly as?: GoesAs['as'];
  /** Whose stopped message is to be begun anew, now that a person has looked at it. */
  readonly beginAnew?: readonly PersonId[];
}

/**
 * Sends each person their own message, exactly once. Asking again, from any device or by another person, carries on.
 * Refuses only when nothing could be begun, when the papers were withdrawn on the way (`changed elsewhere`), or when the
 * case could not be told that everything is sent; what went wrong for one person stands in that person's view. While a run of the same document and version is under way on this device,
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

  const may = await heldForRatification(world, toSend);
  if (!may.ok) return may;
  const settled = await settleForm(world, toSend);
  if (!settled.ok) return settled;
  // Not knowing which addresses need encryption is no reason to send without it.
  const settings = await persist(world.clock, () => world.settings.read());
  if (!settings.ok) return settings;
  const planned = await writeDown(world, toSend);
  if (!planned.ok) return planned;
  for (const { item } of planned.value) show(sendView(item.value, world.identity.me));

  const turn = pace(world.clock);
  let withdrawn: Refusal | undefined;
  const turnToSend = async () => {
    await turn();
    const still = await stillThisVersion(world, toSend);
    // Taken back while others were being sent: the rest stays.
    const now = still.ok && may.value === 'asked for' ? await heldForRatification(world, toSend) : still;
    if (now.ok) return undefined;
    if (now.reason.kind === 'changed elsewhere') withdrawn = now.reason;
    return now.reason;
  };
  await inFlight(planned.value, async ({ message, item }) => {
    const address = safeAddress(message.person) ?? '';
    const trigger = triggerFor(settings.value.value, address);
    const result = await sendOne(world, item, {
      ...message,
      address,
      subject: withTrigger(message.subject, trigger),
      ...(trigger !== undefined && { trigger }),
      beginAnew: toSend.beginAnew?.includes(message.person.id) ?? false,
      turnToSend,
      stop: () => withdrawn !== undefined || watch.stop(),
      onChange: (changed) => show(sendView(changed, world.identity.me)),
    });
    show(sendView(result.item, world.identity.me, result));
  });

  await tidyDrafts(world);
  if (withdrawn) return fail(withdrawn);
  // Only the papers meet a clock; words alone change nothing that the case's row shows.
  const finished = toSend.document === 'papers' ? await finishSending(world, toSend) : ok(undefined);
  return finished.ok ? ok(inOrder()) : finished;
}
