import type { FactName } from '../../../domain/case/caseFile.ts';

/** What happened, as the start of a sentence. */
export const factWords: Readonly<Record<FactName, string>> = {
  'assessment completed': 'Assessment completed',
  'assessment shared with family': 'Assessment shared with the family',
  'chair spoke with family': 'Chair spoke with the family',
  'initial meeting held': 'Initial meeting held',
  'progress meeting held': 'Progress meeting held',
  'minutes sent': 'Minutes sent',
  'plan sent': 'Plan sent',
  'plan started': 'Plan started',
};
