/** What a key does in the panel, outside every box. */
export type KeyAct = 'note' | 'next' | 'back' | 'tick' | 'agenda' | 'here' | 'plan' | 'keys';

/** Each key, what it does, and in which words the list of keys says so. */
export const singleKeys: readonly { readonly key: string; readonly act: KeyAct; readonly words: string }[] = [
  { key: 'n', act: 'note', words: 'Write a note' },
  { key: 'j', act: 'next', words: 'Next item' },
  { key: 'k', act: 'back', words: 'Item before' },
  { key: 'd', act: 'tick', words: 'Item done, or not done' },
  { key: 'a', act: 'agenda', words: 'Whole agenda' },
  { key: 'w', act: 'here', words: 'Who is here' },
  { key: 'p', act: 'plan', words: 'Plan' },
  { key: '?', act: 'keys', words: 'These keys' },
];

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/**
 * What was asked for by a key that was pressed outside a box. Single keys can be turned off (WCAG 2.1.4); Ctrl and Z,
 * which need two fingers, cannot.
 */
export function keyAct(pressed: Pressed, inField: boolean, single: boolean): KeyAct | 'undo' | undefined {
  if (inField || pressed.altKey) return undefined;
  if (pressed.ctrlKey || pressed.metaKey) return pressed.key.toLowerCase() === 'z' ? 'undo' : undefined;
  return single ? singleKeys.find(({ key }) => key === pressed.key.toLowerCase())?.act : undefined;
}

/** Where a key types, chooses or moves: it belongs to what has the focus. */
export const ownsKeys =
  'input:not([type="checkbox"]), textarea, select, [contenteditable="true"], [popover]:popover-open, dialog[open]';
