import { type MeetingId, type MeetingKind, meetingKinds } from '../meeting/meeting.ts';
import { type CompiledReading, type CompiledRule, compiledRules } from './compiledRule.ts';
import type { Condition, Situation } from './condition.ts';
import { holds } from './holds.ts';
import type { ProcedureProfile } from './profile.ts';

/** A rule as it stands for a case: whether it counts, and which of its readings do, the one that rules first. */
export interface LiveRule extends CompiledRule {
  readonly applies: boolean;
  /** It may count for one meeting or another: what is true of the case does not rule it out. */
  readonly possible: boolean;
  readonly first: CompiledReading | undefined;
  readonly others: readonly CompiledReading[];
}

/** Of each profile, by situation. Few differ: who leads, and what is true of the case. */
const known = new WeakMap<ProcedureProfile, Map<string, readonly LiveRule[]>>();
const most = 500;

/** Every rule of the profile, in its order, read against what is true of the case. */
export function liveRules(profile: ProcedureProfile, situation: Situation): readonly LiveRule[] {
  const ofProfile = known.get(profile) ?? new Map<string, readonly LiveRule[]>();
  known.set(profile, ofProfile);
  const { ledBy, kind, mode, number, with: has } = situation;
  const key = `${ledBy ?? ''}|${kind ?? ''}|${mode ?? ''}|${number ?? ''}|${has ? has.join('|') : ''}`;
  const found = ofProfile.get(key);
  if (found) return found;
  const rules = compiledRules(profile).map((rule) => liveRule(rule, situation));
  if (ofProfile.size >= most) ofProfile.clear();
  ofProfile.set(key, rules);
  return rules;
}

/** One rule. With readings of which none counts, the rule does not either; a target may be another case's. */
export function liveRule(compiled: CompiledRule, situation: Situation): LiveRule {
  const [first, ...others] = (compiled.readings ?? []).filter(({ reading }) => holds(reading.when, situation));
  const applies = holds(compiled.rule.when, situation) && (compiled.readings === undefined || first !== undefined);
  const target = holds(compiled.rule.target?.when, situation) ? compiled.target : undefined;
  const possible = applies || (compiled.asksMeeting && holds(ofCase(compiled.rule.when), situation));
  return {
    rule: compiled.rule,
    back: compiled.back,
    floor: compiled.floor,
    gate: compiled.gate,
    again: compiled.again,
    starts: compiled.starts,
    readings: compiled.readings,
    met: compiled.met,
    target,
    asksMeeting: compiled.asksMeeting,
    applies,
    possible,
    first,
    others,
  };
}

/** A condition less what it asks of the meeting. */
function ofCase(condition: Condition | undefined): Condition {
  const { kind: _k, mode: _m, number: _n, notNumber: _o, ...rest } = condition ?? {};
  return rest;
}

/** What the meeting adds to what is true of the case: its kind and number, as its id says. */
export function situationOfMeeting(situation: Situation, id: MeetingId | undefined): Situation {
  const [, written, number] = /-([a-z]+)-(\d{1,4})$/.exec(id ?? '') ?? [];
  const kind: MeetingKind | undefined = meetingKinds.find((each) => each === written);
  return kind ? { ...situation, kind, number: Number(number) } : situation;
}
