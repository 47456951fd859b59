import type { MeetingId } from '../meeting/meeting.ts';
import type { Plan } from '../plan/plan.ts';
import type { Instant } from '../time/instant.ts';
import type { PlainDate } from '../time/plainDate.ts';

/** The case's own reference, as the council's case system writes it: `LH-4163`. */
export type CaseReference = string;
/** Stable within one case: `p-mother`. Never an address, never a name. */
export type PersonId = string;
export type ChildId = string;

/** `case.json`: everything of one case that is not a meeting's record. Several children (siblings) can share it. */
export interface CaseFile {
  readonly version: 1;
  readonly reference: CaseReference;
  /** Which authority's procedure counts, by its profile id: `leicestershire`. */
  readonly procedure: string;
  readonly ledBy: 'key worker' | 'social worker';
  readonly leadWorker: PersonId;
  readonly children: readonly Child[];
  readonly people: readonly Person[];
  readonly consent: Consent;
  readonly facts: readonly DatedFact[];
  readonly plan: Plan;
}

export interface Child {
  readonly id: ChildId;
  readonly name: string;
  /** What screens, headers and lists show instead of the name: `E.F.` */
  readonly initials: string;
  readonly born: PlainDate;
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
}

/** Whether the family agreed that information is shared with agencies. */
export type Consent =
  | { readonly state: 'given' | 'refused'; readonly on: PlainDate; readonly from: readonly PersonId[] }
  | { readonly state: 'not asked' };

/** What clocks start from and are met by. Closed list: a profile may name no other. */
export type FactName =
  | 'assessment completed'
  | 'assessment shared with family'
  | 'initial meeting held'
  | 'progress meeting held'
  | 'minutes sent'
  | 'plan sent'
  | 'plan started';

/** Something that happened on a day, who said so, and of which meeting it speaks. */
export interface DatedFact {
  readonly fact: FactName;
  readonly on: PlainDate;
  readonly meeting?: MeetingId;
  /** Name of the person who recorded it, and when. */
  readonly recordedBy: string;
  readonly recordedAt: Instant;
}
