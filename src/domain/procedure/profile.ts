import type { CaseFile, FactName } from '../case/caseFile.ts';
import type { Presence } from '../meeting/event.ts';
import type { Meeting, MeetingKind } from '../meeting/meeting.ts';
import type { DayPeriod } from '../time/period.ts';

/**
 * One authority's procedure, as data that a team manager can read: no functions, nothing inherited. A procedure that
 * says nothing about something says so with `Silent`, so that none is half done.
 */
export interface ProcedureProfile {
  readonly id: string;
  readonly authority: string;
  /** How the document is cited: `Leicestershire practice standards, Jan 2024`. */
  readonly document: string;
  /** First day of this edition, ISO. */
  readonly inForceFrom: string;
  /** What a reader should know of the document itself. */
  readonly notes: readonly string[];
  /** What the authority calls things. Screens say these words, never our keys. */
  readonly words: ProcedureWords;
  readonly roles: readonly RoleWord[];
  readonly clocks: Readonly<Record<ClockName, ClockRule | Silent>>;
  readonly chairs: Readonly<Record<MeetingKind, readonly ChairRule[] | Silent>>;
  readonly invitees: Readonly<Record<MeetingKind, readonly InviteeRule[] | Silent>>;
  readonly agenda: Readonly<Record<MeetingKind, AgendaPack | Silent>>;
  readonly papers: PaperRule | Silent;
  readonly gates: Readonly<Record<MeetingKind, readonly GateRule[] | Silent>>;
  readonly writtenUpdate: UpdateRule | Silent;
}

export interface Silent {
  readonly silent: true;
  /** What is missing, and what the product does instead. */
  readonly note: string;
}

export interface ProcedureWords {
  /** The meeting's full name, for invitations and papers. */
  readonly meetings: Readonly<Record<MeetingKind, string>>;
  /** Its name in rows and headers. */
  readonly meetingsShort: Readonly<Record<MeetingKind, string>>;
  readonly plan: string;
  readonly minutes: string;
  readonly agenda: string;
  readonly leadWorker: Readonly<Record<CaseFile['ledBy'], string>>;
  readonly caseSystem: string;
}

export interface RoleWord {
  /** As written in `Person.role`. */
  readonly role: string;
  readonly title: string;
  readonly does: string;
}

/** Where a rule is written. `paragraph` is told in our own words; `quote` is at most the few words in dispute. */
export interface Source {
  readonly paragraph: string;
  readonly says: string;
  readonly quote?: string;
}

/** All that are given must hold. One evaluator reads them: `holds`. */
export interface Condition {
  readonly ledBy?: CaseFile['ledBy'];
  readonly kind?: MeetingKind;
  readonly mode?: Meeting['mode'];
}

/** What a clock answers for; every profile has a rule, or its silence, for each. */
export type ClockName = 'initial meeting' | 'assessment to family' | 'progress meeting' | 'minutes' | 'plan';

export interface ClockRule {
  readonly id: string;
  readonly label: string;
  /** The rule in a few words, without its unit where that is in doubt: `First meeting within 10 days`. */
  readonly rule: string;
  /** What a person does by the date: `hold it`. */
  readonly act: 'hold it' | 'share it' | 'send it';
  readonly when?: Condition;
  readonly starts: Trigger;
  /**
   * `latest`: within the period of the start. `max interval`: again within the period, each time.
   * `lead`: at least the period before.
   */
  readonly direction: 'latest' | 'max interval' | 'lead';
  /** The first one counts; any other is kept beside it and shown. */
  readonly readings: readonly [Reading, ...Reading[]];
  readonly metBy: { readonly facts: readonly FactName[]; readonly of: 'the case' | 'the same meeting' };
  readonly owner: string;
  readonly source: Source;
  readonly consequence: string | Silent;
}

export type Trigger =
  /** One clock, from the last such fact. */
  | { readonly from: 'last fact'; readonly facts: readonly FactName[] }
  /** One clock for every such fact. */
  | { readonly from: 'each fact'; readonly facts: readonly FactName[] }
  /** One clock for every meeting of a kind that has a date. */
  | { readonly from: 'meeting date'; readonly kind: MeetingKind };

export interface Reading {
  readonly period: DayPeriod;
  /** True while the words can be read otherwise and nobody at the authority has confirmed this reading. */
  readonly assumed: boolean;
  readonly note: string;
}

export interface ChairRule {
  /** A role's word, or whoever leads the plan. */
  readonly who: string | { readonly leadWorker: true };
  readonly when?: Condition;
  readonly standing: 'first choice' | 'allowed';
  readonly note: string;
  readonly source: Source;
}

/** Whom a place at the meeting is for. */
export type Seat =
  | 'parents'
  | 'children'
  | 'other family'
  | 'lead worker'
  | 'other agencies'
  /** A person whose `fills` is this place. */
  | 'who fills it';

export interface InviteeRule {
  readonly place: string;
  readonly seat: Seat;
  /** `told`: hears that there is a plan, gets no invitation and no papers. */
  readonly need: 'required' | 'usual' | 'told';
  /** Required, and stronger than advice: with nobody asked there, nothing is sent until somebody says why. */
  readonly leftEmpty?: 'needs a reason';
  readonly when?: Condition;
  readonly why: string;
  readonly source: Source;
}

export interface AgendaPack {
  readonly title: string;
  readonly source: Source;
  readonly items: readonly AgendaRule[];
}

/** What an item leaves in the record. */
export type Capture =
  | 'attendance'
  | 'contact details'
  | 'child’s voice'
  | 'parents’ voice'
  | 'statements'
  | 'plan'
  | 'written updates'
  | 'notes'
  | 'worries and working well'
  | 'exit strategies'
  | 'next meeting';

export interface AgendaRule {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly ask: string;
  /** Asked as well, under a condition. */
  readonly also?: { readonly when: Condition; readonly ask: string };
  /** For the chair's eyes. */
  readonly hint?: string;
  /** The item itself is advice to the chair, not a topic of the meeting. */
  readonly forChair: boolean;
  readonly captures: readonly Capture[];
  readonly when?: Condition;
  /** Why it does not apply when it does not: `Only at an initial meeting`. */
  readonly whyNot?: string;
}

export interface PaperRule {
  /** Who gets minutes and plan, by how they took part. */
  readonly to: readonly Presence[];
  readonly clocks: readonly ClockName[];
  readonly source: Source;
}

/** Something that should be true before a meeting is held, and the dated fact that says it is. */
export interface GateRule {
  readonly id: string;
  /** As it stands in a list: `Assessment shared with the family`. */
  readonly label: string;
  readonly when?: Condition;
  readonly fact: FactName;
  /** Once for the case, or again before each meeting. */
  readonly of: 'the case' | 'the same meeting';
  /** It speaks of this one, so an earlier day does not count. */
  readonly notBefore?: FactName;
  /** The clock whose readings say by when. Without one it is due on the day of the meeting at the latest. */
  readonly clock?: ClockName;
  /** Whether the meeting may not be held without it. Otherwise it is advice. */
  readonly blocks: boolean;
  readonly who: string;
  readonly source: Source;
}

/** What somebody who cannot come is asked to write instead: the headings, in the order they are asked. */
export interface UpdateRule {
  readonly agencies: readonly string[];
  readonly family: readonly string[];
  readonly source: Source;
}
