import type { NoteTag, NoteText } from '../../domain/meeting/event.ts';
import type { AgendaItem } from '../../domain/procedure/agenda.ts';

export const tagNames: Readonly<Record<NoteTag, string>> = {
  worry: 'Worry',
  'working well': 'Working well',
  'needs to happen': 'Needs to happen',
  view: 'View',
  decision: 'Decision',
  disagreement: 'Disagreement',
};

export const isTag = (text: string): text is NoteTag => text in tagNames;

/** The kinds that say whose they are. */
export const hasVoice = (tag: NoteTag | ''): boolean => tag === 'view' || tag === 'disagreement';

/** Items that ask for a voice start with a view; elsewhere the kind is chosen, never guessed. */
export const usualTag = (item: AgendaItem): NoteTag | '' =>
  item.captures.some((capture) => capture === 'child’s voice' || capture === 'parents’ voice') ? 'view' : '';

/** `View: Marigold Fay, mother`; in the child's own item `View: told by Mr Inglenook, school`. */
export function noteHeading(note: NoteText, item: AgendaItem | undefined, name: (voice: string) => string): string {
  const tag = tagNames[note.tag];
  if (!note.voice) return tag;
  const relayed = item?.captures.includes('child’s voice') && name(note.voice).includes(',');
  return `${tag}: ${relayed ? 'told by ' : ''}${name(note.voice)}`;
}
