import type { CaseFile } from '../case/caseFile.ts';
import { isExitTask } from '../meeting/exitTasks.ts';
import type { PlanAction } from '../plan/plan.ts';
import { shortDate } from '../time/dateWords.ts';
import { nameOf } from './namesInPapers.ts';

/** What is missing says so: nothing there would read as "nobody, some day". */
export const whoWords = (file: CaseFile, { owner }: Pick<PlanAction, 'owner'>): string =>
  owner === undefined ? 'Nobody yet' : nameOf(file, owner);

/** The year too: a plan is read again after New Year. `Mon 11 Jan 2027` */
export function byWords({ id, by }: Pick<PlanAction, 'id' | 'by'>): string {
  if (by !== undefined) return `${shortDate(by)} ${by.slice(0, 4)}`;
  // Fixed or not, or not for this reader to know: it is brought to that meeting.
  return isExitTask(id) ? 'The next meeting' : 'No date yet';
}

/** What is done, the need it answers, and what will be different: sentences, because a column more is lost on a phone. */
export const whatWords = ({ what, need, outcome }: Pick<PlanAction, 'what' | 'need' | 'outcome'>): string =>
  [
    need || outcome ? sentence(what) : what,
    ...(need ? [`The need: ${sentence(need)}`] : []),
    ...(outcome ? [`What will be different: ${sentence(outcome)}`] : []),
  ].join(' ');

const sentence = (text: string): string => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);
