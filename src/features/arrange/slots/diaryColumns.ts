import type { PersonId } from '../../../domain/case/caseFile.ts';
import type { Slot, SlotFacts } from '../../../domain/meeting/slot.ts';
import { capital } from './slotWords.ts';

export interface DiaryColumn {
  readonly id: PersonId;
  /** `You`, or what they are: `Key worker`. */
  readonly head: string;
  /** Whether their diary was seen at all. */
  readonly seen: boolean;
}

/** There is room for three; a fourth colleague is in the words of each row like everyone else. */
const MOST = 3;

/** A column for each colleague who is asked. */
export const diaryColumns = ({ asked, me, diaries }: SlotFacts): readonly DiaryColumn[] =>
  asked
    .filter(({ side }) => side === 'council')
    .slice(0, MOST)
    .map(({ id, role, accountId }) => ({
      id,
      head: accountId === me ? 'You' : capital(role),
      seen: diaries.get(id)?.state === 'seen',
    }));

export function inColumn({ reasons }: Slot, { id, seen }: DiaryColumn): 'free' | 'busy' | 'tentative' | 'not known' {
  if (!seen) return 'not known';
  const theirs = reasons.find(({ person }) => person === id);
  if (!theirs) return 'free';
  return theirs.kind === 'busy' ? 'busy' : theirs.kind === 'held' ? 'tentative' : 'not known';
}
