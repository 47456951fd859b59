import type { MeetingEvent } from './event.ts';
import { foldRegister } from './foldRegister.ts';
import { foldVersions } from './foldVersions.ts';
import { merge } from './merge.ts';
import type { MeetingRecord, Register, Versions } from './record.ts';

type OfType<T extends MeetingEvent['type']> = MeetingEvent & { readonly type: T };

/**
 * All events of one meeting as the record that screens show and minutes are made of. Any order and any repetition of
 * the same events give the same record.
 */
export function fold(events: readonly MeetingEvent[]): MeetingRecord {
  const ordered = merge(events);
  // Maps keep the order of first writing: oldest first.
  const notes = [...versions(ordered, 'note', 'note withdrawn').values()];
  const actions = [...versions(ordered, 'action', 'action withdrawn').values()];
  const statements = versions(ordered, 'statement');
  const writtenUpdates = versions(ordered, 'written update');
  return {
    ticks: registers(ordered, 'tick'),
    presence: registers(ordered, 'presence'),
    nextMeeting: registers(ordered, 'next meeting').get('next'),
    voiceReasons: registers(ordered, 'voice reason'),
    statements,
    notes,
    actions,
    outcomes: registers(ordered, 'action state'),
    writtenUpdates,
    readOut: registers(ordered, 'read out'),
    writers: new Map(ordered.flatMap(({ by, byName }) => (byName ? [[by, byName]] : []))),
    conflicts: [...notes, ...actions, ...statements.values(), ...writtenUpdates.values()].filter(
      (text) => text.versions.length > 1,
    ).length,
  };
}

function registers<T extends 'tick' | 'presence' | 'next meeting' | 'voice reason' | 'action state' | 'read out'>(
  ordered: readonly MeetingEvent[],
  type: T,
): ReadonlyMap<OfType<T>['target'], Register<OfType<T>['value']>> {
  const groups = byTarget(ordered.filter((event): event is OfType<T> => event.type === type));
  return new Map([...groups].map(([target, written]) => [target, foldRegister<OfType<T>>(written)]));
}

function versions<T extends 'note' | 'action' | 'statement' | 'written update'>(
  ordered: readonly MeetingEvent[],
  type: T,
  withdrawn?: `${T & ('note' | 'action')} withdrawn`,
): ReadonlyMap<OfType<T>['target'], Versions<OfType<T>['value']>> {
  const isText = (event: MeetingEvent): event is OfType<T> => event.type === type;
  const folded = new Map<OfType<T>['target'], Versions<OfType<T>['value']>>();
  for (const [target, written] of byTarget(ordered.filter((event) => isText(event) || event.type === withdrawn))) {
    const text = foldVersions(target, written, isText);
    if (text) folded.set(target as OfType<T>['target'], text);
  }
  return folded;
}

function byTarget<E extends MeetingEvent>(events: readonly E[]): ReadonlyMap<E['target'], readonly [E, ...E[]]> {
  const groups = new Map<E['target'], [E, ...E[]]>();
  for (const event of events) {
    const group = groups.get(event.target);
    if (group) group.push(event);
    else groups.set(event.target, [event]);
  }
  return groups;
}
