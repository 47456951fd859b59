import type { SetBy } from '../../settings/councilSettings.ts';
import { longDate } from '../../time/dateWords.ts';
import type { Condition } from '../condition.ts';
import { isSilent } from '../holds.ts';
import type { Silent, Source } from '../silent.ts';
import type { ReadEntry } from './section.ts';

/** `Transfer from FRCD, paragraph 5: the first meeting follows … “arranged within”` */
export const sourceWords = ({ paragraph, says, quote }: Source): string =>
  `${paragraph}: ${says}${quote ? ` “${quote}”` : ''}`;

export const silentEntry = (title: string, { note }: Silent): ReadEntry => ({ title, lines: [note], silent: true });

/** `when a key worker leads, with: disabled child`; empty where a rule always counts. */
export function conditionWords(condition: Condition | undefined): string {
  if (!condition) return '';
  const { ledBy, kind, mode, number, notNumber, with: all, withAny, without } = condition;
  const parts = [
    ledBy && `a ${ledBy} leads the plan`,
    kind && `it is a meeting of the kind “${kind}”`,
    mode && (mode === 'teams' ? 'the meeting is on Teams' : 'the meeting is in person'),
    number !== undefined && `it is number ${number} of its kind`,
    notNumber !== undefined && `it is not number ${notNumber} of its kind`,
    all && all.length > 0 && `the case has: ${all.join(', ')}`,
    withAny && withAny.length > 0 && `the case has one of: ${withAny.join(', ')}`,
    without && without.length > 0 && `the case has none of: ${without.join(', ')}`,
  ].filter((part): part is string => typeof part === 'string');
  return parts.length === 0 ? '' : `Only when ${parts.join(' and ')}.`;
}

/** `Confirmed by Petra Lanternfield, Tuesday 22 December 2026.` */
export const confirmedWords = (confirmed: SetBy | undefined): string =>
  confirmed ? `Confirmed by ${confirmed.by}, ${longDate(confirmed.on)}.` : '';

/** What a procedure that asks for exactly one outcome does. */
export const oneOutcomeHolds = 'No meeting is finished and no minutes are signed off without it.';

/** The entries of a list of rules, or the one that says the procedure is silent. */
export const entriesOf = <Rule>(
  rules: readonly Rule[] | Silent,
  title: string,
  entry: (rule: Rule) => ReadEntry,
): readonly ReadEntry[] => (isSilent(rules) ? [silentEntry(title, rules)] : rules.map(entry));

/** Lines without those that are empty. */
export const linesOf = (...lines: readonly (string | false | undefined)[]): readonly string[] =>
  lines.filter((line): line is string => typeof line === 'string' && line !== '');

export const sentence = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
