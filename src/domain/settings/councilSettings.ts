import type { Account } from '../meeting/meeting.ts';
import type { DayPeriod } from '../time/period.ts';
import type { PlainDate } from '../time/plainDate.ts';

/** `settings.json` of CIN Records: what a council sets for everyone. */
export interface CouncilSettings {
  readonly version: 1;
  readonly protectedDomains: readonly ProtectedDomain[];
  /** The id of the procedure that new cases follow. Absent until somebody has chosen. */
  readonly procedure?: string;
  readonly readings: readonly ConfirmedReading[];
  /** Assumed chairs, invitees and agenda items that are right. */
  readonly confirmed: readonly ConfirmedRule[];
  readonly houseStandard: readonly HouseStandard[];
  /** Days the council is closed, by name: they are not worked. */
  readonly closureDays: readonly NamedDay[];
  /** Bank holidays announced since this app was made. */
  readonly bankHolidays: readonly NamedDay[];
  /** Who works with whom: Today shows each their team's cases. */
  readonly teams: readonly Team[];
  /** Managers that somebody else has named: they and nobody else take text out of records. */
  readonly managers: readonly NamedManager[];
  /** What the council calls things, in place of the procedure's words. */
  readonly words: CouncilWords;
}

/** Mail to this domain, and to those below it, is encrypted by the council's mail system when `trigger` is in the subject. */
export interface ProtectedDomain {
  /** `nhs.example`; `*` for every address whose domain is not listed. */
  readonly domain: string;
  /** `[encrypt]`. Empty: this domain needs none, whatever `*` says. */
  readonly trigger: string;
}

export interface SetBy {
  /** Name of the person who set it. */
  readonly by: string;
  readonly on: PlainDate;
}

/** Somebody at the authority has said which reading of a rule is right. */
export interface ConfirmedReading extends SetBy {
  readonly procedure: string;
  /** `LEI-C03` */
  readonly rule: string;
  /** The period of the reading that is right, as the profile writes it: `10 working days`. */
  readonly period: string;
  /** Where two readings are of one length: the first fact that the right one is counted from, `plan started`. */
  readonly from?: string;
  /** Where they are of one length and one start: the right one is counted from the day after. */
  readonly dayAfter?: true;
}

/** Somebody at the authority has said that what was assumed of a meeting is so. */
export interface ConfirmedRule extends SetBy {
  readonly procedure: string;
  readonly about: 'chair' | 'invitee' | 'agenda item' | 'one outcome';
  /** `LEI-A05 Cameras`; of a chair, who has no id, the words themselves; of the one outcome its id. */
  readonly rule: string;
}

/** A shorter time than the procedure's, or one where it gives none. Never a longer one: `loosens` says so. */
export interface HouseStandard extends SetBy {
  readonly procedure: string;
  readonly rule: string;
  readonly period: DayPeriod;
  readonly why: string;
}

export interface NamedDay extends SetBy {
  readonly date: PlainDate;
  readonly name: string;
}

/** A team of the council's staff, known by its name: `Wigston team`. One person may be in several. */
export interface Team extends SetBy {
  readonly name: string;
  readonly members: readonly Account[];
}

/** A manager that somebody else has named. */
export interface NamedManager extends SetBy, Account {
  /** In their own words: `service manager`. */
  readonly role: string;
}

export interface CouncilWords {
  readonly plan?: string;
  readonly minutes?: string;
  readonly agenda?: string;
  readonly group?: string;
  readonly caseSystem?: string;
}

/** What counts while nobody has set anything. */
export const defaultSettings: CouncilSettings = {
  version: 1,
  protectedDomains: [],
  readings: [],
  confirmed: [],
  houseStandard: [],
  closureDays: [],
  bankHolidays: [],
  teams: [],
  managers: [],
  words: {},
};
