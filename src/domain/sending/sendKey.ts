import type { PersonId } from '../case/caseFile.ts';
import type { MeetingId } from '../meeting/meeting.ts';
import type { SendKey, SentDocument } from './sendItem.ts';

/**
 * Names one version of one document of one meeting to one recipient; `again` counts from 1 how often somebody had it
 * sent once more. Hex, because a mailbox compares such a value without regard to case. The papers are not named in
 * theirs: there was nothing else once, and a key never changes.
 */
export function sendKey(
  meeting: MeetingId,
  version: number,
  recipient: PersonId,
  document: SentDocument = 'papers',
  again = 0,
): SendKey {
  const what = document === 'papers' ? [] : [document];
  const once = again === 0 ? [] : [`again ${again}`];
  const bytes = new TextEncoder().encode([meeting, ...what, `v${version}`, recipient, ...once].join('|'));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
