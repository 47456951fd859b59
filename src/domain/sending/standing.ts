import type { PersonId } from '../case/caseFile.ts';
import { dateInLondon } from '../time/londonTime.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { SendItem, SentDocument } from './sendItem.ts';

/**
 * Where one item stands for the person it is meant for. `needs a person`: it stopped, or came back. `closed`: somebody
 * has ended it without its having arrived. Only `has it` proves that they were sent theirs.
 */
export type Standing = 'has it' | 'to go' | 'needs a person' | 'closed';

export function standingOf(item: SendItem): Standing {
  if (item.ended) return item.state === 'sent' && !item.cameBack ? 'has it' : 'closed';
  if (item.state === 'stopped' || item.cameBack) return 'needs a person';
  return item.state === 'sent' ? 'has it' : 'to go';
}

/** The day on which it left, in London: paper counts by the day it was handed over. Undefined before. */
export function leftOn(item: SendItem): PlainDate | undefined {
  if (item.state !== 'sent') return undefined;
  return item.handed?.on ?? (item.sentAt && dateInLondon(item.sentAt));
}

/**
 * The items of one version of a document that count: of those to one person, the one sent again last. Where that one was
 * closed before it left, because the one before had arrived after all, it is the one before.
 */
export function rulingItems(
  items: readonly SendItem[],
  of: { readonly version: number; readonly document?: SentDocument },
): readonly SendItem[] {
  const ruling = new Map<PersonId, SendItem>();
  for (const item of items) {
    if (item.version !== of.version || item.document !== (of.document ?? 'papers')) continue;
    const other = ruling.get(item.recipient);
    const later = !other || (item.again ?? 0) > (other.again ?? 0);
    const [last, before] = later ? [item, other] : [other, item];
    const closed = last.ended !== undefined && last.state !== 'sent';
    const left = before?.state === 'sent' && standingOf(before) !== 'closed';
    ruling.set(item.recipient, closed && left ? before : last);
  }
  return [...ruling.values()];
}

/** The items that one sent again has taken the place of. */
export const supersededBy = (item: SendItem, items: readonly SendItem[]): readonly SendItem[] =>
  items.filter(
    (other) =>
      other.recipient === item.recipient &&
      other.version === item.version &&
      other.document === item.document &&
      (other.again ?? 0) < (item.again ?? 0),
  );
