import { escapedHtml } from '../escapedHtml.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { SignOff } from '../meeting/signOff.ts';
import { longDate } from '../time/dateWords.ts';
import { replacedWords } from './minutesMade.ts';
import { inWords } from './namesInPapers.ts';

/** What goes with the cover mail, as it says it. */
export const paperWords = ['the minutes', 'the plan'] as const;

/** What the message that carries the papers says. No name, no reference, not what kind of meeting it was. */
export function coverMail(of: {
  readonly papers: readonly string[];
  readonly meeting: Pick<Meeting, 'time'>;
  /** A corrected version says what it replaces, and why. */
  readonly replaces?: SignOff['replaces'];
}): {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
} {
  const on = longDate(of.meeting.time.date);
  const lines = [
    'Hello,',
    `Here are the ${of.replaces ? 'corrected ' : ''}papers from the meeting on ${on}: ${inWords(of.papers)}.`,
    ...(of.replaces ? [`${replacedWords(of.replaces)} Use this one, and delete or destroy the one before.`] : []),
    'Look at what was agreed, and at what has your name beside it. If something is wrong or missing, reply to this message.',
    'These papers are for you only. Keep them safe and do not pass them on.',
  ];
  return {
    subject: `${of.replaces ? 'Corrected papers' : 'Papers'} from the meeting on ${on}`,
    text: lines.join('\n\n'),
    html: lines.map((line) => `<p>${escapedHtml(line)}</p>`).join(''),
  };
}
