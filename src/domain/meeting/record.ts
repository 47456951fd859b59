import type { Instant } from '../time/instant.ts';
import type { ActionText, Guest, Hlc, NoteText, RegisterBody, TextBody } from './event.ts';

/** Who wrote it, when, and whether the device's clock had been checked against SharePoint's by then. */
export interface Written {
  readonly eventId: string;
  /** Entra object id. */
  readonly by: string;
  /** Where it stands among all events: `wall` is the device's own, and devices differ. */
  readonly at: Hlc;
  readonly wall: Instant;
  readonly certain: boolean;
  /** The event that says these words were taken out. */
  readonly removed?: string;
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

type BodyOf<T extends RegisterBody['type'] | TextBody['type']> = Extract<RegisterBody | TextBody, { readonly type: T }>;
type RegisterOf<T extends RegisterBody['type']> = Register<BodyOf<T>['value']>;
type Registers<T extends RegisterBody['type']> = ReadonlyMap<BodyOf<T>['target'], RegisterOf<T>>;
type Texts<T extends TextBody['type']> = ReadonlyMap<BodyOf<T>['target'], Versions<BodyOf<T>['value']>>;

/**
 * What the screens show and the minutes are made of: the fold of all events of one meeting. A register that is missing
 * or null is not recorded, never "no".
 */
export interface MeetingRecord {
  /** By agenda item id. */
  readonly ticks: Registers<'tick'>;
  /** The agenda items as the chair wants them; null or undefined: as the procedure has them. */
  readonly agendaOrder: RegisterOf<'agenda order'> | undefined;
  readonly discussionOrder: RegisterOf<'discussion order'> | undefined;
  /** By person, child or guest id. A missing entry or null is not recorded yet, never "no reply". */
  readonly presence: Registers<'presence'>;
  readonly arrived: Registers<'arrived'>;
  readonly left: Registers<'left'>;
  readonly joinedBy: Registers<'joined by'>;
  /** Oldest first; withdrawn ones left out. */
  readonly guests: readonly Versions<Guest>[];
  readonly callAnswers: Registers<'call answer'>;
  readonly familyAbsent: RegisterOf<'family absent'> | undefined;
  /** The agency that takes the notes; null or undefined: we do. */
  readonly notesBy: RegisterOf<'notes by'> | undefined;
  /** What absent people sent, by person. */
  readonly writtenUpdates: Texts<'written update'>;
  /** Whose written update was read out. */
  readonly readOut: Registers<'read out'>;
  /** Why a voice is not in the minutes. */
  readonly voiceReasons: Registers<'voice reason'>;
  /** Who was asked for their view and gave none. */
  readonly noneGiven: Registers<'none given'>;
  readonly scaling: Registers<'scaling'>;
  readonly statements: Texts<'statement'>;
  readonly agreed: Registers<'agreed'>;
  /** Oldest first; withdrawn ones left out. */
  readonly notes: readonly Versions<NoteText>[];
  readonly actions: readonly Versions<ActionText>[];
  /** What became of the last plan's actions, by action id. A missing entry or null: not gone through yet. */
  readonly outcomes: Registers<'action state'>;
  /** Which owners said at the end that they will do what is theirs. */
  readonly confirmed: Registers<'confirmed'>;
  /** What the meeting decided, for the case or for each child. */
  readonly decided: Registers<'outcome'>;
  readonly closeNext: RegisterOf<'close next'> | undefined;
  readonly exitStrategies: Texts<'exit strategy'>;
  readonly concerns: Registers<'concern'>;
  readonly nextMeeting: RegisterOf<'next meeting'> | undefined;
  readonly nextRoles: Registers<'next role'>;
  readonly finished: RegisterOf<'finished'> | undefined;
  /** Where somebody is writing, by the opening of their panel. Tells the others; the minutes know nothing of it. */
  readonly here: Registers<'here'>;
  /** Names of those who wrote, by Entra object id, as their latest event gives it. */
  readonly writers: ReadonlyMap<string, string>;
  /** How many texts have more than one version. */
  readonly conflicts: number;
}
