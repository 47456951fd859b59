import type { CallAnswer, EventBody, RegisterBody, TextBody, Withdrawal } from '../../src/domain/meeting/event.ts';
import type { MeetingRecord, Register, Versions } from '../../src/domain/meeting/record.ts';
import type { PlainDate } from '../../src/domain/time/plainDate.ts';
import type { Seeded } from './seeded.ts';

/** What someone who is about to write has before them. */
export interface Scene {
  readonly random: Seeded;
  readonly record: MeetingRecord;
  /** Words that nobody wrote before, or now and then the same as someone else's. */
  words(): string;
  /** A fresh id for a note, an action or a guest. */
  fresh(): string;
}

type Make<T extends EventBody['type']> = (
  scene: Scene,
) => Omit<Extract<EventBody, { readonly type: T }>, 'type'> | undefined;

export type Shown = Register<unknown> | Versions<unknown> | undefined;
type Find = (record: MeetingRecord, target: string) => Shown;

const items = ['LEI-A01', 'LEI-A05', 'LEI-A06'] as const;
const people = ['p-mother', 'p-father', 'c-1'] as const;
const carried = ['a-last-1', 'a-last-2'] as const;
const statements = ['danger statement', 'safety goal'] as const;
const days = ['2027-01-15', '2027-02-15'] as unknown as readonly [PlainDate, PlainDate];

type Listed = readonly { readonly id: string }[];

const one = ({ random }: Scene, [first, ...others]: Listed): string | undefined =>
  first && random.pick([first, ...others]).id;

/** One of those that are there, or a new one. */
const oneOrNew = (scene: Scene, there: Listed): string =>
  (scene.random.chance(0.6) ? one(scene, there) : undefined) ?? scene.fresh();

function away(scene: Scene, there: Listed): { readonly target: string; readonly value: true } | undefined {
  const target = one(scene, there);
  return target === undefined ? undefined : { target, value: true };
}

/** How each is written. A type that is not here does not compile: every kind of event takes part in the histories. */
const makers: { readonly [T in EventBody['type']]: Make<T> } = {
  tick: ({ random }) => ({ target: random.pick(items), value: random.chance(0.6) }),
  presence: ({ random }) => ({
    target: random.pick(people),
    value: random.pick(['present', 'apologies', 'no reply', 'was not brought', null]),
  }),
  arrived: ({ random }) => ({ target: random.pick(people), value: random.pick(['10:20', '10:25', null]) }),
  left: ({ random }) => ({ target: random.pick(people), value: random.pick(['11:00', '11:05', null]) }),
  'joined by': ({ random }) => ({
    target: random.pick(people),
    value: random.pick(['in person', 'Teams', 'phone', null]),
  }),
  'next meeting': ({ random }) => ({
    target: 'next',
    value: random.pick([null, { date: random.pick(days), start: '10:00', mode: random.pick(['teams', 'in person']) }]),
  }),
  'next role': (scene) => ({
    target: scene.random.pick(['chair', 'note-taker']),
    value: scene.random.pick([null, scene.words()]),
  }),
  'notes by': ({ random }) => ({ target: 'notes', value: random.pick([...people, null]) }),
  'voice reason': (scene) => ({ target: scene.random.pick(['child', 'parents', 'c-1']), value: scene.words() }),
  'none given': ({ random }) => ({ target: random.pick(people), value: random.chance(0.7) }),
  scaling: ({ random }) => ({ target: random.pick(people), value: random.pick([null, random.between(0, 10)]) }),
  agreed: ({ random }) => ({
    target: `${random.pick(statements)}: ${random.pick(people)}`,
    value: random.pick(['agrees', 'does not agree', null]),
  }),
  'read out': ({ random }) => ({ target: random.pick(people), value: random.chance(0.7) }),
  'action state': (scene) => ({
    target: scene.random.pick(carried),
    value: scene.random.pick([null, { is: 'open' }, { is: 'done' }, { is: 'dropped', reason: scene.words() }]),
  }),
  confirmed: ({ random }) => ({ target: random.pick(people), value: random.chance(0.7) }),
  outcome: (scene) => ({
    target: scene.random.pick(['case', 'c-1']),
    value: scene.random.pick([null, { outcome: 'continue' }, { outcome: 'end', why: scene.words() }]),
  }),
  'close next': ({ random }) => ({ target: 'plan', value: random.chance(0.5) }),
  'family absent': ({ random }) => ({
    target: 'family',
    value: random.pick(['rearrange', 'professionals’ meeting', null]),
  }),
  concern: ({ random }) => ({ target: random.pick(['no progress', 'contentious']), value: random.chance(0.6) }),
  'discussion order': ({ random }) => ({
    target: 'discussion',
    value: random.pick(['plan first', 'updates first', null]),
  }),
  'agenda order': ({ random }) => ({
    target: 'agenda',
    value: random.pick([null, ['LEI-A05', 'LEI-A01'], ['LEI-A06', 'LEI-A05', 'LEI-A01']]),
  }),
  finished: (scene) => ({ target: 'meeting', value: scene.random.pick([null, {}, { why: scene.words() }]) }),
  'call answer': ({ random }) => ({
    target: random.pick(['A guest', '+44']),
    value: random.pick<CallAnswer | null>([
      { is: 'the list stands' },
      { is: 'person', person: random.pick(people) },
      null,
    ]),
  }),
  here: ({ random }) => ({ target: random.pick(['one panel', 'another']), value: random.pick([...items, null]) }),
  'written update': (scene) => ({ target: scene.random.pick(people), value: scene.words() }),
  statement: (scene) => ({ target: scene.random.pick(statements), value: scene.words() }),
  'exit strategy': (scene) => ({ target: scene.random.pick(people), value: scene.words() }),
  guest: (scene) => ({ target: oneOrNew(scene, scene.record.guests), value: { name: scene.words(), role: '' } }),
  note: (scene) => ({
    target: oneOrNew(scene, scene.record.notes),
    value: {
      item: scene.random.pick(items),
      tag: scene.random.pick(['worry', 'working well', 'view', 'recommendation']),
      text: scene.words(),
    },
  }),
  action: (scene) => ({
    target: oneOrNew(scene, scene.record.actions),
    value: { what: scene.words(), owner: scene.random.pick(people), by: scene.random.pick(days) },
  }),
  'guest withdrawn': (scene) => away(scene, scene.record.guests),
  'note withdrawn': (scene) => away(scene, scene.record.notes),
  'action withdrawn': (scene) => away(scene, scene.record.actions),
};

