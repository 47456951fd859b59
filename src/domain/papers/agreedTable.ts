import type { CaseFile } from '../case/caseFile.ts';
import type { PlanAction } from '../plan/plan.ts';
import { shortDate } from '../time/dateWords.ts';
import { nameOf } from './namesInPapers.ts';
import type { Block } from './paper.ts';

/** Who does what by when. What is missing says so: an empty cell would read as "nobody, some day". */
export function agreedTable(
  file: CaseFile,
  caption: string,
  actions: readonly Pick<PlanAction, 'what' | 'owner' | 'by'>[],
): Block {
  return {
    kind: 'table',
    caption,
    header: ['No.', 'What', 'Who', 'By'],
    rows: actions.map(({ what, owner, by }, at) => [
      String(at + 1),
      what,
      owner === undefined ? 'Nobody yet' : nameOf(file, owner),
      // The year too: a plan is read again after New Year.
      by === undefined ? 'No date yet' : `${shortDate(by)} ${by.slice(0, 4)}`,
    ]),
  };
}
