import type { DayProblem, Gate } from '../domain/procedure/gates.ts';
import { never } from '../domain/result.ts';
import { inHeader, inSentence } from './dates.ts';
import type { MarkName } from './Mark.tsx';

const notDone = {
  'the invitations': { mark: 'bad', words: 'Before anyone is invited: not recorded' },
  'the sending': { mark: 'bad', words: 'Stops sending: not recorded' },
  nothing: { mark: 'to do', words: 'Not recorded' },
} as const;

/** `Done Tue 22 Dec 2026`, `By Wed 23 Dec 2026`: the state of one gate in a line. */
export function gateState({ status, due, doneOn, other, before }: Gate): {
  readonly mark: MarkName;
  readonly words: string;
} {
  if (before && !doneOn) return notDone[before];
  const byOther = other?.inTime ? ', in time by the other reading' : '';
  switch (status) {
    case 'done':
      return { mark: 'done', words: `Done ${doneOn ? inHeader(doneOn) : ''}` };
    case 'done late':
      return { mark: 'bad', words: `Done ${doneOn ? inHeader(doneOn) : ''}, due ${inHeader(due)}${byOther}` };
    case 'to do':
      return { mark: 'to do', words: `By ${inHeader(due)}` };
    case 'not in time':
      return { mark: 'bad', words: `Not recorded, due ${inHeader(due)}${byOther}` };
    default:
      return never(status);
  }
}

/** Which reading of the procedure counts, and the other one with its date. */
export function gateReading({ period, assumed, other, provisional }: Gate): string | undefined {
  const parts = [
    period && `${period} before${assumed ? ', assumed' : ''}`,
    other && `read as ${other.period}: by ${inHeader(other.due)}`,
    provisional && 'provisional: bank holidays are not published that far',
  ].filter(Boolean);
  return parts.length > 0 ? parts.join('; ') : undefined;
}

export function dayProblemWords(problem: DayProblem, gate: Pick<Gate, 'notBefore' | 'before' | 'tooSoon'>): string {
  switch (problem) {
    case 'not a day':
      return 'Give the day it was done.';
    case 'not come yet':
      return 'This day has not come yet. Record it once it is done.';
    case 'before what it speaks of':
      if (gate.tooSoon) return gate.tooSoon;
      return `Before ${gate.notBefore ? inSentence(gate.notBefore.on) : 'that'} ${gate.before ? 'the minutes were not signed off' : 'there was no assessment to share'}.`;
    default:
      return never(problem);
  }
}
