import type { Plan } from '../plan/plan.ts';
import type { Block } from './paper.ts';

type Before = Pick<Plan, 'dangerStatement' | 'safetyGoal'>;

/**
 * Signs of Safety's two statements, each with every wording that nobody has chosen between yet. Beside the plan of an
 * earlier meeting each says whether it is carried on or has changed, and what it said before.
 */
export function statementBlocks(of: {
  readonly dangerStatement: readonly string[];
  readonly safetyGoal: readonly string[];
  /** As the meeting found them. */
  readonly before?: Before;
}): readonly Block[] {
  return [
    ...one('Danger statement', of.dangerStatement, of.before?.dangerStatement),
    ...one('Safety goal', of.safetyGoal, of.before?.safetyGoal),
  ];
}

function one(title: string, wordings: readonly string[], before = ''): readonly Block[] {
  const said = wordings.filter((text) => text.trim() !== '');
  const shown = said.length > 0 || before === '' ? said : [before];
  if (shown.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: title },
    ...shown.map(
      (text, at): Block => ({
        kind: 'paragraph',
        runs: [...(at === 0 ? [] : [{ text: 'Or, in another wording: ', strong: true }]), { text }],
      }),
    ),
    ...sinceBefore(shown, before),
  ];
}

function sinceBefore(shown: readonly string[], before: string): readonly Block[] {
  if (before === '') return [];
  const runs = shown.every((text) => text === before)
    ? [{ text: 'Unchanged since last time.' }]
    : [{ text: 'Changed at this meeting. ', strong: true }, { text: `Before: “${before}”` }];
  return [{ kind: 'paragraph', runs }];
}
