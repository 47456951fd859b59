import { type FactName, factNames } from '../case/factName.ts';
import { speaksOf } from '../case/speaksOf.ts';
import { type Period, type PeriodParts, periodParts } from '../time/period.ts';
import { type CodeSet, codeCount, codeOfFact, codeOfMeeting, codeSet } from './caseFacts.ts';
import type { ClockRule, Direction, MetBy, Reading, Trigger } from './clockRule.ts';
import type { Condition } from './condition.ts';
import { isSilent } from './holds.ts';
import type { ProcedureProfile } from './profile.ts';

/** A set of codes: 1 where one is in it. */
type Codes = Uint8Array;

export interface CompiledTrigger {
  readonly from: Trigger['from'];
  readonly has: Codes;
  readonly any: CodeSet;
  readonly codes: readonly number[];
  /** How many of the first ones start nothing. */
  readonly after: number;
  /** The code of what has to name the same meeting; -1 where nothing has to. */
  readonly ofMeetingsWith: number;
}

/** `undefined` is the same day. */
export type CompiledPeriod = PeriodParts | undefined;

export interface CompiledReading {
  readonly reading: Reading;
  readonly period: CompiledPeriod;
  readonly opens: PeriodParts | undefined;
  readonly starts: CompiledTrigger | undefined;
  readonly dayAfter: boolean;
  /** Which fact after the start meets it, where the reading says another than its rule; 0 where it does not. */
  readonly nth: number;
}

/**
 * One rule with its facts as codes and its periods taken apart. Nothing in it depends on a case. Every field is always
 * there, in one order: thousands of cases are read by it, and objects of many shapes are read several times slower.
 */
export interface CompiledRule {
  readonly rule: ClockRule;
  /** It runs back from its start. */
  readonly back: boolean;
  readonly floor: boolean;
  readonly gate: boolean;
  /** Again and again: no fact of the day of its start meets it. */
  readonly again: boolean;
  readonly starts: CompiledTrigger;
  /** Undefined where the procedure gives no number. */
  readonly readings: readonly CompiledReading[] | undefined;
  readonly met: CompiledMet | undefined;
  readonly target: PeriodParts | undefined;
  /** Whether it counts depends on the meeting it speaks of: its kind, number, or on Teams or not. */
  readonly asksMeeting: boolean;
}

export interface CompiledMet {
  readonly has: Codes;
  readonly any: CodeSet;
  readonly sameMeeting: boolean;
  readonly nth: number;
}

const backwards: readonly Direction[] = ['lead', 'lead window', 'gate'];

/** Whether a rule of this direction runs back from its start. */
export const runsBack = ({ direction }: Pick<ClockRule, 'direction'>): boolean => backwards.includes(direction);

const known = new WeakMap<ProcedureProfile, readonly CompiledRule[]>();

/** The rules of a profile in its order, compiled at the first question. */
export function compiledRules(profile: ProcedureProfile): readonly CompiledRule[] {
  const rules = known.get(profile) ?? profile.clocks.map(compile);
  known.set(profile, rules);
  return rules;
}

/** By code of a fact: codes of what it speaks of. */
export const spokenOf: readonly (Codes | undefined)[] = factNames.map((name) => {
  const first = speaksOf[name];
  return first && setOf(first.map(codeOfFact));
});

function compile(rule: ClockRule): CompiledRule {
  const { readings, metBy, target } = rule;
  const conditions = [rule.when, target?.when, ...(isSilent(readings) ? [] : readings.map(({ when }) => when))];
  return {
    rule,
    back: runsBack(rule),
    floor: rule.direction === 'floor',
    gate: rule.direction === 'gate',
    again: rule.direction === 'max interval',
    starts: trigger(rule.starts),
    readings: isSilent(readings) ? undefined : readings.map(compileReading),
    met: isSilent(metBy) ? undefined : compileMet(metBy),
    target: target && periodParts(target.period),
    asksMeeting: conditions.some(ofMeeting),
  };
}

function compileMet({ facts, of, nth }: MetBy): CompiledMet {
  const codes = facts.map(codeOfFact);
  return { has: setOf(codes), any: codeSet(codes), sameMeeting: of === 'the same meeting', nth: nth ?? 1 };
}

const compileReading = (reading: Reading): CompiledReading => ({
  reading,
  period: partsOf(reading.period),
  opens: reading.opens && periodParts(reading.opens),
  starts: reading.starts && trigger(reading.starts),
  dayAfter: reading.dayAfter ?? false,
  nth: reading.nth ?? 0,
});

const partsOf = (period: Period | 'the same day'): CompiledPeriod =>
  period === 'the same day' ? undefined : periodParts(period);

const ofMeeting = (condition: Condition | undefined): boolean =>
  condition !== undefined &&
  [condition.kind, condition.number, condition.notNumber, condition.mode].some((part) => part !== undefined);

function trigger(of: Trigger): CompiledTrigger {
  const codes =
    of.from === 'meeting date' ? of.kinds.map(codeOfMeeting) : of.facts.map((name: FactName) => codeOfFact(name));
  const after = of.from === 'each fact' ? (of.after ?? 0) : 0;
  const ofMeetingsWith = of.from === 'each fact' && of.ofMeetingsWith ? codeOfFact(of.ofMeetingsWith) : -1;
  return { from: of.from, has: setOf(codes), any: codeSet(codes), codes, after, ofMeetingsWith };
}

function setOf(codes: readonly number[]): Codes {
  const set = new Uint8Array(codeCount);
  for (const code of codes) if (code >= 0) set[code] = 1;
  return set;
}
