import type { ChildId, PersonId } from '../case/caseFile.ts';
import type { Instant } from '../time/instant.ts';
import type { PlainDate } from '../time/plainDate.ts';

/** Total order over all devices of one meeting; nothing else may be read from it. See `hybridClock.ts`. */
export type Hlc = string;

/** `recommendation`: a key recommendation, which goes to a manager for approval. */
export type NoteTag =
  | 'worry'
  | 'working well'
  | 'needs to happen'
  | 'view'
  | 'decision'
  | 'disagreement'
  | 'recommendation';

/** `present`, `apologies`, … as the chair records them. A child "was not brought"; silence is `no reply`, never apologies. */
export type Presence =
  | 'present'
  | 'apologies'
  | 'apologies with update'
  /** Sent a written update and never said they could not come: that alone is no apology. */
  | 'update only'
  | 'no reply'
  | 'was not brought';

export interface NextMeeting {
  readonly date: PlainDate;
  readonly start: string;
  /** As the family wants it. */
  readonly mode: 'teams' | 'in person';
}

export interface NoteText {
  /** Agenda item id: `LEI-A05`. */
  readonly item: string;
  readonly tag: NoteTag;
  readonly text: string;
  /** Whose view it is, or who said it: a person, a child, or as typed. */
  readonly voice?: string;
  /** Whose voice it is when somebody else tells it, where several children share the case. */
  readonly about?: ChildId;
  /** Of a disagreement: what is done about it. */
  readonly answer?: string;
  /** Of a disagreement: it goes on by the procedure's route for dissent. */
  readonly escalated?: true;
}

export interface ActionText {
  readonly what: string;
  /** The need it answers, and what should be different for the child once it is done. */
  readonly need?: string;
  readonly outcome?: string;
  readonly owner?: PersonId;
  readonly by?: PlainDate;
}

/** `dropped` needs a reason. A new date for an open one is a new wording of the action itself. */
export type ActionOutcome = { readonly is: 'open' | 'done' } | { readonly is: 'dropped'; readonly reason: string };

export type StatementName = 'danger statement' | 'safety goal';
/** Whose voice has to be in the minutes, or a reason why it is not. */
export type VoiceOf = 'child' | 'parents';

/** `10:20`, London. */
export type TimeOfDay = string;

/** Who said yes or no to a statement: `danger statement: p-mother`. */
export type Agreement = `${StatementName}: ${PersonId}`;

/** Somebody who came and is not a person of the case: they stand in the attendance and get no papers. */
export interface Guest {
  readonly name: string;
  /** `health visitor`; empty where nobody asked. */
  readonly role: string;
}

/** What the meeting decided, by the id of the procedure's outcome, with why where somebody said so. */
export interface MeetingOutcome {
  readonly outcome: string;
  readonly why?: string;
}

/** What is done when nobody of the family came. */
export type FamilyAbsent = 'rearrange' | 'professionals’ meeting';

/** What the chair says of a name in Teams' attendance report that does not fit the list. */
export type CallAnswer =
  | { readonly is: 'the list stands' }
  | { readonly is: 'person'; readonly person: PersonId }
  | { readonly is: 'nobody of the meeting' };

/**
 * Set, and set again: the last one counts and the one that lost stays visible. Null, or false: taken back.
 */
