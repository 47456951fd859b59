import type { ClockRule, Direction } from '../../src/domain/procedure/clockRule.ts';
import { holds, isSilent } from '../../src/domain/procedure/holds.ts';
import type { ProcedureProfile } from '../../src/domain/procedure/profile.ts';
import { authorities } from '../../src/domain/procedure/profiles/index.ts';
import { addCondition, allowedConditions, assumedWords, conditionWords, type Said, taken } from './conditions.ts';
import { clockOf, type ExplainedReading, readingsOf, triggerWords } from './readings.ts';
import { type TriggerTime, triggerTime } from './triggerTime.ts';

/** What `npm run -s explain` prints. A rule that gives no date says why in `refusal`. */
export interface ExplainedRule {
  readonly authority: string;
  readonly rule: string;
  readonly label: string;
  readonly says: string;
  readonly trigger: { readonly event: string; readonly date: string; readonly time?: string };
  /** What has to be true of the case for the rule to count. */
  readonly when?: readonly string[];
  /** What of that nobody said, and was taken to be so. */
  readonly assumes?: readonly string[];
  readonly direction: Direction;
  readonly readings: readonly ExplainedReading[];
  readonly refusal?: {
    readonly reason: 'no number' | 'not applicable' | 'too far back' | 'too far ahead';
    readonly words: string;
  };
  readonly owner: string;
  /** What follows when the date is missed. */
  readonly consequence: string;
  readonly edition: { readonly document: string; readonly inForceFrom: string };
}

/** `wrong` is one line that says what is allowed. */
export type Answer = { readonly answer: ExplainedRule } | { readonly wrong: string };

const usage = 'npm run -s explain -- <authority> <rule id> <trigger date> [--when <condition> …]';

/** The words of the command line, answered. */
export async function explainRule(words: readonly string[]): Promise<Answer> {
  const first = words.findIndex((word) => word.startsWith('--'));
  const [name, id, date, ...more] = first < 0 ? words : words.slice(0, first);
  if (!name || !id || !date || more.length > 0) return { wrong: `Three things are asked for: ${usage}` };
  const known = authorities.find((each) => each.id === name.toLowerCase());
  if (!known) return { wrong: `No authority ${name}. Known: ${authorities.map((each) => each.id).join(', ')}` };
  const profile = await known.load();
  const rule = profile.clocks.find((each) => each.id.toLowerCase() === id.toLowerCase());
  if (!rule)
    return { wrong: `No rule ${id} in ${known.id}. Known: ${profile.clocks.map((each) => each.id).join(', ')}` };
  const trigger = triggerTime(date);
  if (!trigger) return { wrong: `No such day: ${date}. Allowed: 2026-12-18, or 2026-10-23T15:00:00+01:00 with a time` };
  const said = first < 0 ? { said: {} } : conditionsIn(words.slice(first));
  return 'wrong' in said ? said : { answer: answer(profile, rule, trigger, said.said) };
}

/** `--when` takes all words up to the next one: one condition, or several one after the other. */
function conditionsIn(words: readonly string[]): { readonly said: Said } | { readonly wrong: string } {
  let said: Said = {};
  for (let i = 0; i < words.length; ) {
    if (words[i] !== '--when') return { wrong: `Not known: ${words[i]}. ${usage}` };
    const next = words.findIndex((word, place) => place > i && word.startsWith('--'));
    const typed = words.slice(i + 1, next < 0 ? words.length : next);
    if (typed.length === 0) return { wrong: `--when needs a condition: ${allowedConditions}` };
    for (let from = 0; from < typed.length; ) {
      // The longest that is one: "disabled child, stable needs" is not "disabled child" with something left over.
      let to = typed.length;
      let added = addCondition(said, typed.slice(from, to).join(' '));
      while (!added && to > from + 1) added = addCondition(said, typed.slice(from, --to).join(' '));
      if (!added) return { wrong: `No condition ${typed.slice(from).join(' ')}. Allowed: ${allowedConditions}` };
      said = added;
      from = to;
    }
    i += typed.length + 1;
  }
  return { said };
}

function answer(profile: ProcedureProfile, rule: ClockRule, trigger: TriggerTime, said: Said): ExplainedRule {
  const { when, consequence, source } = rule;
  const of = { profile, rule, trigger, said };
  const applies = holds(when, taken(said, when));
  const readings = applies ? readingsOf(of) : [];
  const refusal = readings.length > 0 ? undefined : whyNot(rule, applies, of);
  const assumes = applies ? assumedWords(said, when) : [];
  return {
    authority: profile.id,
    rule: rule.id,
    label: rule.label,
    says: source.says,
    trigger: { event: triggerWords(rule.starts), date: trigger.date, ...(trigger.time && { time: trigger.time }) },
    ...(when && { when: conditionWords(when) }),
    ...(assumes.length > 0 && { assumes }),
    direction: rule.direction,
    readings,
    ...(refusal && { refusal }),
    owner: rule.owner,
    consequence: typeof consequence === 'string' ? consequence : consequence.note,
    edition: { document: profile.document, inForceFrom: profile.inForceFrom },
  };
}

function whyNot(
  rule: ClockRule,
  applies: boolean,
  of: Parameters<typeof clockOf>[0],
): NonNullable<ExplainedRule['refusal']> {
  if (!applies)
    return { reason: 'not applicable', words: `The rule counts only where: ${conditionWords(rule.when).join('; ')}.` };
  const { readings } = rule;
  if (isSilent(readings)) return { reason: 'no number', words: readings.note };
  const refused = clockOf(of, readings[0])?.refusal;
  if (refused?.reason === 'too far back' || refused?.reason === 'too far ahead')
    return { reason: refused.reason, words: refused.words.replace(/ Correct the day .*$/, '') };
  const lengths = readings.map(({ period, when }) => `${period}: ${conditionWords(when).join('; ')}`);
  return { reason: 'not applicable', words: `None of its lengths counts here. ${lengths.join('. ')}.` };
}
