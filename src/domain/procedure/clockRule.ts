import type { FactName } from '../case/factName.ts';
import type { MeetingKind } from '../meeting/meeting.ts';
import type { Period } from '../time/period.ts';
import type { Condition } from './condition.ts';
import type { Silent, Source } from './silent.ts';

/** What a clock answers for. A profile has rules for each, or says that it is silent there. */
export const clockNames = [
  'initial meeting',
  'progress meeting',
  'review meeting',
  'special meeting',
  'final meeting',
  'assessment to family',
  'invitations',
  'before the meeting',
  'minutes',
  'plan',
  'agency notes',
  'recommendation',
  'case system',
  'visit',
  'visit record',
  'plan length',
  'plan check',
  'supervision',
  'oversight',
  'assessment',
  'child’s update',
  'safety plan',
  'step-down plan',
  'closure',
  'child protection',
  'transfer',
] as const;
export type ClockName = (typeof clockNames)[number];

/** The clock that says by when a meeting of a kind is held. */
export const meetingClock = {
  initial: 'initial meeting',
  progress: 'progress meeting',
  review: 'review meeting',
  special: 'special meeting',
  final: 'final meeting',
} as const satisfies Readonly<Record<MeetingKind, ClockName>>;

export interface ClockRule {
  /** `LEI-C03`, as in the list of requirements. */
  readonly id: string;
  readonly answers: ClockName;
  readonly label: string;
  /** The rule in a few words, without its unit where that is in doubt: `First meeting within 10 days`. */
  readonly rule: string;
  /** What a person does by the date, and its past: `['hold it', 'held']`. */
  readonly act: readonly [todo: string, done: string];
  readonly when?: Condition;
  readonly starts: Trigger;
  readonly direction: Direction;
  /** The first one counts; any other is kept beside it and shown. Silent: the procedure gives no number. */
  readonly readings: readonly [Reading, ...Reading[]] | Silent;
  /** What is aimed at within the limit: shown, never what makes it late. */
  readonly target?: { readonly period: Period; readonly when?: Condition; readonly note: string };
  readonly metBy: MetBy | Silent;
  /** Once the plan has ended it is not asked for any more, unless the plan begins again. */
  readonly ends?: 'with the plan';
  readonly owner: string;
  /** Nobody is named: the authority should confirm the owner. */
  readonly ownerAssumed?: true;
  readonly source: Source;
  readonly consequence: string | Silent;
}

/**
 * `latest`: within the period of the start. `max interval`: again within the period, each time. `lead`: at least the
 * period before the start. `window`: not before `opens` and not after the period. `lead window`: the same, before the
 * start. `gate`: done before the start, which is a meeting. `milestone`: something is looked at when the period is over.
 * `cap`: over by then. `floor`: not over before then. `as soon as possible`: at once, or with no number.
 */
export type Direction =
  | 'latest'
  | 'max interval'
  | 'lead'
  | 'window'
  | 'lead window'
  | 'gate'
  | 'milestone'
  | 'cap'
  | 'floor'
  | 'as soon as possible';

export type Trigger =
  /** One clock, from the last such fact. */
  | { readonly from: 'last fact'; readonly facts: readonly FactName[] }
  /** One clock, from the first such fact: a plan starts once. */
  | { readonly from: 'first fact'; readonly facts: readonly FactName[] }
  /** One clock, from the last of several facts that all have to be there. */
  | { readonly from: 'all facts'; readonly facts: readonly FactName[] }
  /**
   * One clock for every such fact; `after` leaves out the first so many: 1 runs from the second review on.
   * `ofMeetingsWith`: only where this other fact names the same meeting. What is true of one meeting starts nothing of
   * the meetings before and after it.
   */
  | {
      readonly from: 'each fact';
      readonly facts: readonly FactName[];
      readonly after?: number;
      readonly ofMeetingsWith?: FactName;
    }
  /** One clock for every meeting of these kinds that has a date. */
  | { readonly from: 'meeting date'; readonly kinds: readonly MeetingKind[] };

export interface Reading {
  readonly period: Period | 'the same day';
  /** For windows: when it begins to be right. */
  readonly opens?: Period;
  /** The rule speaks of longer, or more, than the period: it is due on the day after. */
  readonly dayAfter?: true;
  /** Counted from something else than the rule's own start. */
  readonly starts?: Trigger;
  /** Which fact after that start meets it, where it is another than the rule says: 2 for the second review. */
  readonly nth?: number;
  /** Only then is this a reading at all: which of two lengths was chosen. */
  readonly when?: Condition;
  /** True while the words can be read otherwise and nobody at the authority has confirmed this reading. */
  readonly assumed: boolean;
  /** The council's own standard, tighter than the procedure: never written in a profile. */
  readonly house?: true;
  readonly note: string;
}

export interface MetBy {
  readonly facts: readonly FactName[];
  readonly of: 'the case' | 'the same meeting';
  /** Which such fact after the start: 2 for the second review. */
  readonly nth?: number;
}
