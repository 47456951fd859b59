import { useEffect } from 'react';
import { type AgencyConcern, isGone } from '../../domain/case/agencyConcern.ts';
import { parseJson } from '../../domain/parseJson.ts';
import type { DraftStore } from '../../ui/draftBox.ts';
import { useDraft } from '../../ui/useDraft.ts';
import type { ConcernAct } from './ConcernActs.tsx';

type Of = Pick<AgencyConcern, 'id'>;

/** Where what is typed of a concern waits on the device. */
export const answerBox = ({ id }: Of): string => `concern answer:${id}`;
export const wordingBox = ({ id }: Of): string => `concern words:${id}`;

/**
 * What was begun here of a concern whose words were withdrawn or removed since goes from this device too, but for what
 * stands in the form that is open now: its text is returned, to be read until the form is left.
 */
export function useDraftsGone(store: DraftStore, concern: AgencyConcern, open: ConcernAct | undefined): string {
  const gone = isGone(concern);
  const answer = useDraft(store, answerBox(concern));
  const wording = useDraft(store, wordingBox(concern));
  useEffect(() => {
    if (gone && open !== 'answer' && answer.text !== '') answer.change('');
    if (gone && open !== 'wording' && wording.text !== '') wording.change('');
  }, [gone, open, answer, wording]);
  return open === 'answer' ? answered(answer.text) : open === 'wording' ? wording.text : '';
}

/** Of what the form of an answer keeps: what was answered. */
function answered(text: string): string {
  const kept = parseJson(text);
  const fields = kept.ok ? (kept.value as { readonly what?: unknown } | null) : null;
  return typeof fields?.what === 'string' ? fields.what.trim() : '';
}
