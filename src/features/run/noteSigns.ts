import type { NoteTag } from '../../domain/meeting/event.ts';

/** The kinds of note in the order of their keys, Alt and 1 to 7, each with the sign that a note may begin with. */
const signs: readonly { readonly sign: string; readonly tag: NoteTag }[] = [
  { sign: '!', tag: 'worry' },
  { sign: '+', tag: 'working well' },
  { sign: '>', tag: 'needs to happen' },
  { sign: '"', tag: 'view' },
  { sign: '=', tag: 'decision' },
  { sign: '/', tag: 'disagreement' },
  { sign: '*', tag: 'recommendation' },
];

/** Where the procedure knows no key recommendation, nothing chooses one. */
export const signsFor = (recommends: boolean): typeof signs =>
  recommends ? signs : signs.filter(({ tag }) => tag !== 'recommendation');

/**
 * What was typed, and the kind that its sign chose. Only as it is typed: a sign and a space at the very beginning, where
 * there was none before, so that words which happen to begin so can be had by choosing the kind again.
 */
export function withSign(
  before: string,
  typed: string,
  recommends: boolean,
): { readonly text: string; readonly tag?: NoteTag } {
  const chosen = signsFor(recommends).find(
    ({ sign }) => typed.startsWith(`${sign} `) && !before.startsWith(`${sign} `),
  );
  return chosen ? { text: typed.slice(2), tag: chosen.tag } : { text: typed };
}

/** The kind that Alt and a digit choose: by the place of the key, as some keyboards type a sign with Alt. */
export function tagOfKey(
  recommends: boolean,
  pressed: {
    readonly code: string;
    readonly altKey: boolean;
    readonly ctrlKey: boolean;
    readonly metaKey: boolean;
  },
): NoteTag | undefined {
  if (!pressed.altKey || pressed.ctrlKey || pressed.metaKey || !/^Digit[1-9]$/.test(pressed.code)) return undefined;
  return signsFor(recommends)[Number(pressed.code.slice(5)) - 1]?.tag;
}
