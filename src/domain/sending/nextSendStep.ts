import type { Account } from '../meeting/meeting.ts';
import { type Attached, type MessageSeen, onlyTo, type PlannedMessage, readBack, sameAddress } from './readBack.ts';
import type { SendItem } from './sendItem.ts';

/** All that is known about one item at this moment: written down in the list, and seen in this person's mailbox. */
export interface SendSight {
  readonly item: SendItem;
  readonly me: Account;
  readonly planned: PlannedMessage;
  /** False once this run has lost the item to someone else: taking it back would be a tug of war. */
  readonly mayTakeOver: boolean;
  /** A person has looked at what stopped and wants it begun anew. Holds for the one stop they looked at. */
  readonly beginAnew: boolean;
  /** This run has begun it anew: the person has looked at whatever went out under its key before. */
  readonly begunAnew?: boolean;
  /** Messages under the item's key. Undefined: not looked for. */
  readonly found?: readonly MessageSeen[];
  /** The recorded draft. Undefined: not read. */
  readonly draft?: MessageSeen | 'not there';
  /** Undefined: not read. */
  readonly attached?: readonly Attached[];
  /** Something was attached since `attached` was read: nothing moves on before it is read back. */
  readonly attachedSince: boolean;
  /** `not asked` only while this very run moved the item to `sending` and has asked nothing yet. */
  readonly submitted: 'not asked' | 'perhaps' | 'accepted' | 'refused';
  /** How often the draft was read, waiting longer each time. */
  readonly looks: number;
}

export type SendStep =
  | { readonly take: 'take over' | 'begin anew' | 'plan the new address' }
  | { readonly take: 'look for the key' | 'create the draft' | 'read the draft' | 'read the attachments' }
  | { readonly take: 'record the draft'; readonly id: string }
  | { readonly take: 'forget the draft' | 'start the draft over' }
  | { readonly take: 'attach'; readonly attachment: Attached }
  | { readonly take: 'move to sending' | 'send' | 'wait and read again' }
  | { readonly take: 'record sent'; readonly message: MessageSeen }
  | { readonly take: 'stop'; readonly why: string }
  | { readonly take: 'leave'; readonly because: LeftBecause };

/** `by hand`: on paper, for a person to hand over. `ended`: closed by a person. */
export type LeftBecause = 'sent' | 'stopped' | 'elsewhere' | 'question' | 'unconfirmed' | 'by hand' | 'ended';

export const noSafeAddress = 'There is no safe address for this person. Print the papers and hand them over.';
const byHand = 'Somebody changed the message and sent it by hand. Check who has it.';
const notConfirmed = 'Not confirmed sent: check, then begin again.';

/** Waiting 1, 2, 4, 8, 8 … seconds: 4 looks are 15 seconds, 17 are two minutes. */
const enoughToAskAgain = 4;
const enoughToGiveUp = 17;

/** The next thing to do for one recipient. Every step is written down before it is taken, so any computer can carry on. */
export function nextSendStep(sight: SendSight): SendStep {
  const { item, me } = sight;
  if (item.ended && item.state !== 'sent') return { take: 'leave', because: 'ended' };
  if (item.channel === 'print') return { take: 'leave', because: item.state === 'sent' ? 'sent' : 'by hand' };
  switch (item.state) {
    case 'sent':
      return { take: 'leave', because: 'sent' };
    case 'stopped':
      return sight.beginAnew && whatStops(sight) === undefined ? anew(sight) : { take: 'leave', because: 'stopped' };
    case 'sending':
      return item.owner.id === me.id ? whileSending(sight) : { take: 'leave', because: 'question' };
    case 'planned':
    case 'drafted': {
      if (item.owner.id !== me.id) {
        return sight.mayTakeOver ? { take: 'take over' } : { take: 'leave', because: 'elsewhere' };
      }
      const why = whatStops(sight);
      if (why !== undefined) return { take: 'stop', why };
      if (!sameAddress(item.address, sight.planned.address)) return { take: 'plan the new address' };
      return item.draftId === undefined ? towardsDraft(sight) : towardsSending(sight);
    }
  }
}

const whatStops = ({ planned }: SendSight): string | undefined =>
  planned.stops ?? (planned.address === '' ? noSafeAddress : undefined);

