import { isInstant } from '../time/instant.ts';
import { parsePlainDate } from '../time/plainDate.ts';
import type { EventBody, MeetingEvent, NoteTag, Presence, StatementName } from './event.ts';
import { isHlc } from './hybridClock.ts';

/** What every event has, also one of a type that this version does not know. */
export interface EventEnvelope {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly type: string;
}

type Test = (value: unknown) => boolean;

const text: Test = (value) => typeof value === 'string';
const oneOf =
  <T extends string>(known: Readonly<Record<T, true>>): Test =>
  (value) =>
    typeof value === 'string' && Object.hasOwn(known, value);
const orAbsent =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);
const orNull =
  (test: Test): Test =>
  (value) =>
    value === null || test(value);
const object =
  (fields: Readonly<Record<string, Test>>): Test =>
  (value) =>
    isObject(value) && Object.entries(fields).every(([name, test]) => test(value[name]));
const date: Test = (value) => typeof value === 'string' && parsePlainDate(value).ok;
const truth: Test = (value) => value === true;

// Records, not lists: a member added to a union does not compile until it is readable here.
const presences: Record<Presence, true> = {
  present: true,
  apologies: true,
  'apologies with update': true,
  'update only': true,
  'no reply': true,
  'was not brought': true,
};
const tags: Record<NoteTag, true> = {
  worry: true,
  'working well': true,
  'needs to happen': true,
  view: true,
  decision: true,
  disagreement: true,
};
const statements: Record<StatementName, true> = { 'danger statement': true, 'safety goal': true };
const outcome: Test = (value) =>
  isObject(value) &&
  (value.is === 'open' || value.is === 'done' || (value.is === 'dropped' && typeof value.reason === 'string'));
const modes = { teams: true, 'in person': true } as const;

const bodies: Record<EventBody['type'], { readonly target: Test; readonly value: Test }> = {
  tick: { target: text, value: (value) => typeof value === 'boolean' },
  presence: { target: text, value: orNull(oneOf(presences)) },
  'next meeting': { target: oneOf({ next: true }), value: orNull(object({ date, start: text, mode: oneOf(modes) })) },
  'voice reason': { target: text, value: text },
  'written update': { target: text, value: text },
  'read out': { target: text, value: (value) => typeof value === 'boolean' },
  'action state': { target: text, value: orNull(outcome) },
  statement: { target: oneOf(statements), value: text },
  note: {
    target: text,
    value: object({ item: text, tag: oneOf(tags), text, voice: orAbsent(text), about: orAbsent(text) }),
  },
  'note withdrawn': { target: text, value: truth },
  action: { target: text, value: object({ what: text, owner: orAbsent(text), by: orAbsent(date) }) },
  'action withdrawn': { target: text, value: truth },
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isEnvelope = (value: unknown): value is EventEnvelope =>
  isObject(value) && text(value.id) && value.id !== '' && isHlc(value.at) && text(value.by) && text(value.type);

/** Whether this version can fold it. Fields it does not know stay on the event: they survive being copied. */
export function isMeetingEvent(value: unknown): value is MeetingEvent {
  if (!isEnvelope(value) || !Object.hasOwn(bodies, value.type)) return false;
  const event = value as EventEnvelope & Readonly<Record<string, unknown>>;
  const body = bodies[event.type as EventBody['type']];
  return (
    isInstant(event.wall) &&
    typeof event.certain === 'boolean' &&
    (event.byName === undefined || text(event.byName)) &&
    (event.basedOn === undefined || (Array.isArray(event.basedOn) && event.basedOn.every(text))) &&
    body.target(event.target) &&
    body.value(event.value)
  );
}
