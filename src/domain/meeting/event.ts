import type { ChildId, PersonId } from '../case/caseFile.ts';
import type { Instant } from '../time/instant.ts';
import type { PlainDate } from '../time/plainDate.ts';

/** Total order over all devices of one meeting; nothing else may be read from it. See `hybridClock.ts`. */
export type Hlc = string;

export type NoteTag = 'worry' | 'working well' | 'needs to happen' | 'view' | 'decision' | 'disagreement';

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
}

export interface ActionText {
  readonly what: string;
  readonly owner?: PersonId;
  readonly by?: PlainDate;
}

/** `dropped` needs a reason. A new date for an open one is a new wording of the action itself. */
export type ActionOutcome = { readonly is: 'open' | 'done' } | { readonly is: 'dropped'; readonly reason: string };

export type StatementName = 'danger statement' | 'safety goal';
/** Whose voice has to be in the minutes, or a reason why it is not. */
export type VoiceOf = 'child' | 'parents';

/**
 * What was done, by type. Registers (tick, presence, next meeting, voice reason, action state, read out) are set.
 * Statements, written updates, notes and actions are texts: written once, then replaced; notes and actions may be
 * withdrawn. `basedOn` names the events that this one was made over: two replacements of the same text are a conflict,
 * kept and asked about.
 */
export type EventBody =
  | { readonly type: 'tick'; readonly target: string; readonly value: boolean }
  | { readonly type: 'presence'; readonly target: PersonId; readonly value: Presence | null }
  | { readonly type: 'next meeting'; readonly target: 'next'; readonly value: NextMeeting | null }
  /** A child of several has a voice, or a reason, of their own: the target is then the child's id. */
  | { readonly type: 'voice reason'; readonly target: VoiceOf | ChildId; readonly value: string }
  /** What an absent person sent instead of coming, as typed or pasted. */
  | { readonly type: 'written update'; readonly target: PersonId; readonly value: string }
  /** Whether that was read out to everyone at the meeting. */
  | { readonly type: 'read out'; readonly target: PersonId; readonly value: boolean }
  /** What became of an action of the last plan. Null: not gone through after all. */
  | { readonly type: 'action state'; readonly target: string; readonly value: ActionOutcome | null }
  | { readonly type: 'statement'; readonly target: StatementName; readonly value: string }
  | { readonly type: 'note'; readonly target: string; readonly value: NoteText }
  | { readonly type: 'note withdrawn'; readonly target: string; readonly value: true }
  | { readonly type: 'action'; readonly target: string; readonly value: ActionText }
  | { readonly type: 'action withdrawn'; readonly target: string; readonly value: true };

/** One line of a meeting's log. */
export type MeetingEvent = EventBody & {
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
};