/** What the old draft has become is looked at first: it may have been sent after all. */
function anew({ item, me, planned, draft, looks }: SendSight): SendStep {
  if (item.draftId === undefined || item.owner.id !== me.id) return { take: 'begin anew' };
  if (!draft) return { take: 'read the draft' };
  if (draft === 'not there') return { take: looks < enoughToAskAgain ? 'wait and read again' : 'begin anew' };
  return !draft.isDraft && onlyTo(planned.address, draft)
    ? { take: 'record sent', message: draft }
    : { take: 'begin anew' };
}

function towardsDraft({ item, found, begunAnew }: SendSight): SendStep {
  if (!found) return { take: 'look for the key' };
  const ours = found.filter((message) => onlyTo(item.address, message));
  const sent = ours.find((message) => !message.isDraft);
  if (sent) return { take: 'record sent', message: sent };
  if (!begunAnew && found.some((message) => !message.isDraft)) return { take: 'stop', why: byHand };
  return ours[0] ? { take: 'record the draft', id: ours[0].id } : { take: 'create the draft' };
}

function towardsSending({ item, planned, draft, attached, attachedSince, looks }: SendSight): SendStep {
  if (!draft) return { take: 'read the draft' };
  if (draft === 'not there') {
    return looks < enoughToAskAgain ? { take: 'wait and read again' } : { take: 'forget the draft' };
  }
  if (!draft.isDraft) return foundSent(item, draft);
  if (!attached) return { take: 'read the attachments' };
  const read = readBack(planned, draft, attached);
  switch (read.verdict) {
    case 'as planned':
      return { take: attachedSince ? 'read the attachments' : 'move to sending' };
    case 'incomplete':
      return { take: 'attach', attachment: read.missing };
    case 'doubled':
      return { take: 'start the draft over' };
    case 'wrong':
      return { take: 'stop', why: read.why };
  }
}

/** From here on no other draft is ever made: what was recorded is sent, or found sent, or a person is asked. */
function whileSending(sight: SendSight): SendStep {
  const { item, draft, found, submitted, looks } = sight;
  if (!draft) return { take: 'read the draft' };
  if (draft === 'not there') {
    if (looks < enoughToGiveUp) return { take: 'wait and read again' };
    if (!found) return { take: 'look for the key' };
    const sent = found.filter((message) => !message.isDraft);
    const ours = sent.find((message) => onlyTo(item.address, message)) ?? sent[0];
    return ours ? foundSent(item, ours) : { take: 'leave', because: 'unconfirmed' };
  }
  if (!draft.isDraft) return foundSent(item, draft);
  switch (submitted) {
    case 'not asked':
      return sendIfAsPlanned(sight, draft);
    case 'perhaps':
      return looks < enoughToAskAgain ? { take: 'wait and read again' } : sendIfAsPlanned(sight, draft);
    case 'refused':
      if (looks < enoughToAskAgain) return { take: 'wait and read again' };
      return { take: 'stop', why: 'Your mailbox refused to send this message. It was not sent.' };
    case 'accepted':
      return looks < enoughToGiveUp ? { take: 'wait and read again' } : { take: 'leave', because: 'unconfirmed' };
  }
}

/** The last look before it goes: minutes or days may lie between the moment it was planned and this one. */
function sendIfAsPlanned({ item, planned, attached }: SendSight, draft: MessageSeen): SendStep {
  if (!sameAddress(item.address, planned.address)) {
    return { take: 'stop', why: `The address changed while this was being sent. ${notConfirmed}` };
  }
  if (planned.stops !== undefined) return { take: 'stop', why: `${planned.stops} ${notConfirmed}` };
  if (!attached) return { take: 'read the attachments' };
  const read = readBack(planned, draft, attached);
  if (read.verdict === 'as planned') return { take: 'send' };
  const changed = 'The papers in the message changed while it was being sent. It was not sent.';
  return { take: 'stop', why: read.verdict === 'wrong' ? read.why : changed };
}

/** Sent by us, or by hand: only to the one person it is what was planned. */
const foundSent = (item: SendItem, message: MessageSeen): SendStep =>
  onlyTo(item.address, message) ? { take: 'record sent', message } : { take: 'stop', why: byHand };

/** How long to wait before look number `looks` + 1, in milliseconds. */
export const waitBeforeLook = (looks: number): number => Math.min(8, 2 ** looks) * 1000;
