import type { CaseFile } from '../../domain/case/caseFile.ts';
import type { NoteTag, NoteText } from '../../domain/meeting/event.ts';
import type { AgendaItem } from '../../domain/procedure/agenda.ts';
import type { Capture } from '../../domain/procedure/meetingRules.ts';

export const tagNames: Readonly<Record<NoteTag, string>> = {
  worry: 'Worry',
  'working well': 'Working well',
  'needs to happen': 'Needs to happen',
  view: 'View',
  decision: 'Decision',
  disagreement: 'Disagreement',
  recommendation: 'Key recommendation',
};

export const isTag = (text: string): text is NoteTag => text in tagNames;

/** All that two writings of one note may differ in, besides its kind: its words, and of a disagreement what becomes of it. */
export const wholeNote = ({ text, answer, escalated }: NoteText): string =>
  [
    text,
    ...(answer ? [`What is done about it: ${answer}`] : []),
    ...(escalated ? ['It is taken further, under the procedure for disagreements.'] : []),
  ].join('\n');

/** Several writings of one note as one, in the order given; what they say alike once. Otherwise it is as the last is. */
export function asOneNote(values: readonly [NoteText, ...NoteText[]]): NoteText {
  const lines = (of: (note: NoteText) => string | undefined) =>
    [...new Set(values.map((note) => of(note)?.trim()).filter(Boolean))].join('\n');
  const answer = lines((note) => note.answer);
  return {
    ...values[values.length - 1]!,
    text: lines((note) => note.text),
    ...(answer !== '' && { answer }),
    ...(values.some(({ escalated }) => escalated) && { escalated: true }),
  };
}

/** The kinds that say whose they are, or may: a decision is the meeting's. */
export const hasVoice = (tag: NoteTag | ''): boolean => tag !== '' && tag !== 'decision' && tag !== 'recommendation';

/** The kinds that are somebody's own; the others may say who said so. */
export const isOwn = (tag: NoteTag | ''): boolean => tag === 'view' || tag === 'disagreement';

/** Items that ask for a voice start with a view; elsewhere the kind is chosen, never guessed. */
export const usualTag = (item: AgendaItem): NoteTag | '' =>
  item.captures.some((capture) => capture === 'child’s voice' || capture === 'parents’ voice') ? 'view' : '';

/**
 * `View: Marigold Fay, mother`; in the child's own item `View: told by Mr Inglenook, school`; of one of
 * several children `View, J.W.: told by …`. */
export function noteHeading(note: NoteText, item: AgendaItem | undefined, name: (voice: string) => string): string {
  const tag = `${tagNames[note.tag]}${note.about ? `, ${name(note.about)}` : ''}`;
  if (!note.voice) return tag;
  const relayed = note.about || (asksForChildOnly(item) && name(note.voice).includes(','));
  return `${tag}: ${relayed ? 'told by ' : ''}${name(note.voice)}`;
}

type Asking = Pick<AgendaItem, 'captures'> | undefined;

/** Whatever is said at such an item is the child's, whoever tells it. */
export const asksForChildOnly = (item: Asking): boolean => asks(item, 'child’s voice') && !asks(item, 'parents’ voice');

const asks = (item: Asking, capture: Capture): boolean => item?.captures.includes(capture) ?? false;

/** Whether a view may be told of a child or be somebody's own: where one item asks for both voices. */
export const mayBeOfChild = (
  item: Asking,
  { children }: Pick<CaseFile, 'children'>,
  { tag, voice }: { readonly tag: NoteTag | ''; readonly voice: string },
): boolean =>
  tag === 'view' &&
  asks(item, 'child’s voice') &&
  asks(item, 'parents’ voice') &&
  !children.some(({ id }) => id === voice);

/** The kind of a note and whose it is, as the record keeps them: nothing where nothing was chosen. */
export function saidBy<T extends NoteTag>(said: {
  readonly tag: T;
  readonly voice: string;
  readonly about: string;
}): Pick<NoteText, 'voice' | 'about'> & { readonly tag: T } {
  const { tag, voice, about } = said;
  return {
    tag,
    ...(hasVoice(tag) && voice !== '' && { voice }),
    ...(tag === 'view' && about !== '' && { about }),
  };
}

/** Whether it has to be said of which child: a view at the child's own item, where several share the case. */
export const needsChild = (
  item: Asking,
  { children }: Pick<CaseFile, 'children'>,
  { tag, voice }: { readonly tag: NoteTag | ''; readonly voice: string },
): boolean =>
  children.length > 1 && tag === 'view' && asksForChildOnly(item) && !children.some(({ id }) => id === voice);

/** What the choice of a voice is called: a disagreement is somebody's, a worry may be nobody's in particular. */
export const voiceAsked = (tag: NoteTag | ''): string =>
  tag === 'view' ? 'Whose view' : tag === 'disagreement' ? 'Who disagrees' : 'Who says it';

/**
 * What a view or a disagreement still has to say before it can be added, and at which choice; undefined when it is
 * whole. Who disagrees may be in no list: `mayBeNobody` once that was asked, or where nobody was named before. Signing
 * off asks again.
 */
export function lacks(
  item: Asking,
  file: Pick<CaseFile, 'children'>,
  said: { readonly tag: NoteTag | ''; readonly voice: string; readonly about: string },
  mayBeNobody = false,
): { readonly at: 'kind' | 'voice' | 'child'; readonly words: string } | undefined {
  if (said.tag === '') return { at: 'kind', words: 'Choose the kind of note.' };
  if (said.tag === 'view' && said.voice === '') return { at: 'voice', words: 'Choose whose view it is.' };
  if (said.tag === 'disagreement' && said.voice === '' && !mayBeNobody)
    return { at: 'voice', words: 'Choose who disagrees. If they are not in the list, press again.' };
  return needsChild(item, file, said) && said.about === ''
    ? { at: 'child', words: 'Choose which child it is about.' }
    : undefined;
}
