import type { EventBody } from './event.ts';
import type { MeetingRecord } from './record.ts';

/**
 * What taking a guest back is: the guest, that they came where that was written as well, and the answer that it was they
 * who joined the call, so that the name is asked about again.
 */
export const guestTakenBack = (
  { presence, callAnswers }: Pick<MeetingRecord, 'presence' | 'callAnswers'>,
  id: string,
): readonly EventBody[] => [
  ...(presence.get(id)?.value ? [{ type: 'presence', target: id, value: null } as const] : []),
  ...[...callAnswers].flatMap(([target, { value }]): readonly EventBody[] =>
    value?.is === 'person' && value.person === id ? [{ type: 'call answer', target, value: null }] : [],
  ),
  { type: 'guest withdrawn', target: id, value: true },
];
