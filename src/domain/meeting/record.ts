import type { ChildId, PersonId } from '../case/caseFile.ts';
import type { Instant } from '../time/instant.ts';
import type { ActionOutcome, ActionText, NextMeeting, NoteText, Presence, StatementName, VoiceOf } from './event.ts';

/** Who wrote it, when, and whether the device's clock had been checked against SharePoint's by then. */
export interface Written {
  readonly eventId: string;
  /** Entra object id. */
  readonly by: string;
  readonly wall: Instant;
  readonly certain: boolean;
}

/** Takes the last write and keeps the loser visible. */
export interface Register<T> extends Written {
  readonly value: T;
  /** What someone else had set, unseen by the writer of `value`. */
  readonly over?: Written & { readonly value: T };
}

/** A text that can be replaced. More than one version: two people replaced the same one; both are kept until someone chooses. */
export interface Versions<T> {
  readonly id: string;
  /** The first writing. */
  readonly first: Written;
  /** Never empty. The first is the one shown until someone chooses. */
  readonly versions: readonly (Written & { readonly value: T })[];
}

/** What the screens show and the minutes are made of: the fold of all events of one meeting. */
export interface MeetingRecord {
  /** By agenda item id. */
  readonly ticks: ReadonlyMap<string, Register<boolean>>;
  /** By person or child id. A missing entry or null is not recorded yet, never "no reply". */
  readonly presence: ReadonlyMap<PersonId, Register<Presence | null>>;
  readonly nextMeeting: Register<NextMeeting | null> | undefined;
  /** Why a voice is not in the minutes. */
  readonly voiceReasons: ReadonlyMap<VoiceOf | ChildId, Register<string>>;
  readonly statements: ReadonlyMap<StatementName, Versions<string>>;
  /** Oldest first; withdrawn ones left out. */
  readonly notes: readonly Versions<NoteText>[];
  readonly actions: readonly Versions<ActionText>[];
  /** What became of the last plan's actions, by action id. A missing entry or null: not gone through yet. */
  readonly outcomes: ReadonlyMap<string, Register<ActionOutcome | null>>;
  /** What absent people sent, by person. */
  readonly writtenUpdates: ReadonlyMap<PersonId, Versions<string>>;
  /** Whose written update was read out. */
  readonly readOut: ReadonlyMap<PersonId, Register<boolean>>;
  /** Names of those who wrote, by Entra object id, as their latest event gives it. */
  readonly writers: ReadonlyMap<string, string>;
  /** How many texts have more than one version. */
  readonly conflicts: number;
}
