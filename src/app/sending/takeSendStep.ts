import { type SendStep, waitBeforeLook } from '../../domain/sending/nextSendStep.ts';
import type { SendItem } from '../../domain/sending/sendItem.ts';
import type { MailSeen } from '../ports/mailbox.ts';
import type { Refusal } from '../ports/refusal.ts';
import type { World } from '../world.ts';
import type { HeldItem } from './heldItem.ts';
import type { OneSend } from './sendOne.ts';

type StepWorld = Pick<World, 'clock' | 'identity' | 'sends' | 'mailbox'>;

/** Does one step of one message, and answers with why it could not be done. */
export async function takeSendStep(
  world: StepWorld,
  held: HeldItem,
  plan: OneSend,
  step: Exclude<SendStep, { take: 'leave' }>,
): Promise<Refusal | undefined> {
  const { mailbox, clock, identity } = world;
  const { item, sight } = held;
  const { draftId: _draft, attention: _attention, ...bare } = item;
  const plannedAnew: SendItem = {
    ...bare,
    recipientName: plan.person.name,
    address: plan.address,
    state: 'planned',
    owner: identity.me,
  };
  const readDraft = async () => held.seeOfDraft(await mailbox.read(item.draftId!), (draft) => ({ draft }));

  switch (step.take) {
    case 'take over':
    case 'plan the new address':
      return held.save(plannedAnew);
    case 'begin anew': {
      const old = item.owner.id === identity.me.id ? item.draftId : undefined;
      const refused = await held.save(plannedAnew);
      if (refused) return refused;
      held.note({ begunAnew: true });
      return old === undefined ? undefined : removeDraft(world, old);
    }
    case 'look for the key':
      return held.see(await mailbox.findByKey(item.key), (found) => ({ found }));
    case 'create the draft': {
      const { subject, html, attachments, person } = plan;
      const to = { address: item.address, name: person.name };
      const made = await mailbox.createDraft({ key: item.key, to, subject, html, attachments });
      return made.ok ? held.save({ ...item, state: 'drafted', draftId: made.value.id }) : made.reason;
    }
    case 'record the draft':
      return held.save({ ...item, state: 'drafted', draftId: step.id });
    case 'forget the draft':
      return held.save({ ...bare, state: 'planned' });
    case 'start the draft over': {
      const old = item.draftId!;
      const refused = await held.save({ ...bare, state: 'planned' });
      return refused ?? removeDraft(world, old);
    }
    case 'read the draft':
      return readDraft();
    case 'wait and read again':
      await clock.wait(waitBeforeLook(sight.looks));
      held.note({ looks: sight.looks + 1 });
      return readDraft();
    case 'read the attachments': {
      const there = await mailbox.readAttachments(item.draftId!);
      return held.seeOfDraft(there, (attached) => ({ attached, attachedSince: false }));
    }
    case 'attach':
      return held.see(await mailbox.attach(item.draftId!, step.attachment), () => ({
        attached: [...(sight.attached ?? []), step.attachment],
        attachedSince: true,
      }));
    case 'move to sending': {
      const mayNot = await plan.turnToSend();
      if (mayNot) return mayNot;
      const refused = await held.save({ ...item, state: 'sending', sendingSince: clock.now() });
      if (!refused) held.note({ submitted: 'not asked' });
      return refused;
    }
    case 'send':
      return send(world, held);
    case 'record sent': {
      const { sentAt, internetMessageId } = step.message as MailSeen;
      return held.save({
        ...item,
        state: 'sent',
        draftId: step.message.id,
        sentAt: sentAt ?? clock.now(),
        ...(internetMessageId && { internetMessageId }),
      });
    }
    case 'stop':
      return held.save({ ...item, state: 'stopped', attention: step.why });
  }
}

/** Never asked twice without reading the draft in between, for long enough that a lost answer would show. */
async function send({ mailbox }: StepWorld, held: HeldItem): Promise<Refusal | undefined> {
  const asked = await mailbox.send(held.item.draftId!);
  const submitted = asked.ok ? 'accepted' : asked.reason.kind === 'refused' ? 'refused' : 'perhaps';
  held.note({ submitted, draft: undefined, attached: undefined, looks: 0 });
  if (asked.ok || asked.reason.kind === 'refused' || asked.reason.kind === 'not found') return undefined;
  return asked.reason;
}

/** Only what still is a draft: a message that went out meanwhile stays, for it is the proof. */
async function removeDraft({ mailbox }: StepWorld, id: string): Promise<Refusal | undefined> {
  const read = await mailbox.read(id);
  if (!read.ok) return read.reason.kind === 'not found' ? undefined : read.reason;
  const gone = read.value.isDraft ? await mailbox.remove(id) : read;
  return gone.ok ? undefined : gone.reason;
}
