import type { CircumstanceName } from '../../src/domain/case/circumstance.ts';
import type { FactName } from '../../src/domain/case/factName.ts';
import type { MeetingKind } from '../../src/domain/meeting/meeting.ts';
import type { PaperName } from '../../src/domain/procedure/recordRules.ts';

/** Parts of a procedure that are lists of rules with ids. */
export type ListedPart =
  | 'terms'
  | 'roles'
  | 'consent'
  | 'absence'
  | 'contents'
  | 'signatures'
  | 'caseSystem'
  | 'closure'
  | 'variants'
  | 'oversight'
  | 'contradictions';

/** What is true of the case and the meeting for one row. */
export interface WorkedWhen {
  readonly ledBy?: 'key worker' | 'social worker';
  readonly mode?: 'teams' | 'in person';
  readonly number?: number;
  readonly with?: readonly CircumstanceName[];
}

/** Something recorded besides the trigger; `same`: of the trigger's own meeting, not of one before. */
export interface GivenFact {
  readonly fact: FactName;
  readonly on: string;
  readonly same?: true;
}

/**
 * One thing that must come out of a procedure, worked out by hand. Every row names the rule it proves, so that a change
 * of that rule's datum is noticed.
 */
export type WorkedRow = { readonly note?: string; readonly when?: WorkedWhen } /**
 * A date. `on` is the day of the trigger (`2026-10-23T15:00` where the rule counts hours). `due` of the reading that
 * counts; `others` the due dates of the other readings in their order; `opens` and `target` where the rule has them.
 */ & (
  | {
      readonly rule: string;
      readonly on: string;
      readonly due: string;
      readonly scheduleBy?: string;
      readonly others?: readonly string[];
      readonly opens?: string;
      readonly target?: string;
      readonly provisional?: true;
      /** What else is recorded: what another reading starts from, or the reviews before this one. */
      readonly given?: readonly GivenFact[];
    }
  /** The day of the trigger alone does not start it. */
  | { readonly rule: string; readonly on: string; readonly notStarted: true }
  /** The rule runs, and its procedure gives no number. */
  | { readonly rule: string; readonly on: string; readonly noNumber: true }
  /** The rule does not apply. */
  | { readonly rule: string; readonly notApplicable: true }
  /** What starts it and what meets it, by fact: guards the trigger of a rule. */
  | {
      readonly rule: string;
      readonly startedBy: readonly string[];
      readonly metBy: readonly string[];
      readonly owner: string;
    }
  /** Whom the procedure lets chair, roles in order of standing; `lead worker` for whoever leads the plan. */
  | { readonly chairs: MeetingKind; readonly first: readonly string[]; readonly allowed: readonly string[] }
  /** Places at the meeting. */
  | {
      readonly invitees: MeetingKind;
      readonly required: readonly string[];
      readonly usual: readonly string[];
      readonly told: readonly string[];
      /** Places that may not stay empty without a reason. */
      readonly needReason?: readonly string[];
    }
  /** Ids of what must be true first, and of those that block. */
  | {
      readonly gates: MeetingKind;
      readonly ids: readonly string[];
      readonly blocking: readonly string[];
      /** The facts that open them, in order, where several meetings share the gates. */
      readonly facts?: readonly string[];
      /** The clocks behind them. */
      readonly clocks?: readonly string[];
    }
  /** Ids of the items that apply, in order; `also` of those that ask more here, `leftOut` of those that do not apply. */
  | {
      readonly agenda: MeetingKind;
      readonly title: string;
      readonly ids: readonly string[];
      readonly also?: readonly string[];
      readonly leftOut?: readonly string[];
    }
  /** Ids of what the meeting may decide. */
  | {
      readonly outcomes: MeetingKind;
      readonly ids: readonly string[];
      /** What becomes of the plan, in order, where several meetings share the outcomes. */
      readonly plans?: readonly string[];
    }
  /** Who gets a paper after a meeting of a kind, and the clocks that say by when. */
  | {
      readonly paper: PaperName;
      readonly after: MeetingKind;
      readonly to: readonly string[];
      readonly clocks: readonly string[];
    }
  /** The ids of a part whose rules are words for people: `closure`, `roles`. A rule that is dropped is noticed. */
  | { readonly part: ListedPart; readonly ids: readonly string[] }
  /** Any other rule, by id, as data: what `path` of it says. `path` is dotted: `tasks.0`, `agreedBy`. */
  | { readonly says: string; readonly path: string; readonly value: string | number | boolean }
);

/** All rows of one authority; `id` is the profile's. */
export interface WorkedProcedure {
  readonly id: string;
  readonly rows: readonly WorkedRow[];
}
