import { describe, expect, it } from 'vitest';
import type { MeetingEvent } from '../../../src/domain/meeting/event.ts';
import { fold } from '../../../src/domain/meeting/fold.ts';
import { madeOver } from '../../../src/domain/meeting/madeOver.ts';
import { instantAt } from '../../../src/domain/time/epoch.ts';
import { sampleBodies, tenOClock } from '../../builders/events.ts';

const event = (body: (typeof sampleBodies)[number], id: string, second: number, by: string): MeetingEvent => ({
  ...body,
  id,
  at: `${String(tenOClock + second).padStart(15, '0')}.000000.${by}`,
  wall: instantAt(tenOClock + second),
  certain: true,
  by,
});
const written = sampleBodies.filter(({ type }) => !type.endsWith('withdrawn'));
const named = written.map((body) => [`${body.type}: ${body.target}, ${JSON.stringify(body.value)}`, body] as const);

describe('what somebody writes over', () => {
  it.each(named)('is what the record shows there: %s', (_, body) => {
    const record = fold([event(body, 'e1', 1, 'petra')]);
    expect(madeOver(record, body)).toEqual(['e1']);
    expect(madeOver(fold([]), body)).toEqual([]);
  });

  it('is both, where two people said different things unseen', () => {
    for (const first of written) {
      const second = written.findLast(
        (other) =>
          other.type === first.type &&
          other.target === first.target &&
          JSON.stringify(other.value) !== JSON.stringify(first.value),
      );
      if (!second) continue;
      const record = fold([event(first, 'e1', 1, 'petra'), event(second, 'e2', 2, 'osric')]);
      expect(madeOver(record, first), first.type).toEqual(['e2', 'e1']);
    }
  });

  it('is what a withdrawal takes away', () => {
    for (const gone of sampleBodies.filter(({ type }) => type.endsWith('withdrawn'))) {
      const text = written.find(({ type, target }) => gone.type.startsWith(`${type} `) && target === gone.target)!;
      const record = fold([event(text, 'e1', 1, 'petra')]);
      expect(madeOver(record, gone)).toEqual(['e1']);
      expect(madeOver(fold([event(text, 'e1', 1, 'petra'), event(gone, 'e2', 2, 'petra')]), gone)).toEqual([]);
    }
  });
});
