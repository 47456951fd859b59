import type { Person } from '../../domain/case/caseFile.ts';
import { nextSendStep, waitBeforeLook } from '../../domain/sending/nextSendStep.ts';
import type { SendItem } from '../../domain/sending/sendItem.ts';
import type { MailAttachment } from '../ports/mailbox.ts';
import type { Refusal, Versioned } from '../ports/refusal.ts';
import { isPassing } from '../saving/mergeAndSave.ts';
import type { World } from '../world.ts';
import { holdItem } from './heldItem.ts';
import { takeSendStep } from './takeSendStep.ts';

export interface OneSend {
  readonly person: Person;
  readonly address: string;
  readonly stops?: string;
  /** With the word that has it encrypted, where `trigger` asks for one. */
  readonly subject: string;
  readonly trigger?: string;
  readonly html: string;
  readonly attachments: readonly MailAttachment[];
  readonly beginAnew: boolean;
  /** Holds the pace of the whole run; asked before each message goes. Answers with why it may not go after all. */
  readonly turnToSend: () => Promise<Refusal | undefined>;
  readonly stop: () => boolean;
  readonly onChange: (item: SendItem) => void;
}

/** How far it came. `unconfirmed`: asked to send, and the mailbox has not shown the sent message yet. */
export interface OneSent {
  readonly item: SendItem;
  readonly unconfirmed: boolean;
  readonly refusal?: Refusal;
}

/** Refusals that may pass, per run: after these the item is left as it is written down, for the next run. */
const patience = 8;
/** Far more steps than one message takes: a mailbox that contradicts itself must not keep us going round. */
const manySteps = 200;

/** Takes one item as far as it goes: looks, decides by `nextSendStep`, does that one step, looks again. */
export async function sendOne(
  world: Pick<World, 'clock' | 'identity' | 'sends' | 'mailbox'>,
  first: Versioned<SendItem>,
  plan: OneSend,
): Promise<OneSent> {
  const held = holdItem(world, first, plan);
  let refusals = 0;

  for (let steps = 0; ; steps += 1) {
    const { item } = held;
    const step = nextSendStep({ ...held.sight, planned: plan, item });
    if (step.take === 'leave') return { item, unconfirmed: step.because === 'unconfirmed' };
    if (plan.stop() && item.state !== 'sending') return { item, unconfirmed: false };
    if (steps === manySteps)
      return { item, unconfirmed: false, refusal: { kind: 'unreadable', where: 'your mailbox' } };
    const refused = await takeSendStep(world, held, plan, step);
    if (!refused) continue;
    refusals += 1;
    if (!isPassing(refused) || refusals > patience) return { item: held.item, unconfirmed: false, refusal: refused };
    if (refused.kind !== 'changed elsewhere') await world.clock.wait(waitBeforeLook(refusals));
    const unreadable = await held.readAnew();
    if (unreadable && !isPassing(unreadable)) return { item: held.item, unconfirmed: false, refusal: unreadable };
  }
}
