import type { NoteTag } from '../../domain/meeting/event.ts';
import { parseJson } from '../../domain/parseJson.ts';
import { isTag } from './noteWords.ts';

/** A note that is being written: its words, its kind, and whose it is. */
export interface NoteDraft {
  readonly text: string;
  readonly tag: NoteTag | '';
  readonly voice: string;
  /** Which child it is told of, where several share the case; else empty. */
  readonly about: string;
}

export function noteDraftFrom(kept: string, usual: NoteTag | ''): NoteDraft {
  const parsed = parseJson(kept);
  if (!parsed.ok || typeof parsed.value !== 'object' || parsed.value === null)
    return { text: '', tag: usual, voice: '', about: '' };
  const { text, tag, voice, about } = parsed.value as Partial<Record<keyof NoteDraft, unknown>>;
  return {
    text: typeof text === 'string' ? text : '',
    tag: typeof tag === 'string' && isTag(tag) ? tag : usual,
    voice: typeof voice === 'string' ? voice : '',
    about: typeof about === 'string' ? about : '',
  };
}
