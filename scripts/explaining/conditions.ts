import { circumstances } from '../../src/domain/case/circumstance.ts';
import { meetingKinds } from '../../src/domain/meeting/meeting.ts';
import type { Condition, Situation } from '../../src/domain/procedure/condition.ts';

/** What was said to be true. Nothing said of a part: the rule's own condition fills it. */
export type Said = Pick<Situation, 'ledBy' | 'mode' | 'kind' | 'number' | 'with'>;

const modes = { teams: 'teams', 'on teams': 'teams', 'in person': 'in person' } as const;
const leads = { 'key worker': 'key worker', 'social worker': 'social worker' } as const;

/** Words that differ in case, hyphens, spaces or apostrophes alone are the same. */
const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/['’‘`]/g, '')
    .replace(/[-‐‑–\s,]+/g, ' ')
    .trim();

/** For the one line that says what is allowed. */
export const allowedConditions: string = [
  ...Object.keys(leads),
  'review number 3 (any kind and number)',
  'teams',
  'in person',
  ...circumstances,
].join('; ');

/**
 * Adds one condition as it was typed, which may be several words of the command line. Undefined for words that are no
 * condition.
 */
export function addCondition(said: Said, typed: string): Said | undefined {
  const words = plain(typed).replace(/^led by (a )?/, '');
  const lead = Object.entries(leads).find(([name]) => name === words)?.[1];
  if (lead) return { ...said, ledBy: lead };
  const mode = Object.entries(modes).find(([name]) => name === words)?.[1];
  if (mode) return { ...said, mode };
  const [, kind, number] = /^(?:([a-z]+) )?(?:meeting )?number (\d{1,4})$/.exec(words) ?? [];
  const known = meetingKinds.find((each) => each === kind);
  if (number && (known || kind === undefined || kind === 'meeting'))
    return { ...said, ...(known && { kind: known }), number: Number(number) };
  const circumstance = circumstances.find((each) => plain(each) === words);
  return circumstance && { ...said, with: [...(said.with ?? []), circumstance] };
}

/** What a condition is read against: what was said, and where nothing was, what the condition itself asks for. */
export function taken(said: Said, condition: Condition | undefined): Situation {
  const { ledBy, kind, mode, number } = { ...condition, ...said };
  const has = said.with ?? [...(condition?.with ?? []), ...(condition?.withAny?.slice(0, 1) ?? [])];
  return {
    ...(ledBy && { ledBy }),
    ...(kind && { kind }),
    ...(mode && { mode }),
    ...(number && { number }),
    with: has,
  };
}

/** A condition in words, part by part. */
export function conditionWords(condition: Condition | undefined): readonly string[] {
  if (!condition) return [];
  const { ledBy, kind, mode, number, notNumber, with: has = [], withAny, without = [] } = condition;
  const meeting = kind ?? 'meeting';
  return [
    ...(ledBy ? [`led by a ${ledBy}`] : []),
    ...(number ? [`${meeting} number ${number}`] : notNumber ? [`not ${meeting} number ${notNumber}`] : []),
    ...(kind && !number && !notNumber ? [`${kind} meeting`] : []),
    ...(mode ? [mode === 'teams' ? 'on Teams' : mode] : []),
    ...has,
    ...(withAny ? [withAny.join(' or ')] : []),
    ...without.map((each) => `not ${each}`),
  ];
}

/** The part of a condition that nobody spoke of, in words. */
export function assumedWords(said: Said, condition: Condition | undefined): readonly string[] {
  if (!condition) return [];
  const open = (key: keyof Said) => said[key] === undefined;
  return conditionWords({
    ...(open('ledBy') && condition.ledBy && { ledBy: condition.ledBy }),
    ...(open('kind') && condition.kind && { kind: condition.kind }),
    ...(open('mode') && condition.mode && { mode: condition.mode }),
    ...(open('number') && condition.number && { number: condition.number }),
    ...(open('number') && condition.notNumber && { notNumber: condition.notNumber }),
    ...(open('with') && {
      ...(condition.with && { with: condition.with }),
      ...(condition.withAny && { withAny: condition.withAny }),
      ...(condition.without && { without: condition.without }),
    }),
  });
}
