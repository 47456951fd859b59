import { useEffect } from 'react';
import { type AgencyConcern, isGone } from '../../domain/case/agencyConcern.ts';
import type { DraftStore } from '../../ui/draftBox.ts';
import { useDraft } from '../../ui/useDraft.ts';

type Of = Pick<AgencyConcern, 'id'>;

/** Where what is typed of a concern waits on the device. */
export const answerBox = ({ id }: Of): string => `concern answer:${id}`;
export const wordingBox = ({ id }: Of): string => `concern words:${id}`;

/** What was begun here of a concern whose words were withdrawn or removed since goes from this device too. */
export function useDraftsGone(store: DraftStore, concern: AgencyConcern): void {
  const gone = isGone(concern);
  const answer = useDraft(store, answerBox(concern));
  const wording = useDraft(store, wordingBox(concern));
  useEffect(() => {
    if (gone && answer.text !== '') answer.change('');
    if (gone && wording.text !== '') wording.change('');
  }, [gone, answer, wording]);
}
