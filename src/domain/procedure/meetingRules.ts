import type { FactName } from '../case/factName.ts';
import type { FamilyAbsent } from '../meeting/event.ts';
import type { MeetingKind } from '../meeting/meeting.ts';
import type { SetBy } from '../settings/councilSettings.ts';
import type { Condition } from './condition.ts';
import type { Source } from './silent.ts';

/** What an authority calls a kind of meeting, and what comes after it. */
export interface MeetingRule {
  /** The full name, for invitations and papers. */
  readonly name: string;
  /** Its name in rows and headers. */
  readonly short: string;
  /** Which kind is usually agreed next, while the plan goes on. */
  readonly next: MeetingKind;
  readonly source: Source;
}

export interface ChairRule {
  /** A role's word, or whoever leads the plan. */
  readonly who: string | { readonly leadWorker: true };
  readonly when?: Condition;
  readonly standing: 'first choice' | 'allowed';
  /** Not said in so many words: the authority should confirm it. */
  readonly assumed?: true;
  /** Who has confirmed what was assumed. Never in a procedure's own file: the council's settings say it. */
  readonly confirmed?: SetBy;
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
  /** `LEI-P03` */
  readonly id: string;
  readonly place: string;
  readonly seat: Seat;
  /** `told`: hears that there is a plan, gets no invitation and no papers. */
  readonly need: 'required' | 'usual' | 'told';
  /**
   * Required, and with nobody asked there somebody should say why. `needs a reason`: nothing is sent until they do.
   * `asks for a reason`: the procedure says "in general", so it can be sent without.
   */
  readonly leftEmpty?: 'needs a reason' | 'asks for a reason';
  readonly when?: Condition;
  /** Not said in so many words: the authority should confirm it. */
  readonly assumed?: true;
  /** Who has confirmed what was assumed. Never in a procedure's own file: the council's settings say it. */
  readonly confirmed?: SetBy;
  readonly why: string;
  readonly source: Source;
}

/** The first pack of a kind whose condition holds is the meeting's agenda. */
export interface AgendaPack {
  readonly title: string;
  readonly when?: Condition;
  readonly source: Source;
  readonly items: readonly AgendaRule[];
}

/** What an item leaves in the record. */
export type Capture =
  | 'attendance'
  /** What is done where nobody of the family came: chosen under Who is here, which ticks the item. */
  | 'family absent'
  /** Nothing, but for the names of those who are asked. */
  | 'cameras'
  | 'contact details'
  | 'child’s voice'
  | 'parents’ voice'
  /** Of everybody who is there: a view, or that none was given. */
  | 'everyone’s views'
  | 'statements'
  | 'plan'
  /** Whether plan or news is discussed first. */
  | 'discussion order'
  | 'written updates'
  | 'notes'
  | 'worries and working well'
  | 'scaling'
  | 'disagreement'
  | 'outcome'
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
  /** Not said in so many words: the authority should confirm it. */
  readonly assumed?: true;
  /** Who has confirmed what was assumed. Never in a procedure's own file: the council's settings say it. */
  readonly confirmed?: SetBy;
  /** Why it does not apply when it does not: `Only at an initial meeting`. */
  readonly whyNot?: string;
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
  /** The id of the clock whose readings say by when. Without one it is due on the day of the meeting at the latest. */
  readonly clock?: string;
  /** It comes before anybody is invited; without this, before the meeting. */
  readonly before?: 'the invitations';
  /** Whether the meeting may not be held without it. Otherwise it is advice. */
  readonly blocks: boolean;
  readonly who: string;
  readonly source: Source;
}

/** What somebody who cannot come is asked to write instead: the headings, in the order they are asked. */
export interface UpdateRule {
  readonly id?: string;
  readonly agencies: readonly string[];
  readonly family: readonly string[];
  /** Told to an agency that writes. */
  readonly note?: string;
  readonly source: Source;
}

/** What is done about somebody who does not come. */
export interface AbsenceRule {
  readonly id: string;
  readonly who: 'the family' | 'an agency';
  readonly choices: readonly string[];
  /** Where those who came decide in the meeting itself: what each of the choices is, in the same order. */
  readonly decided?: readonly FamilyAbsent[];
  /** An agency's own concern, raised after a meeting: it goes to the first of the choices, and unsettled to the second. */
  readonly raisedAfter?: true;
  readonly note: string;
  readonly source: Source;
}

/** One thing a meeting may decide. */
export interface OutcomeRule {
  readonly id: string;
  /** As it is chosen: `Continue the plan`. */
  readonly outcome: string;
  readonly plan: 'goes on' | 'ends' | 'changes hands' | 'escalates';
  /** What has to be done because of it. */
  readonly tasks: readonly string[];
  readonly source: Source;
}

/** A meeting comes to exactly one of its outcomes: it is not finished and its minutes are not signed off without. */
export interface OneOutcomeRule {
  readonly id: string;
  readonly kinds: readonly MeetingKind[];
  /** Not said in so many words: the authority should confirm it. */
  readonly assumed?: true;
  /** Who has confirmed what was assumed. Never in a procedure's own file: the council's settings say it. */
  readonly confirmed?: SetBy;
  readonly source: Source;
}
