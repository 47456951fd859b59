import type { MeetingEvent, RegisterBody, TextBody } from './event.ts';
import { foldRegister } from './foldRegister.ts';
import { foldVersions } from './foldVersions.ts';
import { freshAgreements } from './freshAgreements.ts';
import { merge } from './merge.ts';
import type { MeetingRecord, Register, Versions } from './record.ts';
import { withoutRemoved } from './removedText.ts';

type OfType<T extends MeetingEvent['type']> = MeetingEvent & { readonly type: T };
type ByType = ReadonlyMap<MeetingEvent['type'], readonly MeetingEvent[]>;

/**
 * All events of one meeting as the record that screens show and minutes are made of. Any order and any repetition of
 * the same events give the same record.
 */
export const fold = (events: readonly MeetingEvent[]): MeetingRecord => foldOrdered(withoutRemoved(merge(events)));

/** The same of events that are merged, in order and without removed words already. */
export function foldOrdered(ordered: readonly MeetingEvent[]): MeetingRecord {
  const by = groupBy(ordered, ({ type }) => type);
  // Maps keep the order of first writing: oldest first.
  const notes = [...versions(by, 'note', 'note withdrawn').values()];
  const actions = [...versions(by, 'action', 'action withdrawn').values()];
  const guests = [...versions(by, 'guest', 'guest withdrawn').values()];
  const statements = versions(by, 'statement');
  const writtenUpdates = versions(by, 'written update');
  const exitStrategies = versions(by, 'exit strategy');
  const fresh = freshAgreements(by.get('agreed') ?? [], by.get('statement') ?? []);
  const texts = [notes, actions, guests, statements.values(), writtenUpdates.values(), exitStrategies.values()];
  return {
    ticks: registers(by, 'tick'),
    agendaOrder: registers(by, 'agenda order').get('agenda'),
    discussionOrder: registers(by, 'discussion order').get('discussion'),
    presence: withoutThose(registers(by, 'presence'), guestsGone(by, guests)),
    arrived: registers(by, 'arrived'),
    left: registers(by, 'left'),
    joinedBy: registers(by, 'joined by'),
    guests,
    callAnswers: registers(by, 'call answer'),
    familyAbsent: registers(by, 'family absent').get('family'),
    notesBy: registers(by, 'notes by').get('notes'),
    writtenUpdates,
    readOut: registers(by, 'read out'),
    voiceReasons: registers(by, 'voice reason'),
    noneGiven: registers(by, 'none given'),
    scaling: registers(by, 'scaling'),
    statements,
    agreed: registers(new Map([['agreed', fresh]]), 'agreed'),
    notes,
    actions,
    outcomes: registers(by, 'action state'),
    confirmed: registers(by, 'confirmed'),
    decided: registers(by, 'outcome'),
    closeNext: registers(by, 'close next').get('plan'),
    exitStrategies,
    concerns: registers(by, 'concern'),
    nextMeeting: registers(by, 'next meeting').get('next'),
    nextRoles: registers(by, 'next role'),
    finished: registers(by, 'finished').get('meeting'),
    here: registers(by, 'here'),
    writers: new Map(ordered.flatMap(({ by: account, byName }) => (byName ? [[account, byName]] : []))),
    conflicts: texts.flatMap((each) => [...each]).filter((text) => text.versions.length > 1).length,
  };
}

function registers<T extends RegisterBody['type']>(
  by: ByType,
  type: T,
): ReadonlyMap<OfType<T>['target'], Register<OfType<T>['value']>> {
  const groups = groupBy((by.get(type) ?? []) as readonly OfType<T>[], byTarget);
  return new Map([...groups].map(([target, written]) => [target, foldRegister<OfType<T>>(written)]));
}

/** Taken back: that they came goes with them, whoever wrote it; their id would say nothing to anybody. */
function guestsGone(by: ByType, there: readonly { readonly id: string }[]): ReadonlySet<string> {
  const standing = new Set(there.map(({ id }) => id));
  return new Set((by.get('guest withdrawn') ?? []).map(byTarget).filter((id) => !standing.has(id)));
}

const withoutThose = <T>(all: ReadonlyMap<string, T>, gone: ReadonlySet<string>): ReadonlyMap<string, T> =>
  gone.size === 0 ? all : new Map([...all].filter(([id]) => !gone.has(id)));

const byTarget = <E extends MeetingEvent>(event: E): E['target'] => event.target;

function versions<T extends TextBody['type']>(
  by: ByType,
  type: T,
  withdrawn?: `${T & ('note' | 'action' | 'guest')} withdrawn`,
): ReadonlyMap<OfType<T>['target'], Versions<OfType<T>['value']>> {
  const isText = (event: MeetingEvent): event is OfType<T> => event.type === type;
  const texts = by.get(type) ?? [];
  const gone = withdrawn ? (by.get(withdrawn) ?? []) : [];
  const folded = new Map<OfType<T>['target'], Versions<OfType<T>['value']>>();
  for (const [target, written] of groupBy(gone.length > 0 ? merge(texts, gone) : texts, byTarget)) {
    const text = foldVersions(target, written, isText);
    if (text) folded.set(target as OfType<T>['target'], text);
  }
  return folded;
}

function groupBy<E, K>(each: readonly E[], keyOf: (one: E) => K): ReadonlyMap<K, readonly [E, ...E[]]> {
  const groups = new Map<K, [E, ...E[]]>();
  for (const one of each) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
