import type { Block } from './paper.ts';

/** Signs of Safety's two statements, each with every wording that nobody has chosen between yet. */
export function statementBlocks(of: {
  readonly dangerStatement: readonly string[];
  readonly safetyGoal: readonly string[];
}): readonly Block[] {
  return [...one('Danger statement', of.dangerStatement), ...one('Safety goal', of.safetyGoal)];
}

function one(title: string, wordings: readonly string[]): readonly Block[] {
  const said = wordings.filter((text) => text !== '');
  if (said.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: title },
    ...said.map(
      (text, at): Block => ({
        kind: 'paragraph',
        runs: [...(at === 0 ? [] : [{ text: 'Or, in another wording: ', strong: true }]), { text }],
      }),
    ),
  ];
}
