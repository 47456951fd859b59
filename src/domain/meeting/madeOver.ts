import { never } from '../result.ts';
import type { EventBody } from './event.ts';
import type { MeetingRecord, Register, Versions } from './record.ts';

/** Ids of what `record` shows where `body` would go: the events that someone looking at it writes over. */
export function madeOver(record: MeetingRecord, body: EventBody): readonly string[] {
  switch (body.type) {
    case 'tick':
      return ofRegister(record.ticks.get(body.target));
    case 'presence':
      return ofRegister(record.presence.get(body.target));
    case 'next meeting':
      return ofRegister(record.nextMeeting);
    case 'voice reason':
      return ofRegister(record.voiceReasons.get(body.target));
    case 'action state':
      return ofRegister(record.outcomes.get(body.target));
    case 'read out':
      return ofRegister(record.readOut.get(body.target));
    case 'written update':
      return ofVersions(record.writtenUpdates.get(body.target));
    case 'statement':
      return ofVersions(record.statements.get(body.target));
    case 'note':
    case 'note withdrawn':
      return ofVersions(record.notes.find(({ id }) => id === body.target));
    case 'action':
    case 'action withdrawn':
      return ofVersions(record.actions.find(({ id }) => id === body.target));
    default:
      return never(body);
  }
}

const ofRegister = (register: Register<unknown> | undefined): readonly string[] =>
  register ? [register.eventId, ...(register.over ? [register.over.eventId] : [])] : [];

const ofVersions = (text: Versions<unknown> | undefined): readonly string[] =>
  text ? text.versions.map(({ eventId }) => eventId) : [];
