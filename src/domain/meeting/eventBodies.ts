import { parsePlainDate } from '../time/plainDate.ts';
import type { FamilyAbsent, MeetingEvent, NoteTag, Presence, StatementName } from './event.ts';

type Test = (value: unknown) => boolean;

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isText: Test = (value) => typeof value === 'string';

const truth: Test = (value) => value === true;
const yesOrNo: Test = (value) => typeof value === 'boolean';
const date: Test = (value) => typeof value === 'string' && parsePlainDate(value).ok;
const timeOfDay: Test = (value) => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
const zeroToTen: Test = (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 10;
const texts: Test = (value) => Array.isArray(value) && value.every(isText);
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
const object = (fields: Readonly<Record<string, Test>>): Test => {
  const tests = Object.entries(fields);
  return (value) => isObject(value) && tests.every(([name, test]) => test(value[name]));
};

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
  recommendation: true,
};
const statements: Record<StatementName, true> = { 'danger statement': true, 'safety goal': true };
const absences: Record<FamilyAbsent, true> = { rearrange: true, 'professionals’ meeting': true };
const agreement: Test = (value) =>
  typeof value === 'string' && Object.keys(statements).some((name) => value.startsWith(`${name}: `));
const outcome: Test = (value) =>
  isObject(value) &&
  (value.is === 'open' || value.is === 'done' || (value.is === 'dropped' && typeof value.reason === 'string'));
const callAnswer: Test = (value) =>
  isObject(value) &&
  (value.is === 'the list stands' ||
    value.is === 'nobody of the meeting' ||
    (value.is === 'person' && isText(value.person)));
const modes = { teams: true, 'in person': true } as const;

/** What the target and the value of each type look like. */
export const eventBodies: Readonly<Record<MeetingEvent['type'], { readonly target: Test; readonly value: Test }>> = {
  tick: { target: isText, value: yesOrNo },
  presence: { target: isText, value: orNull(oneOf(presences)) },
  arrived: { target: isText, value: orNull(timeOfDay) },
  left: { target: isText, value: orNull(timeOfDay) },
  'joined by': { target: isText, value: orNull(oneOf({ 'in person': true, Teams: true, phone: true })) },
  'next meeting': {
    target: oneOf({ next: true }),
    value: orNull(object({ date, start: isText, mode: oneOf(modes) })),
  },
  'next role': { target: oneOf({ chair: true, 'note-taker': true }), value: orNull(isText) },
  'notes by': { target: oneOf({ notes: true }), value: orNull(isText) },
  'voice reason': { target: isText, value: isText },
  'none given': { target: isText, value: yesOrNo },
  scaling: { target: isText, value: orNull(zeroToTen) },
  agreed: { target: agreement, value: orNull(oneOf({ agrees: true, 'does not agree': true })) },
  'read out': { target: isText, value: yesOrNo },
  'action state': { target: isText, value: orNull(outcome) },
  confirmed: { target: isText, value: yesOrNo },
  outcome: { target: isText, value: orNull(object({ outcome: isText, why: orAbsent(isText) })) },
  'close next': { target: oneOf({ plan: true }), value: yesOrNo },
  'family absent': { target: oneOf({ family: true }), value: orNull(oneOf(absences)) },
  concern: { target: oneOf({ 'no progress': true, contentious: true }), value: yesOrNo },
  'discussion order': {
    target: oneOf({ discussion: true }),
    value: orNull(oneOf({ 'plan first': true, 'updates first': true })),
  },
  'agenda order': { target: oneOf({ agenda: true }), value: orNull(texts) },
  finished: { target: oneOf({ meeting: true }), value: orNull(object({ why: orAbsent(isText) })) },
  'call answer': { target: isText, value: orNull(callAnswer) },
  here: { target: isText, value: orNull(isText) },
  'written update': { target: isText, value: isText },
  statement: { target: oneOf(statements), value: isText },
  'exit strategy': { target: isText, value: isText },
  guest: { target: isText, value: object({ name: isText, role: isText }) },
  'guest withdrawn': { target: isText, value: truth },
  note: {
    target: isText,
    value: object({
      item: isText,
      tag: oneOf(tags),
      text: isText,
      voice: orAbsent(isText),
      about: orAbsent(isText),
      answer: orAbsent(isText),
      escalated: orAbsent(truth),
    }),
  },
  'note withdrawn': { target: isText, value: truth },
  action: {
    target: isText,
    value: object({
      what: isText,
      need: orAbsent(isText),
      outcome: orAbsent(isText),
      owner: orAbsent(isText),
      by: orAbsent(date),
    }),
  },
  'action withdrawn': { target: isText, value: truth },
  'text removed': { target: isText, value: object({ events: texts, by: isText, on: date }) },
};
