import type { CasesAsked } from '../../domain/case/caseIndex.ts';

const figure = new Intl.NumberFormat('en-GB');

/** `10,000 cases`, `3 of 10,000 cases`: said aloud at each change of what is looked for. */
export function countWords(found: number, all: number, { search, whose }: CasesAsked): string {
  const asked = search.trim() !== '' || whose === 'mine';
  const cases = all === 1 ? 'case' : 'cases';
  return asked ? `${figure.format(found)} of ${figure.format(all)} ${cases}` : `${figure.format(all)} ${cases}`;
}
