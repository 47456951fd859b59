import { type Panel, whoIs } from './panel.ts';

/** Names of those who are writing, by where: an agenda item's id, `plan`, `people`. Each at one place, the last told. */
export function whoWrites(
  panel: Pick<Panel, 'file' | 'meeting' | 'view' | 'world'>,
): ReadonlyMap<string, readonly string[]> {
  const { record, others } = panel.view;
  const latest = new Map<string, { readonly wall: string; readonly value: string | null }>();
  for (const { by, wall, value } of record.here.values()) {
    const before = latest.get(by);
    if (!before || before.wall <= wall) latest.set(by, { wall, value });
  }
  const at = new Map<string, readonly string[]>();
  // A panel that was killed says nothing: whoever wrote nothing for two minutes is not among the others.
  for (const account of others) {
    const where = latest.get(account)?.value;
    if (where) at.set(where, [...(at.get(where) ?? []), whoIs(panel, account)]);
  }
  return at;
}

/** `Osric Plumtree is`, `Petra Lanternfield and Osric Plumtree are`. */
export const areInWords = (names: readonly string[]): string =>
  names.length < 2 ? `${names[0] ?? ''} is` : `${names.slice(0, -1).join(', ')} and ${names.at(-1)} are`;

/** The same where there is room for two names: `Petra Lanternfield and 3 others are`. */
export const areInShort = (names: readonly string[]): string =>
  names.length < 3 ? areInWords(names) : `${names[0]} and ${names.length - 1} others are`;
