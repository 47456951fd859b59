import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hlc } from '../../../src/domain/meeting/event.ts';
import { isHlc, receive, tick } from '../../../src/domain/meeting/hybridClock.ts';
import { tenOClock } from '../../builders/events.ts';

const aDay = 86_400_000;

describe('the hybrid clock', () => {
  it('orders as time does while clocks agree', () => {
    const first = tick(undefined, tenOClock, 'petra');
    const second = tick(first, tenOClock + 5, 'petra');
    expect(first < second).toBe(true);
    expect(isHlc(first) && isHlc(second)).toBe(true);
  });

  it('counts within one millisecond, past a full counter too', () => {
    let at = `${String(tenOClock).padStart(15, '0')}.zzzzzy.petra`;
    const seen = [at];
    for (let times = 0; times < 4; times += 1) {
      at = tick(at, tenOClock, 'petra');
      seen.push(at);
    }
    expect([...seen].sort()).toEqual(seen);
    expect(seen.every(isHlc)).toBe(true);
  });

  it('is always after what its device has read, with clocks days apart and going backwards', () => {
    const steps = fc.array(
      fc.record({
        who: fc.constantFrom(0, 1, 2),
        reads: fc.option(fc.constantFrom(0, 1, 2), { nil: undefined }),
        wrong: fc.integer({ min: -aDay, max: aDay }),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(steps, (done) => {
        const latest: (Hlc | undefined)[] = [undefined, undefined, undefined];
        const all: Hlc[] = [];
        done.forEach(({ who, reads, wrong }, seconds) => {
          const read = reads === undefined ? undefined : latest[reads];
          if (read !== undefined) latest[who] = receive(latest[who], read);
          const before = latest[who];
          const at = tick(before, tenOClock + seconds * 1000 + wrong, `device${who}`);
          expect(isHlc(at)).toBe(true);
          if (before !== undefined) expect(at > before).toBe(true);
          latest[who] = at;
          all.push(at);
        });
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });

  it('lets someone take back a tick from a device a day ahead', () => {
    const ahead = tick(undefined, tenOClock + aDay, 'tansy');
    expect(tick(receive(undefined, ahead), tenOClock, 'petra') > ahead).toBe(true);
  });

  it('is not a clock when it is not one', () => {
    for (const text of ['', '2027-01-04', '1.2.petra', `${'9'.repeat(15)}.000000.petra`, 7, null])
      expect(isHlc(text)).toBe(false);
  });
});
