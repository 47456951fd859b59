import type { MeetingRecord } from '../../domain/meeting/record.ts';
import type { AgendaLine } from '../../domain/procedure/agenda.ts';
import type { StepState } from '../../ui/StepLine.tsx';

export const isTicked = (record: MeetingRecord, item: string): boolean => record.ticks.get(item)?.value === true;

/** A ring for what is not asked this time, even when someone has ticked it. */
export function stepState(line: AgendaLine, record: MeetingRecord, now: string | undefined): StepState {
  if (!line.applies) return 'not this time';
  if (line.item.id === now) return 'now';
  return isTicked(record, line.item.id) ? 'done' : 'left';
}

/** The first item that is still to do. */
export const firstLeft = (agenda: readonly AgendaLine[], record: MeetingRecord): AgendaLine | undefined =>
  agenda.find((line) => line.applies && !isTicked(record, line.item.id));

/** The next item that applies, in the procedure's order. */
export function neighbour(agenda: readonly AgendaLine[], item: string, by: 1 | -1): AgendaLine | undefined {
  const place = agenda.findIndex((line) => line.item.id === item);
  const onwards = by === 1 ? agenda.slice(place + 1) : agenda.slice(0, Math.max(place, 0)).toReversed();
  return onwards.find((line) => line.applies);
}
