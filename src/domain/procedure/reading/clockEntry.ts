import type { ClockRule, Direction, Reading, Trigger } from '../clockRule.ts';
import { isSilent } from '../holds.ts';
import { conditionWords, linesOf, sourceWords } from './entryWords.ts';
import type { ReadEntry } from './section.ts';

const directionWords: Readonly<Record<Direction, (period: string, opens: string | undefined) => string>> = {
  latest: (period) => `Within ${period} of`,
  'max interval': (period) => `Again at least every ${period}, from`,
  lead: (period) => `At least ${period} before`,
  window: (period, opens) => `Between ${opens} and ${period} after`,
  'lead window': (period, opens) => `Between ${opens} and ${period} before`,
  gate: () => 'Before',
  milestone: (period) => `${period} after`,
  cap: (period) => `Over by ${period} after`,
  floor: (period) => `Not over before ${period} after`,
  'as soon as possible': (period) => (period === 'the same day' ? 'At once after' : `Within ${period} of`),
};

/** One deadline: what, by when and from what, whose it is, how else it can be read, what follows when it is missed. */
export function clockEntry(rule: ClockRule): ReadEntry {
  const { readings, metBy, consequence, target } = rule;
  const [first, ...others] = isSilent(readings) ? [] : readings;
  return {
    id: rule.id,
    title: rule.label,
    lines: linesOf(
      `${rule.rule}.`,
      first ? readingWords(rule, first) : isSilent(readings) && `No number is given. ${readings.note}`,
      first?.note,
      ...others.map(
        (other, place) =>
          `${first?.house && place === 0 ? 'The procedure itself' : 'It can also be read so'}: ${readingWords(rule, other)} ${other.note}`,
      ),
      target && `Aimed at: ${target.period}. ${target.note}`,
      conditionWords(rule.when),
      `Whose it is: ${rule.owner}${rule.ownerAssumed ? ' (assumed)' : ''}.`,
      isSilent(metBy) ? metBy.note : `Met by: ${metBy.facts.join(', ')}.`,
      rule.ends && 'Not asked for any more once the plan has ended.',
      typeof consequence !== 'string'
        ? `When missed: the procedure does not say. ${consequence.note}`
        : `When missed: ${consequence}`,
    ),
    source: sourceWords(rule.source),
    ...(first?.assumed && { assumed: true }),
  };
}

/** `Within 10 working days of the last “assessment completed”.` */
export const readingWords = (rule: ClockRule, { period, opens, dayAfter, starts, when }: Reading): string => {
  const condition = conditionWords(when);
  const from = triggerWords(starts ?? rule.starts);
  return `${directionWords[rule.direction](period, opens)} ${from}${dayAfter ? ', from the day after' : ''}.${condition && ` ${condition}`}`;
};

function triggerWords(trigger: Trigger): string {
  if (trigger.from === 'meeting date') return `the day of the meeting (${trigger.kinds.join(', ')})`;
  const facts = trigger.facts.map((fact) => `“${fact}”`);
  switch (trigger.from) {
    case 'all facts':
      return `the day when all of these are there: ${facts.join(', ')}`;
    case 'first fact':
      return `the first ${facts.join(' or ')}`;
    case 'last fact':
      return `the last ${facts.join(' or ')}`;
    case 'each fact':
      return `each ${facts.join(' or ')}${trigger.ofMeetingsWith ? `, where “${trigger.ofMeetingsWith}” is recorded of the same meeting` : ''}`;
  }
}
