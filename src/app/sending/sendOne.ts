import type { Person } from '../../domain/case/caseFile.ts';
import { ok, type Result } from '../../domain/result.ts';
import { nextSendStep, type SendSight, type SendStep, waitBeforeLook } from '../../domain/sending/nextSendStep.ts';
import type { SendItem } from '../../domain/sending/sendItem.ts';
import type { MailAttachment, MailSeen } from '../ports/mailbox.ts';
import type { Refusal, Versioned } from '../ports/refusal.ts';
import { isPassing } from '../saving/mergeAndSave.ts';
import type { World } from '../world.ts';

export type OneSendWorld = Pick<World, 'clock' | 'identity' | 'sends' | 'mailbox'>;

export interface OneSend {
  readonly person: Person;
  readonly address: string;
  readonly stops?: string;
  readonly subject: string;
  readonly html: string;
  readonly attachments: readonly MailAttachment[];
  readonly beginAnew: boolean;
  /** Holds the pace of the whole run; asked before each message goes. */
  readonly turnToSend: () => Promise<void>;
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

const unseen = { found: undefined, draft: undefined, attached: undefined, attachedSince: false, looks: 0 };

/** Takes one item as far as it goes: looks, decides by `nextSendStep`, does that one step, looks again. */
export async function sendOne(world: OneSendWorld, first: Versioned<SendItem>, plan: OneSend): Promise<OneSent> {
  let { value: item, etag } = first;
  let sight: Omit<SendSight, 'item'> = {
    me: world.identity.me,
    planned: plan,
    mayTakeOver: true,
    beginAnew: plan.beginAnew && item.state === 'stopped',
    submitted: 'perhaps',
    ...unseen,
  };
  let refusals = 0;

  for (let steps = 0; ; steps += 1) {
    const step = nextSendStep({ ...sight, item });
    if (step.take === 'leave') return { item, unconfirmed: step.because === 'unconfirmed' };
    if (plan.stop() && item.state !== 'sending') return { item, unconfirmed: false };
    if (steps === manySteps)
      return { item, unconfirmed: false, refusal: { kind: 'unreadable', where: 'your mailbox' } };
    const refused = await perform(step);
    if (!refused) continue;
    refusals += 1;
    if (!isPassing(refused) || refusals > patience) return { item, unconfirmed: false, refusal: refused };
    if (refused.kind !== 'changed elsewhere') await world.clock.wait(waitBeforeLook(refusals));
    sight = { ...sight, ...unseen };
    const unreadable = await readAnew();
    if (unreadable && !isPassing(unreadable)) return { item, unconfirmed: false, refusal: unreadable };
  }

  async function perform(step: Exclude<SendStep, { take: 'leave' }>): Promise<Refusal | undefined> {
    const { mailbox, clock, identity } = world;
    const { draftId: _draft, attention: _attention, ...bare } = item;
    switch (step.take) {
      case 'take over':
      case 'plan the new address':
        return save(plannedAnew(bare));
      case 'begin anew': {
        const old = item.owner.id === identity.me.id ? item.draftId : undefined;
        const refused = await save(plannedAnew(bare));
        if (refused) return refused;
        sight = { ...sight, begunAnew: true };
        return old === undefined ? undefined : removeDraft(old);
      }
      case 'look for the key':
        return see(await mailbox.findByKey(item.key), (found) => ({ found }));
      case 'create the draft': {
        const { subject, html, attachments, person } = plan;
        const to = { address: item.address, name: person.name };
        const made = await mailbox.createDraft({ key: item.key, to, subject, html, attachments });
        return made.ok ? save({ ...item, state: 'drafted', draftId: made.value.id }) : made.reason;
      }
      case 'record the draft':
        return save({ ...item, state: 'drafted', draftId: step.id });
      case 'forget the draft':
        return save({ ...bare, state: 'planned' });
      case 'start the draft over': {
        const old = item.draftId!;
        const refused = await save({ ...bare, state: 'planned' });
        return refused ?? removeDraft(old);
      }
      case 'read the draft':
        return readDraft();
      case 'wait and read again':
        await clock.wait(waitBeforeLook(sight.looks));
        sight = { ...sight, looks: sight.looks + 1 };
        return readDraft();
      case 'read the attachments':
        return seeOf(await mailbox.readAttachments(item.draftId!), (attached) => ({ attached, attachedSince: false }));
      case 'attach':
        return see(await mailbox.attach(item.draftId!, step.attachment), () => ({
          attached: [...(sight.attached ?? []), step.attachment],
          attachedSince: true,
        }));
      case 'move to sending': {
        await plan.turnToSend();
        const refused = await save({ ...item, state: 'sending', sendingSince: clock.now() });
        if (!refused) sight = { ...sight, submitted: 'not asked' };
        return refused;
      }
      case 'send':
        return send();
      case 'record sent': {
        const { sentAt, internetMessageId } = step.message as MailSeen;
        return save({
          ...item,
          state: 'sent',
          draftId: step.message.id,
          sentAt: sentAt ?? clock.now(),
          ...(internetMessageId && { internetMessageId }),
        });
      }
      case 'stop':
        return save({ ...item, state: 'stopped', attention: step.why });
    }
  }

  function plannedAnew(bare: SendItem): SendItem {
    const { person, address } = plan;
    return { ...bare, recipientName: person.name, address, state: 'planned', owner: world.identity.me };
  }

  /** Only what still is a draft: a message that went out meanwhile stays, for it is the proof. */
  async function removeDraft(id: string): Promise<Refusal | undefined> {
    const read = await world.mailbox.read(id);
    if (!read.ok) return read.reason.kind === 'not found' ? undefined : read.reason;
    const gone = read.value.isDraft ? await world.mailbox.remove(id) : read;
    return gone.ok ? undefined : gone.reason;
  }

  /** Never asked twice without reading the draft in between, for long enough that a lost answer would show. */
  async function send(): Promise<Refusal | undefined> {
    const asked = await world.mailbox.send(item.draftId!);
    const submitted = asked.ok ? 'accepted' : asked.reason.kind === 'refused' ? 'refused' : 'perhaps';
    sight = { ...sight, submitted, draft: undefined, attached: undefined, looks: 0 };
    if (asked.ok || asked.reason.kind === 'refused' || asked.reason.kind === 'not found') return undefined;
    return asked.reason;
  }

  async function readDraft(): Promise<Refusal | undefined> {
    return seeOf(await world.mailbox.read(item.draftId!), (draft) => ({ draft }));
  }

  /** What belongs to the recorded draft, which may be gone, or on its way to Sent Items. */
  function seeOf<T>(answer: Result<T, Refusal>, seen: (value: T) => Partial<SendSight>): Refusal | undefined {
    const gone = !answer.ok && answer.reason.kind === 'not found';
    return gone ? see(ok('not there' as const), (draft) => ({ draft })) : see(answer, seen);
  }

  function see<T>(answer: Result<T, Refusal>, seen: (value: T) => Partial<SendSight>): Refusal | undefined {
    if (!answer.ok) return answer.reason;
    sight = { ...sight, ...seen(answer.value) };
    return undefined;
  }

  async function save(changed: SendItem): Promise<Refusal | undefined> {
    const saved = await world.sends.update(changed, etag);
    if (!saved.ok) return saved.reason;
    keep(saved.value);
    return undefined;
  }

  /** After a refusal nothing seen before counts: someone else may have been at it, or the answer alone was lost. */
  async function readAnew(): Promise<Refusal | undefined> {
    const now = await world.sends.read(item.key);
    if (!now.ok) return now.reason;
    if (item.owner.id === world.identity.me.id && now.value.value.owner.id !== item.owner.id) {
      sight = { ...sight, mayTakeOver: false };
    }
    keep(now.value);
    return undefined;
  }

  function keep(now: Versioned<SendItem>) {
    ({ value: item, etag } = now);
    sight = { ...sight, ...unseen, beginAnew: sight.beginAnew && item.state === 'stopped' };
    plan.onChange(item);
  }
}
