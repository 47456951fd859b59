import type { MeetingEvent } from './event.ts';
import { isId, wordsIn } from './removedText.ts';

/** Words of a text as they are looked for elsewhere. */
export interface Sought {
  readonly text: string;
  /** Somebody's name: looked for within other words however short it is, if it has more than one part. */
  readonly isName: boolean;
}

/** So long that the same words are no coincidence: `Yes` is. */
const telling = 12;

/** What to look for elsewhere. A role is everybody's who has it, and a voice is told by many: neither is looked for. */
export function soughtIn(event: MeetingEvent): readonly Sought[] {
  if (event.type === 'guest') return named(event.value.name);
  if (event.type === 'next role') return wordsIn(event).flatMap(named);
  const voice = event.type === 'note' ? event.value.voice : undefined;
  return wordsIn(event)
    .filter((text) => text !== voice)
    .map((text) => ({ text, isName: false }));
}

const named = (text: string): readonly Sought[] => (text === '' || isId(text) ? [] : [{ text, isName: true }]);

/** Whether the same words somewhere else are no coincidence. */
export const isTelling = ({ text, isName }: Sought): boolean => isName || plain(text).length >= telling;

/** Whether a text says these words: all of it, one line of it or, where that is no coincidence, as whole words in it. */
export function says(text: string, sought: readonly Sought[]): boolean {
  const said = plain(text);
  const lines = new Set([said, ...text.split('\n').map(plain)]);
  return sought.some(({ text: words, isName }) => {
    const each = plain(words);
    if (each === '') return false;
    return lines.has(each) || ((each.length >= telling || (isName && each.includes(' '))) && hasWords(said, each));
  });
}

export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Not within a longer word: `Ann Lee` is not in `Joann Leeds`. */
function hasWords(said: string, words: string): boolean {
  for (let at = said.indexOf(words); at >= 0; at = said.indexOf(words, at + 1)) {
    const around = [said.slice(0, at).at(-1), said.slice(at + words.length).at(0)];
    if (!around.some((each) => each !== undefined && /[\p{L}\p{N}]/u.test(each))) return true;
  }
  return false;
}
