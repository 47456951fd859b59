import type { CaseFile } from '../case/caseFile.ts';
import type { MeetingKind } from '../meeting/meeting.ts';
import type { ClockName, ClockRule } from './clockRule.ts';
import type {
  AbsenceRule,
  AgendaPack,
  ChairRule,
  GateRule,
  InviteeRule,
  MeetingRule,
  OneOutcomeRule,
  OutcomeRule,
  UpdateRule,
} from './meetingRules.ts';
import type {
  CaseSystemRule,
  ClosureRule,
  ConsentRule,
  ContentsRule,
  Contradiction,
  OversightRule,
  PaperRule,
  RatifyRule,
  ScalingRule,
  SignatureRule,
  VariantRule,
} from './recordRules.ts';
import type { Silent, Source } from './silent.ts';

type ByKind<Rule> = Readonly<Record<MeetingKind, Rule | Silent>>;

/**
 * One edition of one authority's procedure, as data that a team manager can read: no functions, nothing inherited. A
 * procedure that says nothing about something says so with `Silent`, so that none is half done.
 */
export interface ProcedureProfile {
  /** The authority's key, the same in every edition: `leicestershire`. */
  readonly id: string;
  readonly authority: string;
  /** How the document is cited: `Leicestershire practice standards, Jan 2024`. */
  readonly document: string;
  /** First day of this edition, ISO. Clocks that started before it use the edition before, where there is one. */
  readonly inForceFrom: string;
  /** The edition it took the place of, whole as it was: clocks that started in its time go on by it. */
  readonly before?: ProcedureProfile;
  /** When the authority meant to look at its document again, or that its age should be asked about. */
  readonly review: { readonly due?: string; readonly note: string } | Silent;
  /** What a reader should know of the document itself. */
  readonly notes: readonly string[];
  /** What the authority calls things. Screens say these words, never our keys. */
  readonly words: ProcedureWords;
  readonly terms: readonly Term[];
  readonly roles: readonly RoleWord[];

  readonly meetings: ByKind<MeetingRule>;
  readonly chairs: ByKind<readonly ChairRule[]>;
  readonly clocks: readonly ClockRule[];
  /** What no clock answers for. */
  readonly silentClocks: Readonly<Partial<Record<ClockName, string>>>;
  readonly invitees: ByKind<readonly InviteeRule[]>;
  readonly consent: readonly ConsentRule[] | Silent;
  readonly gates: ByKind<readonly GateRule[]>;
  readonly agenda: ByKind<readonly AgendaPack[]>;
  readonly writtenUpdate: UpdateRule | Silent;
  readonly absence: readonly AbsenceRule[] | Silent;
  readonly scaling: ScalingRule | Silent;
  readonly outcomes: ByKind<readonly OutcomeRule[]>;
  /** Silent where a meeting may end without any of them: then the chair is only asked. */
  readonly oneOutcome: OneOutcomeRule | Silent;

  readonly papers: readonly PaperRule[];
  readonly contents: readonly ContentsRule[];
  readonly ratification: RatifyRule | Silent;
  readonly signatures: readonly SignatureRule[] | Silent;
  readonly caseSystem: readonly CaseSystemRule[] | Silent;
  readonly closure: readonly ClosureRule[];
  readonly variants: readonly VariantRule[];
  readonly oversight: readonly OversightRule[] | Silent;
  readonly contradictions: readonly Contradiction[];
}

export interface ProcedureWords {
  readonly plan: string;
  readonly minutes: string;
  readonly agenda: string;
  /** The people round the child: `team around the child`. */
  readonly group: string;
  readonly leadWorker: Readonly<Record<CaseFile['ledBy'], string>>;
  readonly caseSystem: string;
}

export interface Term {
  readonly id: string;
  readonly term: string;
  readonly means: string;
  readonly source: Source;
}

export interface RoleWord {
  readonly id: string;
  /** As written in `Person.role`. */
  readonly role: string;
  /** Other spellings of the same role in the document. */
  readonly aliases?: readonly string[];
  readonly title: string;
  readonly does: string;
  /** A manager: whom the council names to take text out of records. */
  readonly manages?: true;
  readonly source: Source;
}
