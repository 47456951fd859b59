import type { EventBody, RegisterBody } from './event.ts';
import { madeOver } from './madeOver.ts';
import type { MeetingRecord, Register, Versions } from './record.ts';
import { shownAt } from './shownAt.ts';

/** What a register says that nobody has set: the record's own word for it, per type. */
const unset = {
  tick: false,
  'none given': false,
  'read out': false,
  confirmed: false,
  'close next': false,
  concern: false,
  'voice reason': '',
} as const satisfies Partial<Record<RegisterBody['type'], unknown>>;

/**
 * What has to be written so that the record says again what it says now, once `body` is written. Undefined where one
 * event cannot: two people had written there unseen by each other, and one of them was chosen.
 */
export function undoOf(record: MeetingRecord, body: EventBody): EventBody | undefined {
  const { type, target } = body;
  const before = shownAt(record, body);
  if (before && ('versions' in before ? before.versions.length > 1 : before.over)) return undefined;
  const was = valueIn(before);
  if (type === 'note' || type === 'action' || type === 'guest')
    return was === undefined
      ? ({ type: `${type} withdrawn`, target, value: true } as EventBody)
      : ({ ...body, value: was } as EventBody);
  if (type === 'note withdrawn' || type === 'action withdrawn' || type === 'guest withdrawn')
    return was === undefined ? undefined : ({ type: type.replace(' withdrawn', ''), target, value: was } as EventBody);
  if (type === 'statement' || type === 'written update' || type === 'exit strategy')
    return { ...body, value: (was as string | undefined) ?? '' };
  return { ...body, value: was ?? (type in unset ? unset[type as keyof typeof unset] : null) } as EventBody;
}

/**
 * Who has written there since `body` was written as the event `id`, by account. Undefined: it stands as written. Empty:
 * it was taken away, or its words were taken out of the record, and what was there before them may be the same words.
 */
export function writtenSince(record: MeetingRecord, body: EventBody, id: string | undefined): string | undefined {
  const now = shownAt(record, body);
  const shown = now && 'versions' in now ? now.versions : now ? [now, ...(now.over ? [now.over] : [])] : [];
  const [latest] = madeOver(record, body);
  if (shown.some(({ removed }) => removed !== undefined)) return '';
  return latest === id && shown.length < 2 ? undefined : (shown.find(({ eventId }) => eventId !== id)?.by ?? '');
}

const valueIn = (shown: Register<unknown> | Versions<unknown> | undefined): unknown =>
  shown === undefined ? undefined : 'versions' in shown ? shown.versions[0]?.value : shown.value;