export type RegisterBody =
  | { readonly type: 'tick'; readonly target: string; readonly value: boolean }
  | { readonly type: 'presence'; readonly target: PersonId; readonly value: Presence | null }
  /** Late, or gone before the end. Without one: there from the beginning, and to the end. */
  | { readonly type: 'arrived'; readonly target: PersonId; readonly value: TimeOfDay | null }
  | { readonly type: 'left'; readonly target: PersonId; readonly value: TimeOfDay | null }
  | { readonly type: 'joined by'; readonly target: PersonId; readonly value: 'in person' | 'Teams' | 'phone' | null }
  | { readonly type: 'next meeting'; readonly target: 'next'; readonly value: NextMeeting | null }
  /** Who chairs and who takes the notes next time: a person of the case, or as typed. */
  | { readonly type: 'next role'; readonly target: 'chair' | 'note-taker'; readonly value: string | null }
  /** F-CAP-08: the agency that takes the notes of this meeting in our place. Null: we take them. */
  | { readonly type: 'notes by'; readonly target: 'notes'; readonly value: PersonId | null }
  /** A child of several has a voice, or a reason, of their own: the target is then the child's id. */
  | { readonly type: 'voice reason'; readonly target: VoiceOf | ChildId; readonly value: string }
  /** They were asked for their view and gave none. */
  | { readonly type: 'none given'; readonly target: PersonId; readonly value: boolean }
  /** From 0 to 10; what the ends stand for is the procedure's. */
  | { readonly type: 'scaling'; readonly target: PersonId; readonly value: number | null }
  | { readonly type: 'agreed'; readonly target: Agreement; readonly value: 'agrees' | 'does not agree' | null }
  /** Whether a written update was read out to everyone at the meeting. */
  | { readonly type: 'read out'; readonly target: PersonId; readonly value: boolean }
  /** What became of an action of the last plan. Null: not gone through after all. */
  | { readonly type: 'action state'; readonly target: string; readonly value: ActionOutcome | null }
  /** Whoever has something to do said at the end that they will. */
  | { readonly type: 'confirmed'; readonly target: PersonId; readonly value: boolean }
  /** Of the case, or of one of several children. */
  | { readonly type: 'outcome'; readonly target: 'case' | ChildId; readonly value: MeetingOutcome | null }
  /** The next meeting is the last: everybody works out how they leave. */
  | { readonly type: 'close next'; readonly target: 'plan'; readonly value: boolean }
  | { readonly type: 'family absent'; readonly target: 'family'; readonly value: FamilyAbsent | null }
  /** What may call for another chair next time. */
  | { readonly type: 'concern'; readonly target: 'no progress' | 'contentious'; readonly value: boolean }
  | {
      readonly type: 'discussion order';
      readonly target: 'discussion';
      readonly value: 'plan first' | 'updates first' | null;
    }
  /** Agenda item ids as the chair wants them. Null: as the procedure has them. */
  | { readonly type: 'agenda order'; readonly target: 'agenda'; readonly value: readonly string[] | null }
  /** The chair has finished; `why` where the procedure asked for something that is not there. Null: it goes on. */
  | { readonly type: 'finished'; readonly target: 'meeting'; readonly value: { readonly why?: string } | null }
  /** By the account, or a hash of the name or address, in Teams' attendance report, or by the question: see `CallQuestion`. */
  | { readonly type: 'call answer'; readonly target: string; readonly value: CallAnswer | null }
  /**
   * Where somebody is writing, by the opening of their panel: an agenda item's id, `plan`, `people`. Null: their panel
   * was closed. Tells the others, and is no part of what the meeting recorded.
   */
  | { readonly type: 'here'; readonly target: string; readonly value: string | null };

/** Written once, then replaced. Two replacements of the same text are a conflict, kept and asked about. */
export type TextBody =
  /** What an absent person sent instead of coming, as typed or pasted. */
  | { readonly type: 'written update'; readonly target: PersonId; readonly value: string }
  | { readonly type: 'statement'; readonly target: StatementName; readonly value: string }
  /** How the plan goes on without this person or agency once it ends. */
  | { readonly type: 'exit strategy'; readonly target: PersonId; readonly value: string }
  | { readonly type: 'guest'; readonly target: string; readonly value: Guest }
  | { readonly type: 'note'; readonly target: string; readonly value: NoteText }
  | { readonly type: 'action'; readonly target: string; readonly value: ActionText };

/** Taken away again: a guest, a note, an action. */
export type Withdrawal =
  | { readonly type: 'guest withdrawn'; readonly target: string; readonly value: true }
  | { readonly type: 'note withdrawn'; readonly target: string; readonly value: true }
  | { readonly type: 'action withdrawn'; readonly target: string; readonly value: true };

/** What was done, by type. `basedOn` of the event names the events that it was made over. */
export type EventBody = RegisterBody | TextBody | Withdrawal;

/** What every panel has to know of words that were taken out of the record, and never the words nor the reason. */
export interface TextRemoved {
  /** Every event whose words were taken out. */
  readonly events: readonly string[];
  /** The manager's name, as it is shown in place of the words. */
  readonly by: string;
  readonly on: PlainDate;
}

/** Written by a removal, never in a panel. `target` is the removal's id. See `removedText.ts`. */
export interface TextRemoval {
  readonly type: 'text removed';
  readonly target: string;
  readonly value: TextRemoved;
}

/** One line of a meeting's log. */
export type MeetingEvent = (EventBody | TextRemoval) & {
  readonly id: string;
  readonly at: Hlc;
  /** The device's time, corrected by what SharePoint's answers taught it. `certain` is false until one had come. */
  readonly wall: Instant;
  readonly certain: boolean;
  /** Entra object id of whoever did it. */
  readonly by: string;
  /** Their name as signed in, for those who have no other way to know it. Lines written before this was kept have none. */
  readonly byName?: string;
  /** Ids of the events that this one was made over. */
  readonly basedOn?: readonly string[];
  /** The event that says the words were taken out: what stands there now is who did it and when. */
  readonly removed?: string;
};
