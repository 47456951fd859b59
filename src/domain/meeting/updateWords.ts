import type { Person } from '../case/caseFile.ts';
import { escapedHtml } from '../escapedHtml.ts';
import { isSilent } from '../procedure/holds.ts';
import type { ProcedureProfile } from '../procedure/profile.ts';
import { longDate } from '../time/dateWords.ts';
import { inParagraphs, type Words } from './chaseWords.ts';
import type { Sitting } from './sittingOf.ts';

/**
 * Asks somebody who cannot come for a few lines instead, under the procedure's headings; without headings where it has
 * none. Says who will read it, so that nobody writes what they would not want read. Names nobody.
 */
export function updateWords(
  profile: Pick<ProcedureProfile, 'writtenUpdate'> | undefined,
  person: Pick<Person, 'side'>,
  { time }: Sitting,
): Words {
  const rule = profile?.writtenUpdate;
  const headings = !rule || isSilent(rule) ? [] : person.side === 'family' ? rule.family : rule.agencies;
  const day = longDate(time.date);
  const before = [
    'Hello,',
    `You cannot come to the family meeting on ${day} at ${time.start}. What you know and think still counts: send it in writing before the day.`,
    headings.length > 0
      ? 'Reply to this message with a few lines under each heading. Leave empty what does not apply.'
      : 'Reply to this message with what you would like to be said.',
  ];
  const after = [
    ...(rule && !isSilent(rule) && rule.note && person.side !== 'family' ? [rule.note] : []),
    'It is read out in the meeting and goes into the minutes, which the family and everyone who takes part can read.',
    person.side === 'family'
      ? 'If you would rather tell us on the phone, or need help with writing, reply and say so.'
      : 'Write it so that the family can read it. Anything that must not be shared with them belongs in a call to the lead worker first.',
  ];
  const all = inParagraphs(`Family meeting, ${day}, ${time.start}: in writing`, [...before, ...headings, ...after]);
  const paragraph = (text: string) => `<p>${escapedHtml(text)}</p>`;
  const heading = (text: string) => `<p><strong>${escapedHtml(text)}:</strong></p>\n<p>&nbsp;</p>`;
  const html = [...before.map(paragraph), ...headings.map(heading), ...after.map(paragraph)].join('\n');
  return { ...all, html };
}
