/** A message as the mailbox holds it, as far as sending has to know. */
export interface MessageSeen {
  readonly id: string;
  readonly isDraft: boolean;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject?: string;
}

export interface Attached {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What one recipient is to get. */
export interface PlannedMessage {
  /** Empty when there is no safe address. */
  readonly address: string;
  /** Why this person may not be mailed as things are, in words. */
  readonly stops?: string;
  readonly attachments: readonly Attached[];
  /** The word in the subject that makes the council's mail system encrypt it. Without it the message does not leave. */
  readonly trigger?: string;
}

/**
 * `incomplete`: nothing is wrong, `missing` has yet to be attached. `doubled`: two computers attached the same paper, so
 * the draft is made anew. `wrong`: the draft is not what was planned, and why in words; it is never sent.
 */
export type ReadBack =
  | { readonly verdict: 'as planned' }
  | { readonly verdict: 'incomplete'; readonly missing: Attached }
  | { readonly verdict: 'doubled' }
  | { readonly verdict: 'wrong'; readonly why: string };

export const sameAddress = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** Whether a message goes to that address and to nobody else. */
export const onlyTo = (address: string, seen: MessageSeen): boolean =>
  seen.to.length === 1 && sameAddress(seen.to[0]!, address) && seen.cc.length === 0 && seen.bcc.length === 0;

/** Compares a draft with its plan: the one recipient, no copies, the papers by name and by every byte. */
export function readBack(planned: PlannedMessage, seen: MessageSeen, attached: readonly Attached[]): ReadBack {
  if (!onlyTo(planned.address, seen)) {
    return { verdict: 'wrong', why: 'The message was not addressed to this person alone. It was not sent.' };
  }
  if (planned.trigger !== undefined && !seen.subject?.includes(planned.trigger)) {
    const why = `The word ${planned.trigger}, which has it encrypted, was missing in the subject. It was not sent.`;
    return { verdict: 'wrong', why };
  }
  for (const there of attached) {
    const plan = planned.attachments.find(({ name }) => name === there.name);
    if (!plan) return { verdict: 'wrong', why: 'The message had a paper that does not belong to it. It was not sent.' };
    if (!sameBytes(plan.bytes, there.bytes)) {
      return { verdict: 'wrong', why: 'A paper in the message was not the one signed off. It was not sent.' };
    }
  }
  const missing = planned.attachments.find(({ name }) => !attached.some((there) => there.name === name));
  if (missing) return { verdict: 'incomplete', missing };
  return attached.length > planned.attachments.length ? { verdict: 'doubled' } : { verdict: 'as planned' };
}

const sameBytes = (one: Uint8Array, other: Uint8Array) =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);
