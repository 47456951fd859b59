import fc from 'fast-check';
import type { EventBody, MeetingEvent } from '../../src/domain/meeting/event.ts';
import { instantAt } from '../../src/domain/time/epoch.ts';
import { day } from '../../src/domain/time/plainDate.ts';

/** Milliseconds of ten o'clock on the day of the initial meeting, Monday 4 January 2027. */
export const tenOClock = 1_799_056_800_000;

const people = ['petra', 'tansy', 'osric'];

type Written<T> = readonly Extract<EventBody, { readonly type: T }>['value'][];

const words = ['An adult is with her.', 'Nana is with her.', ''];

/** By type: targets it may have, and values. A type that is not here does not compile. */
export const samples: {
  readonly [T in EventBody['type']]: readonly [targets: readonly string[], values: Written<T>];
} = {
  tick: [
    ['LEI-A01', 'LEI-A02'],
    [true, false],
  ],
  presence: [
    ['p-mother', 'c-1'],
    ['present', 'apologies with update', 'was not brought', 'no reply', null],
  ],
  arrived: [['p-mother'], ['10:20', null]],
  left: [['p-mother'], ['11:05', null]],
  'joined by': [['p-mother'], ['in person', 'Teams', 'phone', null]],
  'next meeting': [['next'], [{ date: day('2027-02-12'), start: '10:00', mode: 'in person' }, null]],
  'next role': [
    ['chair', 'note-taker'],
    ['p-sswop', 'A bank worker', null],
  ],
  'notes by': [['notes'], ['p-school', 'p-health', null]],
  'voice reason': [['child', 'parents', 'c-1'], words],
  'none given': [['p-school'], [true, false]],
  scaling: [
    ['p-mother', 'c-1'],
    [0, 4, 10, null],
  ],
  agreed: [
    ['danger statement: p-mother', 'safety goal: p-mother'],
    ['agrees', 'does not agree', null],
  ],
  'read out': [['p-police'], [true, false]],
  'action state': [['a-9'], [{ is: 'done' }, { is: 'dropped', reason: 'Moved school' }, null]],
  confirmed: [['p-school'], [true, false]],
  outcome: [
    ['case', 'c-1'],
    [{ outcome: 'LEI-A20a' }, { outcome: 'LEI-A20b', why: 'Safe with Nana' }, null],
  ],
  'close next': [['plan'], [true, false]],
  'family absent': [['family'], ['rearrange', 'professionals’ meeting', null]],
  concern: [
    ['no progress', 'contentious'],
    [true, false],
  ],
  'discussion order': [['discussion'], ['plan first', 'updates first', null]],
  'agenda order': [['agenda'], [['LEI-A02', 'LEI-A01'], null]],
  finished: [['meeting'], [{}, { why: 'Mother had to leave' }, null]],
  'call answer': [
    ['guest 07700'],
    [{ is: 'the list stands' }, { is: 'person', person: 'p-police' }, { is: 'nobody of the meeting' }, null],
  ],
  here: [['opening-1'], ['LEI-A05', 'plan', null]],
  'written update': [['p-police'], words],
  statement: [['danger statement', 'safety goal'], words],
  'exit strategy': [['p-school'], words],
  guest: [['g-1', 'g-2'], [{ name: 'Juniper Hale', role: 'health visitor' }]],
  'guest withdrawn': [['g-1', 'g-2'], [true]],
  note: [
    ['n-1', 'n-2'],
    [
      { item: 'LEI-A05', tag: 'worry', text: 'Late' },
      { item: 'LEI-A05', tag: 'view', text: 'Mornings', voice: 'p-mother' },
      { item: 'LEI-A05', tag: 'disagreement', text: 'No', answer: 'Asked again in March', escalated: true },
      { item: 'LEI-A05', tag: 'recommendation', text: 'End the plan' },
    ],
  ],
  'note withdrawn': [['n-1', 'n-2'], [true]],
  action: [
    ['a-1', 'a-2'],
    [
      { what: 'Ring' },
      { what: 'Report', need: 'School', outcome: 'In by nine', owner: 'p-school', by: day('2027-01-08') },
    ],
  ],
  'action withdrawn': [['a-1', 'a-2'], [true]],
};

/** Each type once with each of its values. */
export const sampleBodies = Object.entries(samples).flatMap(([type, [targets, values]]) =>
  targets.flatMap((target) => values.map((value) => ({ type, target, value }) as EventBody)),
);

const body: fc.Arbitrary<EventBody> = fc.constantFrom(...sampleBodies);

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
