import { longDate } from '../time/dateWords.ts';
import type { EventBody, MeetingEvent, TextRemoved } from './event.ts';

/** Types of events that hold words somebody typed, in full sentences or as a name. */
export const textTypes = [
  'note',
  'action',
  'statement',
  'written update',
  'exit strategy',
  'guest',
  'voice reason',
  'action state',
  'outcome',
  'finished',
  'next role',
] as const satisfies readonly EventBody['type'][];
export type TextType = (typeof textTypes)[number];

/** What stands where the words were: `Removed by Ottilie Crane on Wednesday 6 January 2027`. */
export const removedWords = ({ by, on }: Pick<TextRemoved, 'by' | 'on'>): string =>
  `Removed by ${by} on ${longDate(on)}`;

/** The words that an event holds, the main ones first; none where it holds none that somebody typed. */
export function wordsIn(event: Pick<MeetingEvent, 'type' | 'value'>): readonly string[] {
  return Object.values(partsOf(event)).filter((words) => words !== '');
}

/** A person, a child or a guest by their id (`p-mother`, `c-1`, 32 letters of hex), not a name as typed. */
export const isId = (text: string): boolean => /^([cgp]-[\w-]+|[\da-f]{32})$/.test(text);

/**
 * The same events with what was removed taken out, so that nothing shows it or writes it again. A removal names the
 * events; whoever wrote over one of them without having seen the removal (a panel that was offline) still had the words
 * before them, and theirs are taken out too. Answers with the very same list where there is nothing to take out.
 */
export function withoutRemoved(ordered: readonly MeetingEvent[]): readonly MeetingEvent[] {
  const removals = ordered.filter((event) => event.type === 'text removed');
  if (removals.length === 0) return ordered;
  const removalOf = new Map(removals.flatMap((event) => event.value.events.map((id) => [id, event] as const)));
  let changed = false;
  const now = ordered.map((event) => {
    const removal = removalOf.get(event.id) ?? unseenBy(event, removalOf);
    if (!removal || event.removed !== undefined || wordsIn(event).length === 0) return event;
    removalOf.set(event.id, removal);
    changed = true;
    return withoutWords(event, removal.id, removedWords(removal.value));
  });
  return changed ? now : ordered;
}

type Removal = MeetingEvent & { readonly type: 'text removed' };

/** What was removed of the words that this event was made over, if its writer had not seen that. */
const unseenBy = (event: MeetingEvent, removalOf: ReadonlyMap<string, Removal>): Removal | undefined =>
  (event.basedOn ?? [])
    .map((id) => removalOf.get(id))
    .find((removal) => removal && !event.basedOn?.includes(removal.id));

/** Who did what and when stays; so do fields that a later version of the product has added and this one cannot read. */
function withoutWords(event: MeetingEvent, removed: string, words: string): MeetingEvent {
  const { value } = event;
  if (typeof value === 'string') return { ...event, removed, value: words } as MeetingEvent;
  const [main, ...others] = Object.keys(partsOf(event));
  // A guest has a role, if only an empty one; the other parts may be missing.
  const kept = Object.entries(value as object).filter(([name]) => name === 'role' || !others.includes(name));
  const now = { ...Object.fromEntries(kept), ...(others.includes('role') && { role: '' }), [main ?? '']: words };
  return { ...event, removed, value: now } as MeetingEvent;
}

/** By the name of the field that each part stands in; `''` where the value is the words. */
function partsOf({ type, value }: Pick<MeetingEvent, 'type' | 'value'>): Readonly<Record<string, string>> {
  const names = partNames[type as TextType];
  if (names === undefined || value === null) return {};
  if (typeof value === 'string') return { '': value };
  const fields = Object.entries(value as object);
  return Object.fromEntries(
    names.flatMap((name) =>
      fields.filter(([field, text]) => field === name && typeof text === 'string' && !(name === 'voice' && isId(text))),
    ),
  );
}

const partNames: Readonly<Record<TextType, readonly string[]>> = {
  note: ['text', 'answer', 'voice'],
  action: ['what', 'need', 'outcome'],
  statement: [],
  'written update': [],
  'exit strategy': [],
  guest: ['name', 'role'],
  'voice reason': [],
  'action state': ['reason'],
  outcome: ['why'],
  finished: ['why'],
  'next role': [],
};
