import type { MeetingId } from '../domain/meeting/meeting.ts';
import type { MeetingRecord } from '../domain/meeting/record.ts';
import type { AgendaPlace } from '../domain/papers/agendaPlace.ts';
import { parseJson } from '../domain/parseJson.ts';
import type { Capture } from '../domain/procedure/meetingRules.ts';
import type { Device } from './ports/device.ts';

/** Something typed on this device that waits for a button: no part of the record until it is pressed. */
export type Typed =
  | { readonly kind: 'note'; readonly item: string }
  | { readonly kind: 'action' }
  | { readonly kind: 'change'; readonly target: string }
  /** What became of an action of the last plan: its new day, or why it is dropped. */
  | { readonly kind: 'outcome'; readonly target: string; readonly asks: 'day' | 'reason' }
  | { readonly kind: 'next meeting' }
  /** Name and role of somebody who is in no list; with a target, put right. */
  | { readonly kind: 'guest'; readonly target?: string }
  /** When somebody came or left, as long as it is no time that can be. */
  | { readonly kind: 'time'; readonly target: string }
  /** Why the meeting is finished without something. */
  | { readonly kind: 'finish' };

export interface NotAdded {
  readonly kind: Typed['kind'];
  /** Agenda item at which it is found again. */
  readonly item: string | undefined;
  /** It belongs to an action of the plan. */
  readonly plan: boolean;
  /** The note, the action or the guest that was being changed; whose time it is. */
  readonly target?: string;
  /** What was being said of an action of the last plan. */
  readonly asks?: 'day' | 'reason';
}

const boxes = (meeting: MeetingId) => [
  `note:${meeting}:`,
  `action:${meeting}`,
  `change:${meeting}:`,
  `next:${meeting}`,
  `outcome:${meeting}:`,
  guestBox(meeting),
  finishBox(meeting),
  `time:${meeting}:`,
];

/** Where somebody who is in no list is typed; with an id, where they are put right. */
export const guestBox = (meeting: MeetingId, guest?: string): string =>
  guest === undefined ? `guest:${meeting}` : `guest:${meeting}:${guest}`;

/** Where it is typed when somebody came or left. */
export const timeBox = (meeting: MeetingId, which: 'arrived' | 'left', id: string): string =>
  `time:${meeting}:${which}:${id}`;

/** Where it is typed why the meeting is finished without something. */
export const finishBox = (meeting: MeetingId): string => `finish:${meeting}`;

/** Where a change of a note or an action is typed. */
export const changeBox = (meeting: MeetingId, target: string): string => `change:${meeting}:${target}`;

/** Where the new day of an action of the last plan is typed, or why it is dropped. */
export const outcomeBox = (meeting: MeetingId, action: string): string => `outcome:${meeting}:${action}`;

/** What the text kept in a box is. Undefined for other boxes, other meetings, and boxes with no words in them. */
export function typedIn(meeting: MeetingId, box: string, text: string): Typed | undefined {
  const [note, action, change, next, outcome] = boxes(meeting) as [string, string, string, string, string];
  // A column of worries or what works has a box of its own at its item: `LEI-A10#worry`.
  const [item = ''] = box.slice(note.length).split('#');
  if (box.startsWith(note)) return says(text, ['text']) ? { kind: 'note', item } : undefined;
  if (box.startsWith(change)) return text === '' ? undefined : { kind: 'change', target: box.slice(change.length) };
  if (box.startsWith(outcome)) {
    const asks = says(text, ['reason']) ? 'reason' : says(text, ['by']) ? 'day' : undefined;
    return asks && { kind: 'outcome', target: box.slice(outcome.length), asks };
  }
  if (box === action) return says(text, ['what']) ? { kind: 'action' } : undefined;
  if (box === next) return says(text, ['date', 'start', 'mode']) ? { kind: 'next meeting' } : undefined;
  if (box === finishBox(meeting)) return text.trim() === '' ? undefined : { kind: 'finish' };
  const time = `time:${meeting}:`;
  if (box.startsWith(time)) {
    const target = box.slice(time.length).replace(/^(arrived|left):/, '');
    return text.trim() === '' ? undefined : { kind: 'time', target };
  }
  const guest = guestBox(meeting, '');
  if (box !== guestBox(meeting) && !box.startsWith(guest)) return undefined;
  if (!says(text, ['name', 'role'])) return undefined;
  return { kind: 'guest', ...(box.startsWith(guest) && { target: box.slice(guest.length) }) };
}

/**
 * Where each is found again. A change of what is neither in the record nor in the last plan (`carried`: ids of its open
 * actions) is left out: there is nowhere to go on.
 */
export function notAdded(
  typed: readonly Typed[],
  record: MeetingRecord,
  agenda: readonly AgendaPlace[],
  carried: readonly string[] = [],
): readonly NotAdded[] {
  return typed.flatMap((each) => {
    const found = placed(each, record, agenda, carried);
    return found ? [found] : [];
  });
}

function placed(
  typed: Typed,
  record: MeetingRecord,
  agenda: readonly AgendaPlace[],
  carried: readonly string[],
): NotAdded | undefined {
  const at = (capture: Capture) => agenda.find(({ captures }) => captures?.includes(capture))?.id;
  const { kind } = typed;
  if (kind === 'note') return { kind, item: typed.item, plan: false };
  if (kind === 'action') return { kind, item: at('plan'), plan: true };
  if (kind === 'next meeting') return { kind, item: at('next meeting'), plan: false };
  if (kind === 'finish') return record.finished?.value ? undefined : { kind, item: undefined, plan: false };
  if (kind === 'guest') {
    const guest = typed.target;
    if (guest !== undefined && !record.guests.some(({ id }) => id === guest)) return undefined;
    return { kind, item: at('attendance'), plan: false, ...(guest !== undefined && { target: guest }) };
  }
  const { target } = typed;
  if (kind === 'time') {
    const there = record.presence.get(target)?.value === 'present' || record.guests.some(({ id }) => id === target);
    return there ? { kind, item: at('attendance'), plan: false, target } : undefined;
  }
  const note = record.notes.find(({ id }) => id === target)?.versions[0];
  if (note) return { kind, item: note.value.item, plan: false, target };
  if (carried.includes(target) || record.actions.some(({ id }) => id === target))
    return { kind, item: at('plan'), plan: true, target, ...(kind === 'outcome' && { asks: typed.asks }) };
  return undefined;
}

/** What this device keeps of a meeting by now. Rejects as the device does. */
export async function typedHere(
  device: Pick<Device, 'drafts'>,
  meeting: MeetingId,
): Promise<readonly { readonly box: string; readonly text: string; readonly typed: Typed }[]> {
  const kept = await Promise.all(boxes(meeting).map((prefix) => device.drafts(prefix)));
  return kept.flat().flatMap(({ box, text }) => {
    const typed = typedIn(meeting, box, text);
    return typed ? [{ box, text, typed }] : [];
  });
}

/** Whether a kept form has words in one of its fields. */
function says(text: string, fields: readonly string[]): boolean {
  const parsed = parseJson(text);
  if (!parsed.ok || typeof parsed.value !== 'object' || parsed.value === null) return false;
  const form = parsed.value as Readonly<Record<string, unknown>>;
  return fields.some((field) => {
    const value = form[field];
    return typeof value === 'string' && value.trim() !== '';
  });
}
