import type { CaseFile } from '../case/caseFile.ts';
import type { PlanAction } from '../plan/plan.ts';
import { shortDate } from '../time/dateWords.ts';
import { nameOf } from './namesInPapers.ts';

/** What is missing says so: nothing there would read as "nobody, some day". */
export const whoWords = (file: CaseFile, { owner }: Pick<PlanAction, 'owner'>): string =>
  owner === undefined ? 'Nobody yet' : nameOf(file, owner);

/** The year too: a plan is read again after New Year. `Mon 11 Jan 2027` */
export const byWords = ({ by }: Pick<PlanAction, 'by'>): string =>
  by === undefined ? 'No date yet' : `${shortDate(by)} ${by.slice(0, 4)}`;

/** What is done, the need it answers, and what will be different: sentences, because a column more is lost on a phone. */
export const whatWords = ({ what, need, outcome }: Pick<PlanAction, 'what' | 'need' | 'outcome'>): string =>
  [
    need || outcome ? sentence(what) : what,
    ...(need ? [`The need: ${sentence(need)}`] : []),
    ...(outcome ? [`What will be different: ${sentence(outcome)}`] : []),
  ].join(' ');

const sentence = (text: string): string => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);
