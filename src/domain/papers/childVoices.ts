import type { CaseFile, Child, ChildId } from '../case/caseFile.ts';
import type { NoteText } from '../meeting/event.ts';
import type { MeetingRecord } from '../meeting/record.ts';
import type { AgendaPlace } from './agendaPlace.ts';
import { type Note, placeOf, shown } from './minutesNotes.ts';
import { voiceOf } from './namesInPapers.ts';

/** What one child said or had said for them, or why there is nothing. */
export interface ChildVoice {
  readonly child: Child;
  readonly notes: readonly Note[];
  /** Empty where none was given. */
  readonly reason: string;
}

export interface ChildVoices {
  /** In the case's order. */
  readonly each: readonly ChildVoice[];
  /** Told at the child's item of one of several children, and nobody said of which. */
  readonly unnamed: readonly Note[];
  /** Given for all children at once, or for a child that the case no longer has. Never one child's own. */
  readonly reasons: readonly string[];
}

/** Each child of the case has a voice of their own: what they said, what others told of them, or the reason why not. */
export function childVoices(
  file: CaseFile,
  agenda: readonly AgendaPlace[],
  record: Pick<MeetingRecord, 'notes' | 'voiceReasons'>,
): ChildVoices {
  const notes = record.notes.filter((note) => placeOf(file, agenda, note) === 'child');
  const only = file.children.length === 1 ? file.children[0] : undefined;
  const why = (voice: string) => record.voiceReasons.get(voice)?.value ?? '';
  return {
    each: file.children.map((child) => ({
      child,
      notes: notes.filter((note) => childOf(file, shown(note)) === child.id),
      // Before several children could share a meeting there was one reason, of the child.
      reason: why(child.id) || (child === only ? why('child') : ''),
    })),
    unnamed: notes.filter((note) => childOf(file, shown(note)) === undefined),
    reasons: [...record.voiceReasons].flatMap(([voice, { value }]) =>
      voice === 'parents' ||
      file.children.some(({ id }) => id === voice) ||
      (only && voice === 'child' && !why(only.id))
        ? []
        : [value],
    ),
  };
}

/** Whose voice a note at the child's item is: the child who speaks, the one it is told of, or the only one there is. */
function childOf(file: CaseFile, { voice, about }: NoteText): ChildId | undefined {
  const told = file.children.find(({ id }) => id === about);
  const who = voiceOf(file, voice);
  const own = told ?? (who.kind === 'child' ? who.child : undefined);
  return (own ?? (file.children.length === 1 ? file.children[0] : undefined))?.id;
}
