import type { EventBody } from './event.ts';
import { fieldOf } from './fieldOf.ts';
import type { MeetingRecord, Register, Versions } from './record.ts';

type Shown = Register<unknown> | Versions<unknown>;

/** What the record shows where `body` would go. */
export function shownAt(
  record: MeetingRecord,
  { type, target }: Pick<EventBody, 'type' | 'target'>,
): Shown | undefined {
  const field: ReadonlyMap<string, Shown> | readonly Versions<unknown>[] | Shown | undefined = record[fieldOf[type]];
  if (field instanceof Map) return field.get(target);
  if (Array.isArray(field)) return field.find(({ id }) => id === target);
  return field as Shown | undefined;
}
