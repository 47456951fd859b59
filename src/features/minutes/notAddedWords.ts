import type { NotAdded } from '../../app/notAdded.ts';

const names: Readonly<Record<NotAdded['kind'], readonly [one: string, many: string]>> = {
  note: ['note', 'notes'],
  action: ['action', 'actions'],
  change: ['change', 'changes'],
  outcome: ['word on an earlier action', 'words on earlier actions'],
  'next meeting': ['next meeting', 'next meetings'],
  guest: ['guest', 'guests'],
  time: ['time of coming or leaving', 'times of coming or leaving'],
  finish: ['reason to finish', 'reasons to finish'],
};

/** `1 note and 2 actions typed here are not added.` */
export function notAddedWords(found: readonly NotAdded[]): string {
  const parts = Object.entries(names).flatMap(([kind, [one, many]]) => {
    const count = found.filter((each) => each.kind === kind).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  const list = parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
  return `${list} typed here ${found.length === 1 ? 'is' : 'are'} not added.`;
}
