import type { CaseFile, DatedFact } from '../case/caseFile.ts';
import type { FactName } from '../case/factName.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { fail, ok, type Result } from '../result.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { parsePlainDate } from '../time/plainDate.ts';
import type { WorkingCalendar } from '../time/workingDays.ts';
import type { Reading } from './clockRule.ts';
import { countBack } from './count.ts';
import { holds, isSilent } from './holds.ts';
import type { GateRule } from './meetingRules.ts';
import type { ProcedureProfile } from './profile.ts';
import { meetingSituation } from './situation.ts';

/**
 * `done`: in time. `done late`: after the day it was due. `to do`: nothing recorded and still time. `not in time`:
 * nothing recorded, and the day it was due has passed.
 */
export type GateStatus = 'done' | 'done late' | 'to do' | 'not in time';

/** One gate of one meeting. `due` is the last day that is still in time. */
export interface Gate {
  readonly id: string;
  readonly label: string;
  readonly fact: FactName;
  /** The meeting that a fact has to name; absent for one of the whole case. */
  readonly meeting?: string;
  readonly status: GateStatus;
  readonly due: PlainDate;
  /** The rule where it has one: `2 working days before the meeting`. */
  readonly period?: string;
  /** The wording allows another reading and nobody has confirmed this one. */
  readonly assumed: boolean;
  /** Counted past the published bank holidays. */
  readonly provisional: boolean;
  readonly other?: { readonly due: PlainDate; readonly period: string; readonly inTime: boolean };
  readonly doneOn?: PlainDate;
  /** What says so: what a correction has to name. */
  readonly recorded?: DatedFact;
  /** Before that day it cannot have happened. */
  readonly notBefore?: Pick<DatedFact, 'on'>;
  /** What is said to an earlier day; without it what `before` has to say. */
  readonly tooSoon?: string;
  /** What it comes before; without this, the meeting. `nothing`: it is kept track of, and nothing waits for it. */
  readonly before?: NonNullable<GateRule['before']> | 'the sending' | 'nothing';
  /** Nobody is invited without it, or, where it comes before the meeting, the meeting may not be held. */
  readonly blocks: boolean;
  readonly who: string;
  readonly says: string;
  /** Document and paragraph, as one line. */
  readonly source: string;
}

export interface GateFacts {
  readonly profile: ProcedureProfile;
  readonly file: Pick<CaseFile, 'facts' | 'ledBy' | 'circumstances'>;
  /** `number`: among those of its kind. Without it no rule that asks for a number holds. */
  readonly meeting: Pick<Meeting, 'id' | 'kind' | 'time' | 'mode'> & { readonly number?: number };
  readonly calendar: WorkingCalendar;
  readonly today: PlainDate;
}

/** What the procedure wants done before this meeting, and how far it is. `silent` says so where it wants nothing. */
export function gatesOf(given: GateFacts): { readonly gates: readonly Gate[]; readonly silent?: string } {
  const { profile, file, meeting } = given;
  const rules = profile.gates[meeting.kind];
  if (isSilent(rules)) return { gates: [], silent: rules.note };
  const facts = meetingSituation(file, meeting.kind, meeting);
  return { gates: rules.filter((rule) => holds(rule.when, facts)).map((rule) => gateOf(rule, given)) };
}

/** F-INV-02: what still stands between the plan and the first invitation. */
export const holdsInvitations = (gates: readonly Gate[]): readonly Gate[] =>
  gates.filter(({ blocks, before, doneOn }) => blocks && before === 'the invitations' && doneOn === undefined);

/** F-SCH-07: without what the meeting may not be held yet. */
export const holdsMeeting = (gates: readonly Gate[]): readonly Gate[] =>
  gates.filter(({ blocks, before, doneOn }) => blocks && before === undefined && doneOn === undefined);

function gateOf(rule: GateRule, { profile, file, meeting, calendar, today }: GateFacts): Gate {
  const readings = profile.clocks.find(({ id }) => id === rule.clock)?.readings;
  const [reading, otherReading] = readings && !isSilent(readings) ? readings : [];
  const count = (each: Reading) => countBack(meeting.time.date, each.period, calendar);
  const counted = reading && count(reading);
  const due = counted?.date ?? meeting.time.date;
  const notBefore = rule.notBefore && latest(file.facts, rule.notBefore);
  const recorded = doneFirst(rule, file.facts, meeting.id, notBefore?.on);
  const doneOn = recorded?.on;
  const until = doneOn ?? today;
  const otherDue = otherReading && count(otherReading).date;
  return {
    id: rule.id,
    label: rule.label,
    fact: rule.fact,
    ...(rule.of === 'the same meeting' && { meeting: meeting.id }),
    status: doneOn ? (doneOn > due ? 'done late' : 'done') : today > due ? 'not in time' : 'to do',
    due,
    ...(reading && { period: reading.period }),
    assumed: reading?.assumed ?? false,
    provisional: counted?.provisional ?? false,
    ...(otherReading &&
      otherDue && { other: { due: otherDue, period: otherReading.period, inTime: until <= otherDue } }),
    ...(recorded && { doneOn: recorded.on, recorded }),
    ...(notBefore && { notBefore }),
    ...(rule.before && { before: rule.before }),
    blocks: rule.blocks,
    who: rule.who,
    says: rule.source.says,
    source: `${profile.document}: ${rule.source.paragraph}`,
  };
}

const byDay = (a: DatedFact, b: DatedFact) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0);

const latest = (facts: readonly DatedFact[], name: FactName) =>
  facts
    .filter(({ fact }) => fact === name)
    .sort(byDay)
    .at(-1);

function doneFirst(rule: GateRule, facts: readonly DatedFact[], meeting: string, notBefore: PlainDate | undefined) {
  return facts
    .filter(({ fact }) => fact === rule.fact)
    .filter((each) => rule.of === 'the case' || each.meeting === meeting)
    .filter(({ on }) => notBefore === undefined || on >= notBefore)
    .sort(byDay)[0];
}

export type DayProblem = 'not a day' | 'not come yet' | 'before what it speaks of';

/** The day somebody typed for a gate, or what is wrong with it. */
export function gateDay(typed: string, gate: Pick<Gate, 'notBefore'>, today: PlainDate): Result<PlainDate, DayProblem> {
  const on = parsePlainDate(typed.trim());
  if (!on.ok) return fail('not a day');
  if (on.value > today) return fail('not come yet');
  if (gate.notBefore && on.value < gate.notBefore.on) return fail('before what it speaks of');
  return ok(on.value);
}
