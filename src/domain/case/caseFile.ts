import type { MeetingId } from '../meeting/meeting.ts';
import type { Plan } from '../plan/plan.ts';
import type { Instant } from '../time/instant.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { AgencyConcern } from './agencyConcern.ts';
import type { CircumstanceName } from './circumstance.ts';
import type { FactName } from './factName.ts';

/** The case's own reference, as the council's case system writes it: `LH-4163`. */
export type CaseReference = string;
/** Stable within one case: `p-mother`. Never an address, never a name. */
export type PersonId = string;
export type ChildId = string;

/** `case.json`: everything of one case that is not a meeting's record. Several children (siblings) can share it. */
export interface CaseFile {
  readonly version: 2;
  readonly reference: CaseReference;
  /** Which authority's procedure counts, by its profile id: `leicestershire`. */
  readonly procedure: string;
  readonly ledBy: 'key worker' | 'social worker';
  readonly leadWorker: PersonId;
  /** The council's team whose case it is, by name. Without one it is its lead worker's team's. */
  readonly team?: string;
  readonly children: readonly Child[];
  readonly people: readonly Person[];
  readonly consent: Consent;
  readonly preferences: MeetingPreferences;
  /** What is true of the case that rules ask about. */
  readonly circumstances: readonly Circumstance[];
  readonly facts: readonly DatedFact[];
  /** Facts that were put right or taken back, oldest first: what stood there before, who changed it and why. */
  readonly corrections: readonly FactCorrection[];
  /** What agencies raised after meetings. For staff alone: no paper is made from it. */
  readonly concerns?: readonly AgencyConcern[];
  readonly plan: Plan;
}

export interface Child {
  readonly id: ChildId;
  readonly name: string;
  /** What screens, headers and lists show instead of the name: `E.F.` */
  readonly initials: string;
  readonly born: PlainDate;
  /** The day from which the case is theirs too. Absent: from its start. */
  readonly joined?: PlainDate;
  /** Meetings whose signed minutes have an outcome of their own for them. */
  readonly outcomes?: readonly { readonly meeting: MeetingId; readonly on: PlainDate }[];
  /** What this child needs help with, in the lead worker's words. Each child of the case has their own. */
  readonly needs: string;
  /** Whether the child comes to meetings. School hours are avoided when one of school age does. */
  readonly attends: 'yes' | 'no' | 'not decided';
}

/** Anyone but the child: family, council staff, agencies. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  /** As it is said: `mother`, `SSWOP`, `school`, `health visitor`. */
  readonly role: string;
  readonly side: 'family' | 'council' | 'agency';
  /** Which required place of the procedure this person fills, if one: `school or nursery`. */
  readonly fills?: string;
  readonly parentalResponsibility: boolean;
  /** Missing means there is no safe address: nothing can be mailed to them. */
  readonly email?: string;
  /** Entra object id, for council people only. */
  readonly accountId?: string;
  readonly papersBy: 'email' | 'print';
  readonly phone?: string;
  /** Children of the case they live with. */
  readonly livesWith: readonly ChildId[];
  /** The language they need things said in, when that is not English. */
  readonly language?: string;
  readonly support: readonly Support[];
  /**
   * The safety flag: people who must neither meet this person nor learn from us where they are or what they do. It
   * holds both ways whoever it is written on: ask `areApart`.
   */
  readonly apartFrom: readonly PersonId[];
  /** Agencies: whether the family agreed that information is shared with this one. Absent: as for the whole case. */
  readonly consent?: Consent['state'];
  /** A message to this address came back. Nothing more is mailed there until someone confirms or changes it. */
  readonly addressFailed?: { readonly address: string; readonly on: PlainDate };
}

/** What is known of someone nobody has been asked about yet. */
export const nothingKnown = { livesWith: [], support: [], apartFrom: [] } as const satisfies Partial<Person>;

/** What a person needs so as to take part. */
export type Support = 'interpreter' | 'transport' | 'child care' | 'advocate' | 'communication aid';

/** Whether the family agreed that information is shared with agencies. */
export type Consent =
  | { readonly state: 'given' | 'refused'; readonly on: PlainDate; readonly from: readonly PersonId[] }
  | { readonly state: 'not asked' };

/** When and where the family would rather meet. Empty lists: nobody has said. */
export interface MeetingPreferences {
  /** Weekdays 1 (Monday) to 5, London time: `{ weekdays: [2, 4], from: '15:30', to: '17:30' }`. */
  readonly times: readonly { readonly weekdays: readonly number[]; readonly from: string; readonly to: string }[];
  readonly mode: 'teams' | 'in person' | 'no preference';
  /** Places the family would meet at, the best first. */
  readonly places: readonly string[];
}

/** Something that is true of the case, since when, and who agreed where somebody had to. */
export interface Circumstance {
  readonly name: CircumstanceName;
  readonly since: PlainDate;
  /** The role and name of whoever agreed to an exception, and their reason. */
  readonly agreedBy?: string;
  readonly why?: string;
  /** No longer so from this day on. */
  readonly until?: PlainDate;
  readonly endedBy?: string;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
}

/** Something that happened on a day, who said so, and of which meeting it speaks. */
export interface DatedFact {
  readonly fact: FactName;
  readonly on: PlainDate;
  /** London time, `15:30`: where a rule counts in hours. */
  readonly time?: string;
  readonly meeting?: MeetingId;
  /** Name of the person who recorded it, and when. */
  readonly recordedBy: string;
  readonly recordedAt: Instant;
}

/** A fact that was wrong: the day it had, the day it has now (none: it never happened), and who says so why. */
export interface FactCorrection {
  readonly fact: FactName;
  readonly meeting?: MeetingId;
  readonly was: PlainDate;
  readonly now?: PlainDate;
  readonly by: string;
  readonly at: Instant;
  readonly why: string;
}
