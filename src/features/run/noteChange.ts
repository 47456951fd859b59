import type { NoteTag, NoteText } from '../../domain/meeting/event.ts';
import type { Versions } from '../../domain/meeting/record.ts';
import { parseJson } from '../../domain/parseJson.ts';
import { isTag, saidBy } from './noteWords.ts';

/** A note that is being changed: as typed by now, and over which events. */
export interface NoteChange {
  readonly over: readonly string[];
  readonly text: string;
  readonly tag: NoteTag;
  readonly voice: string;
  /** Which child it is told of, where several share the case; else empty. */
  readonly about: string;
}

/** As it stands, before anything is typed. */
export const noteChangeOf = ({ versions }: Versions<NoteText>, { text, tag, voice, about }: NoteText): NoteChange => ({
  over: versions.map(({ eventId }) => eventId),
  text,
  tag,
  voice: voice ?? '',
  about: about ?? '',
});

/** As it was kept. Undefined where nothing was: an emptied box is not the same. */
export function noteChangeFrom(kept: string): NoteChange | undefined {
  const parsed = parseJson(kept);
  if (!parsed.ok || typeof parsed.value !== 'object' || parsed.value === null) return undefined;
  const { text, tag, voice, about, over } = parsed.value as Partial<Record<keyof NoteChange, unknown>>;
  if (typeof text !== 'string' || typeof tag !== 'string' || !isTag(tag)) return undefined;
  return {
    over: eventIds(over),
    text,
    tag,
    voice: typeof voice === 'string' ? voice : '',
    about: typeof about === 'string' ? about : '',
  };
}

/** The note as it will read. What is done about a disagreement stays with it, and goes with it when it is none any more. */
export const changedNote = (
  item: string,
  { text, ...said }: NoteChange,
  was?: Pick<NoteText, 'answer' | 'escalated'>,
): NoteText => ({
  item,
  text: text.trim(),
  ...saidBy(said),
  ...(said.tag === 'disagreement' && was?.answer !== undefined && { answer: was.answer }),
  ...(said.tag === 'disagreement' && was?.escalated && { escalated: was.escalated }),
});

export const sameNote = (a: NoteText, b: NoteText): boolean =>
  a.text === b.text && a.tag === b.tag && (a.voice ?? '') === (b.voice ?? '') && (a.about ?? '') === (b.about ?? '');

export const eventIds = (kept: unknown): readonly string[] =>
  Array.isArray(kept) ? kept.filter((id): id is string => typeof id === 'string') : [];
