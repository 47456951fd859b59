import type { CaseReference } from '../case/caseFile.ts';
import { type MeetingId, type MeetingKind, meetingId, meetingKinds } from './meeting.ts';

/** What a meeting's id says, so that a meeting nobody has arranged yet can be opened. Undefined for any other text. */
export function meetingParts(
  reference: CaseReference,
  id: MeetingId,
): { readonly kind: MeetingKind; readonly number: number } | undefined {
  const [, written, number] = /-([a-z]+)-(\d{1,4})$/.exec(id) ?? [];
  const kind = meetingKinds.find((each) => each === written);
  if (!kind) return undefined;
  const parts = { kind, number: Number(number) } as const;
  return meetingId(reference, parts.kind, parts.number) === id ? parts : undefined;
}
