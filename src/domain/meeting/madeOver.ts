import type { EventBody } from './event.ts';
import type { MeetingRecord, Register, Versions, Written } from './record.ts';

/** Where the record shows what an event of each type says. */
const fieldOf = {
  tick: 'ticks',
  'agenda order': 'agendaOrder',
  'discussion order': 'discussionOrder',
  presence: 'presence',
  arrived: 'arrived',
  left: 'left',
  'joined by': 'joinedBy',
  guest: 'guests',
  'guest withdrawn': 'guests',
  'call answer': 'callAnswers',
  'family absent': 'familyAbsent',
  'written update': 'writtenUpdates',
  'read out': 'readOut',
  'voice reason': 'voiceReasons',
  'none given': 'noneGiven',
  scaling: 'scaling',
  statement: 'statements',
  agreed: 'agreed',
  note: 'notes',
  'note withdrawn': 'notes',
  action: 'actions',
  'action withdrawn': 'actions',
  'action state': 'outcomes',
  confirmed: 'confirmed',
  outcome: 'decided',
  'close next': 'closeNext',
  'exit strategy': 'exitStrategies',
  concern: 'concerns',
  'next meeting': 'nextMeeting',
  'next role': 'nextRoles',
  finished: 'finished',
  here: 'here',
} as const satisfies Readonly<Record<EventBody['type'], keyof MeetingRecord>>;

type Shown = Register<unknown> | Versions<unknown>;

/** Ids of what `record` shows where `body` would go: the events that someone looking at it writes over. */
export function madeOver(record: MeetingRecord, { type, target }: EventBody): readonly string[] {
  const field: ReadonlyMap<string, Shown> | readonly Versions<unknown>[] | Shown | undefined = record[fieldOf[type]];
  if (field === undefined) return [];
  if (field instanceof Map) return idsOf(field.get(target));
  if (Array.isArray(field)) return idsOf(field.find(({ id }) => id === target));
  return idsOf(field as Shown);
}

function idsOf(shown: Shown | undefined): readonly string[] {
  if (!shown) return [];
  if ('versions' in shown) return shown.versions.flatMap(seenWith);
  return [...seenWith(shown), ...(shown.over ? seenWith(shown.over) : [])];
}

/** Whoever looks at words that were removed has seen that they were: what they write in their place stands. */
const seenWith = ({ eventId, removed }: Written): readonly string[] =>
  removed === undefined ? [eventId] : [eventId, removed];
