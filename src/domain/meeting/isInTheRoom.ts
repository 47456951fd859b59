import type { Meeting } from './meeting.ts';
import type { MeetingRecord } from './record.ts';

/**
 * Whether something can be asked of this person, or said of everyone here, by now: recorded present, not gone, and not at
 * a sitting of their own. Nobody of whom two people said different things: one of them has to be chosen first.
 */
export function isInTheRoom(
  id: string,
  { apart }: Pick<Meeting, 'apart'>,
  { presence, left }: Pick<MeetingRecord, 'presence' | 'left'>,
): boolean {
  const [here, gone] = [presence.get(id), left.get(id)];
  return (
    here?.value === 'present' && !here.over && !gone?.value && !gone?.over && !apart.some(({ person }) => person === id)
  );
}
