import type { CaseFile } from '../case/caseFile.ts';
import type { PlanAction } from '../plan/plan.ts';
import { byWords, whatWords, whoWords } from './actionWords.ts';
import type { Block } from './paper.ts';

/** Who does what by when. */
export function agreedTable(
  file: CaseFile,
  caption: string,
  actions: readonly Pick<PlanAction, 'id' | 'what' | 'need' | 'outcome' | 'owner' | 'by'>[],
): Block {
  return {
    kind: 'table',
    caption,
    header: ['No.', 'What', 'Who', 'By'],
    rows: actions.map((action, at) => [String(at + 1), whatWords(action), whoWords(file, action), byWords(action)]),
  };
}
