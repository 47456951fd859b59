import { type CaseFacts, codeOfFact } from './caseFacts.ts';

const [started, ended] = [codeOfFact('plan started'), codeOfFact('plan ended')];

/** Whether the plan ended on the day of that fact or later, and has not begun again since. */
export function planEndedAfter(start: number, { size, code, day }: CaseFacts): boolean {
  let over = false;
  for (let i = 0; i < size; i++) {
    if ((day[i] as number) < (day[start] as number)) continue;
    if (code[i] === ended) over = true;
    else if (code[i] === started && i !== start) over = false;
  }
  return over;
}
