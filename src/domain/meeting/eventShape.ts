import { isInstant } from '../time/instant.ts';
import type { MeetingEvent } from './event.ts';
import { eventBodies, isObject, isText } from './eventBodies.ts';
import { isHlc } from './hybridClock.ts';

/** What every event has, also one of a type that this version does not know. */
export interface EventEnvelope {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly type: string;
}

export const isEnvelope = (value: unknown): value is EventEnvelope =>
  isObject(value) && isText(value.id) && value.id !== '' && isHlc(value.at) && isText(value.by) && isText(value.type);

/** Whether this version can fold it. Fields it does not know stay on the event: they survive being copied. */
export function isMeetingEvent(value: unknown): value is MeetingEvent {
  if (!isEnvelope(value) || !Object.hasOwn(eventBodies, value.type)) return false;
  const event = value as EventEnvelope & Readonly<Record<string, unknown>>;
  const body = eventBodies[event.type as MeetingEvent['type']];
  return (
    isInstant(event.wall) &&
    typeof event.certain === 'boolean' &&
    (event.byName === undefined || isText(event.byName)) &&
    (event.basedOn === undefined || (Array.isArray(event.basedOn) && event.basedOn.every(isText))) &&
    (event.removed === undefined || isText(event.removed)) &&
    body.target(event.target) &&
    body.value(event.value)
  );
}
