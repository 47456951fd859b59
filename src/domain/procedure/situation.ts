import type { CaseFile } from '../case/caseFile.ts';
import type { Situation } from './condition.ts';

/** What conditions ask of a case. Of one meeting: `{ ...situationOf(file), kind, mode, number }`. */
export const situationOf = ({ ledBy, circumstances }: Pick<CaseFile, 'ledBy' | 'circumstances'>): Situation => ({
  ledBy,
  with: circumstances.map(({ name }) => name),
});
