import type { PersonId } from '../case/caseFile.ts';
import type { MeetingId } from '../meeting/meeting.ts';
import type { SendKey } from './sendItem.ts';

/** Names one version of one meeting's papers to one recipient. Hex, because a mailbox compares such a value without regard to case. */
export function sendKey(meeting: MeetingId, version: number, recipient: PersonId): SendKey {
  const bytes = new TextEncoder().encode(`${meeting}|v${version}|${recipient}`);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
