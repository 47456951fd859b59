import type { CaseFile } from '../case/caseFile.ts';
import type { NoteTag, NoteText } from '../meeting/event.ts';
import type { Versions } from '../meeting/record.ts';
import { longDate } from '../time/dateWords.ts';
import { dateInLondon } from '../time/londonTime.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { AgendaPlace } from './agendaPlace.ts';
import { asksFor } from './agendaPlace.ts';
import { firstName, nameAndRole, voiceOf } from './namesInPapers.ts';
import type { Block, Run } from './paper.ts';

export type Note = Versions<NoteText>;

/** Where in the minutes a note stands. `other` is what no section asks for: it is printed under its agenda item. */
export type Place = 'child' | 'parents' | 'views' | Exclude<NoteTag, 'view'> | 'other';

const tags: readonly string[] = [
  'worry',
  'working well',
  'needs to happen',
  'decision',
  'disagreement',
  'recommendation',
] satisfies Place[];

/** Every note has exactly one place, so that none can be missing from the minutes. */
export function placeOf(file: CaseFile, agenda: readonly AgendaPlace[], note: Note): Place {
  const { tag, item, voice, about } = shown(note);
  if (tags.includes(tag)) return tag as Place;
  if (tag !== 'view') return 'other';
  const who = voiceOf(file, voice);
  const [child, parents] = [asksFor(agenda, item, 'child'), asksFor(agenda, item, 'parents')];
  // Where one item asks for both voices, what somebody says there is their own view unless it is told of a child.
  if (who.kind === 'child' || (child && (about !== undefined || !parents))) return 'child';
  if (who.kind === 'person') return who.person.parentalResponsibility ? 'parents' : 'views';
  return parents && !child ? 'parents' : 'views';
}

/** The wording that stands until someone chooses between two. */
export function shown(note: Note): NoteText {
  const first = note.versions[0];
  if (!first) throw new Error('A note without wording');
  return first.value;
}

/** Notes as they read: whose words in bold, the text exactly as typed, wordings not chosen between side by side. */
export function noteBlocks(file: CaseFile, held: PlainDate, place: Place, notes: readonly Note[]): readonly Block[] {
  const items = notes.flatMap((note) =>
    note.versions.map(({ value }, at): readonly Run[] => [
      ...(at === 0 ? [] : [{ text: 'Or, in another wording: ', strong: true }]),
      ...speaker(file, place, value.voice),
      { text: value.text },
      ...answered(value),
      ...otherDay(note, held, place),
    ]),
  );
  if (items.length === 0) return [];
  return items.length === 1 ? [{ kind: 'paragraph', runs: items[0] ?? [] }] : [{ kind: 'list', items }];
}

/** F-CAP-03: what is done about a disagreement, and that it goes on beyond this meeting. */
function answered({ tag, answer = '', escalated }: NoteText): readonly Run[] {
  if (tag !== 'disagreement') return [];
  return [
    ...(answer.trim() === '' ? [] : [{ text: ' What is done about it: ', strong: true }, { text: answer.trim() }]),
    ...(escalated ? [{ text: ' It is taken further under the procedure for disagreements.' }] : []),
  ];
}

function speaker(file: CaseFile, place: Place, voice: string | undefined): readonly Run[] {
  const who = voiceOf(file, voice);
  switch (who.kind) {
    case 'nobody':
      return [];
    case 'child':
      return [{ text: `${firstName(who.child)}: `, strong: true }];
    case 'person':
      return [{ text: `${place === 'child' ? 'Told by ' : ''}${nameAndRole(file, who.person.id)}: `, strong: true }];
    case 'typed':
      return [{ text: `${place === 'child' ? 'Told by ' : ''}${who.words}: `, strong: true }];
  }
}

/** A child's words brought from another day say from which: "I like Fridays" in December is not the same in March. */
function otherDay({ first }: Note, held: PlainDate, place: Place): readonly Run[] {
  const noted = dateInLondon(first.wall);
  return place === 'child' && first.certain && noted !== held ? [{ text: ` (noted on ${longDate(noted)})` }] : [];
}
