import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/domain/meeting/fold.ts';
import { merge } from '../../../src/domain/meeting/merge.ts';
import { someEvents } from '../../builders/events.ts';

const shuffled = someEvents.chain((events) =>
  fc.record({
    events: fc.constant(events),
    otherwise: fc.shuffledSubarray([...events], { minLength: events.length }),
    again: fc.shuffledSubarray([...events]),
    parts: fc.array(fc.constantFrom(0, 1, 2), { minLength: events.length, maxLength: events.length }),
  }),
);

describe('one record, however the events come', () => {
  it('in any order and any number of times', () => {
    fc.assert(
      fc.property(shuffled, ({ events, otherwise, again }) => {
        expect(fold([...otherwise, ...again])).toEqual(fold(events));
        expect([...fold(otherwise).ticks.keys()]).toEqual([...fold(events).ticks.keys()]);
      }),
    );
  });

  it('after any delay: devices that were apart agree once they have met, whoever they met first', () => {
    fc.assert(
      fc.property(shuffled, ({ events, again, parts }) => {
        const [petra, tansy, osric] = [0, 1, 2].map((who) => events.filter((_, index) => parts[index] === who));
        const pairFirst = merge(merge(petra!, tansy!), osric!);
        const otherPairFirst = merge(merge(again, osric!), merge(tansy!, petra!));
        expect(otherPairFirst).toEqual(pairFirst);
        expect(fold(otherPairFirst)).toEqual(fold(events));
      }),
    );
  });

  it('merging is idempotent, commutative and associative', () => {
    fc.assert(
      fc.property(someEvents, someEvents, someEvents, (a, b, c) => {
        // Ids of the three lists overlap with other contents: worse than any panel could do.
        expect(merge(a, a)).toEqual(merge(a));
        expect(merge(a, b)).toEqual(merge(b, a));
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      }),
    );
  });

  it('shows every text that nobody has written over or taken away', () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        const written = new Set(events.flatMap(({ basedOn }) => basedOn ?? []));
        const withdrawn = new Set(events.flatMap(({ type, target }) => (type === 'note withdrawn' ? [target] : [])));
        const record = fold(events);
        for (const event of events) {
          if (event.type !== 'note' || written.has(event.id) || withdrawn.has(event.target)) continue;
          const texts = record.notes.find(({ id }) => id === event.target)?.versions.map(({ value }) => value.text);
          // Words that someone has seen and replaced may be gone with their twin.
          const twins = events.filter((other) => other.type === 'note' && written.has(other.id));
          if (twins.some((twin) => JSON.stringify(twin.value) === JSON.stringify(event.value))) continue;
          expect(texts).toContain(event.value.text);
        }
      }),
    );
  });
});
