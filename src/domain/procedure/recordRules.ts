import type { CircumstanceName } from '../case/circumstance.ts';
import type { FactName } from '../case/factName.ts';
import type { Presence } from '../meeting/event.ts';
import type { MeetingKind } from '../meeting/meeting.ts';
import type { Condition } from './condition.ts';
import type { Silent, Source } from './silent.ts';

export type PaperName =
  | 'minutes'
  | 'plan'
  /** Notes that an agency took in our place: it sends them itself. */
  | 'agency’s notes'
  | 'child’s plan'
  | 'safety plan'
  | 'step-down plan'
  | 'closing letter'
  | 'recommendation'
  | 'decision'
  | 'notice to the GP'
  | 'transfer pack';

/** Who gets a paper: by how they took part, or by who they are. One that fits is enough. */
export type Recipients =
  | Presence
  | 'everyone invited'
  | 'family'
  | 'children'
  | 'agencies of the plan'
  | 'lead worker'
  | 'the GP'
  | 'the manager'
  | 'the receiving authority';

export interface PaperRule {
  readonly id: string;
  readonly paper: PaperName;
  /** After which meetings; for all kinds without it. */
  readonly kinds?: readonly MeetingKind[];
  readonly when?: Condition;
  readonly to: readonly Recipients[] | Silent;
  /** The ids of the clocks that say by when; none where the procedure gives no number. */
  readonly clocks: readonly string[];
  /** Not said in so many words: the authority should confirm it. */
  readonly assumed?: true;
  readonly source: Source;
}

/** Somebody approves the record before it is sent: nothing leaves until the fact is there. */
export interface RatifyRule {
  readonly id: string;
  readonly who: string;
  readonly fact: FactName;
  /** Said when the same person chaired: no second pair of eyes. */
  readonly ifChaired: string;
  readonly source: Source;
}

/** A signature that is kept track of and holds nothing back. */
export interface SignatureRule {
  readonly id: string;
  readonly of: PaperName;
  readonly who: string;
  readonly fact: FactName;
  readonly kinds: readonly MeetingKind[];
  readonly when?: Condition;
  readonly source: Source;
}

export interface ConsentRule {
  readonly id: string;
  /** Who is asked. */
  readonly from: readonly (
    | 'everyone with parental responsibility'
    | 'a young person of 16 or over'
    | 'parents'
    | 'the adult concerned'
  )[];
  readonly asks: string;
  /** What may follow where it is not given: the only steps that are offered. */
  readonly ifRefused: readonly string[];
  readonly source: Source;
}

/** What must be so before a plan ends. */
export interface ClosureRule {
  readonly id: string;
  readonly rule: string;
  readonly when?: Condition;
  /** The fact that shows it, where one does. */
  readonly fact?: FactName;
  readonly source: Source;
}

/** What is written in the council's case system, and in which step of it. */
export interface CaseSystemRule {
  readonly id: string;
  readonly what: string;
  readonly step: string;
  readonly kinds?: readonly MeetingKind[];
  /** The id of the clock that says by when. */
  readonly clock?: string;
  readonly source: Source;
}

/** What the record of a meeting has to hold. */
export interface ContentsRule {
  readonly id: string;
  readonly holds: string;
  readonly when?: Condition;
  readonly kinds?: readonly MeetingKind[];
  readonly source: Source;
}

/** What a circumstance changes, and who has to agree to it where somebody has. */
export interface VariantRule {
  readonly id: string;
  readonly with: CircumstanceName | 'led by a key worker' | 'led by a social worker';
  readonly effect: string;
  /** Ids of the rules that it brings in or takes away. */
  readonly rules: readonly string[];
  readonly agreedBy?: string;
  readonly source: Source;
}

/** What managers watch. */
export interface OversightRule {
  readonly id: string;
  readonly who: string;
  readonly watches: string;
  /** The id of the clock behind it, where one is. */
  readonly clock?: string;
  readonly source: Source;
}

/** Where the document contradicts itself or leaves a gap, and what the product does. */
export interface Contradiction {
  readonly id: string;
  readonly issue: string;
  readonly answer: string;
  readonly source: Source;
}

/** How far along we are, from 0 to 10. */
export interface ScalingRule {
  readonly id: string;
  readonly zero: string | Silent;
  readonly ten: string | Silent;
  readonly assumed: boolean;
  readonly source: Source;
}
