import fc from 'fast-check';
import type { EventBody, MeetingEvent } from '../../src/domain/meeting/event.ts';
import { instantAt } from '../../src/domain/time/epoch.ts';

/** Milliseconds of ten o'clock on the day of the initial meeting, Monday 4 January 2027. */
export const tenOClock = 1_799_056_800_000;

const people = ['petra', 'tansy', 'osric'];

const body: fc.Arbitrary<EventBody> = fc.oneof(
  fc.record({ type: fc.constant('tick' as const), target: fc.constantFrom('LEI-A01', 'LEI-A02'), value: fc.boolean() }),
  fc.record({
    type: fc.constant('presence' as const),
    target: fc.constantFrom('p-mother', 'c-1'),
    value: fc.constantFrom('present' as const, 'was not brought' as const, 'no reply' as const, null),
  }),
  fc.record({
    type: fc.constant('statement' as const),
    target: fc.constant('safety goal' as const),
    value: fc.constantFrom('An adult is with her.', 'Nana is with her.'),
  }),
  fc.record({
    type: fc.constant('note' as const),
    target: fc.constantFrom('n-1', 'n-2'),
    value: fc.record({
      item: fc.constant('LEI-A05'),
      tag: fc.constantFrom('worry' as const, 'view' as const),
      text: fc.string({ maxLength: 12 }),
    }),
  }),
  fc.record({
    type: fc.constant('note withdrawn' as const),
    target: fc.constantFrom('n-1', 'n-2'),
    value: fc.constant(true as const),
  }),
  fc.record({
    type: fc.constant('action' as const),
    target: fc.constantFrom('a-1', 'a-2'),
    value: fc.record({ what: fc.string({ maxLength: 12 }) }),
  }),
);

/** Any events that any panels could have written, and some that none would: equal times, circular `basedOn`. */
export const someEvents: fc.Arbitrary<readonly MeetingEvent[]> = fc
  .array(
    fc.record({
      body,
      by: fc.constantFrom(...people),
      seconds: fc.integer({ min: 0, max: 30 }),
      over: fc.array(fc.nat({ max: 40 }), { maxLength: 3 }),
    }),
    { maxLength: 40 },
  )
  .map((written) =>
    written.map(
      ({ body, by, seconds, over }, index): MeetingEvent => ({
        ...body,
        id: `e${index}`,
        at: `${String(tenOClock + seconds * 1000).padStart(15, '0')}.000000.${by}`,
        wall: instantAt(tenOClock + seconds * 1000),
        certain: true,
        by,
        ...(over.length > 0 && { basedOn: over.map((other) => `e${other}`) }),
      }),
    ),
  );