const withdraws: Readonly<Record<Withdrawal['type'], TextBody['type']>> = {
  'guest withdrawn': 'guest',
  'note withdrawn': 'note',
  'action withdrawn': 'action',
};

/** Where the record shows each: written out here too, so that the product's own list is not its own witness. */
const registers: Readonly<Record<RegisterBody['type'], Find>> = {
  tick: ({ ticks }, target) => ticks.get(target),
  presence: ({ presence }, target) => presence.get(target),
  arrived: ({ arrived }, target) => arrived.get(target),
  left: ({ left }, target) => left.get(target),
  'joined by': ({ joinedBy }, target) => joinedBy.get(target),
  'next meeting': ({ nextMeeting }) => nextMeeting,
  'next role': ({ nextRoles }, target) => nextRoles.get(target as 'chair'),
  'notes by': ({ notesBy }) => notesBy,
  'voice reason': ({ voiceReasons }, target) => voiceReasons.get(target),
  'none given': ({ noneGiven }, target) => noneGiven.get(target),
  scaling: ({ scaling }, target) => scaling.get(target),
  agreed: ({ agreed }, target) => agreed.get(target as 'safety goal: p-mother'),
  'read out': ({ readOut }, target) => readOut.get(target),
  'action state': ({ outcomes }, target) => outcomes.get(target),
  confirmed: ({ confirmed }, target) => confirmed.get(target),
  outcome: ({ decided }, target) => decided.get(target),
  'close next': ({ closeNext }) => closeNext,
  'family absent': ({ familyAbsent }) => familyAbsent,
  concern: ({ concerns }, target) => concerns.get(target as 'no progress'),
  'discussion order': ({ discussionOrder }) => discussionOrder,
  'agenda order': ({ agendaOrder }) => agendaOrder,
  finished: ({ finished }) => finished,
  'call answer': ({ callAnswers }, target) => callAnswers.get(target),
  here: ({ here }, target) => here.get(target),
};
const texts: Readonly<Record<TextBody['type'], Find>> = {
  'written update': ({ writtenUpdates }, target) => writtenUpdates.get(target),
  statement: ({ statements }, target) => statements.get(target as 'safety goal'),
  'exit strategy': ({ exitStrategies }, target) => exitStrategies.get(target),
  guest: ({ guests }, target) => guests.find(({ id }) => id === target),
  note: ({ notes }, target) => notes.find(({ id }) => id === target),
  action: ({ actions }, target) => actions.find(({ id }) => id === target),
};
const finders: Readonly<Record<string, Find>> = { ...registers, ...texts };

export const eventTypes = Object.keys(makers) as unknown as readonly [EventBody['type'], ...EventBody['type'][]];

/** The type whose target it writes to: another one for withdrawals. */
export const aboutOf = (type: EventBody['type']): EventBody['type'] =>
  (withdraws as Partial<Record<EventBody['type'], EventBody['type']>>)[type] ?? type;

/** A register is set, a text is written and replaced, a withdrawal takes a text away. */
export const natureOf = (type: EventBody['type']): 'register' | 'text' | 'withdrawal' =>
  type in withdraws ? 'withdrawal' : type in texts ? 'text' : 'register';

/** Something of that type that could be written now. Undefined where there is nothing to do it to. */
export function somethingOf(type: EventBody['type'], scene: Scene): EventBody | undefined {
  const rest = makers[type](scene);
  return rest && ({ type, ...rest } as EventBody);
}

/** What a record shows where an event goes. */
export const shownOf = (record: MeetingRecord, { type, target }: Pick<EventBody, 'type' | 'target'>): Shown =>
  finders[aboutOf(type)]!(record, target);

/** Ids of the events that someone looking at it sees there. */
export function idsShown(shown: Shown): readonly string[] {
  if (shown === undefined) return [];
  if ('versions' in shown) return shown.versions.map(({ eventId }) => eventId);
  return [shown.eventId, ...(shown.over ? [shown.over.eventId] : [])];
}
